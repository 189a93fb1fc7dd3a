/** What is cited in this folder only. */
export declare const sources: {
    readonly claresays: {
        readonly publisher: "Blog quoting the Polaris list";
        readonly url: "https://claresays.wordpress.com/2008/09/03/reporting-suspicions-of-possible-missing-child-or-child-trafficking-part-ii-how/";
        readonly date: "2008";
        readonly family: "polaris-nhth";
        readonly checked: "2026-11-21";
    };
};

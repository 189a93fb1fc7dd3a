/** What is cited in this folder only. */
export declare const sources: {
    readonly 'mp-2014': {
        readonly publisher: "Maine Public";
        readonly url: "https://www.mainepublic.org/business-and-economy/2014-07-07/federal-suit-alleges-exploitation-of-maine-migrant-workers";
        readonly date: "2014-07-07";
        readonly family: "mainepublic";
        readonly checked: "2026-11-21";
    };
    readonly 'ptla-rights': {
        readonly publisher: "Pine Tree Legal Assistance";
        readonly title: "Farmworkers and Human Trafficking: Know the Signs, Know Your Rights";
        readonly url: "https://www.ptla.org/farmworkers-and-human-trafficking-know-signs-know-your-rights";
        readonly date: null;
        readonly family: "ptla";
        readonly checked: "2026-11-21";
    };
};

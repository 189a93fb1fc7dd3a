/** What is cited in this folder only. */
export declare const sources: {
    readonly 'dhs-2021': {
        readonly publisher: "DHS Blue Campaign bulletin";
        readonly url: "https://urldefense.us/v3/__https:/content.govdelivery.com/accounts/USDHS/bulletins/2cc9cbd__;!!BClRuOV5cvtbuNI!X7IA9wzjY--GCBkBy--JbaqqeX4qRgXR8pKfsQp4WXIMzxS7rZkpNhYOBs8QERSl0lKb21bu$";
        readonly date: "2021-04";
        readonly family: "blue";
        readonly checked: "2026-11-21";
    };
    readonly 'ed-labor': {
        readonly publisher: "US ED / NCSSLE";
        readonly url: "https://safesupportivelearning.ed.gov/human-trafficking-americas-schools/child-labor-trafficking";
        readonly date: "2021-01";
        readonly family: "ed";
        readonly checked: "2026-11-21";
    };
    readonly 'ed-policy': {
        readonly publisher: "US ED / NCSSLE, 2nd edition guide";
        readonly url: "https://safesupportivelearning.ed.gov/human-trafficking-americas-schools/school-policies-protocols-to-combat-trafficking";
        readonly date: "2021-01";
        readonly family: "ed";
        readonly checked: "2026-11-21";
    };
    readonly 'ed-suspect': {
        readonly publisher: "US ED / NCSSLE";
        readonly url: "https://safesupportivelearning.ed.gov/human-trafficking-americas-schools/what-do-if-you-suspect-trafficking";
        readonly date: null;
        readonly family: "ed";
        readonly checked: "2026-11-21";
    };
    readonly gacares: {
        readonly publisher: "Georgia CARES";
        readonly url: "https://www.gacares.org/the-signs.html";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly goodfaith: {
        readonly publisher: "Good Faith Media";
        readonly url: "https://goodfaithmedia.org/child-labor-exploitation-not-often-easy-to-recognize-cms-24153/";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly imperial: {
        readonly publisher: "Imperial Valley News (San Diego DA)";
        readonly url: "https://imperialvalleynews.com/index.php/8-news/21876-social-media-is-the-most-common-way-human-traffickers-recruit-victims.html";
        readonly date: "2020";
        readonly checked: "2026-11-21";
    };
    readonly just1: {
        readonly publisher: "Just1";
        readonly url: "https://just1.org/spot-the-signs";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly nationalcac: {
        readonly publisher: "National Children’s Advocacy Center (steps by NCMEC)";
        readonly title: "Steps to take following financial sextortion";
        readonly url: "https://www.nationalcac.org/steps-to-take-following-financial-sextortion/";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly 'ncmec-2023': {
        readonly publisher: "NCMEC";
        readonly title: "My son was a victim of sextortion: What I want parents to know";
        readonly url: "https://www.missingkids.org/blog/2023/sextortion-parents-should-know";
        readonly date: "2023";
        readonly family: "ncmec";
        readonly checked: "2026-11-21";
    };
};

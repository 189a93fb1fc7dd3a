/** What is cited in this folder only. */
export declare const sources: {
    readonly 'bdn-2023': {
        readonly publisher: "Bangor Daily News";
        readonly url: "https://www.bangordailynews.com/2023/06/26/politics/janet-mills-signs-law-partially-decriminalizing-maine-prostitution-xoasq1i29i/";
        readonly date: "2023-06-26";
        readonly family: "bdn";
        readonly checked: "2026-11-21";
    };
    readonly 'dhs-roles': {
        readonly publisher: "DHS Blue Campaign";
        readonly url: "http://www.dhs.gov/blue-campaign/government-roles";
        readonly date: null;
        readonly family: "blue";
        readonly checked: "2026-11-21";
    };
    readonly irina: {
        readonly publisher: "The Irina Project";
        readonly url: "https://theirinaproject.org/resources/language-matters/";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly jurist: {
        readonly publisher: "JURIST";
        readonly url: "https://www.jurist.org/news/2023/06/maine-governor-signs-bill-partially-decriminalizing-prostitution/";
        readonly date: "2023-06";
        readonly checked: "2026-11-21";
    };
    readonly love146: {
        readonly publisher: "Love146";
        readonly url: "https://love146.org/slavery/language-media-guide";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly 'mainesten-labor': {
        readonly publisher: "Maine STEN";
        readonly url: "https://www.mainesten.org/labor-trafficking-provision.html";
        readonly date: null;
        readonly family: "mainesten";
        readonly checked: "2026-11-21";
    };
    readonly 'mainesten-sex': {
        readonly publisher: "Maine STEN";
        readonly url: "https://www.mainesten.org/sex-trafficking-provision.html";
        readonly date: null;
        readonly family: "mainesten";
        readonly checked: "2026-11-21";
    };
    readonly mesen: {
        readonly publisher: "Maine Senate Democrats";
        readonly url: "https://www.mainesenate.org/committee-gives-bipartisan-approval-to-sen-diamond-bill-to-increase-penalty-for-sex-trafficking-children/";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly mhttf: {
        readonly publisher: "MHTTF";
        readonly url: "https://mhttf.org/dangerous-myths-that-misrepresent/";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly politifact: {
        readonly publisher: "PolitiFact Oregon";
        readonly url: "https://www.politifact.com/factchecks/2013/mar/02/diane-mckeel/Is-average-age-entry-sex-trafficking-between-12-an/";
        readonly date: "2013-03-02";
        readonly checked: "2026-11-21";
    };
    readonly 'preble-2024-01': {
        readonly publisher: "Preble Street";
        readonly url: "https://www.preblestreet.org/2024/01/30/raising-awareness-of-human-trafficking/";
        readonly date: "2024-01-30";
        readonly family: "preble";
        readonly checked: "2026-11-21";
    };
    readonly rioux: {
        readonly publisher: "Luke Rioux (Maine attorney)";
        readonly url: "http://lukerioux.com/sex-trafficking-maine-law-promote-prostitution";
        readonly date: "before 2023";
        readonly checked: "2026-11-21";
    };
    readonly 'wabi-2023': {
        readonly publisher: "WABI";
        readonly url: "https://www.wabi.tv/2023/06/26/new-law-partially-decriminalizes-prostitution-maine/";
        readonly date: "2023-06-26";
        readonly checked: "2026-11-21";
    };
    readonly wapo: {
        readonly publisher: "Washington Post Fact Checker";
        readonly url: "https://www.washingtonpost.com/news/fact-checker/wp/2016/06/08/indiana-ag-touts-a-debunked-and-rejected-fact-on-sex-trafficking/";
        readonly date: "2016-06-08";
        readonly checked: "2026-11-21";
    };
    readonly wl853: {
        readonly publisher: "WomensLaw (17-A MRSA 853)";
        readonly url: "https://www.womenslaw.org/laws/me/statutes/ss-853-sex-trafficking";
        readonly date: "2023-11-28";
        readonly family: "me-law";
        readonly checked: "2026-11-21";
    };
    readonly 'polaris-words': {
        readonly publisher: "Polaris";
        readonly url: "https://polarisproject.org/?post_type=post&p=14004";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly smuggling: {
        readonly publisher: "Federal fact sheet (copy)";
        readonly title: "Human Trafficking vs. Human Smuggling";
        readonly url: "https://docslib.org/doc/11785896/human-trafficking-vs-human-smuggling";
        readonly date: "2016";
        readonly checked: "2026-11-21";
    };
};

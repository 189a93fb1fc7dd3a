/** What a figure rests on, by id. */
export declare const sources: {
    readonly 'centralmaine-2024': {
        readonly publisher: "Central Maine";
        readonly url: "https://www.centralmaine.com/2024/05/19/legal-approach-to-sex-trafficking-finicky-but-getting-better/";
        readonly date: "2024-05-19";
        readonly checked: "2026-11-21";
    };
    readonly 'acf-jupiter': {
        readonly publisher: "HHS OTIP";
        readonly url: "https://www.acf.hhs.gov/otip/news/jupiter";
        readonly date: "2019-02-25";
        readonly family: "hhs";
        readonly checked: "2026-11-21";
    };
    readonly 'bdn-2013': {
        readonly publisher: "Bangor Daily News (Polaris data)";
        readonly url: "https://www.bangordailynews.com/2013/11/21/news/report-includes-19-indicators-of-sex-trafficking-in-maine/";
        readonly date: "2013-11-21";
        readonly family: "bdn";
        readonly checked: "2026-11-21";
    };
    readonly 'bdn-2015': {
        readonly publisher: "Bangor Daily News (Polaris data)";
        readonly url: "https://bangordailynews.com/2015/02/03/news/state/maine-hits-new-high-in-human-trafficking-case-calls-national-center-reports/";
        readonly date: "2015-02-03";
        readonly family: "bdn";
        readonly checked: "2026-11-21";
    };
    readonly 'bdn-2016': {
        readonly publisher: "Bangor Daily News on the 2015 Needs Assessment";
        readonly url: "https://www.bangordailynews.com/2016/01/09/the-point/5-things-you-need-to-know-about-sex-trafficking-in-maine/?ref=relatedSidebar";
        readonly date: "2016-01-09";
        readonly family: "bdn";
        readonly checked: "2026-11-21";
    };
    readonly 'bdn-2018-house': {
        readonly publisher: "Bangor Daily News";
        readonly url: "http://bangordailynews.com/2018/06/28/news/lewiston-auburn/first-of-its-kind-safe-house-for-survivors-of-sex-trafficking-to-open-in-maine/";
        readonly date: "2018-06-28";
        readonly family: "bdn";
        readonly checked: "2026-11-21";
    };
    readonly 'bdn-2021': {
        readonly publisher: "Bangor Daily News";
        readonly url: "https://www.bangordailynews.com/2021/07/16/politics/maine-to-give-police-new-way-to-fight-child-trafficking/";
        readonly date: "2021-07-16";
        readonly family: "bdn";
        readonly checked: "2026-11-21";
    };
    readonly 'bdn-editorial-2013': {
        readonly publisher: "Bangor Daily News";
        readonly title: "Protecting victims from their pimps (editorial)";
        readonly url: "https://bangordailynews.com/2013/07/30/opinion/protecting-victims-from-their-pimps/";
        readonly date: "2013-07-30";
        readonly family: "bdn";
        readonly checked: "2026-11-21";
    };
    readonly 'cm-2013': {
        readonly publisher: "Central Maine";
        readonly url: "https://www.centralmaine.com/2013/07/29/fbi-effort-rescues-three-maine-children-from-sex-trafficking/";
        readonly date: "2013-07-29";
        readonly checked: "2026-11-21";
    };
    readonly 'courage-lives-2019': {
        readonly publisher: "CourageLIVES";
        readonly title: "Local Data & Resources";
        readonly url: "https://couragelivesme.org/learn-more-about-human-trafficking/local-data-resources/";
        readonly date: "2019-04-08";
        readonly checked: "2026-11-21";
    };
    readonly crime2017: {
        readonly publisher: "Maine DPS, Crime in Maine 2017";
        readonly url: "https://docslib.org/doc/4578174/crime-in-maine-2017-state-of-maine-department-of-public-safety";
        readonly date: "2018";
        readonly checked: "2026-11-21";
    };
    readonly ed: {
        readonly publisher: "US Department of Education";
        readonly url: "https://www.ed.gov/human-trafficking";
        readonly date: null;
        readonly family: "ed";
        readonly checked: "2026-11-21";
    };
    readonly factually: {
        readonly publisher: "Factually (summary site)";
        readonly url: "https://factually.co/fact-checks/justice/national-human-trafficking-hotline-2024-minors-identified-sex-trafficking-094f88";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly 'h2b-2022': {
        readonly publisher: "Copy of a Maine TV story quoting HospitalityMaine";
        readonly url: "https://goodbyepertbreasts.com/35000-temporary-foreign-worker-visas-receive-praise-among-maine-seasonal-business-owners/";
        readonly date: "2022";
        readonly checked: "2026-11-21";
    };
    readonly iwj: {
        readonly publisher: "Interfaith Worker Justice (NYT on Polaris typology)";
        readonly url: "http://www.iwj.org/blog/new-report-details-exploitation-of-hotel-industry-workers";
        readonly date: "2017";
        readonly family: "polaris-nhth";
        readonly checked: "2026-11-21";
    };
    readonly 'jd-2013': {
        readonly publisher: "JD Journal";
        readonly url: "https://jdjournal.com/2013/07/30/fbis-operation-cross-country-rescues-105-sexually-exploited-children";
        readonly date: "2013-07-30";
        readonly checked: "2026-11-21";
    };
    readonly 'masslive-2013': {
        readonly publisher: "MassLive";
        readonly url: "http://www.masslive.com/news/index.ssf/2013/07/fbi_raids_rescue_105_kids_forc.html";
        readonly date: "2013-07-29";
        readonly checked: "2026-11-21";
    };
    readonly mcedv: {
        readonly publisher: "Maine Coalition to End Domestic Violence";
        readonly url: "https://www.mcedv.org/maine-domestic-violence-service-data";
        readonly date: "2015 data";
        readonly family: "mcedv";
        readonly checked: "2026-11-21";
    };
    readonly mdi: {
        readonly publisher: "Mount Desert Islander";
        readonly url: "https://www.mdislander.com/maine-news/visa-cap-hinders-local-labor-supply";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly 'mecasa-fy17-8': {
        readonly publisher: "MECASA FY2017 annual report, p. 8";
        readonly url: "https://publizr.com/mainecoalitionagainstsexualassault/mecasa-fy17-annual-report/8";
        readonly date: "2017";
        readonly family: "mecasa";
        readonly checked: "2026-11-21";
    };
    readonly 'mecasa-helps': {
        readonly publisher: "MECASA";
        readonly url: "https://www.mecasa.org/mecasa-helps.html";
        readonly date: null;
        readonly family: "mecasa";
        readonly checked: "2026-11-21";
    };
    readonly 'mecasa-services': {
        readonly publisher: "MECASA";
        readonly url: "https://www.mecasa.org/services-are.html";
        readonly date: null;
        readonly family: "mecasa";
        readonly checked: "2026-11-21";
    };
    readonly 'nails-2017': {
        readonly publisher: "NAILS Magazine (Polaris typology)";
        readonly url: "https://www.nailsmag.com/380078/hotline-reports-250-cases-of-sex-and-labor-trafficking-in-nail-salons-since-2007";
        readonly date: "2017";
        readonly checked: "2026-11-21";
    };
    readonly 'ncm-2023': {
        readonly publisher: "NEWS CENTER Maine";
        readonly url: "https://www.newscentermaine.com/article/news/local/lewiston-auburn/lewiston-vigil-remembers-lives-lost-to-human-trafficking-community-maine-safe-voices/97-55f83f26-6629-4b05-a0be-e7deb200c6c9";
        readonly date: "2023-01-11";
        readonly checked: "2026-11-21";
    };
    readonly 'needs-assessment-2015': {
        readonly publisher: "Hornby Zeller Associates for the Maine Coalition Against Sexual Assault (MECASA)";
        readonly title: "Maine Human Trafficking Needs Assessment, Executive Summary";
        readonly url: null;
        readonly date: "2015";
        readonly checked: "2026-11-21";
    };
    readonly 'news-center-2019': {
        readonly publisher: "NEWS CENTER Maine";
        readonly title: "About 200-300 people are sex trafficked in Maine each year";
        readonly url: "https://www.newscentermaine.com/article/news/local/about-200-300-people-are-sex-trafficked-in-maine-each-year/97-f10adac8-9d1c-4a69-9a95-df299efe178d";
        readonly date: "2019";
        readonly checked: "2026-11-21";
    };
    readonly 'nhth-2020': {
        readonly publisher: "National Human Trafficking Hotline";
        readonly url: "https://humantraffickinghotline.org/en/resources/2020-national-hotline-annual-report";
        readonly date: "2021-12-01";
        readonly family: "polaris-nhth";
        readonly checked: "2026-11-21";
    };
    readonly 'nhth-maine': {
        readonly publisher: "National Human Trafficking Hotline, Maine statistics";
        readonly url: "https://humantraffickinghotline.org/state/maine";
        readonly date: "snapshot with data through 2023";
        readonly family: "polaris-nhth";
        readonly checked: "2026-11-21";
    };
    readonly 'ph-2022-wage': {
        readonly publisher: "Portland Press Herald";
        readonly url: "https://www.pressherald.com/2022/02/06/mills-administration-cracking-down-on-employer-wage-and-hour-violations/";
        readonly date: "2022-02-06";
        readonly family: "pressherald";
        readonly checked: "2026-11-21";
    };
    readonly 'polaris-visa': {
        readonly publisher: "Polaris";
        readonly url: "https://polarisproject.org/labor-trafficking-on-specific-temporary-work-visas-report/";
        readonly date: "2018-2020 data";
        readonly family: "polaris-nhth";
        readonly checked: "2026-11-21";
    };
    readonly 'preble-2013': {
        readonly publisher: "Preble Street news digest (AP and others)";
        readonly url: "https://www.preblestreet.org/category/adult-services/page/13/";
        readonly date: "2013";
        readonly family: "preble";
        readonly checked: "2026-11-21";
    };
    readonly 'preble-2022': {
        readonly publisher: "Preble Street";
        readonly url: "https://preblestreet.org/2022/08/30/path-to-healing";
        readonly date: "2022-08-30";
        readonly family: "preble";
        readonly checked: "2026-11-21";
    };
    readonly 'preble-cat': {
        readonly publisher: "Preble Street";
        readonly url: "https://www.preblestreet.org/category/anti-trafficking-services/";
        readonly date: null;
        readonly family: "preble";
        readonly checked: "2026-11-21";
    };
    readonly reportcard: {
        readonly publisher: "Shared Hope International, Protected Innocence Challenge, Maine 2015";
        readonly url: "https://fr.scribd.com/doc/312421454/Maine-ReportCard";
        readonly date: "2015";
        readonly checked: "2026-11-21";
    };
    readonly seacoast: {
        readonly publisher: "Seacoastonline";
        readonly url: "https://www.seacoastonline.com/article/20150521/NEWS/150529862";
        readonly date: "2015-05-21";
        readonly checked: "2026-11-21";
    };
    readonly 'security-blog': {
        readonly publisher: "A security company (unnamed)";
        readonly title: "Human Trafficking Maine";
        readonly url: null;
        readonly date: "undated, after 2021";
        readonly checked: "2026-11-21";
    };
    readonly tct: {
        readonly publisher: "Twin City Times";
        readonly url: "https://twincitytimes.com/news/safe-voices-helps-victims-escape-domestic-violence-sexual-trafficking";
        readonly date: null;
        readonly family: "safevoices";
        readonly checked: "2026-11-21";
    };
};

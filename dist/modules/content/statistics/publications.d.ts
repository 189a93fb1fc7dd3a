export declare const hhsJupiter: {
    readonly publisher: "HHS OTIP";
    readonly url: "https://www.acf.hhs.gov/otip/news/jupiter";
    readonly date: "2019-02-25";
    readonly family: "hhs";
    readonly checked: "2026-11-21";
};
export declare const bdn2016: {
    readonly publisher: "Bangor Daily News on the 2015 Needs Assessment";
    readonly url: "https://www.bangordailynews.com/2016/01/09/the-point/5-things-you-need-to-know-about-sex-trafficking-in-maine/?ref=relatedSidebar";
    readonly date: "2016-01-09";
    readonly family: "bdn";
    readonly checked: "2026-11-21";
};
export declare const centralMaine2024: {
    readonly publisher: "Central Maine";
    readonly url: "https://www.centralmaine.com/2024/05/19/legal-approach-to-sex-trafficking-finicky-but-getting-better/";
    readonly date: "2024-05-19";
    readonly checked: "2026-11-21";
};
export declare const courageLives2019: {
    readonly publisher: "CourageLIVES";
    readonly title: "Local Data & Resources";
    readonly url: "https://couragelivesme.org/learn-more-about-human-trafficking/local-data-resources/";
    readonly date: "2019-04-08";
    readonly checked: "2026-11-21";
};
export declare const education: {
    readonly publisher: "US Department of Education";
    readonly url: "https://www.ed.gov/human-trafficking";
    readonly date: null;
    readonly family: "ed";
    readonly checked: "2026-11-21";
};
export declare const workerJustice: {
    readonly publisher: "Interfaith Worker Justice (NYT on Polaris typology)";
    readonly url: "http://www.iwj.org/blog/new-report-details-exploitation-of-hotel-industry-workers";
    readonly date: "2017";
    readonly family: "polaris-nhth";
    readonly checked: "2026-11-21";
};
export declare const mcedv2015: {
    readonly publisher: "Maine Coalition to End Domestic Violence";
    readonly url: "https://www.mcedv.org/maine-domestic-violence-service-data";
    readonly date: "2015 data";
    readonly family: "mcedv";
    readonly checked: "2026-11-21";
};
export declare const mecasaServices: {
    readonly publisher: "MECASA";
    readonly url: "https://www.mecasa.org/services-are.html";
    readonly date: null;
    readonly family: "mecasa";
    readonly checked: "2026-11-21";
};
export declare const nails2017: {
    readonly publisher: "NAILS Magazine (Polaris typology)";
    readonly url: "https://www.nailsmag.com/380078/hotline-reports-250-cases-of-sex-and-labor-trafficking-in-nail-salons-since-2007";
    readonly date: "2017";
    readonly checked: "2026-11-21";
};
export declare const newsCenter2023: {
    readonly publisher: "NEWS CENTER Maine";
    readonly url: "https://www.newscentermaine.com/article/news/local/lewiston-auburn/lewiston-vigil-remembers-lives-lost-to-human-trafficking-community-maine-safe-voices/97-55f83f26-6629-4b05-a0be-e7deb200c6c9";
    readonly date: "2023-01-11";
    readonly checked: "2026-11-21";
};
export declare const needsAssessment2015: {
    readonly publisher: "Hornby Zeller Associates for the Maine Coalition Against Sexual Assault (MECASA)";
    readonly title: "Maine Human Trafficking Needs Assessment, Executive Summary";
    readonly url: null;
    readonly date: "2015";
    readonly checked: "2026-11-21";
};
export declare const newsCenter2019: {
    readonly publisher: "NEWS CENTER Maine";
    readonly title: "About 200-300 people are sex trafficked in Maine each year";
    readonly url: "https://www.newscentermaine.com/article/news/local/about-200-300-people-are-sex-trafficked-in-maine-each-year/97-f10adac8-9d1c-4a69-9a95-df299efe178d";
    readonly date: "2019";
    readonly checked: "2026-11-21";
};
export declare const nhthMaine: {
    readonly publisher: "National Human Trafficking Hotline, Maine statistics";
    readonly url: "https://humantraffickinghotline.org/state/maine";
    readonly date: "snapshot with data through 2023";
    readonly family: "polaris-nhth";
    readonly checked: "2026-11-21";
};
export declare const polarisVisas: {
    readonly publisher: "Polaris";
    readonly url: "https://polarisproject.org/labor-trafficking-on-specific-temporary-work-visas-report/";
    readonly date: "2018-2020 data";
    readonly family: "polaris-nhth";
    readonly checked: "2026-11-21";
};
export declare const preble2013: {
    readonly publisher: "Preble Street news digest (AP and others)";
    readonly url: "https://www.preblestreet.org/category/adult-services/page/13/";
    readonly date: "2013";
    readonly family: "preble";
    readonly checked: "2026-11-21";
};
export declare const preble2022: {
    readonly publisher: "Preble Street";
    readonly url: "https://preblestreet.org/2022/08/30/path-to-healing";
    readonly date: "2022-08-30";
    readonly family: "preble";
    readonly checked: "2026-11-21";
};
export declare const securityBlog: {
    readonly publisher: "A security company (unnamed)";
    readonly title: "Human Trafficking Maine";
    readonly url: null;
    readonly date: "undated, after 2021";
    readonly checked: "2026-11-21";
};

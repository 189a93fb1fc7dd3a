export declare const national: readonly [{
    readonly id: "nat-2019-minors";
    readonly status: "current";
    readonly value: {
        readonly atLeast: 5359;
    };
    readonly besides: readonly [22326];
    readonly kind: "count";
    readonly unit: {
        readonly id: "unit.people";
        readonly label: "people";
        readonly source: "ours";
    };
    readonly counted: "people under 18, among 22,326 people whom the hotline identified in the whole country";
    readonly period: readonly ["2019"];
    readonly by: {
        readonly id: "by.hotline";
        readonly name: "National Human Trafficking Hotline";
        readonly source: "nhth-maine";
    };
    readonly area: "United States";
    readonly publication: {
        readonly publisher: "US Department of Education";
        readonly url: "https://www.ed.gov/human-trafficking";
        readonly date: null;
        readonly family: "ed";
        readonly checked: "2026-11-21";
    };
    readonly caveat: "It is for the whole country, not for Maine. Age is not always known.";
    readonly count: "hotline-national-2019";
    readonly apart: readonly [];
    readonly source: readonly ["ed", "ed-intro"];
}, {
    readonly value: 124;
    readonly besides: readonly [510];
    readonly counted: "likely labor trafficking cases in hotels, motels, resorts and casinos in the whole country";
    readonly publication: {
        readonly publisher: "Interfaith Worker Justice (NYT on Polaris typology)";
        readonly url: "http://www.iwj.org/blog/new-report-details-exploitation-of-hotel-industry-workers";
        readonly date: "2017";
        readonly family: "polaris-nhth";
        readonly checked: "2026-11-21";
    };
    readonly caveat: "It is for the whole country, not for Maine. Another 510 cases were labor exploitation.";
    readonly source: "iwj";
    readonly status: "current";
    readonly kind: "count";
    readonly unit: {
        readonly id: "unit.likely-cases";
        readonly label: "likely cases";
        readonly source: "ours";
    };
    readonly period: readonly ["2007-12", "2016-12"];
    readonly by: {
        readonly id: "by.polaris";
        readonly name: "Polaris";
        readonly source: "polaris-visa";
    };
    readonly area: "United States";
    readonly count: "national-types-through-2016";
    readonly apart: readonly [];
    readonly id: "typ-hosp-labor";
}, {
    readonly value: 2949;
    readonly counted: "likely cases at illicit massage, health and beauty businesses in the whole country";
    readonly publication: {
        readonly publisher: "HHS OTIP";
        readonly url: "https://www.acf.hhs.gov/otip/news/jupiter";
        readonly date: "2019-02-25";
        readonly family: "hhs";
        readonly checked: "2026-11-21";
    };
    readonly caveat: "It is for the whole country, not for Maine. Most were massage businesses.";
    readonly source: "acf-jupiter";
    readonly status: "current";
    readonly kind: "count";
    readonly unit: {
        readonly id: "unit.likely-cases";
        readonly label: "likely cases";
        readonly source: "ours";
    };
    readonly period: readonly ["2007-12", "2016-12"];
    readonly by: {
        readonly id: "by.polaris";
        readonly name: "Polaris";
        readonly source: "polaris-visa";
    };
    readonly area: "United States";
    readonly count: "national-types-through-2016";
    readonly apart: readonly [];
    readonly id: "typ-imhb";
}, {
    readonly value: {
        readonly about: 200;
    };
    readonly counted: "likely labor trafficking cases in nail salons in the whole country";
    readonly publication: {
        readonly publisher: "NAILS Magazine (Polaris typology)";
        readonly url: "https://www.nailsmag.com/380078/hotline-reports-250-cases-of-sex-and-labor-trafficking-in-nail-salons-since-2007";
        readonly date: "2017";
        readonly checked: "2026-11-21";
    };
    readonly caveat: "It is for the whole country, not for Maine. Most salons are lawful. No nationality should be singled out.";
    readonly source: "nails-2017";
    readonly status: "current";
    readonly kind: "count";
    readonly unit: {
        readonly id: "unit.likely-cases";
        readonly label: "likely cases";
        readonly source: "ours";
    };
    readonly period: readonly ["2007-12", "2016-12"];
    readonly by: {
        readonly id: "by.polaris";
        readonly name: "Polaris";
        readonly source: "polaris-visa";
    };
    readonly area: "United States";
    readonly count: "national-types-through-2016";
    readonly apart: readonly [];
    readonly id: "typ-nails-labor";
}, {
    readonly id: "visa-72";
    readonly status: "current";
    readonly value: 72;
    readonly besides: readonly [15886];
    readonly kind: "percent";
    readonly unit: {
        readonly id: "unit.percent-of-people";
        readonly label: "percent of people";
        readonly source: "ours";
    };
    readonly counted: "people in labor trafficking, of those whose visa was known, who held an H-2A, H-2B, J-1, A-3 or G-5 visa";
    readonly period: readonly ["2018", "2020"];
    readonly by: {
        readonly id: "by.polaris";
        readonly name: "Polaris";
        readonly source: "polaris-visa";
    };
    readonly area: "United States";
    readonly publication: {
        readonly publisher: "Polaris";
        readonly url: "https://polarisproject.org/labor-trafficking-on-specific-temporary-work-visas-report/";
        readonly date: "2018-2020 data";
        readonly family: "polaris-nhth";
        readonly checked: "2026-11-21";
    };
    readonly caveat: "It is for the whole country, not for Maine. It leaves out everyone whose visa was not known; 15,886 people in labor trafficking were identified in all.";
    readonly count: "national-visas-2018-2020";
    readonly apart: readonly [];
    readonly source: "polaris-visa";
}, {
    readonly id: "s003-national";
    readonly status: "historical";
    readonly value: 50123;
    readonly kind: "count";
    readonly unit: {
        readonly id: "unit.contacts";
        readonly label: "contacts";
        readonly source: "ours";
    };
    readonly counted: "substantive contacts with the hotline in the whole country";
    readonly period: readonly [];
    readonly by: {
        readonly id: "by.hotline";
        readonly name: "National Human Trafficking Hotline";
        readonly source: "nhth-maine";
    };
    readonly area: "United States";
    readonly publication: {
        readonly publisher: "A security company (unnamed)";
        readonly title: "Human Trafficking Maine";
        readonly url: null;
        readonly date: "undated, after 2021";
        readonly checked: "2026-11-21";
    };
    readonly caveat: "A contact is not a person. The page we read names no year, which is probably 2021. Other counts for 2020 and 2021 are higher.";
    readonly count: "hotline-national-undated";
    readonly apart: readonly ["nhth-nat-2020"];
    readonly source: readonly ["security-blog", "nhth-2020"];
}, {
    readonly reason: "It is an older count for the whole country. It says nothing about Maine.";
    readonly nearest: "nhth-2023-signals";
    readonly claim: {
        readonly value: 51667;
        readonly kind: "count";
        readonly unit: {
            readonly id: "unit.contacts";
            readonly label: "contacts";
            readonly source: "ours";
        };
        readonly counted: "substantive contacts with the hotline in the whole country";
        readonly period: readonly ["2020"];
        readonly by: {
            readonly id: "by.hotline";
            readonly name: "National Human Trafficking Hotline";
            readonly source: "nhth-maine";
        };
        readonly area: "United States";
    };
    readonly apart: readonly ["s003-national"];
    readonly source: "nhth-2020";
    readonly status: "withheld";
    readonly id: "nhth-nat-2020";
}, {
    readonly reason: "It is second-hand: we found it only on a site that sums up what others write.";
    readonly nearest: "nhth-2023-cases";
    readonly claim: {
        readonly value: 11999;
        readonly kind: "count";
        readonly unit: {
            readonly id: "unit.cases";
            readonly label: "cases";
            readonly source: "ours";
        };
        readonly counted: "cases identified in the whole country, with 21,865 people";
        readonly period: readonly ["2024"];
        readonly by: {
            readonly id: "by.hotline";
            readonly name: "National Human Trafficking Hotline";
            readonly source: "nhth-maine";
        };
        readonly area: "United States";
    };
    readonly source: "factually";
    readonly status: "withheld";
    readonly apart: readonly [];
    readonly id: "nat-2024-cases";
}, {
    readonly reason: "The article contradicts itself: the share of all cases that it gives does not fit its own numbers.";
    readonly nearest: "typ-nails-labor";
    readonly claim: {
        readonly value: {
            readonly about: 50;
        };
        readonly kind: "count";
        readonly unit: {
            readonly id: "unit.likely-cases";
            readonly label: "likely cases";
            readonly source: "ours";
        };
        readonly counted: "likely sex trafficking cases in nail salons in the whole country";
        readonly period: readonly ["2007-12", "2016-12"];
        readonly by: {
            readonly id: "by.polaris";
            readonly name: "Polaris";
            readonly source: "polaris-visa";
        };
        readonly area: "United States";
    };
    readonly source: "nails-2017";
    readonly status: "withheld";
    readonly apart: readonly [];
    readonly id: "typ-nails-sex";
}];

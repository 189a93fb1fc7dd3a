export declare const services: readonly [{
    readonly value: {
        readonly over: 200;
    };
    readonly counted: "people who experienced trafficking or sexual exploitation and got help from MECASA’s programs";
    readonly period: readonly [];
    readonly by: {
        readonly id: "by.mecasa";
        readonly name: "Maine Coalition Against Sexual Assault (MECASA)";
        readonly source: "needs-assessment-2015";
    };
    readonly publication: {
        readonly publisher: "MECASA";
        readonly url: "https://www.mecasa.org/services-are.html";
        readonly date: null;
        readonly family: "mecasa";
        readonly checked: "2026-11-21";
    };
    readonly caveat: "It is the best local count of people who got help, but it mixes trafficking with exploitation. The page says “last year” and has no date.";
    readonly count: "mecasa-served";
    readonly apart: readonly ["s002-mecasa-2014", "svsapars-200"];
    readonly source: "mecasa-services";
    readonly status: "current";
    readonly kind: "count";
    readonly unit: {
        readonly id: "unit.people";
        readonly label: "people";
        readonly source: "ours";
    };
    readonly id: "mecasa-200";
}, {
    readonly value: 111;
    readonly counted: "survivors who worked with Preble Street Anti-Trafficking Services";
    readonly period: readonly ["2021-08", "2022-08"];
    readonly by: {
        readonly id: "by.preble-street";
        readonly name: "Preble Street";
        readonly source: "preble-2022";
    };
    readonly publication: {
        readonly publisher: "Preble Street";
        readonly url: "https://preblestreet.org/2022/08/30/path-to-healing";
        readonly date: "2022-08-30";
        readonly family: "preble";
        readonly checked: "2026-11-21";
    };
    readonly caveat: "They were in contact with one program, about sex or labor trafficking. The months are approximate.";
    readonly count: "preble-street-served";
    readonly source: "preble-2022";
    readonly status: "current";
    readonly kind: "count";
    readonly unit: {
        readonly id: "unit.people";
        readonly label: "people";
        readonly source: "ours";
    };
    readonly apart: readonly [];
    readonly id: "preble-111";
}, {
    readonly value: 100;
    readonly counted: "survivors of trafficking supported by Safe Voices";
    readonly period: readonly ["2022"];
    readonly by: {
        readonly id: "by.safe-voices";
        readonly name: "Safe Voices";
        readonly source: "safevoices";
    };
    readonly area: "Androscoggin, Franklin and Oxford counties";
    readonly publication: {
        readonly publisher: "NEWS CENTER Maine";
        readonly url: "https://www.newscentermaine.com/article/news/local/lewiston-auburn/lewiston-vigil-remembers-lives-lost-to-human-trafficking-community-maine-safe-voices/97-55f83f26-6629-4b05-a0be-e7deb200c6c9";
        readonly date: "2023-01-11";
        readonly checked: "2026-11-21";
    };
    readonly caveat: "The group said it at a vigil in January 2023. It works in three counties: Androscoggin, Franklin and Oxford. Only people who got help are counted.";
    readonly count: "safe-voices-served";
    readonly source: readonly ["ncm-2023", "sj-2023", "safevoices"];
    readonly status: "current";
    readonly kind: "count";
    readonly unit: {
        readonly id: "unit.people";
        readonly label: "people";
        readonly source: "ours";
    };
    readonly apart: readonly [];
    readonly id: "safevoices-100";
}, {
    readonly value: 95;
    readonly counted: "people who experienced commercial sex trafficking and got help from domestic violence centers";
    readonly period: readonly ["2015"];
    readonly by: {
        readonly id: "by.mcedv";
        readonly name: "Maine Coalition to End Domestic Violence (MCEDV)";
        readonly source: "mcedv";
    };
    readonly publication: {
        readonly publisher: "Maine Coalition to End Domestic Violence";
        readonly url: "https://www.mcedv.org/maine-domestic-violence-service-data";
        readonly date: "2015 data";
        readonly family: "mcedv";
        readonly checked: "2026-11-21";
    };
    readonly caveat: "The year is fiscal year 2015. Some of them may be in MECASA’s count too. Only people who got help are counted.";
    readonly count: "mcedv-served";
    readonly source: "mcedv";
    readonly status: "current";
    readonly kind: "count";
    readonly unit: {
        readonly id: "unit.people";
        readonly label: "people";
        readonly source: "ours";
    };
    readonly apart: readonly [];
    readonly id: "mcedv-95";
}, {
    readonly status: "historical";
    readonly value: 48;
    readonly unit: {
        readonly id: "unit.cases";
        readonly label: "cases";
        readonly source: "ours";
    };
    readonly counted: "cases identified by sexual assault services in Maine";
    readonly period: readonly ["2014"];
    readonly by: {
        readonly id: "by.mecasa";
        readonly name: "Maine Coalition Against Sexual Assault (MECASA)";
        readonly source: "needs-assessment-2015";
    };
    readonly publication: {
        readonly publisher: "Hornby Zeller Associates for the Maine Coalition Against Sexual Assault (MECASA)";
        readonly title: "Maine Human Trafficking Needs Assessment, Executive Summary";
        readonly url: null;
        readonly date: "2015";
        readonly checked: "2026-11-21";
    };
    readonly caveat: "Local advocates counted them, not the hotline. Some people may be in both counts.";
    readonly count: "mecasa-cases-2014";
    readonly replacedBy: readonly ["mecasa-200"];
    readonly apart: readonly ["s002-polaris-2014", "mecasa-200"];
    readonly source: "needs-assessment-2015";
    readonly kind: "count";
    readonly id: "s002-mecasa-2014";
}, {
    readonly reason: "It is unclear which groups and which years are meant.";
    readonly nearest: "mecasa-200";
    readonly claim: {
        readonly value: {
            readonly over: 200;
        };
        readonly kind: "count";
        readonly unit: {
            readonly id: "unit.people-yearly";
            readonly label: "people a year";
            readonly source: "ours";
        };
        readonly counted: "people in sex trafficking who got help, as said by the groups behind a shelter in Androscoggin County";
        readonly period: readonly ["2018"];
        readonly by: {
            readonly id: "by.safe-voices";
            readonly name: "Safe Voices";
            readonly source: "safevoices";
        };
    };
    readonly apart: readonly ["mecasa-200"];
    readonly source: "bdn-2018-house";
    readonly status: "withheld";
    readonly id: "svsapars-200";
}, {
    readonly reason: "Preble Street gave a lower total in 2024. The two count different things.";
    readonly nearest: "preble-111";
    readonly claim: {
        readonly value: {
            readonly over: 600;
        };
        readonly counted: "people supported, over 300 of them enrolled in intensive services";
        readonly period: readonly ["2013", "2023-01"];
        readonly kind: "count";
        readonly unit: {
            readonly id: "unit.people";
            readonly label: "people";
            readonly source: "ours";
        };
        readonly by: {
            readonly id: "by.preble-street";
            readonly name: "Preble Street";
            readonly source: "preble-2022";
        };
    };
    readonly apart: readonly ["preble-500"];
    readonly source: readonly ["preble-2023", "preble-2024"];
    readonly status: "withheld";
    readonly id: "preble-600";
}, {
    readonly reason: "It is lower than the total Preble Street gave in 2023. Only Preble Street can say which one to use.";
    readonly nearest: "preble-111";
    readonly claim: {
        readonly value: {
            readonly over: 500;
        };
        readonly period: readonly ["2013", "2024-07"];
        readonly kind: "count";
        readonly unit: {
            readonly id: "unit.people";
            readonly label: "people";
            readonly source: "ours";
        };
        readonly counted: "people given anti-trafficking services";
        readonly by: {
            readonly id: "by.preble-street";
            readonly name: "Preble Street";
            readonly source: "preble-2022";
        };
    };
    readonly apart: readonly ["preble-600"];
    readonly source: readonly ["preble-2024", "preble-2023"];
    readonly status: "withheld";
    readonly id: "preble-500";
}, {
    readonly reason: "Preble Street has since given newer totals.";
    readonly nearest: "preble-111";
    readonly claim: {
        readonly value: {
            readonly atLeast: 200;
        };
        readonly period: readonly ["2013", "2019"];
        readonly kind: "count";
        readonly unit: {
            readonly id: "unit.people";
            readonly label: "people";
            readonly source: "ours";
        };
        readonly counted: "people given anti-trafficking services";
        readonly by: {
            readonly id: "by.preble-street";
            readonly name: "Preble Street";
            readonly source: "preble-2022";
        };
    };
    readonly source: readonly ["preble-cat", "preble-2024"];
    readonly status: "withheld";
    readonly apart: readonly [];
    readonly id: "preble-200";
}, {
    readonly reason: "It is not only about people who were trafficked, and the page gives no year.";
    readonly nearest: "mecasa-200";
    readonly claim: {
        readonly value: 47;
        readonly kind: "count";
        readonly unit: {
            readonly id: "unit.people";
            readonly label: "people";
            readonly source: "ours";
        };
        readonly counted: "people helped from emergency funds, with over 40,000 dollars in all";
        readonly period: readonly [];
        readonly by: {
            readonly id: "by.mecasa";
            readonly name: "Maine Coalition Against Sexual Assault (MECASA)";
            readonly source: "needs-assessment-2015";
        };
    };
    readonly source: "mecasa-helps";
    readonly status: "withheld";
    readonly apart: readonly [];
    readonly id: "mecasa-fund";
}];

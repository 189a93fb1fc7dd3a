export * as publications from './publications.js';
export * as publishers from './publishers.js';
export { series, type SeriesId } from './series.js';
export { units } from './units.js';
/** Every figure we know of: those we show, and those we do not, with the reason. The best come first. */
export declare const figures: readonly [{
    readonly value: 273;
    readonly unit: {
        readonly id: "unit.likely-cases";
        readonly label: "likely cases";
        readonly source: "ours";
    };
    readonly counted: "situations in Maine that the hotline judged likely to be trafficking";
    readonly caveat: "They are not proven in court, and only what someone contacted the hotline about is in it. No one knows the full number. An older count was much smaller, so it was probably made in another way. The page names no end year; 2023 is its newest.";
    readonly apart: readonly ["s000-cases", "s001-cases"];
    readonly source: readonly ["nhth-maine", "news-center-2019"];
    readonly period: readonly ["2007", "2023"];
    readonly status: "current";
    readonly kind: "count";
    readonly by: {
        readonly id: "by.hotline";
        readonly name: "National Human Trafficking Hotline";
        readonly source: "nhth-maine";
    };
    readonly publication: {
        readonly publisher: "National Human Trafficking Hotline, Maine statistics";
        readonly url: "https://humantraffickinghotline.org/state/maine";
        readonly date: "snapshot with data through 2023";
        readonly family: "polaris-nhth";
        readonly checked: "2026-11-21";
    };
    readonly count: "hotline-through-2023";
    readonly id: "nhth-cases-all";
}, {
    readonly value: 449;
    readonly unit: {
        readonly id: "unit.people";
        readonly label: "people";
        readonly source: "ours";
    };
    readonly counted: "people in the 273 likely cases in Maine";
    readonly caveat: "It is what those who made contact told the hotline. It is not a count of everyone who is trafficked in Maine.";
    readonly period: readonly ["2007", "2023"];
    readonly status: "current";
    readonly kind: "count";
    readonly by: {
        readonly id: "by.hotline";
        readonly name: "National Human Trafficking Hotline";
        readonly source: "nhth-maine";
    };
    readonly publication: {
        readonly publisher: "National Human Trafficking Hotline, Maine statistics";
        readonly url: "https://humantraffickinghotline.org/state/maine";
        readonly date: "snapshot with data through 2023";
        readonly family: "polaris-nhth";
        readonly checked: "2026-11-21";
    };
    readonly count: "hotline-through-2023";
    readonly apart: readonly [];
    readonly source: "nhth-maine";
    readonly id: "nhth-victims-all";
}, {
    readonly value: 1042;
    readonly counted: "calls, texts, chats, emails and web forms from Maine";
    readonly caveat: "A contact is not a person: one person can make many. The five ways to make contact add up to this number.";
    readonly apart: readonly ["s000-calls", "s001-calls", "s003-channels", "s003-2007-2014"];
    readonly unit: {
        readonly id: "unit.contacts";
        readonly label: "contacts";
        readonly source: "ours";
    };
    readonly period: readonly ["2007", "2023"];
    readonly status: "current";
    readonly kind: "count";
    readonly by: {
        readonly id: "by.hotline";
        readonly name: "National Human Trafficking Hotline";
        readonly source: "nhth-maine";
    };
    readonly publication: {
        readonly publisher: "National Human Trafficking Hotline, Maine statistics";
        readonly url: "https://humantraffickinghotline.org/state/maine";
        readonly date: "snapshot with data through 2023";
        readonly family: "polaris-nhth";
        readonly checked: "2026-11-21";
    };
    readonly count: "hotline-through-2023";
    readonly source: "nhth-maine";
    readonly id: "nhth-signals-all";
}, {
    readonly value: 800;
    readonly counted: "contacts from Maine by phone call";
    readonly caveat: "It is for all years together. The page names no end year; 2023 is its newest. A contact is not a person: one person can make many.";
    readonly apart: readonly ["s003-ch-calls"];
    readonly unit: {
        readonly id: "unit.contacts";
        readonly label: "contacts";
        readonly source: "ours";
    };
    readonly period: readonly ["2007", "2023"];
    readonly status: "current";
    readonly kind: "count";
    readonly by: {
        readonly id: "by.hotline";
        readonly name: "National Human Trafficking Hotline";
        readonly source: "nhth-maine";
    };
    readonly publication: {
        readonly publisher: "National Human Trafficking Hotline, Maine statistics";
        readonly url: "https://humantraffickinghotline.org/state/maine";
        readonly date: "snapshot with data through 2023";
        readonly family: "polaris-nhth";
        readonly checked: "2026-11-21";
    };
    readonly count: "hotline-through-2023";
    readonly source: "nhth-maine";
    readonly id: "nhth-ch-calls";
}, {
    readonly value: 93;
    readonly counted: "contacts from Maine by email";
    readonly caveat: "It is for all years together. The page names no end year; 2023 is its newest. A contact is not a person: one person can make many.";
    readonly apart: readonly ["s003-ch-emails"];
    readonly unit: {
        readonly id: "unit.contacts";
        readonly label: "contacts";
        readonly source: "ours";
    };
    readonly period: readonly ["2007", "2023"];
    readonly status: "current";
    readonly kind: "count";
    readonly by: {
        readonly id: "by.hotline";
        readonly name: "National Human Trafficking Hotline";
        readonly source: "nhth-maine";
    };
    readonly publication: {
        readonly publisher: "National Human Trafficking Hotline, Maine statistics";
        readonly url: "https://humantraffickinghotline.org/state/maine";
        readonly date: "snapshot with data through 2023";
        readonly family: "polaris-nhth";
        readonly checked: "2026-11-21";
    };
    readonly count: "hotline-through-2023";
    readonly source: "nhth-maine";
    readonly id: "nhth-ch-emails";
}, {
    readonly value: 71;
    readonly counted: "contacts from Maine by text";
    readonly caveat: "It is for all years together. The page names no end year; 2023 is its newest. A contact is not a person: one person can make many.";
    readonly apart: readonly ["s003-ch-sms"];
    readonly unit: {
        readonly id: "unit.contacts";
        readonly label: "contacts";
        readonly source: "ours";
    };
    readonly period: readonly ["2007", "2023"];
    readonly status: "current";
    readonly kind: "count";
    readonly by: {
        readonly id: "by.hotline";
        readonly name: "National Human Trafficking Hotline";
        readonly source: "nhth-maine";
    };
    readonly publication: {
        readonly publisher: "National Human Trafficking Hotline, Maine statistics";
        readonly url: "https://humantraffickinghotline.org/state/maine";
        readonly date: "snapshot with data through 2023";
        readonly family: "polaris-nhth";
        readonly checked: "2026-11-21";
    };
    readonly count: "hotline-through-2023";
    readonly source: "nhth-maine";
    readonly id: "nhth-ch-sms";
}, {
    readonly value: 66;
    readonly counted: "contacts from Maine by web form";
    readonly caveat: "It is for all years together. The page names no end year; 2023 is its newest. A contact is not a person: one person can make many.";
    readonly apart: readonly ["s003-ch-online"];
    readonly unit: {
        readonly id: "unit.contacts";
        readonly label: "contacts";
        readonly source: "ours";
    };
    readonly period: readonly ["2007", "2023"];
    readonly status: "current";
    readonly kind: "count";
    readonly by: {
        readonly id: "by.hotline";
        readonly name: "National Human Trafficking Hotline";
        readonly source: "nhth-maine";
    };
    readonly publication: {
        readonly publisher: "National Human Trafficking Hotline, Maine statistics";
        readonly url: "https://humantraffickinghotline.org/state/maine";
        readonly date: "snapshot with data through 2023";
        readonly family: "polaris-nhth";
        readonly checked: "2026-11-21";
    };
    readonly count: "hotline-through-2023";
    readonly source: "nhth-maine";
    readonly id: "nhth-ch-online";
}, {
    readonly value: 12;
    readonly counted: "contacts from Maine by web chat";
    readonly caveat: "It is for all years together. The page names no end year; 2023 is its newest. A contact is not a person: one person can make many.";
    readonly apart: readonly ["s003-ch-webchat"];
    readonly unit: {
        readonly id: "unit.contacts";
        readonly label: "contacts";
        readonly source: "ours";
    };
    readonly period: readonly ["2007", "2023"];
    readonly status: "current";
    readonly kind: "count";
    readonly by: {
        readonly id: "by.hotline";
        readonly name: "National Human Trafficking Hotline";
        readonly source: "nhth-maine";
    };
    readonly publication: {
        readonly publisher: "National Human Trafficking Hotline, Maine statistics";
        readonly url: "https://humantraffickinghotline.org/state/maine";
        readonly date: "snapshot with data through 2023";
        readonly family: "polaris-nhth";
        readonly checked: "2026-11-21";
    };
    readonly count: "hotline-through-2023";
    readonly source: "nhth-maine";
    readonly id: "nhth-ch-webchat";
}, {
    readonly value: 36;
    readonly unit: {
        readonly id: "unit.likely-cases";
        readonly label: "likely cases";
        readonly source: "ours";
    };
    readonly counted: "situations in Maine that the hotline judged likely to be trafficking";
    readonly caveat: "They are not proven in court, and only what someone contacted the hotline about is in it. The copy we read is cut off before their types and places.";
    readonly period: readonly ["2023"];
    readonly status: "current";
    readonly kind: "count";
    readonly by: {
        readonly id: "by.hotline";
        readonly name: "National Human Trafficking Hotline";
        readonly source: "nhth-maine";
    };
    readonly publication: {
        readonly publisher: "National Human Trafficking Hotline, Maine statistics";
        readonly url: "https://humantraffickinghotline.org/state/maine";
        readonly date: "snapshot with data through 2023";
        readonly family: "polaris-nhth";
        readonly checked: "2026-11-21";
    };
    readonly count: "hotline-through-2023";
    readonly apart: readonly [];
    readonly source: "nhth-maine";
    readonly id: "nhth-2023-cases";
}, {
    readonly value: 78;
    readonly unit: {
        readonly id: "unit.people";
        readonly label: "people";
        readonly source: "ours";
    };
    readonly counted: "people in the 36 likely cases in Maine";
    readonly caveat: "It is what those who made contact told the hotline. By chance, this is also the number of contacts that year.";
    readonly period: readonly ["2023"];
    readonly status: "current";
    readonly kind: "count";
    readonly by: {
        readonly id: "by.hotline";
        readonly name: "National Human Trafficking Hotline";
        readonly source: "nhth-maine";
    };
    readonly publication: {
        readonly publisher: "National Human Trafficking Hotline, Maine statistics";
        readonly url: "https://humantraffickinghotline.org/state/maine";
        readonly date: "snapshot with data through 2023";
        readonly family: "polaris-nhth";
        readonly checked: "2026-11-21";
    };
    readonly count: "hotline-through-2023";
    readonly apart: readonly [];
    readonly source: "nhth-maine";
    readonly id: "nhth-2023-victims";
}, {
    readonly value: 78;
    readonly besides: readonly [56, 12, 8, 76, 2];
    readonly counted: "contacts from Maine";
    readonly caveat: "The page lists 56 calls, 12 texts and 8 web reports, 76 in all; the other 2 are not shown. Fewer contacts do not mean less trafficking.";
    readonly apart: readonly ["s003-2021"];
    readonly unit: {
        readonly id: "unit.contacts";
        readonly label: "contacts";
        readonly source: "ours";
    };
    readonly period: readonly ["2023"];
    readonly status: "current";
    readonly kind: "count";
    readonly by: {
        readonly id: "by.hotline";
        readonly name: "National Human Trafficking Hotline";
        readonly source: "nhth-maine";
    };
    readonly publication: {
        readonly publisher: "National Human Trafficking Hotline, Maine statistics";
        readonly url: "https://humantraffickinghotline.org/state/maine";
        readonly date: "snapshot with data through 2023";
        readonly family: "polaris-nhth";
        readonly checked: "2026-11-21";
    };
    readonly count: "hotline-through-2023";
    readonly source: "nhth-maine";
    readonly id: "nhth-2023-signals";
}, {
    readonly value: 26;
    readonly counted: "contacts from Maine by people who experienced trafficking";
    readonly caveat: "A contact is not a person: one person can make many.";
    readonly apart: readonly ["s003-2021-v"];
    readonly unit: {
        readonly id: "unit.contacts";
        readonly label: "contacts";
        readonly source: "ours";
    };
    readonly period: readonly ["2023"];
    readonly status: "current";
    readonly kind: "count";
    readonly by: {
        readonly id: "by.hotline";
        readonly name: "National Human Trafficking Hotline";
        readonly source: "nhth-maine";
    };
    readonly publication: {
        readonly publisher: "National Human Trafficking Hotline, Maine statistics";
        readonly url: "https://humantraffickinghotline.org/state/maine";
        readonly date: "snapshot with data through 2023";
        readonly family: "polaris-nhth";
        readonly checked: "2026-11-21";
    };
    readonly count: "hotline-through-2023";
    readonly source: "nhth-maine";
    readonly id: "nhth-2023-v";
}, {
    readonly id: "nhth-2022-implied";
    readonly status: "withheld";
    readonly reason: "It is our own subtraction, and older years have since been revised. It may be wrong.";
    readonly nearest: "nhth-2023-signals";
    readonly claim: {
        readonly value: 101;
        readonly kind: "sum";
        readonly unit: {
            readonly id: "unit.contacts";
            readonly label: "contacts";
            readonly source: "ours";
        };
        readonly counted: "contacts from Maine: 1,042 minus 863 minus 78";
        readonly period: readonly ["2022"];
        readonly by: {
            readonly id: "by.ours";
            readonly name: "This project, by arithmetic";
            readonly source: "ours";
        };
    };
    readonly apart: readonly [];
    readonly source: readonly ["nhth-maine", "security-blog"];
}, {
    readonly value: null;
    readonly kind: "none";
    readonly unit: {
        readonly id: "unit.contacts";
        readonly label: "contacts";
        readonly source: "ours";
    };
    readonly counted: "contacts, likely cases and people in Maine";
    readonly period: readonly ["2024"];
    readonly caveat: "We did not find it. Missing is not zero: the hotline’s own page may have it now.";
    readonly count: "hotline-2024";
    readonly source: "ours";
    readonly status: "current";
    readonly by: {
        readonly id: "by.hotline";
        readonly name: "National Human Trafficking Hotline";
        readonly source: "nhth-maine";
    };
    readonly publication: {
        readonly publisher: "National Human Trafficking Hotline, Maine statistics";
        readonly url: "https://humantraffickinghotline.org/state/maine";
        readonly date: "snapshot with data through 2023";
        readonly family: "polaris-nhth";
        readonly checked: "2026-11-21";
    };
    readonly apart: readonly [];
    readonly id: "nhth-2024-maine";
}, {
    readonly value: null;
    readonly kind: "none";
    readonly unit: {
        readonly id: "unit.contacts";
        readonly label: "contacts";
        readonly source: "ours";
    };
    readonly counted: "contacts and likely cases in Maine, year by year, without 2021";
    readonly period: readonly ["2015", "2022"];
    readonly caveat: "Missing is not zero. The hotline’s page has a menu of years, but the archived copy we read shows only 2023.";
    readonly count: "hotline-by-year";
    readonly source: "ours";
    readonly status: "current";
    readonly by: {
        readonly id: "by.hotline";
        readonly name: "National Human Trafficking Hotline";
        readonly source: "nhth-maine";
    };
    readonly publication: {
        readonly publisher: "National Human Trafficking Hotline, Maine statistics";
        readonly url: "https://humantraffickinghotline.org/state/maine";
        readonly date: "snapshot with data through 2023";
        readonly family: "polaris-nhth";
        readonly checked: "2026-11-21";
    };
    readonly apart: readonly [];
    readonly id: "nhth-2015-2022";
}, {
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
}, {
    readonly value: {
        readonly from: 200;
        readonly to: 300;
    };
    readonly counted: "estimated sex trafficking cases in Maine, without labor trafficking";
    readonly caveat: "It is an estimate, not a count, and more than ten years old. It is the authors’ most cautious range; their full range was 79 to 893.";
    readonly apart: readonly ["le-300-400", "s000-prev"];
    readonly source: readonly ["needs-assessment-2015", "bdn-2016"];
    readonly kind: "estimate";
    readonly unit: {
        readonly id: "unit.estimated-cases";
        readonly label: "estimated cases a year";
        readonly source: "ours";
    };
    readonly count: "estimate-2015";
    readonly status: "current";
    readonly period: readonly ["2015"];
    readonly by: {
        readonly id: "by.needs-assessment";
        readonly name: "Hornby Zeller Associates for the Maine Coalition Against Sexual Assault (MECASA)";
        readonly source: "needs-assessment-2015";
    };
    readonly publication: {
        readonly publisher: "Hornby Zeller Associates for the Maine Coalition Against Sexual Assault (MECASA)";
        readonly title: "Maine Human Trafficking Needs Assessment, Executive Summary";
        readonly url: null;
        readonly date: "2015";
        readonly checked: "2026-11-21";
    };
    readonly id: "s002-prev";
}, {
    readonly value: {
        readonly from: 79;
        readonly to: 893;
    };
    readonly counted: "the full range of the estimates of sex trafficking cases in Maine, without labor trafficking";
    readonly publication: {
        readonly publisher: "Bangor Daily News on the 2015 Needs Assessment";
        readonly url: "https://www.bangordailynews.com/2016/01/09/the-point/5-things-you-need-to-know-about-sex-trafficking-in-maine/?ref=relatedSidebar";
        readonly date: "2016-01-09";
        readonly family: "bdn";
        readonly checked: "2026-11-21";
    };
    readonly caveat: "The authors say it shows how large the problem may be, not a precise number. Read it beside their estimate of 200 to 300.";
    readonly source: readonly ["bdn-2016", "needs-assessment-2015"];
    readonly kind: "estimate";
    readonly unit: {
        readonly id: "unit.estimated-cases";
        readonly label: "estimated cases a year";
        readonly source: "ours";
    };
    readonly count: "estimate-2015";
    readonly status: "current";
    readonly period: readonly ["2015"];
    readonly by: {
        readonly id: "by.needs-assessment";
        readonly name: "Hornby Zeller Associates for the Maine Coalition Against Sexual Assault (MECASA)";
        readonly source: "needs-assessment-2015";
    };
    readonly apart: readonly [];
    readonly id: "hza-range";
}, {
    readonly value: {
        readonly from: 200;
        readonly to: 300;
    };
    readonly counted: "estimated sex trafficking cases in Maine, without labor trafficking";
    readonly publication: {
        readonly publisher: "NEWS CENTER Maine";
        readonly title: "About 200-300 people are sex trafficked in Maine each year";
        readonly url: "https://www.newscentermaine.com/article/news/local/about-200-300-people-are-sex-trafficked-in-maine-each-year/97-f10adac8-9d1c-4a69-9a95-df299efe178d";
        readonly date: "2019";
        readonly checked: "2026-11-21";
    };
    readonly caveat: "It is an estimate drawn from many sources in 2015, not a count. The full range was 79 to 893. These are cases; the headline turned them into people.";
    readonly apart: readonly ["le-300-400", "s002-prev"];
    readonly source: readonly ["news-center-2019", "needs-assessment-2015", "bdn-2016"];
    readonly kind: "estimate";
    readonly unit: {
        readonly id: "unit.estimated-cases";
        readonly label: "estimated cases a year";
        readonly source: "ours";
    };
    readonly count: "estimate-2015";
    readonly status: "current";
    readonly period: readonly ["2015"];
    readonly by: {
        readonly id: "by.needs-assessment";
        readonly name: "Hornby Zeller Associates for the Maine Coalition Against Sexual Assault (MECASA)";
        readonly source: "needs-assessment-2015";
    };
    readonly id: "s000-prev";
}, {
    readonly value: null;
    readonly kind: "none";
    readonly counted: "how common labor trafficking is in Maine";
    readonly publication: {
        readonly publisher: "NEWS CENTER Maine";
        readonly title: "About 200-300 people are sex trafficked in Maine each year";
        readonly url: "https://www.newscentermaine.com/article/news/local/about-200-300-people-are-sex-trafficked-in-maine-each-year/97-f10adac8-9d1c-4a69-9a95-df299efe178d";
        readonly date: "2019";
        readonly checked: "2026-11-21";
    };
    readonly caveat: "The study said there was not enough information. Missing is not zero.";
    readonly count: "labor-estimate-2015";
    readonly source: "news-center-2019";
    readonly unit: {
        readonly id: "unit.estimated-cases";
        readonly label: "estimated cases a year";
        readonly source: "ours";
    };
    readonly status: "current";
    readonly period: readonly ["2015"];
    readonly by: {
        readonly id: "by.needs-assessment";
        readonly name: "Hornby Zeller Associates for the Maine Coalition Against Sexual Assault (MECASA)";
        readonly source: "needs-assessment-2015";
    };
    readonly apart: readonly [];
    readonly id: "s000-labor-prev";
}, {
    readonly value: 182;
    readonly unit: {
        readonly id: "unit.officers";
        readonly label: "police officers";
        readonly source: "ours";
    };
    readonly counted: "police officers who answered the study’s survey";
    readonly caveat: "It says how many were heard. It is not a finding.";
    readonly apart: readonly ["mecasa-fy17-train"];
    readonly kind: "sample";
    readonly count: "study-sizes-2015";
    readonly status: "current";
    readonly period: readonly ["2015"];
    readonly by: {
        readonly id: "by.needs-assessment";
        readonly name: "Hornby Zeller Associates for the Maine Coalition Against Sexual Assault (MECASA)";
        readonly source: "needs-assessment-2015";
    };
    readonly publication: {
        readonly publisher: "Hornby Zeller Associates for the Maine Coalition Against Sexual Assault (MECASA)";
        readonly title: "Maine Human Trafficking Needs Assessment, Executive Summary";
        readonly url: null;
        readonly date: "2015";
        readonly checked: "2026-11-21";
    };
    readonly source: "needs-assessment-2015";
    readonly id: "s002-n-le";
}, {
    readonly value: 46;
    readonly unit: {
        readonly id: "unit.interviews";
        readonly label: "interviews";
        readonly source: "ours";
    };
    readonly counted: "interviews with service providers, community members and others concerned";
    readonly caveat: "It says how many were heard. It is not a finding.";
    readonly kind: "sample";
    readonly count: "study-sizes-2015";
    readonly status: "current";
    readonly period: readonly ["2015"];
    readonly by: {
        readonly id: "by.needs-assessment";
        readonly name: "Hornby Zeller Associates for the Maine Coalition Against Sexual Assault (MECASA)";
        readonly source: "needs-assessment-2015";
    };
    readonly publication: {
        readonly publisher: "Hornby Zeller Associates for the Maine Coalition Against Sexual Assault (MECASA)";
        readonly title: "Maine Human Trafficking Needs Assessment, Executive Summary";
        readonly url: null;
        readonly date: "2015";
        readonly checked: "2026-11-21";
    };
    readonly apart: readonly [];
    readonly source: "needs-assessment-2015";
    readonly id: "s002-n-int";
}, {
    readonly value: 18;
    readonly unit: {
        readonly id: "unit.women";
        readonly label: "women";
        readonly source: "ours";
    };
    readonly counted: "women who experienced abuse and exploitation and told the study about it";
    readonly caveat: "It says how many were heard. It is not a finding. Only women were heard.";
    readonly kind: "sample";
    readonly count: "study-sizes-2015";
    readonly status: "current";
    readonly period: readonly ["2015"];
    readonly by: {
        readonly id: "by.needs-assessment";
        readonly name: "Hornby Zeller Associates for the Maine Coalition Against Sexual Assault (MECASA)";
        readonly source: "needs-assessment-2015";
    };
    readonly publication: {
        readonly publisher: "Hornby Zeller Associates for the Maine Coalition Against Sexual Assault (MECASA)";
        readonly title: "Maine Human Trafficking Needs Assessment, Executive Summary";
        readonly url: null;
        readonly date: "2015";
        readonly checked: "2026-11-21";
    };
    readonly apart: readonly [];
    readonly source: "needs-assessment-2015";
    readonly id: "s002-n-surv";
}, {
    readonly id: "s002-age";
    readonly status: "withheld";
    readonly reason: "It tells whom services met: it comes from interviews and 18 women. It misses boys, men, trans people and older adults.";
    readonly nearest: "s002-n-surv";
    readonly claim: {
        readonly value: {
            readonly from: 14;
            readonly to: 30;
        };
        readonly kind: "survey";
        readonly unit: {
            readonly id: "unit.years-of-age";
            readonly label: "years of age";
            readonly source: "ours";
        };
        readonly counted: "the “typical” age of women and girls in sex trafficking";
        readonly period: readonly ["2015"];
        readonly by: {
            readonly id: "by.needs-assessment";
            readonly name: "Hornby Zeller Associates for the Maine Coalition Against Sexual Assault (MECASA)";
            readonly source: "needs-assessment-2015";
        };
    };
    readonly apart: readonly [];
    readonly source: "needs-assessment-2015";
}, {
    readonly status: "historical";
    readonly value: {
        readonly atLeast: 6;
    };
    readonly kind: "count";
    readonly unit: {
        readonly id: "unit.coalitions";
        readonly label: "coalitions and task forces";
        readonly source: "ours";
    };
    readonly counted: "groups working on human trafficking and sexual exploitation in Maine";
    readonly caveat: "It was counted in 2015. It says nothing about today.";
    readonly count: "coalitions-2015";
    readonly period: readonly ["2015"];
    readonly by: {
        readonly id: "by.needs-assessment";
        readonly name: "Hornby Zeller Associates for the Maine Coalition Against Sexual Assault (MECASA)";
        readonly source: "needs-assessment-2015";
    };
    readonly publication: {
        readonly publisher: "Hornby Zeller Associates for the Maine Coalition Against Sexual Assault (MECASA)";
        readonly title: "Maine Human Trafficking Needs Assessment, Executive Summary";
        readonly url: null;
        readonly date: "2015";
        readonly checked: "2026-11-21";
    };
    readonly apart: readonly [];
    readonly source: "needs-assessment-2015";
    readonly id: "s002-coalitions";
}, {
    readonly value: {
        readonly nearly: 40;
    };
    readonly counted: "officers who said they had seen a trafficking case in the past year";
    readonly publication: {
        readonly publisher: "NEWS CENTER Maine";
        readonly title: "About 200-300 people are sex trafficked in Maine each year";
        readonly url: "https://www.newscentermaine.com/article/news/local/about-200-300-people-are-sex-trafficked-in-maine-each-year/97-f10adac8-9d1c-4a69-9a95-df299efe178d";
        readonly date: "2019";
        readonly checked: "2026-11-21";
    };
    readonly caveat: "These are answers of police officers, not cases. In all, 182 answered; how they were chosen and how many were asked is not in the summary. We read it in a news report; it is not in the summary we hold.";
    readonly source: readonly ["news-center-2019", "needs-assessment-2015"];
    readonly status: "current";
    readonly count: "officers-2015";
    readonly apart: readonly [];
    readonly kind: "survey";
    readonly unit: {
        readonly id: "unit.percent-of-officers";
        readonly label: "percent of officers";
        readonly source: "ours";
    };
    readonly period: readonly ["2015"];
    readonly by: {
        readonly id: "by.needs-assessment";
        readonly name: "Hornby Zeller Associates for the Maine Coalition Against Sexual Assault (MECASA)";
        readonly source: "needs-assessment-2015";
    };
    readonly id: "s000-le-seen";
}, {
    readonly value: 76;
    readonly counted: "officers in Cumberland and York counties who said trafficking was an issue in their area";
    readonly caveat: "These are answers of police officers, not cases. In all, 182 answered; how they were chosen and how many were asked is not in the summary. It is an opinion, and the size of this group is not given. Read it beside the other counties.";
    readonly status: "current";
    readonly publication: {
        readonly publisher: "Hornby Zeller Associates for the Maine Coalition Against Sexual Assault (MECASA)";
        readonly title: "Maine Human Trafficking Needs Assessment, Executive Summary";
        readonly url: null;
        readonly date: "2015";
        readonly checked: "2026-11-21";
    };
    readonly count: "officers-2015";
    readonly apart: readonly [];
    readonly source: "needs-assessment-2015";
    readonly kind: "survey";
    readonly unit: {
        readonly id: "unit.percent-of-officers";
        readonly label: "percent of officers";
        readonly source: "ours";
    };
    readonly period: readonly ["2015"];
    readonly by: {
        readonly id: "by.needs-assessment";
        readonly name: "Hornby Zeller Associates for the Maine Coalition Against Sexual Assault (MECASA)";
        readonly source: "needs-assessment-2015";
    };
    readonly id: "s002-le-cy";
}, {
    readonly value: 37;
    readonly counted: "officers in all other counties who said trafficking was an issue in their area";
    readonly caveat: "These are answers of police officers, not cases. In all, 182 answered; how they were chosen and how many were asked is not in the summary. A lower share may show less training and fewer services, not less trafficking. Read it beside Cumberland and York.";
    readonly status: "current";
    readonly publication: {
        readonly publisher: "Hornby Zeller Associates for the Maine Coalition Against Sexual Assault (MECASA)";
        readonly title: "Maine Human Trafficking Needs Assessment, Executive Summary";
        readonly url: null;
        readonly date: "2015";
        readonly checked: "2026-11-21";
    };
    readonly count: "officers-2015";
    readonly apart: readonly [];
    readonly source: "needs-assessment-2015";
    readonly kind: "survey";
    readonly unit: {
        readonly id: "unit.percent-of-officers";
        readonly label: "percent of officers";
        readonly source: "ours";
    };
    readonly period: readonly ["2015"];
    readonly by: {
        readonly id: "by.needs-assessment";
        readonly name: "Hornby Zeller Associates for the Maine Coalition Against Sexual Assault (MECASA)";
        readonly source: "needs-assessment-2015";
    };
    readonly id: "s002-le-other";
}, {
    readonly status: "historical";
    readonly value: 71;
    readonly counted: "officers who knew of no group in Maine that works on trafficking";
    readonly publication: {
        readonly publisher: "NEWS CENTER Maine";
        readonly title: "About 200-300 people are sex trafficked in Maine each year";
        readonly url: "https://www.newscentermaine.com/article/news/local/about-200-300-people-are-sex-trafficked-in-maine-each-year/97-f10adac8-9d1c-4a69-9a95-df299efe178d";
        readonly date: "2019";
        readonly checked: "2026-11-21";
    };
    readonly caveat: "These are answers of police officers, not cases. In all, 182 answered; how they were chosen and how many were asked is not in the summary. We read it in a news report; it is not in the summary we hold. The summary has a different number, for a smaller group and another question.";
    readonly apart: readonly ["s002-le-resources"];
    readonly source: readonly ["news-center-2019", "needs-assessment-2015"];
    readonly count: "officers-2015";
    readonly kind: "survey";
    readonly unit: {
        readonly id: "unit.percent-of-officers";
        readonly label: "percent of officers";
        readonly source: "ours";
    };
    readonly period: readonly ["2015"];
    readonly by: {
        readonly id: "by.needs-assessment";
        readonly name: "Hornby Zeller Associates for the Maine Coalition Against Sexual Assault (MECASA)";
        readonly source: "needs-assessment-2015";
    };
    readonly id: "s000-le-orgs";
}, {
    readonly status: "historical";
    readonly value: 51;
    readonly counted: "officers who said their agency was well enough trained for sex trafficking";
    readonly caveat: "These are answers of police officers, not cases. In all, 182 answered; how they were chosen and how many were asked is not in the summary.";
    readonly apart: readonly ["s002-le-labor"];
    readonly publication: {
        readonly publisher: "Hornby Zeller Associates for the Maine Coalition Against Sexual Assault (MECASA)";
        readonly title: "Maine Human Trafficking Needs Assessment, Executive Summary";
        readonly url: null;
        readonly date: "2015";
        readonly checked: "2026-11-21";
    };
    readonly count: "officers-2015";
    readonly source: "needs-assessment-2015";
    readonly kind: "survey";
    readonly unit: {
        readonly id: "unit.percent-of-officers";
        readonly label: "percent of officers";
        readonly source: "ours";
    };
    readonly period: readonly ["2015"];
    readonly by: {
        readonly id: "by.needs-assessment";
        readonly name: "Hornby Zeller Associates for the Maine Coalition Against Sexual Assault (MECASA)";
        readonly source: "needs-assessment-2015";
    };
    readonly id: "s002-le-sex";
}, {
    readonly status: "historical";
    readonly value: 39;
    readonly counted: "officers who said their agency was well enough prepared for labor trafficking";
    readonly caveat: "These are answers of police officers, not cases. In all, 182 answered; how they were chosen and how many were asked is not in the summary. The question on sex trafficking said “trained”, this one “prepared”: compare with care.";
    readonly apart: readonly ["s002-le-sex"];
    readonly publication: {
        readonly publisher: "Hornby Zeller Associates for the Maine Coalition Against Sexual Assault (MECASA)";
        readonly title: "Maine Human Trafficking Needs Assessment, Executive Summary";
        readonly url: null;
        readonly date: "2015";
        readonly checked: "2026-11-21";
    };
    readonly count: "officers-2015";
    readonly source: "needs-assessment-2015";
    readonly kind: "survey";
    readonly unit: {
        readonly id: "unit.percent-of-officers";
        readonly label: "percent of officers";
        readonly source: "ours";
    };
    readonly period: readonly ["2015"];
    readonly by: {
        readonly id: "by.needs-assessment";
        readonly name: "Hornby Zeller Associates for the Maine Coalition Against Sexual Assault (MECASA)";
        readonly source: "needs-assessment-2015";
    };
    readonly id: "s002-le-labor";
}, {
    readonly status: "historical";
    readonly value: 44;
    readonly counted: "officers who said their department was well enough prepared for cases with minors";
    readonly caveat: "These are answers of police officers, not cases. In all, 182 answered; how they were chosen and how many were asked is not in the summary.";
    readonly apart: readonly ["s000-le-minors"];
    readonly publication: {
        readonly publisher: "Hornby Zeller Associates for the Maine Coalition Against Sexual Assault (MECASA)";
        readonly title: "Maine Human Trafficking Needs Assessment, Executive Summary";
        readonly url: null;
        readonly date: "2015";
        readonly checked: "2026-11-21";
    };
    readonly count: "officers-2015";
    readonly source: "needs-assessment-2015";
    readonly kind: "survey";
    readonly unit: {
        readonly id: "unit.percent-of-officers";
        readonly label: "percent of officers";
        readonly source: "ours";
    };
    readonly period: readonly ["2015"];
    readonly by: {
        readonly id: "by.needs-assessment";
        readonly name: "Hornby Zeller Associates for the Maine Coalition Against Sexual Assault (MECASA)";
        readonly source: "needs-assessment-2015";
    };
    readonly id: "s002-le-minors";
}, {
    readonly status: "historical";
    readonly value: {
        readonly under: 50;
    };
    readonly counted: "officers who said their department was prepared for cases with minors";
    readonly publication: {
        readonly publisher: "NEWS CENTER Maine";
        readonly title: "About 200-300 people are sex trafficked in Maine each year";
        readonly url: "https://www.newscentermaine.com/article/news/local/about-200-300-people-are-sex-trafficked-in-maine-each-year/97-f10adac8-9d1c-4a69-9a95-df299efe178d";
        readonly date: "2019";
        readonly checked: "2026-11-21";
    };
    readonly caveat: "These are answers of police officers, not cases. In all, 182 answered; how they were chosen and how many were asked is not in the summary. The summary gives the exact share.";
    readonly replacedBy: readonly ["s002-le-minors"];
    readonly apart: readonly ["s002-le-minors"];
    readonly source: readonly ["news-center-2019", "needs-assessment-2015"];
    readonly count: "officers-2015";
    readonly kind: "survey";
    readonly unit: {
        readonly id: "unit.percent-of-officers";
        readonly label: "percent of officers";
        readonly source: "ours";
    };
    readonly period: readonly ["2015"];
    readonly by: {
        readonly id: "by.needs-assessment";
        readonly name: "Hornby Zeller Associates for the Maine Coalition Against Sexual Assault (MECASA)";
        readonly source: "needs-assessment-2015";
    };
    readonly id: "s000-le-minors";
}, {
    readonly reason: "It describes the officers who answered, not trafficking. How they were chosen is not in the summary.";
    readonly nearest: "s002-n-le";
    readonly claim: {
        readonly value: 89;
        readonly counted: "officers who were men";
        readonly kind: "survey";
        readonly unit: {
            readonly id: "unit.percent-of-officers";
            readonly label: "percent of officers";
            readonly source: "ours";
        };
        readonly period: readonly ["2015"];
        readonly by: {
            readonly id: "by.needs-assessment";
            readonly name: "Hornby Zeller Associates for the Maine Coalition Against Sexual Assault (MECASA)";
            readonly source: "needs-assessment-2015";
        };
    };
    readonly status: "withheld";
    readonly apart: readonly [];
    readonly source: "needs-assessment-2015";
    readonly id: "s002-le-male";
}, {
    readonly reason: "It describes the officers who answered, not trafficking. How they were chosen is not in the summary.";
    readonly nearest: "s002-n-le";
    readonly claim: {
        readonly value: 76;
        readonly counted: "officers with over 10 years of service";
        readonly kind: "survey";
        readonly unit: {
            readonly id: "unit.percent-of-officers";
            readonly label: "percent of officers";
            readonly source: "ours";
        };
        readonly period: readonly ["2015"];
        readonly by: {
            readonly id: "by.needs-assessment";
            readonly name: "Hornby Zeller Associates for the Maine Coalition Against Sexual Assault (MECASA)";
            readonly source: "needs-assessment-2015";
        };
    };
    readonly status: "withheld";
    readonly apart: readonly [];
    readonly source: "needs-assessment-2015";
    readonly id: "s002-le-10y";
}, {
    readonly reason: "It is the view of a small group of unknown size, and Maine has passed new laws since, in 2018, 2021 and 2023.";
    readonly claim: {
        readonly value: 76;
        readonly counted: "officers with more than 5 cases in the past year who said more laws are needed";
        readonly kind: "survey";
        readonly unit: {
            readonly id: "unit.percent-of-officers";
            readonly label: "percent of officers";
            readonly source: "ours";
        };
        readonly period: readonly ["2015"];
        readonly by: {
            readonly id: "by.needs-assessment";
            readonly name: "Hornby Zeller Associates for the Maine Coalition Against Sexual Assault (MECASA)";
            readonly source: "needs-assessment-2015";
        };
    };
    readonly source: readonly ["needs-assessment-2015", "pl416", "bdn-2021", "pl316"];
    readonly status: "withheld";
    readonly nearest: "s000-le-seen";
    readonly apart: readonly [];
    readonly id: "s002-le-laws";
}, {
    readonly reason: "The summary does not say which officers answered this question.";
    readonly claim: {
        readonly value: 86;
        readonly counted: "officers whose usual step was to find out if a person was a minor";
        readonly kind: "survey";
        readonly unit: {
            readonly id: "unit.percent-of-officers";
            readonly label: "percent of officers";
            readonly source: "ours";
        };
        readonly period: readonly ["2015"];
        readonly by: {
            readonly id: "by.needs-assessment";
            readonly name: "Hornby Zeller Associates for the Maine Coalition Against Sexual Assault (MECASA)";
            readonly source: "needs-assessment-2015";
        };
    };
    readonly status: "withheld";
    readonly nearest: "s000-le-seen";
    readonly apart: readonly [];
    readonly source: "needs-assessment-2015";
    readonly id: "s002-le-minorcheck";
}, {
    readonly reason: "The summary does not say which officers answered this question.";
    readonly claim: {
        readonly value: 81;
        readonly counted: "officers whose usual step was to call an advocate";
        readonly kind: "survey";
        readonly unit: {
            readonly id: "unit.percent-of-officers";
            readonly label: "percent of officers";
            readonly source: "ours";
        };
        readonly period: readonly ["2015"];
        readonly by: {
            readonly id: "by.needs-assessment";
            readonly name: "Hornby Zeller Associates for the Maine Coalition Against Sexual Assault (MECASA)";
            readonly source: "needs-assessment-2015";
        };
    };
    readonly status: "withheld";
    readonly nearest: "s000-le-seen";
    readonly apart: readonly [];
    readonly source: "needs-assessment-2015";
    readonly id: "s002-le-advocate";
}, {
    readonly reason: "The summary does not make clear what this is a share of.";
    readonly claim: {
        readonly value: 78;
        readonly counted: "officers with less experience who knew local help less well";
        readonly kind: "survey";
        readonly unit: {
            readonly id: "unit.percent-of-officers";
            readonly label: "percent of officers";
            readonly source: "ours";
        };
        readonly period: readonly ["2015"];
        readonly by: {
            readonly id: "by.needs-assessment";
            readonly name: "Hornby Zeller Associates for the Maine Coalition Against Sexual Assault (MECASA)";
            readonly source: "needs-assessment-2015";
        };
    };
    readonly apart: readonly ["s000-le-orgs"];
    readonly status: "withheld";
    readonly nearest: "s000-le-seen";
    readonly source: "needs-assessment-2015";
    readonly id: "s002-le-resources";
}, {
    readonly value: 2010;
    readonly counted: "the year Maine began to require training on trafficking for police officers";
    readonly period: readonly ["2010"];
    readonly caveat: "It is an event. It does not measure trafficking.";
    readonly status: "current";
    readonly kind: "event";
    readonly unit: {
        readonly id: "unit.year";
        readonly label: "year";
        readonly source: "ours";
    };
    readonly by: {
        readonly id: "by.needs-assessment";
        readonly name: "Hornby Zeller Associates for the Maine Coalition Against Sexual Assault (MECASA)";
        readonly source: "needs-assessment-2015";
    };
    readonly publication: {
        readonly publisher: "Hornby Zeller Associates for the Maine Coalition Against Sexual Assault (MECASA)";
        readonly title: "Maine Human Trafficking Needs Assessment, Executive Summary";
        readonly url: null;
        readonly date: "2015";
        readonly checked: "2026-11-21";
    };
    readonly count: "officer-training";
    readonly apart: readonly [];
    readonly source: readonly ["news-center-2019", "needs-assessment-2015"];
    readonly id: "s000-training-2010";
}, {
    readonly status: "historical";
    readonly value: 2016;
    readonly counted: "the year the training was to be updated";
    readonly period: readonly ["2016"];
    readonly caveat: "It was written before it happened. A training for all full-time officers was built and given in fiscal year 2017, in person and online.";
    readonly source: readonly ["news-center-2019", "needs-assessment-2015", "mecasa-fy17-8"];
    readonly kind: "event";
    readonly unit: {
        readonly id: "unit.year";
        readonly label: "year";
        readonly source: "ours";
    };
    readonly by: {
        readonly id: "by.needs-assessment";
        readonly name: "Hornby Zeller Associates for the Maine Coalition Against Sexual Assault (MECASA)";
        readonly source: "needs-assessment-2015";
    };
    readonly publication: {
        readonly publisher: "Hornby Zeller Associates for the Maine Coalition Against Sexual Assault (MECASA)";
        readonly title: "Maine Human Trafficking Needs Assessment, Executive Summary";
        readonly url: null;
        readonly date: "2015";
        readonly checked: "2026-11-21";
    };
    readonly count: "officer-training";
    readonly apart: readonly [];
    readonly id: "s000-training-2016";
}, {
    readonly reason: "It is by chance the number of officers in the 2015 survey, and is easily mixed up with it.";
    readonly nearest: "s000-training-2010";
    readonly claim: {
        readonly value: 182;
        readonly kind: "event";
        readonly unit: {
            readonly id: "unit.officers";
            readonly label: "police officers";
            readonly source: "ours";
        };
        readonly counted: "officers trained in person in fiscal year 2017; all others were to train online";
        readonly period: readonly ["2017"];
        readonly by: {
            readonly id: "by.mecasa";
            readonly name: "Maine Coalition Against Sexual Assault (MECASA)";
            readonly source: "needs-assessment-2015";
        };
    };
    readonly apart: readonly ["s002-n-le"];
    readonly source: readonly ["mecasa-fy17-8", "needs-assessment-2015"];
    readonly status: "withheld";
    readonly id: "mecasa-fy17-train";
}, {
    readonly value: 863;
    readonly kind: "sum";
    readonly counted: "calls, texts, chats, emails and web forms from Maine";
    readonly by: {
        readonly id: "by.ours";
        readonly name: "This project, by arithmetic";
        readonly source: "ours";
    };
    readonly caveat: "It is our own sum of the five ways to make contact. We read it only on a security company’s page.";
    readonly replacedBy: readonly ["nhth-signals-all"];
    readonly apart: readonly ["s000-calls", "nhth-signals-all"];
    readonly status: "historical";
    readonly unit: {
        readonly id: "unit.contacts";
        readonly label: "contacts";
        readonly source: "ours";
    };
    readonly period: readonly ["2007", "2021"];
    readonly count: "hotline-through-2021";
    readonly publication: {
        readonly publisher: "A security company (unnamed)";
        readonly title: "Human Trafficking Maine";
        readonly url: null;
        readonly date: "undated, after 2021";
        readonly checked: "2026-11-21";
    };
    readonly source: "security-blog";
    readonly id: "s003-channels";
}, {
    readonly value: 645;
    readonly counted: "contacts from Maine by phone call";
    readonly caveat: "It is for all years together; the five ways to make contact add up to 863. We read it only on a security company’s page.";
    readonly replacedBy: readonly ["nhth-ch-calls"];
    readonly apart: readonly ["nhth-ch-calls"];
    readonly status: "historical";
    readonly unit: {
        readonly id: "unit.contacts";
        readonly label: "contacts";
        readonly source: "ours";
    };
    readonly period: readonly ["2007", "2021"];
    readonly count: "hotline-through-2021";
    readonly kind: "count";
    readonly by: {
        readonly id: "by.hotline";
        readonly name: "National Human Trafficking Hotline";
        readonly source: "nhth-maine";
    };
    readonly publication: {
        readonly publisher: "A security company (unnamed)";
        readonly title: "Human Trafficking Maine";
        readonly url: null;
        readonly date: "undated, after 2021";
        readonly checked: "2026-11-21";
    };
    readonly source: "security-blog";
    readonly id: "s003-ch-calls";
}, {
    readonly value: 80;
    readonly counted: "contacts from Maine by email";
    readonly caveat: "It is for all years together; the five ways to make contact add up to 863. We read it only on a security company’s page.";
    readonly replacedBy: readonly ["nhth-ch-emails"];
    readonly apart: readonly ["nhth-ch-emails"];
    readonly status: "historical";
    readonly unit: {
        readonly id: "unit.contacts";
        readonly label: "contacts";
        readonly source: "ours";
    };
    readonly period: readonly ["2007", "2021"];
    readonly count: "hotline-through-2021";
    readonly kind: "count";
    readonly by: {
        readonly id: "by.hotline";
        readonly name: "National Human Trafficking Hotline";
        readonly source: "nhth-maine";
    };
    readonly publication: {
        readonly publisher: "A security company (unnamed)";
        readonly title: "Human Trafficking Maine";
        readonly url: null;
        readonly date: "undated, after 2021";
        readonly checked: "2026-11-21";
    };
    readonly source: "security-blog";
    readonly id: "s003-ch-emails";
}, {
    readonly value: 74;
    readonly counted: "contacts from Maine by text";
    readonly caveat: "It is for all years together; the five ways to make contact add up to 863. We read it only on a security company’s page. The hotline’s newer page shows fewer texts: the data were revised.";
    readonly replacedBy: readonly ["nhth-ch-sms"];
    readonly apart: readonly ["nhth-ch-sms"];
    readonly source: readonly ["security-blog", "nhth-maine"];
    readonly status: "historical";
    readonly unit: {
        readonly id: "unit.contacts";
        readonly label: "contacts";
        readonly source: "ours";
    };
    readonly period: readonly ["2007", "2021"];
    readonly count: "hotline-through-2021";
    readonly kind: "count";
    readonly by: {
        readonly id: "by.hotline";
        readonly name: "National Human Trafficking Hotline";
        readonly source: "nhth-maine";
    };
    readonly publication: {
        readonly publisher: "A security company (unnamed)";
        readonly title: "Human Trafficking Maine";
        readonly url: null;
        readonly date: "undated, after 2021";
        readonly checked: "2026-11-21";
    };
    readonly id: "s003-ch-sms";
}, {
    readonly value: 53;
    readonly counted: "contacts from Maine by web form";
    readonly caveat: "It is for all years together; the five ways to make contact add up to 863. We read it only on a security company’s page.";
    readonly replacedBy: readonly ["nhth-ch-online"];
    readonly apart: readonly ["nhth-ch-online"];
    readonly status: "historical";
    readonly unit: {
        readonly id: "unit.contacts";
        readonly label: "contacts";
        readonly source: "ours";
    };
    readonly period: readonly ["2007", "2021"];
    readonly count: "hotline-through-2021";
    readonly kind: "count";
    readonly by: {
        readonly id: "by.hotline";
        readonly name: "National Human Trafficking Hotline";
        readonly source: "nhth-maine";
    };
    readonly publication: {
        readonly publisher: "A security company (unnamed)";
        readonly title: "Human Trafficking Maine";
        readonly url: null;
        readonly date: "undated, after 2021";
        readonly checked: "2026-11-21";
    };
    readonly source: "security-blog";
    readonly id: "s003-ch-online";
}, {
    readonly value: 11;
    readonly counted: "contacts from Maine by web chat";
    readonly caveat: "It is for all years together; the five ways to make contact add up to 863. We read it only on a security company’s page.";
    readonly replacedBy: readonly ["nhth-ch-webchat"];
    readonly apart: readonly ["nhth-ch-webchat"];
    readonly status: "historical";
    readonly unit: {
        readonly id: "unit.contacts";
        readonly label: "contacts";
        readonly source: "ours";
    };
    readonly period: readonly ["2007", "2021"];
    readonly count: "hotline-through-2021";
    readonly kind: "count";
    readonly by: {
        readonly id: "by.hotline";
        readonly name: "National Human Trafficking Hotline";
        readonly source: "nhth-maine";
    };
    readonly publication: {
        readonly publisher: "A security company (unnamed)";
        readonly title: "Human Trafficking Maine";
        readonly url: null;
        readonly date: "undated, after 2021";
        readonly checked: "2026-11-21";
    };
    readonly source: "security-blog";
    readonly id: "s003-ch-webchat";
}, {
    readonly value: 175;
    readonly counted: "contacts from Maine";
    readonly caveat: "A change from year to year does not mean more or less trafficking: contacts depend on awareness, staffing and ways of counting.";
    readonly replacedBy: readonly ["nhth-2023-signals"];
    readonly apart: readonly ["nhth-2023-signals"];
    readonly publication: {
        readonly publisher: "Central Maine";
        readonly url: "https://www.centralmaine.com/2024/05/19/legal-approach-to-sex-trafficking-finicky-but-getting-better/";
        readonly date: "2024-05-19";
        readonly checked: "2026-11-21";
    };
    readonly status: "historical";
    readonly unit: {
        readonly id: "unit.contacts";
        readonly label: "contacts";
        readonly source: "ours";
    };
    readonly period: readonly ["2021"];
    readonly count: "hotline-2021-contacts";
    readonly source: readonly ["centralmaine-2024", "security-blog"];
    readonly kind: "count";
    readonly by: {
        readonly id: "by.hotline";
        readonly name: "National Human Trafficking Hotline";
        readonly source: "nhth-maine";
    };
    readonly id: "s003-2021";
}, {
    readonly value: 47;
    readonly counted: "contacts from Maine by people who experienced trafficking";
    readonly caveat: "A contact is not a person. A change from year to year does not mean more or less trafficking: contacts depend on awareness, staffing and ways of counting.";
    readonly replacedBy: readonly ["nhth-2023-v"];
    readonly apart: readonly ["nhth-2023-v"];
    readonly publication: {
        readonly publisher: "Central Maine";
        readonly url: "https://www.centralmaine.com/2024/05/19/legal-approach-to-sex-trafficking-finicky-but-getting-better/";
        readonly date: "2024-05-19";
        readonly checked: "2026-11-21";
    };
    readonly status: "historical";
    readonly unit: {
        readonly id: "unit.contacts";
        readonly label: "contacts";
        readonly source: "ours";
    };
    readonly period: readonly ["2021"];
    readonly count: "hotline-2021-contacts";
    readonly source: readonly ["centralmaine-2024", "security-blog"];
    readonly kind: "count";
    readonly by: {
        readonly id: "by.hotline";
        readonly name: "National Human Trafficking Hotline";
        readonly source: "nhth-maine";
    };
    readonly id: "s003-2021-v";
}, {
    readonly value: 22;
    readonly besides: readonly [31];
    readonly counted: "likely sex trafficking cases in Maine";
    readonly publication: {
        readonly publisher: "Central Maine";
        readonly url: "https://www.centralmaine.com/2024/05/19/legal-approach-to-sex-trafficking-finicky-but-getting-better/";
        readonly date: "2024-05-19";
        readonly checked: "2026-11-21";
    };
    readonly caveat: "These are cases, not people: one case can involve many. The newspaper gives 31 cases in all that year.";
    readonly apart: readonly ["s003-2021-ages-a"];
    readonly source: readonly ["centralmaine-2024", "security-blog", "nhth-maine"];
    readonly status: "current";
    readonly unit: {
        readonly id: "unit.likely-cases";
        readonly label: "likely cases";
        readonly source: "ours";
    };
    readonly period: readonly ["2021"];
    readonly count: "hotline-2021-cases";
    readonly kind: "count";
    readonly by: {
        readonly id: "by.hotline";
        readonly name: "National Human Trafficking Hotline";
        readonly source: "nhth-maine";
    };
    readonly id: "s003-2021-sex";
}, {
    readonly value: 7;
    readonly counted: "likely labor trafficking cases in Maine";
    readonly caveat: "The page says people, but the hotline counts cases here. One case can involve many people. We read it only on a security company’s page. A small number does not show that there is little labor trafficking.";
    readonly source: readonly ["security-blog", "nhth-maine"];
    readonly status: "current";
    readonly unit: {
        readonly id: "unit.likely-cases";
        readonly label: "likely cases";
        readonly source: "ours";
    };
    readonly period: readonly ["2021"];
    readonly count: "hotline-2021-cases";
    readonly kind: "count";
    readonly by: {
        readonly id: "by.hotline";
        readonly name: "National Human Trafficking Hotline";
        readonly source: "nhth-maine";
    };
    readonly publication: {
        readonly publisher: "A security company (unnamed)";
        readonly title: "Human Trafficking Maine";
        readonly url: null;
        readonly date: "undated, after 2021";
        readonly checked: "2026-11-21";
    };
    readonly apart: readonly [];
    readonly id: "s003-2021-labor";
}, {
    readonly value: 4;
    readonly counted: "likely sex trafficking cases at an illicit massage or spa business";
    readonly caveat: "Whoever made contact named the place. The numbers are very small. We read it only on a security company’s page.";
    readonly status: "current";
    readonly unit: {
        readonly id: "unit.likely-cases";
        readonly label: "likely cases";
        readonly source: "ours";
    };
    readonly period: readonly ["2021"];
    readonly count: "hotline-2021-cases";
    readonly kind: "count";
    readonly by: {
        readonly id: "by.hotline";
        readonly name: "National Human Trafficking Hotline";
        readonly source: "nhth-maine";
    };
    readonly publication: {
        readonly publisher: "A security company (unnamed)";
        readonly title: "Human Trafficking Maine";
        readonly url: null;
        readonly date: "undated, after 2021";
        readonly checked: "2026-11-21";
    };
    readonly apart: readonly [];
    readonly source: "security-blog";
    readonly id: "s003-2021-imb";
}, {
    readonly value: 3;
    readonly counted: "likely sex trafficking cases at a residence";
    readonly caveat: "Whoever made contact named the place. The numbers are very small. We read it only on a security company’s page.";
    readonly status: "current";
    readonly unit: {
        readonly id: "unit.likely-cases";
        readonly label: "likely cases";
        readonly source: "ours";
    };
    readonly period: readonly ["2021"];
    readonly count: "hotline-2021-cases";
    readonly kind: "count";
    readonly by: {
        readonly id: "by.hotline";
        readonly name: "National Human Trafficking Hotline";
        readonly source: "nhth-maine";
    };
    readonly publication: {
        readonly publisher: "A security company (unnamed)";
        readonly title: "Human Trafficking Maine";
        readonly url: null;
        readonly date: "undated, after 2021";
        readonly checked: "2026-11-21";
    };
    readonly apart: readonly [];
    readonly source: "security-blog";
    readonly id: "s003-2021-res";
}, {
    readonly value: 15;
    readonly counted: "likely sex trafficking cases at another or an unknown place";
    readonly caveat: "With 15 of 22 cases here, most places are not known. The three groups add up to the 22 cases. We read it only on a security company’s page.";
    readonly status: "current";
    readonly unit: {
        readonly id: "unit.likely-cases";
        readonly label: "likely cases";
        readonly source: "ours";
    };
    readonly period: readonly ["2021"];
    readonly count: "hotline-2021-cases";
    readonly kind: "count";
    readonly by: {
        readonly id: "by.hotline";
        readonly name: "National Human Trafficking Hotline";
        readonly source: "nhth-maine";
    };
    readonly publication: {
        readonly publisher: "A security company (unnamed)";
        readonly title: "Human Trafficking Maine";
        readonly url: null;
        readonly date: "undated, after 2021";
        readonly checked: "2026-11-21";
    };
    readonly apart: readonly [];
    readonly source: "security-blog";
    readonly id: "s003-2021-othersex";
}, {
    readonly value: 4;
    readonly counted: "likely labor trafficking cases in hospitality";
    readonly caveat: "It is the best number we have for workers trafficked in Maine’s hotels and restaurants, but a very small one. We read it only on a security company’s page.";
    readonly status: "current";
    readonly unit: {
        readonly id: "unit.likely-cases";
        readonly label: "likely cases";
        readonly source: "ours";
    };
    readonly period: readonly ["2021"];
    readonly count: "hotline-2021-cases";
    readonly kind: "count";
    readonly by: {
        readonly id: "by.hotline";
        readonly name: "National Human Trafficking Hotline";
        readonly source: "nhth-maine";
    };
    readonly publication: {
        readonly publisher: "A security company (unnamed)";
        readonly title: "Human Trafficking Maine";
        readonly url: null;
        readonly date: "undated, after 2021";
        readonly checked: "2026-11-21";
    };
    readonly apart: readonly [];
    readonly source: "security-blog";
    readonly id: "s003-2021-hosp";
}, {
    readonly value: 3;
    readonly counted: "likely labor trafficking cases in other work";
    readonly caveat: "The number is very small. With the 4 in hospitality it adds up to the 7 cases. We read it only on a security company’s page.";
    readonly status: "current";
    readonly unit: {
        readonly id: "unit.likely-cases";
        readonly label: "likely cases";
        readonly source: "ours";
    };
    readonly period: readonly ["2021"];
    readonly count: "hotline-2021-cases";
    readonly kind: "count";
    readonly by: {
        readonly id: "by.hotline";
        readonly name: "National Human Trafficking Hotline";
        readonly source: "nhth-maine";
    };
    readonly publication: {
        readonly publisher: "A security company (unnamed)";
        readonly title: "Human Trafficking Maine";
        readonly url: null;
        readonly date: "undated, after 2021";
        readonly checked: "2026-11-21";
    };
    readonly apart: readonly [];
    readonly source: "security-blog";
    readonly id: "s003-2021-otherlabor";
}, {
    readonly reason: "We cannot tell if these are people or cases. Age and gender are noted only when known, so the groups do not add up.";
    readonly claim: {
        readonly value: 17;
        readonly counted: "adults";
        readonly kind: "count";
        readonly unit: {
            readonly id: "unit.people-or-cases";
            readonly label: "people or cases";
            readonly source: "ours";
        };
        readonly period: readonly ["2021"];
        readonly by: {
            readonly id: "by.hotline";
            readonly name: "National Human Trafficking Hotline";
            readonly source: "nhth-maine";
        };
    };
    readonly apart: readonly ["s003-2021-sex", "s003-2021-gen-f"];
    readonly status: "withheld";
    readonly nearest: "nhth-2023-victims";
    readonly source: readonly ["security-blog", "factually", "nhth-maine"];
    readonly id: "s003-2021-ages-a";
}, {
    readonly reason: "We cannot tell if these are people or cases. Age and gender are noted only when known, so the groups do not add up.";
    readonly claim: {
        readonly value: 6;
        readonly counted: "people under 18";
        readonly kind: "count";
        readonly unit: {
            readonly id: "unit.people-or-cases";
            readonly label: "people or cases";
            readonly source: "ours";
        };
        readonly period: readonly ["2021"];
        readonly by: {
            readonly id: "by.hotline";
            readonly name: "National Human Trafficking Hotline";
            readonly source: "nhth-maine";
        };
    };
    readonly status: "withheld";
    readonly nearest: "nhth-2023-victims";
    readonly apart: readonly [];
    readonly source: readonly ["security-blog", "factually", "nhth-maine"];
    readonly id: "s003-2021-ages-m";
}, {
    readonly reason: "We cannot tell if these are people or cases. Age and gender are noted only when known, so the groups do not add up. The page has no number for trans people.";
    readonly claim: {
        readonly value: 23;
        readonly counted: "women and girls";
        readonly kind: "count";
        readonly unit: {
            readonly id: "unit.people-or-cases";
            readonly label: "people or cases";
            readonly source: "ours";
        };
        readonly period: readonly ["2021"];
        readonly by: {
            readonly id: "by.hotline";
            readonly name: "National Human Trafficking Hotline";
            readonly source: "nhth-maine";
        };
    };
    readonly apart: readonly ["s003-2021-ages-a"];
    readonly status: "withheld";
    readonly nearest: "nhth-2023-victims";
    readonly source: readonly ["security-blog", "factually", "nhth-maine"];
    readonly id: "s003-2021-gen-f";
}, {
    readonly reason: "We cannot tell if these are people or cases. Age and gender are noted only when known, so the groups do not add up. The page has no number for trans people.";
    readonly claim: {
        readonly value: 4;
        readonly counted: "men and boys";
        readonly kind: "count";
        readonly unit: {
            readonly id: "unit.people-or-cases";
            readonly label: "people or cases";
            readonly source: "ours";
        };
        readonly period: readonly ["2021"];
        readonly by: {
            readonly id: "by.hotline";
            readonly name: "National Human Trafficking Hotline";
            readonly source: "nhth-maine";
        };
    };
    readonly status: "withheld";
    readonly nearest: "nhth-2023-victims";
    readonly apart: readonly [];
    readonly source: readonly ["security-blog", "factually", "nhth-maine"];
    readonly id: "s003-2021-gen-m";
}, {
    readonly reason: "We cannot tell if these are people or cases. Citizenship is often not noted, so the number says nothing about all the others.";
    readonly claim: {
        readonly value: 5;
        readonly counted: "people from other countries";
        readonly kind: "count";
        readonly unit: {
            readonly id: "unit.people-or-cases";
            readonly label: "people or cases";
            readonly source: "ours";
        };
        readonly period: readonly ["2021"];
        readonly by: {
            readonly id: "by.hotline";
            readonly name: "National Human Trafficking Hotline";
            readonly source: "nhth-maine";
        };
    };
    readonly status: "withheld";
    readonly nearest: "nhth-2023-victims";
    readonly apart: readonly [];
    readonly source: readonly ["security-blog", "factually", "nhth-maine"];
    readonly id: "s003-2021-foreign";
}, {
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
}, {
    readonly value: {
        readonly over: 440;
    };
    readonly unit: {
        readonly id: "unit.calls";
        readonly label: "calls";
        readonly source: "ours";
    };
    readonly counted: "calls from Maine to the hotline, for any reason";
    readonly period: readonly ["2007", "2017-12"];
    readonly publication: {
        readonly publisher: "NEWS CENTER Maine";
        readonly title: "About 200-300 people are sex trafficked in Maine each year";
        readonly url: "https://www.newscentermaine.com/article/news/local/about-200-300-people-are-sex-trafficked-in-maine-each-year/97-f10adac8-9d1c-4a69-9a95-df299efe178d";
        readonly date: "2019";
        readonly checked: "2026-11-21";
    };
    readonly caveat: "A call is not a person; some people only ask for information. Newer pages count all kinds of contacts, so do not draw one line through both.";
    readonly count: "hotline-calls-through-2017";
    readonly replacedBy: readonly ["nhth-signals-all"];
    readonly apart: readonly ["s001-calls", "s003-channels", "s003-2007-2014", "nhth-signals-all", "bdn-calls-0712"];
    readonly source: readonly ["news-center-2019", "nhth-maine"];
    readonly status: "historical";
    readonly kind: "count";
    readonly by: {
        readonly id: "by.hotline";
        readonly name: "National Human Trafficking Hotline";
        readonly source: "nhth-maine";
    };
    readonly id: "s000-calls";
}, {
    readonly value: {
        readonly atLeast: 55;
    };
    readonly unit: {
        readonly id: "unit.likely-cases";
        readonly label: "likely cases";
        readonly source: "ours";
    };
    readonly counted: "situations in Maine that the hotline judged likely to be trafficking";
    readonly period: readonly ["2007", "2017-12"];
    readonly publication: {
        readonly publisher: "NEWS CENTER Maine";
        readonly title: "About 200-300 people are sex trafficked in Maine each year";
        readonly url: "https://www.newscentermaine.com/article/news/local/about-200-300-people-are-sex-trafficked-in-maine-each-year/97-f10adac8-9d1c-4a69-9a95-df299efe178d";
        readonly date: "2019";
        readonly checked: "2026-11-21";
    };
    readonly caveat: "They were judged over the phone, not proven. One case can involve several people. The hotline has since counted again, in a wider way.";
    readonly count: "hotline-cases-through-2017";
    readonly replacedBy: readonly ["nhth-cases-all"];
    readonly apart: readonly ["s001-cases", "s002-polaris-2014", "nhth-cases-all"];
    readonly source: readonly ["news-center-2019", "nhth-maine"];
    readonly status: "historical";
    readonly kind: "count";
    readonly by: {
        readonly id: "by.hotline";
        readonly name: "National Human Trafficking Hotline";
        readonly source: "nhth-maine";
    };
    readonly id: "s000-cases";
}, {
    readonly value: {
        readonly over: 240;
    };
    readonly unit: {
        readonly id: "unit.calls";
        readonly label: "calls";
        readonly source: "ours";
    };
    readonly counted: "calls from Maine to the hotline, for any reason";
    readonly period: readonly ["2007", "2015"];
    readonly publication: {
        readonly publisher: "CourageLIVES";
        readonly title: "Local Data & Resources";
        readonly url: "https://couragelivesme.org/learn-more-about-human-trafficking/local-data-resources/";
        readonly date: "2019-04-08";
        readonly checked: "2026-11-21";
    };
    readonly caveat: "A call is not a person; some people only ask for information. Newer pages count all kinds of contacts, so do not draw one line through both.";
    readonly count: "hotline-calls-through-2015";
    readonly replacedBy: readonly ["s000-calls", "nhth-signals-all"];
    readonly apart: readonly ["s000-calls", "s003-2007-2014", "nhth-signals-all", "bdn-calls-0712"];
    readonly source: readonly ["courage-lives-2019", "nhth-maine"];
    readonly status: "historical";
    readonly kind: "count";
    readonly by: {
        readonly id: "by.hotline";
        readonly name: "National Human Trafficking Hotline";
        readonly source: "nhth-maine";
    };
    readonly id: "s001-calls";
}, {
    readonly value: {
        readonly atLeast: 41;
    };
    readonly unit: {
        readonly id: "unit.likely-cases";
        readonly label: "likely cases";
        readonly source: "ours";
    };
    readonly counted: "situations in Maine that the hotline judged likely to be trafficking";
    readonly period: readonly ["2007", "2015"];
    readonly publication: {
        readonly publisher: "CourageLIVES";
        readonly title: "Local Data & Resources";
        readonly url: "https://couragelivesme.org/learn-more-about-human-trafficking/local-data-resources/";
        readonly date: "2019-04-08";
        readonly checked: "2026-11-21";
    };
    readonly caveat: "It fits the counts in the news of that time. They were judged over the phone, not proven. One case can involve several people. The hotline has since counted again, in a wider way.";
    readonly count: "hotline-cases-through-2015";
    readonly replacedBy: readonly ["s000-cases", "nhth-cases-all"];
    readonly apart: readonly ["s000-cases", "nhth-cases-all"];
    readonly source: readonly ["courage-lives-2019", "bdn-2015", "nhth-maine"];
    readonly status: "historical";
    readonly kind: "count";
    readonly by: {
        readonly id: "by.hotline";
        readonly name: "National Human Trafficking Hotline";
        readonly source: "nhth-maine";
    };
    readonly id: "s001-cases";
}, {
    readonly value: 11;
    readonly besides: readonly [10, 1];
    readonly unit: {
        readonly id: "unit.likely-cases";
        readonly label: "likely cases";
        readonly source: "ours";
    };
    readonly counted: "situations in Maine that the hotline judged likely to be trafficking";
    readonly period: readonly ["2014"];
    readonly publication: {
        readonly publisher: "Hornby Zeller Associates for the Maine Coalition Against Sexual Assault (MECASA)";
        readonly title: "Maine Human Trafficking Needs Assessment, Executive Summary";
        readonly url: null;
        readonly date: "2015";
        readonly checked: "2026-11-21";
    };
    readonly caveat: "Of these, 10 were sex trafficking and 1 was labor trafficking. The hotline has since counted again, in a wider way.";
    readonly count: "hotline-cases-2014";
    readonly replacedBy: readonly ["nhth-cases-all"];
    readonly apart: readonly ["s000-cases", "s002-mecasa-2014"];
    readonly source: readonly ["needs-assessment-2015", "bdn-2015", "nhth-maine"];
    readonly status: "historical";
    readonly kind: "count";
    readonly by: {
        readonly id: "by.hotline";
        readonly name: "National Human Trafficking Hotline";
        readonly source: "nhth-maine";
    };
    readonly id: "s002-polaris-2014";
}, {
    readonly reason: "It names no years and no starting number, and the yearly calls we found show no such rise. More calls can also mean more awareness.";
    readonly claim: {
        readonly value: {
            readonly over: 50;
        };
        readonly kind: "percent";
        readonly unit: {
            readonly id: "unit.percent-more";
            readonly label: "percent more calls";
            readonly source: "ours";
        };
        readonly period: readonly [];
        readonly counted: "calls from Maine to the hotline";
        readonly by: {
            readonly id: "by.hotline";
            readonly name: "National Human Trafficking Hotline";
            readonly source: "nhth-maine";
        };
    };
    readonly apart: readonly ["s004-rise", "bdn-calls-2011", "bdn-calls-2012a", "bdn-calls-2012b"];
    readonly source: readonly ["courage-lives-2019", "bdn-2013", "bdn-2015"];
    readonly status: "withheld";
    readonly nearest: "nhth-signals-all";
    readonly id: "s001-rise";
}, {
    readonly reason: "An editorial of 2013 says it with no source, no years and no starting number.";
    readonly claim: {
        readonly value: {
            readonly over: 50;
        };
        readonly kind: "percent";
        readonly unit: {
            readonly id: "unit.percent-more";
            readonly label: "percent more calls";
            readonly source: "ours";
        };
        readonly period: readonly [];
        readonly by: {
            readonly id: "by.bangor-daily-news";
            readonly name: "Bangor Daily News, editorial";
            readonly source: "bdn-editorial-2013";
        };
        readonly counted: "calls from Maine to the hotline";
    };
    readonly apart: readonly ["s001-rise"];
    readonly source: "bdn-editorial-2013";
    readonly status: "withheld";
    readonly nearest: "nhth-signals-all";
    readonly id: "s004-rise";
}, {
    readonly reason: "The news of that time gave a much higher number for about the same years. The two were not counted in the same way.";
    readonly claim: {
        readonly value: 133;
        readonly unit: {
            readonly id: "unit.contacts";
            readonly label: "contacts";
            readonly source: "ours";
        };
        readonly counted: "contacts from Maine";
        readonly period: readonly ["2007", "2014"];
        readonly kind: "count";
        readonly by: {
            readonly id: "by.hotline";
            readonly name: "National Human Trafficking Hotline";
            readonly source: "nhth-maine";
        };
    };
    readonly apart: readonly ["s000-calls", "s001-calls", "nhth-signals-all", "bdn-calls-0712", "bdn-calls-2013", "bdn-calls-2014"];
    readonly source: readonly ["security-blog", "bdn-2015"];
    readonly status: "withheld";
    readonly nearest: "nhth-signals-all";
    readonly id: "s003-2007-2014";
}, {
    readonly reason: "These are contacts, not people: one person can call more than once. Other counts of those years differ.";
    readonly nearest: "nhth-2023-v";
    readonly claim: {
        readonly value: 3;
        readonly unit: {
            readonly id: "unit.contacts";
            readonly label: "contacts";
            readonly source: "ours";
        };
        readonly counted: "contacts from Maine by people who experienced trafficking";
        readonly period: readonly ["2007", "2014"];
        readonly kind: "count";
        readonly by: {
            readonly id: "by.hotline";
            readonly name: "National Human Trafficking Hotline";
            readonly source: "nhth-maine";
        };
    };
    readonly apart: readonly ["seacoast-180"];
    readonly source: "security-blog";
    readonly status: "withheld";
    readonly id: "s003-2007-2014-v";
}, {
    readonly reason: "An older story gives more calls than this for two of these years alone. The ways of counting differ.";
    readonly claim: {
        readonly value: 78;
        readonly period: readonly ["2007", "2012"];
        readonly kind: "count";
        readonly unit: {
            readonly id: "unit.calls";
            readonly label: "calls";
            readonly source: "ours";
        };
        readonly counted: "calls from Maine to the hotline";
        readonly by: {
            readonly id: "by.hotline";
            readonly name: "National Human Trafficking Hotline";
            readonly source: "nhth-maine";
        };
    };
    readonly apart: readonly ["s000-calls", "s001-calls", "s003-2007-2014", "bdn-calls-2011", "bdn-calls-2012a"];
    readonly source: readonly ["bdn-2015", "bdn-2013"];
    readonly status: "withheld";
    readonly nearest: "nhth-signals-all";
    readonly id: "bdn-calls-0712";
}, {
    readonly reason: "The counts in the news of those years do not fit each other, as they were made in different ways.";
    readonly claim: {
        readonly value: 10;
        readonly period: readonly ["2007", "2012"];
        readonly unit: {
            readonly id: "unit.likely-cases";
            readonly label: "likely cases";
            readonly source: "ours";
        };
        readonly counted: "situations judged likely to be trafficking";
        readonly kind: "count";
        readonly by: {
            readonly id: "by.hotline";
            readonly name: "National Human Trafficking Hotline";
            readonly source: "nhth-maine";
        };
    };
    readonly apart: readonly ["bdn-cases-2012"];
    readonly source: "bdn-2015";
    readonly nearest: "nhth-cases-all";
    readonly status: "withheld";
    readonly id: "bdn-cases-0712";
}, {
    readonly reason: "The counts in the news of those years do not fit each other, as they were made in different ways.";
    readonly claim: {
        readonly value: 46;
        readonly period: readonly ["2011"];
        readonly kind: "count";
        readonly unit: {
            readonly id: "unit.calls";
            readonly label: "calls";
            readonly source: "ours";
        };
        readonly counted: "calls from Maine to the hotline";
        readonly by: {
            readonly id: "by.hotline";
            readonly name: "National Human Trafficking Hotline";
            readonly source: "nhth-maine";
        };
    };
    readonly apart: readonly ["s001-rise", "bdn-calls-0712"];
    readonly source: "bdn-2013";
    readonly status: "withheld";
    readonly nearest: "nhth-signals-all";
    readonly id: "bdn-calls-2011";
}, {
    readonly reason: "Two news stories give two different numbers for this year.";
    readonly claim: {
        readonly value: 44;
        readonly period: readonly ["2012"];
        readonly kind: "count";
        readonly unit: {
            readonly id: "unit.calls";
            readonly label: "calls";
            readonly source: "ours";
        };
        readonly counted: "calls from Maine to the hotline";
        readonly by: {
            readonly id: "by.hotline";
            readonly name: "National Human Trafficking Hotline";
            readonly source: "nhth-maine";
        };
    };
    readonly apart: readonly ["s001-rise", "bdn-calls-0712", "bdn-calls-2012b"];
    readonly source: readonly ["bdn-2013", "bdn-2015"];
    readonly status: "withheld";
    readonly nearest: "nhth-signals-all";
    readonly id: "bdn-calls-2012a";
}, {
    readonly reason: "Two news stories give two different numbers for this year.";
    readonly claim: {
        readonly value: 39;
        readonly period: readonly ["2012"];
        readonly kind: "count";
        readonly unit: {
            readonly id: "unit.calls";
            readonly label: "calls";
            readonly source: "ours";
        };
        readonly counted: "calls from Maine to the hotline";
        readonly by: {
            readonly id: "by.hotline";
            readonly name: "National Human Trafficking Hotline";
            readonly source: "nhth-maine";
        };
    };
    readonly apart: readonly ["s001-rise", "bdn-calls-2012a"];
    readonly source: readonly ["bdn-2015", "bdn-2013"];
    readonly status: "withheld";
    readonly nearest: "nhth-signals-all";
    readonly id: "bdn-calls-2012b";
}, {
    readonly reason: "The counts in the news of those years do not fit each other, as they were made in different ways.";
    readonly claim: {
        readonly value: 7;
        readonly period: readonly ["2012"];
        readonly unit: {
            readonly id: "unit.likely-cases";
            readonly label: "likely cases";
            readonly source: "ours";
        };
        readonly counted: "situations judged likely to be trafficking";
        readonly kind: "count";
        readonly by: {
            readonly id: "by.hotline";
            readonly name: "National Human Trafficking Hotline";
            readonly source: "nhth-maine";
        };
    };
    readonly apart: readonly ["bdn-cases-0712"];
    readonly source: "bdn-2015";
    readonly nearest: "nhth-cases-all";
    readonly status: "withheld";
    readonly id: "bdn-cases-2012";
}, {
    readonly reason: "The counts in the news of those years do not fit each other, as they were made in different ways.";
    readonly claim: {
        readonly value: 19;
        readonly counted: "calls with high or moderate signs of trafficking";
        readonly period: readonly ["2012"];
        readonly kind: "count";
        readonly unit: {
            readonly id: "unit.calls";
            readonly label: "calls";
            readonly source: "ours";
        };
        readonly by: {
            readonly id: "by.hotline";
            readonly name: "National Human Trafficking Hotline";
            readonly source: "nhth-maine";
        };
    };
    readonly source: "bdn-2013";
    readonly nearest: "nhth-cases-all";
    readonly status: "withheld";
    readonly apart: readonly [];
    readonly id: "bdn-ind-2013";
}, {
    readonly reason: "The counts in the news of those years do not fit each other, as they were made in different ways.";
    readonly claim: {
        readonly value: 80;
        readonly period: readonly ["2013"];
        readonly kind: "count";
        readonly unit: {
            readonly id: "unit.calls";
            readonly label: "calls";
            readonly source: "ours";
        };
        readonly counted: "calls from Maine to the hotline";
        readonly by: {
            readonly id: "by.hotline";
            readonly name: "National Human Trafficking Hotline";
            readonly source: "nhth-maine";
        };
    };
    readonly apart: readonly ["s003-2007-2014"];
    readonly source: "bdn-2015";
    readonly status: "withheld";
    readonly nearest: "nhth-signals-all";
    readonly id: "bdn-calls-2013";
}, {
    readonly reason: "The counts in the news of those years do not fit each other, as they were made in different ways.";
    readonly claim: {
        readonly value: 10;
        readonly period: readonly ["2013"];
        readonly unit: {
            readonly id: "unit.likely-cases";
            readonly label: "likely cases";
            readonly source: "ours";
        };
        readonly counted: "situations judged likely to be trafficking";
        readonly kind: "count";
        readonly by: {
            readonly id: "by.hotline";
            readonly name: "National Human Trafficking Hotline";
            readonly source: "nhth-maine";
        };
    };
    readonly source: "bdn-2015";
    readonly nearest: "nhth-cases-all";
    readonly status: "withheld";
    readonly apart: readonly [];
    readonly id: "bdn-cases-2013";
}, {
    readonly reason: "This year had fewer calls but more cases than the year before: calls do not tell how many cases there are.";
    readonly claim: {
        readonly value: 37;
        readonly period: readonly ["2014"];
        readonly kind: "count";
        readonly unit: {
            readonly id: "unit.calls";
            readonly label: "calls";
            readonly source: "ours";
        };
        readonly counted: "calls from Maine to the hotline";
        readonly by: {
            readonly id: "by.hotline";
            readonly name: "National Human Trafficking Hotline";
            readonly source: "nhth-maine";
        };
    };
    readonly apart: readonly ["s003-2007-2014"];
    readonly source: "bdn-2015";
    readonly status: "withheld";
    readonly nearest: "nhth-signals-all";
    readonly id: "bdn-calls-2014";
}, {
    readonly reason: "The story says people who were trafficked made these calls, “in the last few years”. Other reports show that calls of all kinds are counted.";
    readonly claim: {
        readonly value: {
            readonly over: 180;
        };
        readonly period: readonly [];
        readonly by: {
            readonly id: "by.seacoast";
            readonly name: "Seacoastonline";
            readonly source: "seacoast";
        };
        readonly kind: "count";
        readonly unit: {
            readonly id: "unit.calls";
            readonly label: "calls";
            readonly source: "ours";
        };
        readonly counted: "calls from Maine to the hotline";
    };
    readonly apart: readonly ["s003-2007-2014-v"];
    readonly source: readonly ["seacoast", "bdn-2015"];
    readonly status: "withheld";
    readonly nearest: "nhth-signals-all";
    readonly id: "seacoast-180";
}, {
    readonly id: "s002-ucr";
    readonly status: "historical";
    readonly value: null;
    readonly kind: "none";
    readonly unit: {
        readonly id: "unit.cases";
        readonly label: "cases";
        readonly source: "ours";
    };
    readonly counted: "trafficking in Maine as police report it for national crime statistics (UCR)";
    readonly period: readonly ["2015"];
    readonly by: {
        readonly id: "by.needs-assessment";
        readonly name: "Hornby Zeller Associates for the Maine Coalition Against Sexual Assault (MECASA)";
        readonly source: "needs-assessment-2015";
    };
    readonly publication: {
        readonly publisher: "Hornby Zeller Associates for the Maine Coalition Against Sexual Assault (MECASA)";
        readonly title: "Maine Human Trafficking Needs Assessment, Executive Summary";
        readonly url: null;
        readonly date: "2015";
        readonly checked: "2026-11-21";
    };
    readonly caveat: "There was none then. Missing is not zero. By 2016 Maine did report arrests of this kind.";
    readonly count: "police-statistics-2015";
    readonly apart: readonly ["s000-arrests-2016"];
    readonly source: readonly ["needs-assessment-2015", "news-center-2019"];
}, {
    readonly reason: "No arrest on record does not mean no trafficking. Many cases are charged as other crimes or by federal agents.";
    readonly claim: {
        readonly value: 0;
        readonly kind: "count";
        readonly unit: {
            readonly id: "unit.arrests";
            readonly label: "arrests";
            readonly source: "ours";
        };
        readonly counted: "arrests in the human trafficking category of Maine’s crime statistics";
        readonly period: readonly ["2016"];
        readonly by: {
            readonly id: "by.state-police";
            readonly name: "Maine State Police, crime statistics";
            readonly source: readonly ["news-center-2019", "crime2017"];
        };
    };
    readonly apart: readonly ["s002-ucr"];
    readonly source: "news-center-2019";
    readonly status: "withheld";
    readonly nearest: "nhth-2023-cases";
    readonly id: "s000-arrests-2016";
}, {
    readonly reason: "Arrests are not cases. Many cases are charged as other crimes or by federal agents. We could not open the table in the report itself.";
    readonly claim: {
        readonly value: 1;
        readonly kind: "count";
        readonly unit: {
            readonly id: "unit.arrests";
            readonly label: "arrests";
            readonly source: "ours";
        };
        readonly counted: "arrests in the human trafficking category of Maine’s crime statistics (Androscoggin County)";
        readonly period: readonly ["2017"];
        readonly by: {
            readonly id: "by.state-police";
            readonly name: "Maine State Police, crime statistics";
            readonly source: readonly ["news-center-2019", "crime2017"];
        };
    };
    readonly apart: readonly ["le-300-400"];
    readonly source: readonly ["news-center-2019", "crime2017"];
    readonly status: "withheld";
    readonly nearest: "nhth-2023-cases";
    readonly id: "s000-arrests-2017";
}, {
    readonly reason: "No source is given, and it does not fit the arrests of 2016 and 2017. It probably comes from the estimate of 2015.";
    readonly nearest: "s002-prev";
    readonly claim: {
        readonly value: {
            readonly from: 300;
            readonly to: 400;
        };
        readonly kind: "estimate";
        readonly unit: {
            readonly id: "unit.cases-yearly";
            readonly label: "cases a year";
            readonly source: "ours";
        };
        readonly counted: "cases that police in Maine are said to handle (said in 2023 and 2024; once “over 300”)";
        readonly period: readonly [];
        readonly by: {
            readonly id: "by.lewiston-vigil";
            readonly name: "Safe Voices and the mayor of Lewiston";
            readonly source: readonly ["bulldog-2024", "ncm-2023", "sj-2023"];
        };
    };
    readonly apart: readonly ["s000-prev", "s000-arrests-2017", "s002-prev"];
    readonly source: readonly ["bulldog-2024", "ncm-2023", "sj-2023", "news-center-2019"];
    readonly status: "withheld";
    readonly id: "le-300-400";
}, {
    readonly reason: "It is second-hand, and the research behind it was not found.";
    readonly nearest: "nhth-2023-v";
    readonly claim: {
        readonly value: 14;
        readonly kind: "estimate";
        readonly unit: {
            readonly id: "unit.percent-of-people";
            readonly label: "percent of people";
            readonly source: "ours";
        };
        readonly counted: "people who were trafficked and are thought to report it";
        readonly period: readonly ["2017"];
        readonly by: {
            readonly id: "by.civil-rights";
            readonly name: "US Commission on Civil Rights, Maine Advisory Committee";
            readonly source: "tct";
        };
    };
    readonly source: "tct";
    readonly status: "withheld";
    readonly apart: readonly [];
    readonly id: "report-14";
}, {
    readonly reason: "It describes one police sweep in the whole country, not trafficking in Maine.";
    readonly claim: {
        readonly value: 150;
        readonly unit: {
            readonly id: "unit.people";
            readonly label: "people";
            readonly source: "ours";
        };
        readonly counted: "people arrested as suspected traffickers, whole country";
        readonly kind: "count";
        readonly period: readonly ["2013-07"];
        readonly by: {
            readonly id: "by.fbi";
            readonly name: "FBI";
            readonly source: "cm-2013";
        };
        readonly area: "United States";
    };
    readonly apart: readonly ["s004-occ-men"];
    readonly source: readonly ["masslive-2013", "cm-2013"];
    readonly status: "withheld";
    readonly nearest: "nhth-2023-cases";
    readonly id: "occ-150";
}, {
    readonly reason: "The FBI’s own figure was lower. This one includes other people, and nothing shows that all were men.";
    readonly claim: {
        readonly value: 159;
        readonly unit: {
            readonly id: "unit.people";
            readonly label: "people";
            readonly source: "ours";
        };
        readonly counted: "“men” charged or arrested in the FBI sweep, whole country";
        readonly by: {
            readonly id: "by.bangor-daily-news";
            readonly name: "Bangor Daily News, editorial";
            readonly source: "bdn-editorial-2013";
        };
        readonly kind: "count";
        readonly period: readonly ["2013-07"];
        readonly area: "United States";
    };
    readonly apart: readonly ["occ-150"];
    readonly source: readonly ["bdn-editorial-2013", "jd-2013", "masslive-2013", "cm-2013"];
    readonly status: "withheld";
    readonly nearest: "nhth-2023-cases";
    readonly id: "s004-occ-men";
}, {
    readonly reason: "News reports give an exact number where the editorial says “more than”. One sweep in the whole country is not a yearly count.";
    readonly nearest: "nat-2019-minors";
    readonly claim: {
        readonly value: {
            readonly over: 105;
        };
        readonly unit: {
            readonly id: "unit.children";
            readonly label: "children";
            readonly source: "ours";
        };
        readonly counted: "children found in the sweep, whole country";
        readonly kind: "count";
        readonly period: readonly ["2013-07"];
        readonly by: {
            readonly id: "by.fbi";
            readonly name: "FBI";
            readonly source: "cm-2013";
        };
        readonly area: "United States";
    };
    readonly source: readonly ["bdn-editorial-2013", "masslive-2013", "cm-2013"];
    readonly status: "withheld";
    readonly apart: readonly [];
    readonly id: "s004-occ-kids";
}, {
    readonly reason: "It describes one police sweep in the whole country, not trafficking in Maine.";
    readonly claim: {
        readonly value: 76;
        readonly unit: {
            readonly id: "unit.cities";
            readonly label: "cities";
            readonly source: "ours";
        };
        readonly counted: "cities in the sweep, whole country";
        readonly kind: "count";
        readonly period: readonly ["2013-07"];
        readonly by: {
            readonly id: "by.fbi";
            readonly name: "FBI";
            readonly source: "cm-2013";
        };
        readonly area: "United States";
    };
    readonly source: readonly ["bdn-editorial-2013", "masslive-2013"];
    readonly status: "withheld";
    readonly nearest: "nhth-2023-cases";
    readonly apart: readonly [];
    readonly id: "s004-occ-cities";
}, {
    readonly reason: "The editorial says they were from Maine. They were found in Maine; the FBI did not say where they were from. No one in Maine had been charged by then.";
    readonly claim: {
        readonly value: 3;
        readonly unit: {
            readonly id: "unit.children";
            readonly label: "children";
            readonly source: "ours";
        };
        readonly counted: "children found in Maine in the sweep";
        readonly kind: "count";
        readonly period: readonly ["2013-07"];
        readonly by: {
            readonly id: "by.fbi";
            readonly name: "FBI";
            readonly source: "cm-2013";
        };
        readonly area: "United States";
    };
    readonly source: readonly ["bdn-editorial-2013", "cm-2013"];
    readonly status: "withheld";
    readonly nearest: "nhth-2023-cases";
    readonly apart: readonly [];
    readonly id: "s004-occ-maine";
}, {
    readonly status: "historical";
    readonly value: 400000;
    readonly counted: "a two-year federal grant to the anti-trafficking coalition that Preble Street leads";
    readonly period: readonly ["2013"];
    readonly publication: {
        readonly publisher: "Preble Street news digest (AP and others)";
        readonly url: "https://www.preblestreet.org/category/adult-services/page/13/";
        readonly date: "2013";
        readonly family: "preble";
        readonly checked: "2026-11-21";
    };
    readonly caveat: "At the start it was for Cumberland and York counties and a group of partners, not all of Maine. A grant does not measure trafficking.";
    readonly count: "federal-grant-2013";
    readonly apart: readonly [];
    readonly source: readonly ["news-center-2019", "needs-assessment-2015", "preble-2013"];
    readonly kind: "money";
    readonly unit: {
        readonly id: "unit.dollars";
        readonly label: "US dollars";
        readonly source: "ours";
    };
    readonly by: {
        readonly id: "by.preble-street";
        readonly name: "Preble Street";
        readonly source: "preble-2022";
    };
    readonly id: "s000-grant";
}, {
    readonly reason: "It is the same grant again.";
    readonly nearest: "s000-grant";
    readonly claim: {
        readonly value: 400000;
        readonly counted: "a federal grant to Preble Street";
        readonly period: readonly ["2013"];
        readonly kind: "money";
        readonly unit: {
            readonly id: "unit.dollars";
            readonly label: "US dollars";
            readonly source: "ours";
        };
        readonly by: {
            readonly id: "by.preble-street";
            readonly name: "Preble Street";
            readonly source: "preble-2022";
        };
    };
    readonly source: "needs-assessment-2015";
    readonly status: "withheld";
    readonly apart: readonly [];
    readonly id: "s002-grant";
}, {
    readonly reason: "A grant does not measure trafficking.";
    readonly nearest: "preble-111";
    readonly claim: {
        readonly value: 2500000;
        readonly counted: "a three-year grant of the Howard G. Buffett Foundation for work on labor trafficking";
        readonly period: readonly ["2023"];
        readonly kind: "money";
        readonly unit: {
            readonly id: "unit.dollars";
            readonly label: "US dollars";
            readonly source: "ours";
        };
        readonly by: {
            readonly id: "by.preble-street";
            readonly name: "Preble Street";
            readonly source: "preble-2022";
        };
    };
    readonly source: "preble-2023";
    readonly status: "withheld";
    readonly apart: readonly [];
    readonly id: "buffett-25m";
}, {
    readonly reason: "It grades laws, not how much trafficking there is. Maine changed its laws in 2018, 2021 and 2023.";
    readonly nearest: "nhth-2023-cases";
    readonly claim: {
        readonly value: null;
        readonly kind: "grade";
        readonly unit: {
            readonly id: "unit.grade";
            readonly label: "grade";
            readonly source: "ours";
        };
        readonly counted: "Maine’s laws on child sex trafficking: grade D (in 2015, a score of 62.5)";
        readonly period: readonly ["2015", "2018"];
        readonly by: {
            readonly id: "by.shared-hope";
            readonly name: "Shared Hope International";
            readonly source: "reportcard";
        };
    };
    readonly source: readonly ["news-center-2019", "reportcard", "pl416", "bdn-2021", "pl316"];
    readonly status: "withheld";
    readonly apart: readonly [];
    readonly id: "s000-grade-d";
}, {
    readonly reason: "It is an event. It does not measure trafficking.";
    readonly nearest: "s000-training-2010";
    readonly claim: {
        readonly value: 2005;
        readonly kind: "event";
        readonly unit: {
            readonly id: "unit.year";
            readonly label: "year";
            readonly source: "ours";
        };
        readonly counted: "the year of the resolve that set up Maine’s first Human Trafficking Task Force";
        readonly period: readonly ["2005"];
        readonly by: {
            readonly id: "by.bangor-daily-news";
            readonly name: "Bangor Daily News, editorial";
            readonly source: "bdn-editorial-2013";
        };
    };
    readonly source: "bdn-editorial-2013";
    readonly status: "withheld";
    readonly apart: readonly [];
    readonly id: "s004-resolve";
}, {
    readonly reason: "It is an event. It does not measure trafficking.";
    readonly nearest: "s000-training-2010";
    readonly claim: {
        readonly value: 2;
        readonly kind: "event";
        readonly unit: {
            readonly id: "unit.conferences";
            readonly label: "yearly conferences";
            readonly source: "ours";
        };
        readonly counted: "Not Here conferences up to the second, in Auburn";
        readonly period: readonly ["2012-10"];
        readonly by: {
            readonly id: "by.bangor-daily-news";
            readonly name: "Bangor Daily News, editorial";
            readonly source: "bdn-editorial-2013";
        };
    };
    readonly source: "bdn-editorial-2013";
    readonly status: "withheld";
    readonly apart: readonly [];
    readonly id: "s004-nothere";
}, {
    readonly reason: "It shows how many people’s work depends on visas. It says nothing about trafficking.";
    readonly nearest: "s003-2021-hosp";
    readonly claim: {
        readonly value: {
            readonly from: 2000;
            readonly to: 2500;
        };
        readonly kind: "count";
        readonly unit: {
            readonly id: "unit.workers-yearly";
            readonly label: "workers a year";
            readonly source: "ours";
        };
        readonly counted: "workers in Maine with an H-2B visa, in good years before 2020";
        readonly period: readonly [];
        readonly by: {
            readonly id: "by.hospitality-maine";
            readonly name: "HospitalityMaine";
            readonly source: "h2b-2022";
        };
    };
    readonly apart: readonly ["me-foreign-seasonal"];
    readonly source: "h2b-2022";
    readonly status: "withheld";
    readonly id: "me-h2b";
}, {
    readonly reason: "It shows how many people’s work depends on visas. It says nothing about trafficking.";
    readonly nearest: "s003-2021-hosp";
    readonly claim: {
        readonly value: {
            readonly from: 7000;
            readonly to: 8000;
        };
        readonly kind: "count";
        readonly unit: {
            readonly id: "unit.workers-yearly";
            readonly label: "workers a year";
            readonly source: "ours";
        };
        readonly counted: "seasonal workers in Maine from other countries, about one in ten seasonal jobs in hospitality";
        readonly period: readonly ["2016"];
        readonly by: {
            readonly id: "by.innkeepers";
            readonly name: "Maine Innkeepers Association";
            readonly source: "mdi";
        };
    };
    readonly apart: readonly ["me-h2b"];
    readonly source: "mdi";
    readonly status: "withheld";
    readonly id: "me-foreign-seasonal";
}, {
    readonly reason: "Stolen wages are not trafficking, though they can be a sign of it.";
    readonly nearest: "s003-2021-hosp";
    readonly claim: {
        readonly value: {
            readonly about: 25;
        };
        readonly kind: "percent";
        readonly unit: {
            readonly id: "unit.percent-of-cases";
            readonly label: "percent of cases";
            readonly source: "ours";
        };
        readonly counted: "wage and hour cases in Maine that were in hotels, lodging and food service (“about one quarter”)";
        readonly period: readonly ["2020"];
        readonly by: {
            readonly id: "by.labor-department";
            readonly name: "Maine Department of Labor";
            readonly source: "ph-2022-wage";
        };
    };
    readonly source: "ph-2022-wage";
    readonly status: "withheld";
    readonly apart: readonly [];
    readonly id: "me-wage-cases";
}];
export type FigureId = (typeof figures)[number]['id'];

export declare const hotlineOlder: readonly [{
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
}];

/** Never without `fullRange` beside it. */
export declare const estimate: {
    readonly value: {
        readonly from: 200;
        readonly to: 300;
    };
    readonly counted: "estimated sex trafficking cases in Maine, without labor trafficking";
    readonly caveat: "It is an estimate, not a count, and more than ten years old. It is the authors’ most cautious range; their full range was 79 to 893.";
    readonly apart: readonly ["le-300-400"];
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
};
export declare const fullRange: {
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
};
export declare const needsAssessment: readonly [{
    readonly value: {
        readonly from: 200;
        readonly to: 300;
    };
    readonly counted: "estimated sex trafficking cases in Maine, without labor trafficking";
    readonly caveat: "It is an estimate, not a count, and more than ten years old. It is the authors’ most cautious range; their full range was 79 to 893.";
    readonly apart: readonly ["le-300-400"];
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
    readonly apart: readonly ["le-300-400"];
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
}];

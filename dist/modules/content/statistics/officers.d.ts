/** One question to two groups: read them together. */
export declare const byRegion: readonly [{
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
}];
export declare const officers: readonly [{
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
}];

export declare const police: readonly [{
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
}];

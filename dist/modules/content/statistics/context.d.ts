export declare const context: readonly [{
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

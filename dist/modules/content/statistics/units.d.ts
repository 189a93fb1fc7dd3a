/** What the figures are counted in. */
export declare const units: {
    readonly arrests: {
        readonly id: "unit.arrests";
        readonly label: "arrests";
        readonly source: "ours";
    };
    readonly calls: {
        readonly id: "unit.calls";
        readonly label: "calls";
        readonly source: "ours";
    };
    readonly cases: {
        readonly id: "unit.cases";
        readonly label: "cases";
        readonly source: "ours";
    };
    readonly casesYearly: {
        readonly id: "unit.cases-yearly";
        readonly label: "cases a year";
        readonly source: "ours";
    };
    readonly children: {
        readonly id: "unit.children";
        readonly label: "children";
        readonly source: "ours";
    };
    readonly cities: {
        readonly id: "unit.cities";
        readonly label: "cities";
        readonly source: "ours";
    };
    readonly coalitions: {
        readonly id: "unit.coalitions";
        readonly label: "coalitions and task forces";
        readonly source: "ours";
    };
    readonly conferences: {
        readonly id: "unit.conferences";
        readonly label: "yearly conferences";
        readonly source: "ours";
    };
    /** Calls, texts, chats, emails and web forms; the hotline calls them signals. */
    readonly contacts: {
        readonly id: "unit.contacts";
        readonly label: "contacts";
        readonly source: "ours";
    };
    readonly dollars: {
        readonly id: "unit.dollars";
        readonly label: "US dollars";
        readonly source: "ours";
    };
    readonly estimatedCases: {
        readonly id: "unit.estimated-cases";
        readonly label: "estimated cases a year";
        readonly source: "ours";
    };
    readonly grade: {
        readonly id: "unit.grade";
        readonly label: "grade";
        readonly source: "ours";
    };
    readonly interviews: {
        readonly id: "unit.interviews";
        readonly label: "interviews";
        readonly source: "ours";
    };
    readonly likelyCases: {
        readonly id: "unit.likely-cases";
        readonly label: "likely cases";
        readonly source: "ours";
    };
    readonly officers: {
        readonly id: "unit.officers";
        readonly label: "police officers";
        readonly source: "ours";
    };
    readonly people: {
        readonly id: "unit.people";
        readonly label: "people";
        readonly source: "ours";
    };
    readonly peopleOrCases: {
        readonly id: "unit.people-or-cases";
        readonly label: "people or cases";
        readonly source: "ours";
    };
    readonly peopleYearly: {
        readonly id: "unit.people-yearly";
        readonly label: "people a year";
        readonly source: "ours";
    };
    readonly percentMore: {
        readonly id: "unit.percent-more";
        readonly label: "percent more calls";
        readonly source: "ours";
    };
    readonly percentOfCases: {
        readonly id: "unit.percent-of-cases";
        readonly label: "percent of cases";
        readonly source: "ours";
    };
    readonly percentOfOfficers: {
        readonly id: "unit.percent-of-officers";
        readonly label: "percent of officers";
        readonly source: "ours";
    };
    readonly percentOfPeople: {
        readonly id: "unit.percent-of-people";
        readonly label: "percent of people";
        readonly source: "ours";
    };
    readonly women: {
        readonly id: "unit.women";
        readonly label: "women";
        readonly source: "ours";
    };
    readonly workersYearly: {
        readonly id: "unit.workers-yearly";
        readonly label: "workers a year";
        readonly source: "ours";
    };
    readonly year: {
        readonly id: "unit.year";
        readonly label: "year";
        readonly source: "ours";
    };
    readonly yearsOfAge: {
        readonly id: "unit.years-of-age";
        readonly label: "years of age";
        readonly source: "ours";
    };
};

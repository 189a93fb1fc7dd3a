const units = {
  arrests: { id: "unit.arrests", label: "arrests", source: "ours" },
  calls: { id: "unit.calls", label: "calls", source: "ours" },
  cases: { id: "unit.cases", label: "cases", source: "ours" },
  casesYearly: { id: "unit.cases-yearly", label: "cases a year", source: "ours" },
  children: { id: "unit.children", label: "children", source: "ours" },
  cities: { id: "unit.cities", label: "cities", source: "ours" },
  coalitions: { id: "unit.coalitions", label: "coalitions and task forces", source: "ours" },
  conferences: { id: "unit.conferences", label: "yearly conferences", source: "ours" },
  /** Calls, texts, chats, emails and web forms; the hotline calls them signals. */
  contacts: { id: "unit.contacts", label: "contacts", source: "ours" },
  dollars: { id: "unit.dollars", label: "US dollars", source: "ours" },
  estimatedCases: { id: "unit.estimated-cases", label: "estimated cases a year", source: "ours" },
  grade: { id: "unit.grade", label: "grade", source: "ours" },
  interviews: { id: "unit.interviews", label: "interviews", source: "ours" },
  likelyCases: { id: "unit.likely-cases", label: "likely cases", source: "ours" },
  officers: { id: "unit.officers", label: "police officers", source: "ours" },
  people: { id: "unit.people", label: "people", source: "ours" },
  peopleOrCases: { id: "unit.people-or-cases", label: "people or cases", source: "ours" },
  peopleYearly: { id: "unit.people-yearly", label: "people a year", source: "ours" },
  percentMore: { id: "unit.percent-more", label: "percent more calls", source: "ours" },
  percentOfCases: { id: "unit.percent-of-cases", label: "percent of cases", source: "ours" },
  percentOfOfficers: { id: "unit.percent-of-officers", label: "percent of officers", source: "ours" },
  percentOfPeople: { id: "unit.percent-of-people", label: "percent of people", source: "ours" },
  women: { id: "unit.women", label: "women", source: "ours" },
  workersYearly: { id: "unit.workers-yearly", label: "workers a year", source: "ours" },
  year: { id: "unit.year", label: "year", source: "ours" },
  yearsOfAge: { id: "unit.years-of-age", label: "years of age", source: "ours" }
};

export { units };

const language = [
  {
    id: "definitions.word-person-first",
    say: "person who experienced trafficking; survivor, if they chose the word",
    instead: "the victims; trafficked women",
    reason: "The person comes first. Either label can hurt: ask, and keep to the answer. The law says \u201Cvictim\u201D.",
    source: "ed-intro"
  },
  {
    id: "definitions.word-child",
    say: "commercially sexually exploited child; young person who was trafficked",
    instead: "child, teen or underage prostitute",
    reason: "A child cannot consent to commercial sex. These words blame the child.",
    source: ["love146", "irina", "ncmec"]
  },
  {
    id: "definitions.word-selling-sex",
    say: "selling or trading sex; person in commercial sex",
    instead: "prostitute; hooker; whore",
    reason: "These words turn one act into a whole person.",
    source: "news-center-2019"
  },
  {
    id: "definitions.word-trafficker",
    say: "trafficker; person who exploits",
    instead: "pimp; madam; boss man",
    reason: "Street words add color to harm. \u201CTrafficker\u201D fits labor too.",
    source: "ours"
  },
  {
    id: "definitions.word-buyer",
    say: "buyer; person who pays for sex",
    instead: "john; client; customer",
    reason: "The first word hides the harm. The others make it sound lawful.",
    source: "news-center-2019"
  },
  {
    id: "definitions.word-leave",
    say: "leave; get out; find safety; get support",
    instead: "rescue; save; free",
    reason: "Many people do not see themselves as held, and these words put them off.",
    source: "polaris-words"
  },
  {
    id: "definitions.word-reach",
    say: "find, reach or support someone",
    instead: "recover a child; take down",
    reason: "People are not property.",
    source: "ours"
  },
  {
    id: "definitions.word-human-trafficking",
    say: "human trafficking; forced labor",
    instead: "modern slavery; sex slave",
    reason: "Not all agree on these words, and they call up chains that are not there.",
    source: "irina"
  },
  {
    id: "definitions.word-means",
    say: "force, fraud or coercion; none is needed when the person is under 18",
    instead: "forced, for everyone",
    reason: "It leaves out lies, debt, drugs and love, and it leaves out minors.",
    source: ["state-def", "news-center-2019"]
  },
  {
    id: "definitions.word-control",
    say: "control: by watching, debt, threats, papers or drugs",
    instead: "held captive; locked up; kidnapped",
    reason: "Control often cannot be seen, and it rarely starts with a stranger who takes someone away.",
    source: ["preble-2024-01", "polaris-words"]
  },
  {
    id: "definitions.word-no-travel",
    say: "trafficking, with or without travel",
    instead: "smuggled; brought in",
    reason: "Smuggling is another crime. People are trafficked in their home town.",
    source: ["dhs-roles", "smuggling"]
  },
  {
    id: "definitions.word-labor-and-sex",
    say: "labor trafficking and sex trafficking",
    instead: "trafficking, when only sex is meant",
    reason: "That is half the law. Hotels, restaurants and farms in Maine have labor cases.",
    source: ["preble-2023", "nhth-maine"]
  },
  {
    id: "definitions.word-survival-sex",
    say: "survival sex; trading sex for a bed, food or drugs",
    instead: "chose that life; lifestyle",
    reason: "Maine survivors say that often it is not a choice.",
    source: "needs-assessment-2015"
  },
  {
    id: "definitions.word-substance-use",
    say: "substance use; person who uses drugs",
    instead: "addict; junkie",
    reason: "Traffickers use a need for drugs to control people, and shame keeps people away.",
    source: ["needs-assessment-2015", "ph-2019-preble"]
  },
  {
    id: "definitions.word-may-be-a-sign",
    say: "may be a sign; look for several",
    instead: "proof; tell-tale sign; you can spot it",
    reason: "One sign alone means nothing.",
    source: ["dhs-edu", "dhs-hosp", "wa-hk"]
  },
  {
    id: "definitions.word-status",
    say: "worker without secure status",
    instead: "illegal; illegal alien",
    reason: "The threat to deport someone is itself a way to control them.",
    source: "nhth-hosp"
  },
  {
    id: "definitions.word-wabanaki",
    say: "Wabanaki; Penobscot Nation, Passamaquoddy, Maliseet, Mi\u2019kmaq",
    instead: "Indians; tribal problem",
    reason: "Call people what they call themselves. Ask first.",
    source: "ours"
  },
  {
    id: "definitions.word-maine-law",
    say: "commercial sexual exploitation (Maine law since 2023)",
    instead: "prostitution charge; arrested for prostitution",
    reason: "To sell sex is no longer a crime in Maine. To buy it or promote it is.",
    source: "pl316"
  },
  {
    id: "definitions.word-hotline",
    say: "National Human Trafficking Hotline (run by Compass Connections since September 2025)",
    instead: "NHTRC; Polaris hotline",
    reason: "These names are old.",
    source: "acf-2025"
  },
  {
    id: "definitions.word-cases",
    say: "likely cases; contacts; people served",
    instead: "victims, when calls are meant",
    reason: "A call is not a person.",
    source: "nhth-maine"
  },
  {
    id: "definitions.word-estimated",
    say: "an estimated number",
    instead: "there are so many",
    reason: "Nobody has counted it.",
    source: "bdn-2016"
  },
  {
    id: "definitions.word-everywhere",
    say: "happens in every part of Maine, city and country",
    instead: "epidemic; plague; alarming; hidden everywhere",
    reason: "Fear helps nobody to act.",
    source: "needs-assessment-2015"
  },
  {
    id: "definitions.word-any-gender",
    say: "any gender: boys, men, trans and nonbinary people too",
    instead: "women and girls",
    reason: "Helpers and counts miss men and boys.",
    source: "policechief"
  },
  {
    id: "definitions.word-citizens",
    say: "US citizens and people from other countries",
    instead: "foreign women",
    reason: "Maine\u2019s 2015 study warns not to think only of people from other countries.",
    source: "needs-assessment-2015"
  }
];

export { language };

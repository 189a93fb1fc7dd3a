export declare const language: readonly [{
    readonly id: "definitions.word-person-first";
    readonly say: "person who experienced trafficking; survivor, if they chose the word";
    readonly instead: "the victims; trafficked women";
    readonly reason: "The person comes first. Either label can hurt: ask, and keep to the answer. The law says “victim”.";
    readonly source: "ed-intro";
}, {
    readonly id: "definitions.word-child";
    readonly say: "commercially sexually exploited child; young person who was trafficked";
    readonly instead: "child, teen or underage prostitute";
    readonly reason: "A child cannot consent to commercial sex. These words blame the child.";
    readonly source: readonly ["love146", "irina", "ncmec"];
}, {
    readonly id: "definitions.word-selling-sex";
    readonly say: "selling or trading sex; person in commercial sex";
    readonly instead: "prostitute; hooker; whore";
    readonly reason: "These words turn one act into a whole person.";
    readonly source: "news-center-2019";
}, {
    readonly id: "definitions.word-trafficker";
    readonly say: "trafficker; person who exploits";
    readonly instead: "pimp; madam; boss man";
    readonly reason: "Street words add color to harm. “Trafficker” fits labor too.";
    readonly source: "ours";
}, {
    readonly id: "definitions.word-buyer";
    readonly say: "buyer; person who pays for sex";
    readonly instead: "john; client; customer";
    readonly reason: "The first word hides the harm. The others make it sound lawful.";
    readonly source: "news-center-2019";
}, {
    readonly id: "definitions.word-leave";
    readonly say: "leave; get out; find safety; get support";
    readonly instead: "rescue; save; free";
    readonly reason: "Many people do not see themselves as held, and these words put them off.";
    readonly source: "polaris-words";
}, {
    readonly id: "definitions.word-reach";
    readonly say: "find, reach or support someone";
    readonly instead: "recover a child; take down";
    readonly reason: "People are not property.";
    readonly source: "ours";
}, {
    readonly id: "definitions.word-human-trafficking";
    readonly say: "human trafficking; forced labor";
    readonly instead: "modern slavery; sex slave";
    readonly reason: "Not all agree on these words, and they call up chains that are not there.";
    readonly source: "irina";
}, {
    readonly id: "definitions.word-means";
    readonly say: "force, fraud or coercion; none is needed when the person is under 18";
    readonly instead: "forced, for everyone";
    readonly reason: "It leaves out lies, debt, drugs and love, and it leaves out minors.";
    readonly source: readonly ["state-def", "news-center-2019"];
}, {
    readonly id: "definitions.word-control";
    readonly say: "control: by watching, debt, threats, papers or drugs";
    readonly instead: "held captive; locked up; kidnapped";
    readonly reason: "Control often cannot be seen, and it rarely starts with a stranger who takes someone away.";
    readonly source: readonly ["preble-2024-01", "polaris-words"];
}, {
    readonly id: "definitions.word-no-travel";
    readonly say: "trafficking, with or without travel";
    readonly instead: "smuggled; brought in";
    readonly reason: "Smuggling is another crime. People are trafficked in their home town.";
    readonly source: readonly ["dhs-roles", "smuggling"];
}, {
    readonly id: "definitions.word-labor-and-sex";
    readonly say: "labor trafficking and sex trafficking";
    readonly instead: "trafficking, when only sex is meant";
    readonly reason: "That is half the law. Hotels, restaurants and farms in Maine have labor cases.";
    readonly source: readonly ["preble-2023", "nhth-maine"];
}, {
    readonly id: "definitions.word-survival-sex";
    readonly say: "survival sex; trading sex for a bed, food or drugs";
    readonly instead: "chose that life; lifestyle";
    readonly reason: "Maine survivors say that often it is not a choice.";
    readonly source: "needs-assessment-2015";
}, {
    readonly id: "definitions.word-substance-use";
    readonly say: "substance use; person who uses drugs";
    readonly instead: "addict; junkie";
    readonly reason: "Traffickers use a need for drugs to control people, and shame keeps people away.";
    readonly source: readonly ["needs-assessment-2015", "ph-2019-preble"];
}, {
    readonly id: "definitions.word-may-be-a-sign";
    readonly say: "may be a sign; look for several";
    readonly instead: "proof; tell-tale sign; you can spot it";
    readonly reason: "One sign alone means nothing.";
    readonly source: readonly ["dhs-edu", "dhs-hosp", "wa-hk"];
}, {
    readonly id: "definitions.word-status";
    readonly say: "worker without secure status";
    readonly instead: "illegal; illegal alien";
    readonly reason: "The threat to deport someone is itself a way to control them.";
    readonly source: "nhth-hosp";
}, {
    readonly id: "definitions.word-wabanaki";
    readonly say: "Wabanaki; Penobscot Nation, Passamaquoddy, Maliseet, Mi’kmaq";
    readonly instead: "Indians; tribal problem";
    readonly reason: "Call people what they call themselves. Ask first.";
    readonly source: "ours";
}, {
    readonly id: "definitions.word-maine-law";
    readonly say: "commercial sexual exploitation (Maine law since 2023)";
    readonly instead: "prostitution charge; arrested for prostitution";
    readonly reason: "To sell sex is no longer a crime in Maine. To buy it or promote it is.";
    readonly source: "pl316";
}, {
    readonly id: "definitions.word-hotline";
    readonly say: "National Human Trafficking Hotline (run by Compass Connections since September 2025)";
    readonly instead: "NHTRC; Polaris hotline";
    readonly reason: "These names are old.";
    readonly source: "acf-2025";
}, {
    readonly id: "definitions.word-cases";
    readonly say: "likely cases; contacts; people served";
    readonly instead: "victims, when calls are meant";
    readonly reason: "A call is not a person.";
    readonly source: "nhth-maine";
}, {
    readonly id: "definitions.word-estimated";
    readonly say: "an estimated number";
    readonly instead: "there are so many";
    readonly reason: "Nobody has counted it.";
    readonly source: "bdn-2016";
}, {
    readonly id: "definitions.word-everywhere";
    readonly say: "happens in every part of Maine, city and country";
    readonly instead: "epidemic; plague; alarming; hidden everywhere";
    readonly reason: "Fear helps nobody to act.";
    readonly source: "needs-assessment-2015";
}, {
    readonly id: "definitions.word-any-gender";
    readonly say: "any gender: boys, men, trans and nonbinary people too";
    readonly instead: "women and girls";
    readonly reason: "Helpers and counts miss men and boys.";
    readonly source: "policechief";
}, {
    readonly id: "definitions.word-citizens";
    readonly say: "US citizens and people from other countries";
    readonly instead: "foreign women";
    readonly reason: "Maine’s 2015 study warns not to think only of people from other countries.";
    readonly source: "needs-assessment-2015";
}];

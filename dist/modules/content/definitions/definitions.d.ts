export declare const definitions: readonly [{
    readonly id: "definitions.sex-trafficking";
    readonly term: "Sex trafficking";
    readonly text: "In federal law it is to recruit, house, move, provide, get, pay for or ask for a person for a commercial sex act, by force, fraud or coercion. When the person is under 18, none of these is needed.";
    readonly cite: "TVPA, 22 USC 7102";
    readonly asOf: "a federal guide without a date, read in November 2026";
    readonly source: "state-def";
}, {
    readonly id: "definitions.labor-trafficking";
    readonly term: "Labor trafficking";
    readonly text: "In federal law it is to recruit, house, move, provide or get a person for work by force, fraud or coercion. The aim is to hold them in forced service, such as debt bondage.";
    readonly cite: "TVPA, 22 USC 7102";
    readonly asOf: "a federal guide without a date, read in November 2026";
    readonly source: "state-def";
}, {
    readonly id: "definitions.force-fraud-coercion";
    readonly term: "Force, fraud and coercion";
    readonly text: "Force is violence, keeping someone in, or watching them all the time. Fraud is lies about the job, pay, love or papers. Coercion is threats, debt, blackmail, or threats to deport someone or to harm their family.";
    readonly source: readonly ["nhth-hosp", "dhs-roles"];
}, {
    readonly id: "definitions.minors";
    readonly term: "Minors";
    readonly text: "The law counts anyone under 18 in commercial sex as trafficked, with or without force or a third person. No word that blames the child is right.";
    readonly source: readonly ["state-def", "ncmec-mirror", "love146", "nhth-sex"];
}, {
    readonly id: "definitions.movement";
    readonly term: "Movement";
    readonly text: "Trafficking takes no travel and no border. It can happen to someone who never left home. Smuggling is a different crime.";
    readonly source: readonly ["dhs-roles", "smuggling"];
}, {
    readonly id: "definitions.sexual-exploitation";
    readonly term: "Sexual exploitation";
    readonly text: "A person trades sex acts for something of value, pressed by substance use, poverty or someone’s power. This harms people, even when the law does not call it trafficking.";
    readonly source: readonly ["needs-assessment-2015", "news-center-2019", "rrs"];
}, {
    readonly id: "definitions.survival-sex";
    readonly term: "Survival sex";
    readonly text: "Sex traded for basic needs such as a bed, food or drugs. Maine survivors said that often it cannot be told apart from trafficking.";
    readonly source: readonly ["needs-assessment-2015", "ncm-2023"];
}, {
    readonly id: "definitions.maine-sex-trafficking";
    readonly term: "Sex trafficking in Maine law";
    readonly text: "To knowingly promote the sale of sex by others, even without force. It is a Class D crime, or Class C after two earlier convictions. It is aggravated, and Class B, when a person is compelled, is under 18 or cannot understand. Being compelled is a defense.";
    readonly cite: "17-A MRSA 852 and 853";
    readonly asOf: "a copy of section 853 of November 28, 2023, and summaries, one of them from before 2023; later changes were not checked";
    readonly source: readonly ["wl853", "mainesten-sex", "mesen", "rioux"];
}, {
    readonly id: "definitions.maine-forced-labor";
    readonly term: "Criminal forced labor in Maine law";
    readonly text: "To make a person work by unlawful means. Such means are to hold back drugs, alcohol or medicine from someone who depends on them, to keep ID papers, or to use a debt that never ends. Threats of harm, arrest, deportation or exposure count too. It is a Class C crime. If the victim is under 18, it is aggravated, and Class B.";
    readonly cite: "17-A MRSA 304 and 305";
    readonly asOf: "the act of 2018 (PL 2017 c. 416)";
    readonly source: readonly ["pl416", "mainesten-labor"];
}, {
    readonly id: "definitions.maine-commercial-sexual-exploitation";
    readonly term: "Commercial sexual exploitation in Maine law";
    readonly text: "Since 2023 Maine no longer punishes the person who sells sex. To pay or offer to pay for sex is a Class E crime. With a minor or a person with a mental disability, it is Class C. To promote the sale of sex by others is still a crime.";
    readonly cite: "PL 2023 c. 316 (LD 1435)";
    readonly asOf: "a copy of the act, signed June 26, 2023";
    readonly source: readonly ["pl316", "jurist", "bdn-2023", "wabi-2023"];
}];

export declare const myths: readonly [{
    readonly id: "definitions.myth-elsewhere";
    readonly myth: "It happens only in big cities, and only to foreigners.";
    readonly answer: "It happens in towns and cities all over Maine, and to many groups of people. Maine’s 2015 study warns against this idea.";
    readonly source: "needs-assessment-2015";
}, {
    readonly id: "definitions.myth-gender";
    readonly myth: "Only women and girls are trafficked.";
    readonly answer: "It can be a person of any gender. Helpers and counts often miss boys and men.";
    readonly source: "policechief";
}, {
    readonly id: "definitions.myth-travel";
    readonly myth: "Someone has to be moved, or smuggled over a border.";
    readonly answer: "No travel is needed. It can happen to someone who never left home. Smuggling is another crime.";
    readonly source: readonly ["dhs-roles", "smuggling"];
}, {
    readonly id: "definitions.myth-stranger";
    readonly myth: "Most victims are kidnapped by a stranger.";
    readonly answer: "It rarely starts that way. For many it starts with someone they think of as a partner. It can also be a relative, or an offer of work or a place to stay.";
    readonly source: readonly ["preble-2024-01", "needs-assessment-2015", "sj-2014", "ncm-2023", "fox26", "ncmec-mirror", "nhth-sex"];
}, {
    readonly id: "definitions.myth-only-sex";
    readonly myth: "Trafficking always means sex.";
    readonly answer: "Forced labor is trafficking too, and a crime in Maine since 2018. Hotels, restaurants and farms in Maine have had labor cases.";
    readonly source: readonly ["state-def", "pl416", "mainesten-labor", "preble-2023", "nhth-maine"];
}, {
    readonly id: "definitions.myth-age";
    readonly myth: "On average it starts at age twelve to fourteen.";
    readonly answer: "People repeat this number, but fact-checkers found no sound basis for it. Do not pass it on.";
    readonly source: readonly ["politifact", "wapo", "mhttf"];
}, {
    readonly id: "definitions.myth-proof";
    readonly myth: "You need proof before you can call.";
    readonly answer: "You do not. You can ask the hotline for advice when you are not sure.";
    readonly source: readonly ["plymouthda", "ndhttf", "nhth-approach"];
}, {
    readonly id: "definitions.myth-knows";
    readonly myth: "A victim knows it, and will say so.";
    readonly answer: "Many do not see themselves that way, or do not want to come forward. No one should need a name for it to get help.";
    readonly source: readonly ["needs-assessment-2015", "mecasa-services"];
}, {
    readonly id: "definitions.myth-drugs";
    readonly myth: "Addicts choose that life.";
    readonly answer: "Drugs are one way to control a person. Someone may hold them back to make a person work or sell sex. Maine’s forced labor law names this.";
    readonly source: readonly ["pl416", "ph-2019-preble", "needs-assessment-2015"];
}, {
    readonly id: "definitions.myth-crime";
    readonly myth: "In Maine, a prostitute who asks for help admits to a crime.";
    readonly answer: "Since 2023 Maine no longer punishes the person who sells sex. To buy sex, or to promote its sale, is a crime.";
    readonly source: readonly ["pl316", "jurist", "bdn-2023", "wabi-2023"];
}];

export declare const practice: readonly [{
    readonly id: "beauty-services.practice-companion";
    readonly text: "A client looks at a companion before each answer. The companion picks the color and pays.";
    readonly answer: "Serve as always. Only when you are truly alone, say that you have a number if they ever want it.";
    readonly source: readonly ["wtol", "derma", "shearshare", "abc13"];
}, {
    readonly id: "beauty-services.practice-injury";
    readonly text: "You see injuries under a client’s hair. They say it was a fall.";
    readonly answer: "Be kind, and do not press. A helpline can tell you what may help.";
    readonly source: readonly ["wtol", "derma", "plymouthda"];
}, {
    readonly id: "guidance.kept-papers";
    readonly text: "A worker says that a boss keeps their passport, and that they still owe for the trip.";
    readonly answer: "Listen, and offer the number of the hotline. Do not tell the boss.";
    readonly source: readonly ["nhth-hosp", "polaris-hosp", "nhth-labor", "ptla-farm"];
}];

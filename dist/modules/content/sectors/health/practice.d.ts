export declare const practice: readonly [{
    readonly id: "guidance.companion";
    readonly text: "Someone keeps a companion’s ID, gives all the answers, and will not leave them alone.";
    readonly answer: "Stay friendly. Tell your manager where nobody can hear, and ask the hotline for advice.";
    readonly source: readonly ["guardian", "bhd", "innov", "nest", "wa-hk", "plymouthda"];
}, {
    readonly id: "guidance.kept-papers";
    readonly text: "A worker says that a boss keeps their passport, and that they still owe for the trip.";
    readonly answer: "Listen, and offer the number of the hotline. Do not tell the boss.";
    readonly source: readonly ["nhth-hosp", "polaris-hosp", "nhth-labor", "ptla-farm"];
}, {
    readonly id: "health.practice-sixteen";
    readonly text: "A patient under 18 trades sex for a place to stay.";
    readonly answer: "It is not their fault. Say early that you must report it, and call the DHHS intake line at once.";
    readonly source: readonly ["pbj-hotline", "freeway", "s4011a", "s4012", "csba"];
}];

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
    readonly id: "hospitality.practice-child";
    readonly text: "You find a child who has been alone in a room for hours.";
    readonly answer: "In danger now? Call 911. If not, tell the manager and call the DHHS intake line.";
    readonly source: readonly ["wa-hk", "ocfs", "s4011a"];
}];

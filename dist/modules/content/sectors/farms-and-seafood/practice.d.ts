export declare const practice: readonly [{
    readonly id: "farms-and-seafood.practice-rides";
    readonly text: "The crew leader controls every ride, and says a debt must be paid first.";
    readonly answer: "Do not argue with the crew leader. Call the hotline, or the Farmworker Unit of Pine Tree Legal.";
    readonly source: readonly ["preble-2024", "nhth-labor", "ptla-farm"];
}, {
    readonly id: "farms-and-seafood.practice-alone";
    readonly text: "A worker speaks freely only when the boss is away.";
    readonly answer: "Listen, offer a number, and let the worker choose when to use it.";
    readonly source: readonly ["nhth-labor", "innov", "needs-assessment-2015"];
}, {
    readonly id: "guidance.kept-papers";
    readonly text: "A worker says that a boss keeps their passport, and that they still owe for the trip.";
    readonly answer: "Listen, and offer the number of the hotline. Do not tell the boss.";
    readonly source: readonly ["nhth-hosp", "polaris-hosp", "nhth-labor", "ptla-farm"];
}];

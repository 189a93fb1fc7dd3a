export declare const practice: readonly [{
    readonly id: "farms-and-seafood.practice-rides";
    readonly text: "The crew leader controls every ride, and says a debt must be paid first.";
    readonly answer: "Do not argue with the crew leader. Call the hotline, or the Farmworker Unit of Pine Tree Legal.";
    readonly lines: readonly [{
        readonly id: "nhth";
        readonly name: "National Human Trafficking Hotline";
        readonly short: "the Trafficking Hotline";
        readonly about: "For people living through sex or labor trafficking, and for anyone worried about someone.";
        readonly voice: {
            readonly e164: "+18883737888";
            readonly display: "1-888-373-7888";
        };
        readonly sms: {
            readonly e164: "233733";
            readonly display: "233733";
        };
        readonly keyword: "HELP";
        readonly chat: "https://humantraffickinghotline.org/chat";
        readonly web: "https://humantraffickinghotline.org";
        readonly tty: import("../../types.js").Phone;
        readonly hours: "Any hour, every day.";
        readonly languages: "By phone in more than 200 languages. Text and chat in English and Spanish.";
        readonly scope: "national";
        readonly operator: {
            readonly name: "Compass Connections";
            readonly since: "2025-09";
        };
        readonly checked: import("../../types.js").Check;
        readonly source: readonly ["ndhttf", "acf-2025", "hpr-2025", "acf-2018", "nhth-approach", "plymouthda", "wickedlocal"];
    }, {
        readonly id: "ptla-farm";
        readonly name: "Pine Tree Legal Assistance, Farmworker Unit";
        readonly about: "Free legal help for farm, forest, packing house, seafood and wreath workers.";
        readonly voice: {
            readonly e164: "+12079420673";
            readonly display: "207-942-0673";
        };
        readonly sms: {
            readonly e164: "+12072332930";
            readonly display: "207-233-2930";
        };
        readonly web: "https://www.ptla.org";
        readonly hours: "Monday to Thursday 8 am to 4 pm, Friday 8 am to noon.";
        readonly languages: "Pages in English and Spanish.";
        readonly scope: "maine";
        readonly checked: import("../../types.js").Check;
        readonly source: readonly ["ptla-farm", "ptla-news"];
    }];
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
    readonly lines: readonly [{
        readonly id: "nhth";
        readonly name: "National Human Trafficking Hotline";
        readonly short: "the Trafficking Hotline";
        readonly about: "For people living through sex or labor trafficking, and for anyone worried about someone.";
        readonly voice: {
            readonly e164: "+18883737888";
            readonly display: "1-888-373-7888";
        };
        readonly sms: {
            readonly e164: "233733";
            readonly display: "233733";
        };
        readonly keyword: "HELP";
        readonly chat: "https://humantraffickinghotline.org/chat";
        readonly web: "https://humantraffickinghotline.org";
        readonly tty: import("../../types.js").Phone;
        readonly hours: "Any hour, every day.";
        readonly languages: "By phone in more than 200 languages. Text and chat in English and Spanish.";
        readonly scope: "national";
        readonly operator: {
            readonly name: "Compass Connections";
            readonly since: "2025-09";
        };
        readonly checked: import("../../types.js").Check;
        readonly source: readonly ["ndhttf", "acf-2025", "hpr-2025", "acf-2018", "nhth-approach", "plymouthda", "wickedlocal"];
    }];
    readonly source: readonly ["nhth-hosp", "polaris-hosp", "nhth-labor", "ptla-farm"];
}];

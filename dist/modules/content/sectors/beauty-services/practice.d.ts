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

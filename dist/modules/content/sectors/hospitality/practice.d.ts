export declare const practice: readonly [{
    readonly id: "guidance.companion";
    readonly text: "Someone keeps a companion’s ID, gives all the answers, and will not leave them alone.";
    readonly answer: "Stay friendly. Tell your manager where nobody can hear, and ask the hotline for advice.";
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
    readonly source: readonly ["guardian", "bhd", "innov", "nest", "wa-hk", "plymouthda"];
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
}, {
    readonly id: "hospitality.practice-child";
    readonly text: "You find a child who has been alone in a room for hours.";
    readonly answer: "In danger now? Call 911. If not, tell the manager and call the DHHS intake line.";
    readonly lines: readonly [{
        readonly id: "911";
        readonly name: "Emergency services (911)";
        readonly about: "For danger right now, violence, or a medical emergency.";
        readonly voice: {
            readonly e164: "911";
            readonly display: "911";
        };
        readonly sms: {
            readonly e164: "911";
            readonly display: "911";
        };
        readonly hours: "Any hour, every day.";
        readonly scope: "maine";
        readonly checked: import("../../types.js").Check;
        readonly source: readonly ["govtech-911", "mp-911", "wa-hk"];
    }, {
        readonly id: "dhhs-intake";
        readonly name: "Maine DHHS Child Protective Intake";
        readonly about: "To report that someone under 18 may be abused, neglected or trafficked.";
        readonly voice: {
            readonly e164: "+18004521999";
            readonly display: "1-800-452-1999";
        };
        readonly web: "https://www.maine.gov/dhhs/ocfs";
        readonly tty: import("../../types.js").Phone;
        readonly hours: "Any hour, holidays too.";
        readonly scope: "maine";
        readonly operator: {
            readonly name: "Maine DHHS Office of Child and Family Services";
        };
        readonly checked: import("../../types.js").Check;
        readonly source: readonly ["ocfs", "ocfs-old", "aps"];
    }];
    readonly source: readonly ["wa-hk", "ocfs", "s4011a"];
}];

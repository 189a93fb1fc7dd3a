import type { Entry, Line } from './types.js';
/** What `aware-hotline` says to one kind of reader, and whom it offers them first. */
export interface Audience extends Entry {
    readonly heading: string;
    readonly lead: string;
    readonly lines: readonly [Line, ...Line[]];
    /** Someone who may be at risk reads it: help comes before 911, and a card offers quick exit. */
    readonly atRisk: boolean;
}
/** The first is the default. */
export declare const audiences: readonly [{
    readonly id: "survivor";
    readonly heading: "Talk to someone you choose";
    readonly lead: "You are not in trouble. You can call, text, or do nothing now.";
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
        readonly tty: import("./types.js").Phone;
        readonly hours: "Any hour, every day.";
        readonly languages: "By phone in more than 200 languages. Text and chat in English and Spanish.";
        readonly scope: "national";
        readonly operator: {
            readonly name: "Compass Connections";
            readonly since: "2025-09";
        };
        readonly checked: import("./types.js").Check;
        readonly source: readonly ["ndhttf", "acf-2025", "hpr-2025", "acf-2018", "nhth-approach", "plymouthda", "wickedlocal"];
    }, {
        readonly id: "mecasa";
        readonly name: "Maine Sexual Assault Helpline";
        readonly about: "For anyone in Maine hurt by sexual violence or trafficking. You need no name for it. Say so if a call back is not safe.";
        readonly voice: {
            readonly e164: "+18008717741";
            readonly display: "1-800-871-7741";
        };
        readonly web: "https://www.mecasa.org";
        readonly tty: import("./types.js").Phone;
        readonly hours: "Any hour, every day.";
        readonly languages: "Any language: leave your number and language, and an interpreter calls back.";
        readonly scope: "maine";
        readonly operator: {
            readonly name: "Maine's sexual assault support centers (MECASA)";
        };
        readonly checked: import("./types.js").Check;
        readonly source: readonly ["sassmm-help", "sassmm-q", "mecasa-services", "usm-2020", "sarssm", "sapars"];
    }];
    readonly atRisk: true;
    readonly source: "ours";
}, {
    readonly id: "bystander";
    readonly heading: "Something feels wrong? You can talk it through.";
    readonly lead: "You do not need to be sure. Do not confront anyone.";
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
        readonly tty: import("./types.js").Phone;
        readonly hours: "Any hour, every day.";
        readonly languages: "By phone in more than 200 languages. Text and chat in English and Spanish.";
        readonly scope: "national";
        readonly operator: {
            readonly name: "Compass Connections";
            readonly since: "2025-09";
        };
        readonly checked: import("./types.js").Check;
        readonly source: readonly ["ndhttf", "acf-2025", "hpr-2025", "acf-2018", "nhth-approach", "plymouthda", "wickedlocal"];
    }, {
        readonly id: "dhhs-intake";
        readonly name: "Maine DHHS Child Protective Intake";
        readonly about: "To report that someone under 18 may be abused, neglected or trafficked.";
        readonly voice: {
            readonly e164: "+18004521999";
            readonly display: "1-800-452-1999";
        };
        readonly web: "https://www.maine.gov/dhhs/ocfs";
        readonly tty: import("./types.js").Phone;
        readonly hours: "Any hour, holidays too.";
        readonly scope: "maine";
        readonly operator: {
            readonly name: "Maine DHHS Office of Child and Family Services";
        };
        readonly checked: import("./types.js").Check;
        readonly source: readonly ["ocfs", "ocfs-old", "aps"];
    }];
    readonly atRisk: false;
    readonly source: readonly ["plymouthda", "nhth-approach", "dhs-edu"];
}, {
    readonly id: "staff";
    readonly heading: "Worried about someone? Ask for advice.";
    readonly lead: "You do not need to be sure. Do not confront anyone.";
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
        readonly tty: import("./types.js").Phone;
        readonly hours: "Any hour, every day.";
        readonly languages: "By phone in more than 200 languages. Text and chat in English and Spanish.";
        readonly scope: "national";
        readonly operator: {
            readonly name: "Compass Connections";
            readonly since: "2025-09";
        };
        readonly checked: import("./types.js").Check;
        readonly source: readonly ["ndhttf", "acf-2025", "hpr-2025", "acf-2018", "nhth-approach", "plymouthda", "wickedlocal"];
    }, {
        readonly id: "dhhs-intake";
        readonly name: "Maine DHHS Child Protective Intake";
        readonly about: "To report that someone under 18 may be abused, neglected or trafficked.";
        readonly voice: {
            readonly e164: "+18004521999";
            readonly display: "1-800-452-1999";
        };
        readonly web: "https://www.maine.gov/dhhs/ocfs";
        readonly tty: import("./types.js").Phone;
        readonly hours: "Any hour, holidays too.";
        readonly scope: "maine";
        readonly operator: {
            readonly name: "Maine DHHS Office of Child and Family Services";
        };
        readonly checked: import("./types.js").Check;
        readonly source: readonly ["ocfs", "ocfs-old", "aps"];
    }];
    readonly atRisk: false;
    readonly source: readonly ["plymouthda", "nhth-approach", "dhs-edu"];
}, {
    readonly id: "student";
    readonly heading: "Need to talk to someone?";
    readonly lead: "It is not your fault. You are not in trouble.";
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
        readonly tty: import("./types.js").Phone;
        readonly hours: "Any hour, every day.";
        readonly languages: "By phone in more than 200 languages. Text and chat in English and Spanish.";
        readonly scope: "national";
        readonly operator: {
            readonly name: "Compass Connections";
            readonly since: "2025-09";
        };
        readonly checked: import("./types.js").Check;
        readonly source: readonly ["ndhttf", "acf-2025", "hpr-2025", "acf-2018", "nhth-approach", "plymouthda", "wickedlocal"];
    }, {
        readonly id: "mecasa";
        readonly name: "Maine Sexual Assault Helpline";
        readonly about: "For anyone in Maine hurt by sexual violence or trafficking. You need no name for it. Say so if a call back is not safe.";
        readonly voice: {
            readonly e164: "+18008717741";
            readonly display: "1-800-871-7741";
        };
        readonly web: "https://www.mecasa.org";
        readonly tty: import("./types.js").Phone;
        readonly hours: "Any hour, every day.";
        readonly languages: "Any language: leave your number and language, and an interpreter calls back.";
        readonly scope: "maine";
        readonly operator: {
            readonly name: "Maine's sexual assault support centers (MECASA)";
        };
        readonly checked: import("./types.js").Check;
        readonly source: readonly ["sassmm-help", "sassmm-q", "mecasa-services", "usm-2020", "sarssm", "sapars"];
    }, {
        readonly id: "988";
        readonly name: "988 Suicide and Crisis Lifeline";
        readonly about: "For thoughts of suicide, a mental health or drug crisis, or worry about someone.";
        readonly voice: {
            readonly e164: "988";
            readonly display: "988";
        };
        readonly sms: {
            readonly e164: "988";
            readonly display: "988";
        };
        readonly web: "https://988lifeline.org";
        readonly tty: import("./types.js").Phone;
        readonly hours: "Any hour, every day.";
        readonly languages: "English, Spanish, and interpreters for 150 languages.";
        readonly scope: "national";
        readonly checked: import("./types.js").Check;
        readonly source: readonly ["umext-988"];
    }];
    readonly atRisk: true;
    readonly source: "ours";
}];
export declare const hotline: {
    readonly id: "hotline.words";
    readonly region: "Help in Maine";
    readonly scan: "Scan to open {address}. This can stay in your phone’s history.";
    readonly source: "ours";
};

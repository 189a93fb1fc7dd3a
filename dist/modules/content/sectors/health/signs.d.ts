export declare const signs: readonly [{
    readonly id: "health.visit";
    readonly heading: "During the visit";
    readonly who: "patient";
    readonly caution: {
        readonly id: "guidance.one-sign";
        readonly text: "One sign is not proof. Look for several, and think of the plain reasons first.";
        readonly careful: "Do not confront anyone, and do not promise to keep a secret.";
        readonly source: readonly ["wa-hk", "dhs-edu", "stt", "plymouthda", "csba"];
    };
    readonly next: {
        readonly id: "guidance.ask-first";
        readonly text: "Not sure? Talk it through with the hotline. You need no proof.";
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
        readonly source: readonly ["plymouthda", "ndhttf", "nhth-approach"];
    };
    readonly signs: readonly [{
        readonly id: "health.answers";
        readonly text: "A companion answers for the patient and will not leave.";
        readonly caution: "It may be a relative, a helper or an interpreter.";
        readonly source: readonly ["nest", "innov", "bhd"];
    }, {
        readonly id: "health.story";
        readonly text: "The story of what happened changes, or does not fit.";
        readonly source: readonly ["nest", "innov"];
    }, {
        readonly id: "health.untreated";
        readonly text: "Wounds or illness went without care, and the reasons are vague.";
        readonly source: readonly ["innov", "nest", "dhs-hosp"];
    }, {
        readonly id: "health.denied";
        readonly text: "Someone has kept food, sleep or medical care from the patient.";
        readonly source: readonly ["montclair", "ed-list"];
    }];
    readonly source: "ours";
}, {
    readonly id: "health.under-18";
    readonly heading: "A patient under 18";
    readonly who: "patient";
    readonly caution: {
        readonly id: "guidance.one-sign";
        readonly text: "One sign is not proof. Look for several, and think of the plain reasons first.";
        readonly careful: "Do not confront anyone, and do not promise to keep a secret.";
        readonly source: readonly ["wa-hk", "dhs-edu", "stt", "plymouthda", "csba"];
    };
    readonly next: {
        readonly id: "guidance.child-first";
        readonly text: "A child in danger now: call 911. Worried about a child: call the DHHS intake line, at any hour.";
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
        }, {
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
        readonly source: readonly ["wa-hk", "ocfs", "s4011a"];
    };
    readonly signs: readonly [{
        readonly id: "health.trades-sex";
        readonly text: "A patient under 18 trades any sex act for something of value.";
        readonly kind: "sex";
        readonly caution: "By federal law this is trafficking, even with no third person.";
        readonly source: readonly ["pbj-hotline", "ncmec", "state-def"];
    }];
    readonly source: "ours";
}, {
    readonly id: "health.work";
    readonly heading: "When a patient talks about work";
    readonly who: "patient";
    readonly caution: {
        readonly id: "guidance.one-sign";
        readonly text: "One sign is not proof. Look for several, and think of the plain reasons first.";
        readonly careful: "Do not confront anyone, and do not promise to keep a secret.";
        readonly source: readonly ["wa-hk", "dhs-edu", "stt", "plymouthda", "csba"];
    };
    readonly next: {
        readonly id: "guidance.worker-first";
        readonly text: "Is it about work? Call the hotline. Pine Tree Legal may give free legal help. Do not tell the boss or the contractor.";
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
            readonly id: "ptla";
            readonly name: "Pine Tree Legal Assistance";
            readonly about: "Free legal help with matters that are not crimes, mostly for people with a low income.";
            readonly voice: {
                readonly e164: "+12077748211";
                readonly display: "207-774-8211";
            };
            readonly web: "https://www.ptla.org";
            readonly hours: "Monday noon to 2:30 pm, Tuesday and Thursday 9 to 11:30 am.";
            readonly languages: "Phone menu in Spanish, Chinese, French, Arabic, Somali, Portuguese and Vietnamese.";
            readonly scope: "maine";
            readonly checked: import("../../types.js").Check;
            readonly source: readonly ["ptla-intake", "ptla-services"];
        }];
        readonly source: readonly ["nhth-hosp", "polaris-hosp", "ptla-farm", "ptla-services"];
    };
    readonly signs: readonly [{
        readonly id: "health.unsafe";
        readonly text: "The patient does dangerous work with no gear, training or breaks.";
        readonly kind: "labor";
        readonly source: readonly ["nhth-labor", "torch-l", "midfl"];
    }, {
        readonly id: "health.stay";
        readonly text: "The patient wants to leave the job, but feels forced to stay.";
        readonly kind: "labor";
        readonly source: readonly ["nhth-labor", "torch-l"];
    }, {
        readonly id: "health.threat";
        readonly text: "The boss threatens to have the patient deported, or to harm them in another way.";
        readonly kind: "labor";
        readonly source: readonly ["nhth-labor", "torch-l"];
    }, {
        readonly id: "health.papers";
        readonly text: "The patient does not control their own passport or ID.";
        readonly kind: "labor";
        readonly source: readonly ["nhth-labor", "torch-l", "innov"];
    }, {
        readonly id: "health.withheld";
        readonly text: "Someone holds back medicine, drugs or alcohol to make the patient work.";
        readonly caution: "Maine’s law on forced labor names this.";
        readonly source: readonly ["pl416", "ph-2019-preble", "needs-assessment-2015"];
    }];
    readonly source: "ours";
}];

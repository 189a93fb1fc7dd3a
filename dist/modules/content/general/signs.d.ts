export declare const signs: readonly [{
    readonly id: "general.work";
    readonly heading: "Work, pay and papers";
    readonly who: "anyone";
    readonly caution: {
        readonly id: "guidance.no-name";
        readonly text: "One sign is not proof. Is it you? You need no proof and no name for it to ask for help.";
        readonly careful: "Is it someone else? Do not confront the person who does the harm, and do not promise to keep a secret.";
        readonly source: readonly ["freeway", "mecasa-services", "plymouthda"];
    };
    readonly next: {
        readonly id: "guidance.you-choose";
        readonly text: "You can call, text, or do nothing now. You choose.";
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
            readonly tty: import("../types.js").Phone;
            readonly hours: "Any hour, every day.";
            readonly languages: "By phone in more than 200 languages. Text and chat in English and Spanish.";
            readonly scope: "national";
            readonly operator: {
                readonly name: "Compass Connections";
                readonly since: "2025-09";
            };
            readonly checked: import("../types.js").Check;
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
            readonly tty: import("../types.js").Phone;
            readonly hours: "Any hour, every day.";
            readonly languages: "Any language: leave your number and language, and an interpreter calls back.";
            readonly scope: "maine";
            readonly operator: {
                readonly name: "Maine's sexual assault support centers (MECASA)";
            };
            readonly checked: import("../types.js").Check;
            readonly source: readonly ["sassmm-help", "sassmm-q", "mecasa-services", "usm-2020", "sarssm", "sapars"];
        }];
        readonly source: readonly ["needs-assessment-2015", "mecasa-services"];
    };
    readonly signs: readonly [{
        readonly id: "general.other-job";
        readonly text: "Someone was hired for one job, but has to do another.";
        readonly kind: "labor";
        readonly source: readonly ["midfl", "pbj-hotline"];
    }, {
        readonly id: "general.hours";
        readonly text: "Someone works very long hours for little or no pay.";
        readonly kind: "labor";
        readonly source: readonly ["claresays", "ph-2019-preble", "innov"];
    }, {
        readonly id: "general.owes";
        readonly text: "Someone owes a boss or recruiter money, or is not paid as promised.";
        readonly kind: "labor";
        readonly source: readonly ["nhth-labor", "torch-l", "contra"];
    }, {
        readonly id: "general.papers";
        readonly text: "Someone does not control their own passport or ID.";
        readonly source: readonly ["nhth-labor", "torch-l", "innov"];
    }, {
        readonly id: "general.money";
        readonly text: "Someone has no say over their own money or bank account.";
        readonly source: readonly ["contra", "wickedlocal"];
    }, {
        readonly id: "general.unsafe";
        readonly text: "Someone does risky work with no gear, training or breaks.";
        readonly kind: "labor";
        readonly source: readonly ["nhth-labor", "torch-l", "midfl"];
    }, {
        readonly id: "general.housing";
        readonly text: "The home that comes with a job is crowded or not safe.";
        readonly kind: "labor";
        readonly source: readonly ["nhth-labor", "torch-l"];
    }];
    readonly source: "ours";
}, {
    readonly id: "general.leaving";
    readonly heading: "Not free to leave";
    readonly who: "anyone";
    readonly caution: {
        readonly id: "guidance.no-name";
        readonly text: "One sign is not proof. Is it you? You need no proof and no name for it to ask for help.";
        readonly careful: "Is it someone else? Do not confront the person who does the harm, and do not promise to keep a secret.";
        readonly source: readonly ["freeway", "mecasa-services", "plymouthda"];
    };
    readonly next: {
        readonly id: "guidance.you-choose";
        readonly text: "You can call, text, or do nothing now. You choose.";
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
            readonly tty: import("../types.js").Phone;
            readonly hours: "Any hour, every day.";
            readonly languages: "By phone in more than 200 languages. Text and chat in English and Spanish.";
            readonly scope: "national";
            readonly operator: {
                readonly name: "Compass Connections";
                readonly since: "2025-09";
            };
            readonly checked: import("../types.js").Check;
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
            readonly tty: import("../types.js").Phone;
            readonly hours: "Any hour, every day.";
            readonly languages: "Any language: leave your number and language, and an interpreter calls back.";
            readonly scope: "maine";
            readonly operator: {
                readonly name: "Maine's sexual assault support centers (MECASA)";
            };
            readonly checked: import("../types.js").Check;
            readonly source: readonly ["sassmm-help", "sassmm-q", "mecasa-services", "usm-2020", "sarssm", "sapars"];
        }];
        readonly source: readonly ["needs-assessment-2015", "mecasa-services"];
    };
    readonly signs: readonly [{
        readonly id: "general.stay";
        readonly text: "Someone wants to leave a job, but feels forced to stay.";
        readonly kind: "labor";
        readonly source: readonly ["nhth-labor", "torch-l"];
    }, {
        readonly id: "general.threat";
        readonly text: "The boss threatens to have someone deported, or to harm them.";
        readonly kind: "labor";
        readonly source: readonly ["nhth-labor", "torch-l"];
    }, {
        readonly id: "general.cut-off";
        readonly text: "Someone is cut off from other people, at work and at home.";
        readonly source: readonly ["nhth-labor", "torch-l"];
    }, {
        readonly id: "general.watched";
        readonly text: "Someone is watched when they talk with others.";
        readonly source: readonly ["nhth-labor", "torch-l", "innov"];
    }, {
        readonly id: "general.locks";
        readonly text: "Locks or other safety measures at work are there to keep people in.";
        readonly kind: "labor";
        readonly urgent: true;
        readonly source: readonly ["torch-l", "nails-flags"];
    }, {
        readonly id: "general.guarded";
        readonly text: "Someone lives at work, and is driven and guarded.";
        readonly kind: "sex";
        readonly source: readonly ["nhth-sex", "torch-s"];
    }, {
        readonly id: "general.controlled";
        readonly text: "A partner, relative or “sponsor” decides where someone goes, what they spend and whom they text.";
        readonly source: readonly ["nhth-sex", "torch-s"];
    }, {
        readonly id: "general.hurt";
        readonly text: "Someone has injuries no one explains, or is sick and gets no care.";
        readonly caution: "This has many causes. Plain kindness is always fine.";
        readonly source: readonly ["midfl", "nest", "dhs-hosp"];
    }, {
        readonly id: "general.withheld";
        readonly text: "A person holds back drugs, alcohol or medicine to make someone work.";
        readonly caution: "Maine’s law on forced labor names this.";
        readonly source: readonly ["pl416", "ph-2019-preble", "needs-assessment-2015"];
    }];
    readonly source: "ours";
}, {
    readonly id: "general.sex";
    readonly heading: "Pushed to sell or trade sex";
    readonly who: "anyone";
    readonly caution: {
        readonly id: "guidance.no-name";
        readonly text: "One sign is not proof. Is it you? You need no proof and no name for it to ask for help.";
        readonly careful: "Is it someone else? Do not confront the person who does the harm, and do not promise to keep a secret.";
        readonly source: readonly ["freeway", "mecasa-services", "plymouthda"];
    };
    readonly next: {
        readonly id: "guidance.you-choose";
        readonly text: "You can call, text, or do nothing now. You choose.";
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
            readonly tty: import("../types.js").Phone;
            readonly hours: "Any hour, every day.";
            readonly languages: "By phone in more than 200 languages. Text and chat in English and Spanish.";
            readonly scope: "national";
            readonly operator: {
                readonly name: "Compass Connections";
                readonly since: "2025-09";
            };
            readonly checked: import("../types.js").Check;
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
            readonly tty: import("../types.js").Phone;
            readonly hours: "Any hour, every day.";
            readonly languages: "Any language: leave your number and language, and an interpreter calls back.";
            readonly scope: "maine";
            readonly operator: {
                readonly name: "Maine's sexual assault support centers (MECASA)";
            };
            readonly checked: import("../types.js").Check;
            readonly source: readonly ["sassmm-help", "sassmm-q", "mecasa-services", "usm-2020", "sarssm", "sapars"];
        }];
        readonly source: readonly ["needs-assessment-2015", "mecasa-services"];
    };
    readonly signs: readonly [{
        readonly id: "general.partner";
        readonly text: "A partner who seemed caring brought someone, step by step, to sell sex.";
        readonly kind: "sex";
        readonly source: readonly ["needs-assessment-2015", "sj-2014", "ncm-2023"];
    }, {
        readonly id: "general.pushed";
        readonly text: "Someone says they were pushed into selling sex.";
        readonly kind: "sex";
        readonly source: "nhth-sex";
    }, {
        readonly id: "general.stop";
        readonly text: "Someone wants to stop selling sex, but is scared or not able to leave.";
        readonly kind: "sex";
        readonly source: readonly ["nhth-sex", "torch-s"];
    }, {
        readonly id: "general.takes-money";
        readonly text: "A person “manages” someone who sells sex, and takes the money.";
        readonly kind: "sex";
        readonly source: readonly ["nhth-sex", "torch-s"];
    }, {
        readonly id: "general.sex-acts";
        readonly text: "Someone is pressed at work to do sex acts for money.";
        readonly kind: "sex";
        readonly source: readonly ["nhth-sex", "torch-s"];
    }, {
        readonly id: "general.made-to-trade";
        readonly text: "A person makes someone trade sex for a bed, food or drugs.";
        readonly kind: "sex";
        readonly caution: "Even when nobody makes you, it may be exploitation. You get the same help, and no blame.";
        readonly source: readonly ["ncm-2023", "needs-assessment-2015", "pbj-hotline"];
    }, {
        readonly id: "general.drugs";
        readonly text: "A person controls someone’s drug supply, and uses withdrawal to control them.";
        readonly kind: "sex";
        readonly source: readonly ["ph-2019-preble", "pl416", "needs-assessment-2015"];
    }];
    readonly source: "ours";
}, {
    readonly id: "general.under-18";
    readonly heading: "When someone is under 18";
    readonly who: "anyone";
    readonly caution: {
        readonly id: "guidance.no-name";
        readonly text: "One sign is not proof. Is it you? You need no proof and no name for it to ask for help.";
        readonly careful: "Is it someone else? Do not confront the person who does the harm, and do not promise to keep a secret.";
        readonly source: readonly ["freeway", "mecasa-services", "plymouthda"];
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
            readonly checked: import("../types.js").Check;
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
            readonly tty: import("../types.js").Phone;
            readonly hours: "Any hour, holidays too.";
            readonly scope: "maine";
            readonly operator: {
                readonly name: "Maine DHHS Office of Child and Family Services";
            };
            readonly checked: import("../types.js").Check;
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
            readonly tty: import("../types.js").Phone;
            readonly hours: "Any hour, every day.";
            readonly languages: "By phone in more than 200 languages. Text and chat in English and Spanish.";
            readonly scope: "national";
            readonly operator: {
                readonly name: "Compass Connections";
                readonly since: "2025-09";
            };
            readonly checked: import("../types.js").Check;
            readonly source: readonly ["ndhttf", "acf-2025", "hpr-2025", "acf-2018", "nhth-approach", "plymouthda", "wickedlocal"];
        }];
        readonly source: readonly ["wa-hk", "ocfs", "s4011a"];
    };
    readonly signs: readonly [{
        readonly id: "general.child-trades";
        readonly text: "Someone under 18 trades a sex act for anything of value, even a bed.";
        readonly kind: "sex";
        readonly caution: "It is not the young person’s fault. Federal law calls it trafficking, even with no third person.";
        readonly source: readonly ["pbj-hotline", "ncmec", "state-def", "freeway"];
    }, {
        readonly id: "general.relative";
        readonly text: "A relative gives or sells others access to a child, for money or drugs.";
        readonly kind: "sex";
        readonly caution: "Do not tell the person who does it, or anyone close to them. It is not the child’s fault.";
        readonly source: readonly ["ncmec-mirror", "nhth-sex"];
    }, {
        readonly id: "general.online";
        readonly text: "Someone online asks a child for photos, to keep quiet, or to meet.";
        readonly kind: "sex";
        readonly source: readonly ["covered", "hstoday"];
    }];
    readonly source: "ours";
}];

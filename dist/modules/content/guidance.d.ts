/** Stands with every group of signs for staff. */
export declare const oneSign: {
    readonly id: "guidance.one-sign";
    readonly text: "One sign is not proof. Look for several, and think of the plain reasons first.";
    readonly careful: "Do not confront anyone, and do not promise to keep a secret.";
    readonly source: readonly ["wa-hk", "dhs-edu", "stt", "plymouthda", "csba"];
};
/** Stands with every group of signs that a person at risk, or a friend, may read about themselves. */
export declare const noName: {
    readonly id: "guidance.no-name";
    readonly text: "One sign is not proof. Is it you? You need no proof and no name for it to ask for help.";
    readonly careful: "Is it someone else? Do not confront the person who does the harm, and do not promise to keep a secret.";
    readonly source: readonly ["freeway", "mecasa-services", "plymouthda"];
};
/** Stands before the lines where people under 18 read. */
export declare const under18: {
    readonly id: "guidance.under-18";
    readonly text: "Under 18? School staff and helpline advocates may have to tell the state if someone is hurting you. You can ask first what they must tell, before you say your name.";
    readonly source: readonly ["s4011a", "sassmm-school", "nhth-approach", "nhth-reach"];
};
/** The next step for staff. */
export declare const askFirst: {
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
    }];
    readonly source: readonly ["plymouthda", "ndhttf", "nhth-approach"];
};
/** The next step when a child may be at risk. */
export declare const childFirst: {
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
        readonly checked: import("./types.js").Check;
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
        readonly tty: import("./types.js").Phone;
        readonly hours: "Any hour, holidays too.";
        readonly scope: "maine";
        readonly operator: {
            readonly name: "Maine DHHS Office of Child and Family Services";
        };
        readonly checked: import("./types.js").Check;
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
    }];
    readonly source: readonly ["wa-hk", "ocfs", "s4011a"];
};
/** The next step when a worker may be at risk. */
export declare const workerFirst: {
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
        readonly checked: import("./types.js").Check;
        readonly source: readonly ["ptla-intake", "ptla-services"];
    }];
    readonly source: readonly ["nhth-hosp", "polaris-hosp", "ptla-farm", "ptla-services"];
};
/** The next step for a person at risk. */
export declare const youChoose: {
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
    readonly source: readonly ["needs-assessment-2015", "mecasa-services"];
};
export declare const callNow: {
    readonly id: "guidance.call-now";
    readonly text: "Someone is in danger right now? Call 911. If you cannot speak, text 911 and say where first.";
    readonly why: "911 can send police or medical help.";
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
        readonly checked: import("./types.js").Check;
        readonly source: readonly ["govtech-911", "mp-911", "wa-hk"];
    }];
    readonly source: readonly ["wa-hk", "govtech-911", "mp-911"];
};
export declare const callHotline: {
    readonly id: "guidance.call-hotline";
    readonly text: "Call or text the National Human Trafficking Hotline. You can ask for advice without proof.";
    readonly why: "Trained people help you think it through, and know the services near you.";
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
    }];
    readonly source: readonly ["plymouthda", "ndhttf", "nhth-approach"];
};
export declare const callLocal: {
    readonly id: "guidance.call-local";
    readonly text: "You can also call the Maine Sexual Assault Helpline, day or night.";
    readonly why: "Local advocates support people who were trafficked or exploited, and the people around them.";
    readonly lines: readonly [{
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
    readonly source: readonly ["sassmm-help", "mecasa-services"];
};
export declare const tellManager: {
    readonly id: "guidance.tell-manager";
    readonly text: "Follow the plan of your workplace: tell the manager or security where nobody can hear.";
    readonly why: "One clear report keeps everyone safer.";
    readonly source: readonly ["wa-hk", "wa-fb", "rrcaht"];
};
export declare const skipBoss: {
    readonly id: "guidance.skip-boss";
    readonly text: "If the boss may be part of it, go straight to the hotline.";
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
    }];
    readonly source: "ours";
};
export declare const noteLater: {
    readonly id: "guidance.note-later";
    readonly text: "Later, and out of sight, write down what you saw: when, where and who.";
    readonly why: "It helps the hotline or the police.";
    readonly source: "weunseen";
};
export declare const saferLines: {
    readonly id: "guidance.safer-lines";
    readonly text: "If someone fears immigration police, start with the hotline, an advocate or legal aid.";
    readonly why: "The hotline is not the police and not immigration. The federal tip line is run by ICE.";
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
    }];
    readonly source: readonly ["htexperts", "amjambo", "plymouthda"];
};
export declare const listen: {
    readonly id: "guidance.listen";
    readonly text: "Listen and believe. Offer a number. Let them choose, and accept “not now”.";
    readonly why: "Maine survivors asked for this.";
    readonly source: readonly ["needs-assessment-2015", "mecasa-services"];
};
export declare const beHonest: {
    readonly id: "guidance.be-honest";
    readonly text: "Before they tell you more, say what you cannot keep to yourself: harm to a child, or danger right now.";
    readonly why: "People should know this before they share. The hotline has said that it acts in these two cases.";
    readonly source: readonly ["nhth-approach", "nhth-reach", "sassmm-school"];
};
export declare const noConfronting: {
    readonly id: "guidance.no-confronting";
    readonly text: "Do not confront the person you suspect.";
    readonly why: "It can bring violence on the person at risk or on you.";
    readonly source: readonly ["dhs-edu", "wa-hk", "plymouthda", "freeway"];
};
export declare const noHeroics: {
    readonly id: "guidance.no-heroics";
    readonly text: "Do not try to get anyone out, follow anyone or look into it yourself.";
    readonly why: "It is dangerous, and adults decide for themselves when to leave.";
    readonly source: readonly ["dhs-edu", "freeway", "needs-assessment-2015"];
};
export declare const noAlarm: {
    readonly id: "guidance.no-alarm";
    readonly text: "Do not speak with them about trafficking where others can see or hear.";
    readonly why: "They may be watched, and may be punished for it. Plain kindness is always fine.";
    readonly source: readonly ["dhs-edu", "wa-fd"];
};
export declare const noProfile: {
    readonly id: "guidance.no-profile";
    readonly text: "Do not judge by skin color, country, language, gender, clothes or job.";
    readonly why: "It hurts people, and it misses those who need help.";
    readonly source: readonly ["needs-assessment-2015", "nhth-approach"];
};
export declare const offerNumber: {
    readonly id: "guidance.offer-number";
    readonly text: "If an adult asks for help and nobody can hear: “I believe you. I have a number, if you want it. You choose.”";
    readonly source: readonly ["needs-assessment-2015", "mecasa-services"];
};
/** Made-up situations that fit more than one line of work. */
export declare const companion: {
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
    }];
    readonly source: readonly ["guardian", "bhd", "innov", "nest", "wa-hk", "plymouthda"];
};
export declare const keptPapers: {
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
    }];
    readonly source: readonly ["nhth-hosp", "polaris-hosp", "nhth-labor", "ptla-farm"];
};

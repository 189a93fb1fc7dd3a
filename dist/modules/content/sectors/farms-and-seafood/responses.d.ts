export declare const steps: readonly [{
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
        readonly checked: import("../../types.js").Check;
        readonly source: readonly ["govtech-911", "mp-911", "wa-hk"];
    }];
    readonly source: readonly ["wa-hk", "govtech-911", "mp-911"];
}, {
    readonly id: "farms-and-seafood.legal-help";
    readonly text: "Call or text the Farmworker Unit of Pine Tree Legal.";
    readonly why: "It gives free legal help to farm, forest, packing house, seafood and wreath workers.";
    readonly lines: readonly [{
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
    readonly source: readonly ["ptla-farm", "ptla-news"];
}, {
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
    readonly source: "ours";
}, {
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
}, {
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
        readonly tty: import("../../types.js").Phone;
        readonly hours: "Any hour, every day.";
        readonly languages: "Any language: leave your number and language, and an interpreter calls back.";
        readonly scope: "maine";
        readonly operator: {
            readonly name: "Maine's sexual assault support centers (MECASA)";
        };
        readonly checked: import("../../types.js").Check;
        readonly source: readonly ["sassmm-help", "sassmm-q", "mecasa-services", "usm-2020", "sarssm", "sapars"];
    }];
    readonly source: readonly ["sassmm-help", "mecasa-services"];
}, {
    readonly id: "guidance.note-later";
    readonly text: "Later, and out of sight, write down what you saw: when, where and who.";
    readonly why: "It helps the hotline or the police.";
    readonly source: "weunseen";
}, {
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
    readonly source: readonly ["htexperts", "amjambo", "plymouthda"];
}];
export declare const never: readonly [{
    readonly id: "guidance.no-confronting";
    readonly text: "Do not confront the person you suspect.";
    readonly why: "It can bring violence on the person at risk or on you.";
    readonly source: readonly ["dhs-edu", "wa-hk", "plymouthda", "freeway"];
}, {
    readonly id: "guidance.no-heroics";
    readonly text: "Do not try to get anyone out, follow anyone or look into it yourself.";
    readonly why: "It is dangerous, and adults decide for themselves when to leave.";
    readonly source: readonly ["dhs-edu", "freeway", "needs-assessment-2015"];
}, {
    readonly id: "guidance.no-alarm";
    readonly text: "Do not speak with them about trafficking where others can see or hear.";
    readonly why: "They may be watched, and may be punished for it. Plain kindness is always fine.";
    readonly source: readonly ["dhs-edu", "wa-fd"];
}, {
    readonly id: "guidance.no-profile";
    readonly text: "Do not judge by skin color, country, language, gender, clothes or job.";
    readonly why: "It hurts people, and it misses those who need help.";
    readonly source: readonly ["needs-assessment-2015", "nhth-approach"];
}];
export declare const answers: readonly [{
    readonly id: "guidance.listen";
    readonly text: "Listen and believe. Offer a number. Let them choose, and accept “not now”.";
    readonly why: "Maine survivors asked for this.";
    readonly source: readonly ["needs-assessment-2015", "mecasa-services"];
}, {
    readonly id: "guidance.offer-number";
    readonly text: "If an adult asks for help and nobody can hear: “I believe you. I have a number, if you want it. You choose.”";
    readonly source: readonly ["needs-assessment-2015", "mecasa-services"];
}, {
    readonly id: "guidance.be-honest";
    readonly text: "Before they tell you more, say what you cannot keep to yourself: harm to a child, or danger right now.";
    readonly why: "People should know this before they share. The hotline has said that it acts in these two cases.";
    readonly source: readonly ["nhth-approach", "nhth-reach", "sassmm-school"];
}];
export declare const tell: readonly [{
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
}, {
    readonly id: "farms-and-seafood.wages";
    readonly text: "Pay or breaks withheld, or a child at work? The Maine Department of Labor takes complaints.";
    readonly why: "It is not a crisis line.";
    readonly lines: readonly [{
        readonly id: "maine-wage";
        readonly name: "Maine Department of Labor, Wage and Hour";
        readonly about: "For unpaid wages or tips, missed breaks, illegal deductions and child labor. Not a crisis line.";
        readonly voice: {
            readonly e164: "+12076237900";
            readonly display: "207-623-7900";
        };
        readonly web: "https://maine.gov/labor/complaint";
        readonly tty: import("../../types.js").Phone;
        readonly hours: "Office hours.";
        readonly scope: "maine";
        readonly checked: import("../../types.js").Check;
        readonly source: readonly ["mdol", "posters"];
    }];
    readonly source: readonly ["mdol", "posters"];
}, {
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
}, {
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
}];

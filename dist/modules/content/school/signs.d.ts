export declare const signs: readonly [{
    readonly id: "school.wants-something";
    readonly heading: "Someone wants something from you";
    readonly who: "student";
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
    readonly source: "ours";
    readonly signs: readonly [{
        readonly id: "school.you-online";
        readonly text: "Someone online asks you for photos, to keep a secret or to meet.";
        readonly jobs: readonly ["student"];
        readonly kind: "sex";
        readonly source: readonly ["covered", "hstoday"];
    }, {
        readonly id: "school.you-gifts";
        readonly text: "You get gifts or messages from people your family does not know.";
        readonly jobs: readonly ["student"];
        readonly kind: "sex";
        readonly source: readonly ["just1", "hstoday"];
    }, {
        readonly id: "school.you-payback";
        readonly text: "Someone offers you love, work or a place to stay, then wants payback.";
        readonly jobs: readonly ["student"];
        readonly source: readonly ["ncm-2023", "fox26", "needs-assessment-2015"];
    }, {
        readonly id: "school.you-owe";
        readonly text: "Someone tells you “you owe me”, or threatens you.";
        readonly jobs: readonly ["student"];
        readonly source: readonly ["covered", "fox26"];
    }, {
        readonly id: "school.you-older";
        readonly text: "Your partner or friend is much older than you, or controls you.";
        readonly jobs: readonly ["student"];
        readonly kind: "sex";
        readonly source: readonly ["ed-list", "gacares", "just1", "fox26"];
    }];
}, {
    readonly id: "school.hurts-or-uses";
    readonly heading: "Someone hurts or uses you";
    readonly who: "student";
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
    readonly source: "ours";
    readonly signs: readonly [{
        readonly id: "school.you-no-pay";
        readonly text: "You work long hours for an adult outside your family and keep no pay.";
        readonly jobs: readonly ["student"];
        readonly kind: "labor";
        readonly source: readonly ["ed-labor", "goodfaith"];
    }, {
        readonly id: "school.you-drugs";
        readonly text: "Someone makes you sell or carry drugs, or pay off a debt.";
        readonly jobs: readonly ["student"];
        readonly kind: "labor";
        readonly source: "ed-labor";
    }, {
        readonly id: "school.you-family";
        readonly text: "Someone in your family lets others touch you for money or drugs.";
        readonly jobs: readonly ["student"];
        readonly kind: "sex";
        readonly source: readonly ["ncmec-mirror", "nhth-sex"];
    }, {
        readonly id: "school.you-hurt";
        readonly text: "You get hurt, or you go without food, sleep or a doctor.";
        readonly jobs: readonly ["student"];
        readonly source: readonly ["ed-list", "gacares", "montclair"];
    }];
}, {
    readonly id: "school.friend";
    readonly heading: "A friend may need help";
    readonly who: "student";
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
    readonly source: "ours";
    readonly signs: readonly [{
        readonly id: "school.friend-change";
        readonly text: "Your friend’s mood, friends or ways change all of a sudden.";
        readonly jobs: readonly ["student"];
        readonly source: readonly ["ed-list", "ncmec-copy", "just1", "fox26"];
    }, {
        readonly id: "school.friend-money";
        readonly text: "Your friend has a new phone, new things or money, and cannot say why.";
        readonly jobs: readonly ["student"];
        readonly kind: "sex";
        readonly source: readonly ["ed-list", "gacares", "fox26", "just1"];
    }, {
        readonly id: "school.friend-older";
        readonly text: "Your friend is with someone much older, or someone who controls them.";
        readonly jobs: readonly ["student"];
        readonly kind: "sex";
        readonly source: readonly ["ed-list", "gacares", "just1", "fox26"];
    }, {
        readonly id: "school.friend-hurt";
        readonly text: "Your friend is hurt, or goes without food, sleep or a doctor.";
        readonly jobs: readonly ["student"];
        readonly source: readonly ["ed-list", "gacares", "montclair"];
    }, {
        readonly id: "school.friend-afraid";
        readonly text: "Your friend is scared or very tired, or pulls away from people.";
        readonly jobs: readonly ["student"];
        readonly source: readonly ["ed-list", "gacares"];
    }, {
        readonly id: "school.friend-no-pay";
        readonly text: "Your friend works long for an adult outside the family and keeps no pay.";
        readonly jobs: readonly ["student"];
        readonly kind: "labor";
        readonly source: readonly ["ed-labor", "goodfaith"];
    }];
}, {
    readonly id: "school.days";
    readonly heading: "How a student is doing";
    readonly who: "student";
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
    readonly source: "ours";
    readonly signs: readonly [{
        readonly id: "school.absent";
        readonly text: "They miss school for no clear reason, or cannot come regularly.";
        readonly jobs: readonly ["parent", "educator"];
        readonly source: readonly ["ed-list", "gacares", "fox26"];
    }, {
        readonly id: "school.run-away";
        readonly text: "They run away often, or talk of trips to other cities.";
        readonly jobs: readonly ["parent", "educator"];
        readonly source: readonly ["ed-list", "ncmec", "gacares"];
    }, {
        readonly id: "school.change";
        readonly text: "Their friends, mood or behavior change all of a sudden.";
        readonly jobs: readonly ["parent", "educator"];
        readonly source: readonly ["ed-list", "ncmec-copy", "just1", "fox26"];
    }, {
        readonly id: "school.afraid";
        readonly text: "They are scared, very tired or anxious, or keep to themselves.";
        readonly jobs: readonly ["parent", "educator"];
        readonly source: readonly ["ed-list", "gacares"];
    }, {
        readonly id: "school.hurt";
        readonly text: "They have injuries, or seem to be kept from food, sleep or medical care.";
        readonly jobs: readonly ["parent", "educator"];
        readonly caution: "Poverty or illness may be the reason.";
        readonly source: readonly ["ed-list", "gacares", "montclair"];
    }];
}, {
    readonly id: "school.gifts-and-phones";
    readonly heading: "Gifts, phones and online contact";
    readonly who: "student";
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
    readonly source: "ours";
    readonly signs: readonly [{
        readonly id: "school.money";
        readonly text: "They have a new phone, new things or money they cannot explain.";
        readonly jobs: readonly ["parent", "educator"];
        readonly kind: "sex";
        readonly source: readonly ["ed-list", "gacares", "fox26", "just1"];
    }, {
        readonly id: "school.phones";
        readonly text: "They have two or more phones, prepaid cards or hotel key cards.";
        readonly jobs: readonly ["parent", "educator"];
        readonly kind: "sex";
        readonly source: readonly ["ncmec-copy", "gacares"];
    }, {
        readonly id: "school.unknown-people";
        readonly text: "They get gifts or messages from people you do not know.";
        readonly jobs: readonly ["parent"];
        readonly kind: "sex";
        readonly source: readonly ["just1", "hstoday"];
    }, {
        readonly id: "school.online";
        readonly text: "Someone online asks them for photos, to keep a secret or to meet.";
        readonly jobs: readonly ["parent"];
        readonly kind: "sex";
        readonly source: readonly ["covered", "hstoday"];
    }, {
        readonly id: "school.payback";
        readonly text: "Someone offers them love, work or a place to stay, then wants payback.";
        readonly jobs: readonly ["parent"];
        readonly source: readonly ["ncm-2023", "fox26", "needs-assessment-2015"];
    }];
}, {
    readonly id: "school.control";
    readonly heading: "Someone else decides";
    readonly who: "student";
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
    readonly source: "ours";
    readonly signs: readonly [{
        readonly id: "school.older";
        readonly text: "They have a partner or friend who is much older or controls them.";
        readonly jobs: readonly ["parent", "educator"];
        readonly kind: "sex";
        readonly source: readonly ["ed-list", "gacares", "just1", "fox26"];
    }, {
        readonly id: "school.checks-first";
        readonly text: "They let someone else answer, or check with that person first.";
        readonly jobs: readonly ["parent", "educator"];
        readonly source: readonly ["ed-list", "ncmec-copy"];
    }, {
        readonly id: "school.coached";
        readonly text: "They lie about their age, or seem told what to say to adults.";
        readonly jobs: readonly ["parent", "educator"];
        readonly kind: "sex";
        readonly source: readonly ["ncmec-copy", "nest"];
    }, {
        readonly id: "school.family";
        readonly text: "A relative gives others access to the child, for money or drugs.";
        readonly jobs: readonly ["educator"];
        readonly kind: "sex";
        readonly caution: "Report it. Do not warn the family.";
        readonly source: readonly ["ncmec-mirror", "nhth-sex"];
    }];
}, {
    readonly id: "school.work";
    readonly heading: "Work, sales and debts";
    readonly who: "student";
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
    readonly source: "ours";
    readonly signs: readonly [{
        readonly id: "school.no-pay";
        readonly text: "They work long hours for an adult outside the family and keep no pay.";
        readonly jobs: readonly ["parent", "educator"];
        readonly kind: "labor";
        readonly source: readonly ["ed-labor", "goodfaith"];
    }, {
        readonly id: "school.sales";
        readonly text: "They sell candy or magazines with a crew, even in school hours.";
        readonly jobs: readonly ["parent", "educator"];
        readonly kind: "labor";
        readonly source: readonly ["ed-labor", "dhs-2021"];
    }, {
        readonly id: "school.drugs";
        readonly text: "Someone makes them sell or carry drugs, or pay off a debt.";
        readonly jobs: readonly ["parent", "educator"];
        readonly kind: "labor";
        readonly source: "ed-labor";
    }];
}];

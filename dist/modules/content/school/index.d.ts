export declare const school: {
    readonly id: "school";
    readonly name: "Schools";
    readonly lead: "Is someone using you, a friend or a child you know? You can ask for help, and you do not need to be sure.";
    readonly jobs: readonly [{
        readonly id: "student";
        readonly name: "Student";
        readonly source: "ours";
    }, {
        readonly id: "parent";
        readonly name: "Parent or caregiver";
        readonly source: "ours";
    }, {
        readonly id: "educator";
        readonly name: "Teacher or school staff";
        readonly source: "ours";
    }];
    readonly signs: readonly [{
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
    readonly steps: readonly [{
        readonly jobs: readonly ["parent", "educator"];
        readonly id: "guidance.call-now";
        readonly text: "Someone is in danger right now? Call 911. If you cannot speak, text 911 and say where first.";
        readonly why: "911 can send police or medical help.";
        readonly source: readonly ["wa-hk", "govtech-911", "mp-911"];
    }, {
        readonly id: "school.report-at-once";
        readonly text: "Call the DHHS intake line at once when you have reason to suspect that a child is abused, neglected or exploited.";
        readonly why: "Maine law asks this of school staff.";
        readonly jobs: readonly ["educator"];
        readonly source: readonly ["s4011a", "s4012", "ocfs"];
    }, {
        readonly id: "school.tell-counselor";
        readonly text: "Tell the trained counselor or social worker at your school.";
        readonly jobs: readonly ["educator"];
        readonly source: readonly ["ed-policy", "ed-suspect"];
    }, {
        readonly id: "school.steady-adult";
        readonly text: "Be a steady, kind adult.";
        readonly why: "Students tell the people they trust.";
        readonly jobs: readonly ["educator"];
        readonly source: readonly ["csba", "sassmm-school"];
    }, {
        readonly id: "school.skip-staff";
        readonly text: "If someone at your school may be part of it, go straight to the DHHS intake line.";
        readonly jobs: readonly ["educator"];
        readonly source: "ours";
    }, {
        readonly id: "school.missing-child";
        readonly text: "Your child is missing, or sexual pictures of your child are online? Call the police first, then the National Center for Missing & Exploited Children.";
        readonly why: "It works with the police at any hour.";
        readonly jobs: readonly ["parent"];
        readonly source: readonly ["ncmec-tip", "plymouthda"];
    }, {
        readonly id: "school.keep-messages";
        readonly text: "Keep the messages and the profile as they are. You can block the person.";
        readonly why: "They can help the police.";
        readonly jobs: readonly ["parent"];
        readonly source: readonly ["nationalcac", "ncmec-2023"];
    }, {
        readonly id: "school.stay-calm";
        readonly text: "Stay calm, and listen. Let your child talk.";
        readonly jobs: readonly ["parent"];
        readonly source: "ours";
    }, {
        readonly id: "school.call-intake";
        readonly text: "Worried that someone harms or uses a child? You can call the DHHS intake line, at any hour.";
        readonly jobs: readonly ["parent"];
        readonly source: readonly ["s4011a", "ocfs"];
    }, {
        readonly jobs: readonly ["parent", "educator"];
        readonly id: "guidance.call-hotline";
        readonly text: "Call or text the National Human Trafficking Hotline. You can ask for advice without proof.";
        readonly why: "Trained people help you think it through, and know the services near you.";
        readonly source: readonly ["plymouthda", "ndhttf", "nhth-approach"];
    }, {
        readonly jobs: readonly ["parent", "educator"];
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
        readonly source: readonly ["sassmm-help", "mecasa-services"];
    }, {
        readonly jobs: readonly ["parent", "educator"];
        readonly id: "guidance.note-later";
        readonly text: "Later, and out of sight, write down what you saw: when, where and who.";
        readonly why: "It helps the hotline or the police.";
        readonly source: "weunseen";
    }, {
        readonly jobs: readonly ["parent", "educator"];
        readonly id: "guidance.safer-lines";
        readonly text: "If someone fears immigration police, start with the hotline, an advocate or legal aid.";
        readonly why: "The hotline is not the police and not immigration. The federal tip line is run by ICE.";
        readonly source: readonly ["htexperts", "amjambo", "plymouthda"];
    }, {
        readonly id: "school.written-plan";
        readonly text: "Have a written plan. Train bus drivers, nurses, kitchen and attendance staff too.";
        readonly why: "They see signs first.";
        readonly jobs: readonly ["educator"];
        readonly source: readonly ["ed-policy", "ed-suspect"];
    }, {
        readonly id: "school.tell-adult";
        readonly text: "Tell an adult you trust. If one does not help, tell another.";
        readonly why: "It is not your fault.";
        readonly jobs: readonly ["student"];
        readonly source: readonly ["state-def", "freeway"];
    }, {
        readonly id: "school.ask-whom";
        readonly text: "You can ask first: “Who do you have to tell?”";
        readonly why: "School staff must report harm to a child. The hotline has said it does so too.";
        readonly jobs: readonly ["student"];
        readonly source: readonly ["csba", "sassmm-school", "nhth-approach", "nhth-reach"];
    }, {
        readonly id: "school.help-friend";
        readonly text: "Worried about a friend? Do not go up to the person who hurts them. Tell an adult.";
        readonly why: "It is safer for both of you.";
        readonly jobs: readonly ["student"];
        readonly source: "freeway";
    }, {
        readonly id: "school.text-hotline";
        readonly text: "You can text the hotline.";
        readonly why: "A text makes less noise than a call. It can stay on your phone.";
        readonly jobs: readonly ["student"];
        readonly source: "acf-2018";
    }, {
        readonly id: "school.call-runaway";
        readonly text: "Left home, or think of it? You can call the National Runaway Safeline.";
        readonly jobs: readonly ["student"];
        readonly source: readonly ["nrs", "nrs-faq"];
    }, {
        readonly id: "school.call-helpline";
        readonly text: "You can call the Maine Sexual Assault Helpline, day or night.";
        readonly why: "You need no name for what happened.";
        readonly jobs: readonly ["student"];
        readonly source: readonly ["sassmm-help", "mecasa-services"];
    }, {
        readonly id: "school.in-danger";
        readonly text: "In danger right now? Call 911. If you cannot speak, text 911 and say where you are first.";
        readonly jobs: readonly ["student"];
        readonly source: readonly ["wa-hk", "govtech-911", "mp-911"];
    }];
    readonly never: readonly [{
        readonly id: "guidance.no-confronting";
        readonly text: "Do not confront the person you suspect.";
        readonly why: "It can bring violence on the person at risk or on you.";
        readonly source: readonly ["dhs-edu", "wa-hk", "plymouthda", "freeway"];
    }, {
        readonly jobs: readonly ["parent", "educator"];
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
    }, {
        readonly id: "school.no-questions";
        readonly text: "Do not question the student about it.";
        readonly why: "A trained person does that.";
        readonly jobs: readonly ["educator"];
        readonly source: readonly ["ed-policy", "ed-suspect"];
    }, {
        readonly id: "school.no-blame";
        readonly text: "Do not blame your child.";
        readonly why: "The blame belongs to the person who uses them.";
        readonly jobs: readonly ["parent"];
        readonly source: "ours";
    }, {
        readonly id: "school.no-spying";
        readonly text: "Do not rely on watching your child in secret. Talk first.";
        readonly jobs: readonly ["parent"];
        readonly source: "ours";
    }, {
        readonly id: "school.not-alone";
        readonly text: "Do not follow anyone, and do not try to get a friend out by yourself.";
        readonly why: "It is not safe. Get an adult.";
        readonly jobs: readonly ["student"];
        readonly source: readonly ["dhs-edu", "freeway"];
    }];
    readonly answers: readonly [{
        readonly jobs: readonly ["parent", "educator"];
        readonly id: "guidance.listen";
        readonly text: "Listen and believe. Offer a number. Let them choose, and accept “not now”.";
        readonly why: "Maine survivors asked for this.";
        readonly source: readonly ["needs-assessment-2015", "mecasa-services"];
    }, {
        readonly jobs: readonly ["parent", "educator"];
        readonly id: "guidance.be-honest";
        readonly text: "Before they tell you more, say what you cannot keep to yourself: harm to a child, or danger right now.";
        readonly why: "People should know this before they share. The hotline has said that it acts in these two cases.";
        readonly source: readonly ["nhth-approach", "nhth-reach", "sassmm-school"];
    }, {
        readonly id: "school.say-early";
        readonly text: "Say early what you cannot keep to yourself: “I may have to report this. I will tell you whom I call.”";
        readonly why: "School staff have a duty to report.";
        readonly jobs: readonly ["educator"];
        readonly source: readonly ["csba", "sassmm-school"];
    }, {
        readonly id: "school.say-glad";
        readonly text: "“I am glad you told me. It is not your fault.”";
        readonly jobs: readonly ["parent", "educator"];
        readonly source: "ours";
    }, {
        readonly id: "school.say-help";
        readonly text: "To an adult: “Something is wrong, and I need help.”";
        readonly jobs: readonly ["student"];
        readonly source: "ours";
    }, {
        readonly id: "school.say-friend";
        readonly text: "To a friend: “I believe you. You are not in trouble. Let’s tell an adult we trust.”";
        readonly jobs: readonly ["student"];
        readonly source: "ours";
    }];
    readonly tell: readonly [{
        readonly id: "school.report-at-once";
        readonly text: "Call the DHHS intake line at once when you have reason to suspect that a child is abused, neglected or exploited.";
        readonly why: "Maine law asks this of school staff.";
        readonly jobs: readonly ["educator"];
        readonly source: readonly ["s4011a", "s4012", "ocfs"];
    }, {
        readonly id: "school.tell-attorney";
        readonly text: "Tell the district attorney’s office too if the person who harms the child is not responsible for the child.";
        readonly why: "The intake line can tell you whom to call.";
        readonly jobs: readonly ["educator"];
        readonly source: readonly ["clt", "aspe", "cw-2022"];
    }, {
        readonly id: "school.tell-counselor";
        readonly text: "Tell the trained counselor or social worker at your school.";
        readonly jobs: readonly ["educator"];
        readonly source: readonly ["ed-policy", "ed-suspect"];
    }, {
        readonly id: "school.call-intake";
        readonly text: "Worried that someone harms or uses a child? You can call the DHHS intake line, at any hour.";
        readonly jobs: readonly ["parent"];
        readonly source: readonly ["s4011a", "ocfs"];
    }, {
        readonly id: "school.missing-child";
        readonly text: "Your child is missing, or sexual pictures of your child are online? Call the police first, then the National Center for Missing & Exploited Children.";
        readonly why: "It works with the police at any hour.";
        readonly jobs: readonly ["parent"];
        readonly source: readonly ["ncmec-tip", "plymouthda"];
    }, {
        readonly id: "school.tell-adult";
        readonly text: "Tell an adult you trust. If one does not help, tell another.";
        readonly why: "It is not your fault.";
        readonly jobs: readonly ["student"];
        readonly source: readonly ["state-def", "freeway"];
    }, {
        readonly id: "school.which-adult";
        readonly text: "It can be a teacher, a nurse, a coach or someone in your family. You choose.";
        readonly jobs: readonly ["student"];
        readonly source: "ours";
    }];
    readonly laws: readonly [{
        readonly jobs: readonly ["educator"];
        readonly id: "law.must-report";
        readonly heading: "You must report";
        readonly text: "Teachers, school officials, counselors, school bus staff, doctors, nurses, dentists, emergency medical staff and social workers are among those who must report. They report at once when they have reasonable cause to suspect that a child is abused, neglected or exploited. Call the DHHS intake line, at any hour. School, medical and police staff may also report online. If DHHS asks, send a written report within 48 hours. It can tell you who else must know.";
        readonly cite: "22 MRSA 4011-A and 4012";
        readonly asOf: "copies of 2021 to 2023";
        readonly ask: {
            readonly id: "law.ask-intake";
            readonly text: "This is not legal advice. Ask the DHHS intake line, your supervisor or a lawyer.";
            readonly source: "ours";
        };
        readonly link: "https://www.maine.gov/dhhs/ocfs";
        readonly source: readonly ["s4011a", "s4012", "ocfs", "rainn-me"];
    }, {
        readonly jobs: readonly ["educator"];
        readonly id: "law.tell-district-attorney";
        readonly heading: "When someone outside the home does the harm";
        readonly text: "If the person who harms the child is not responsible for the child, those who must report must also tell the district attorney’s office. The DHHS intake line can tell you whom to call.";
        readonly cite: "22 MRSA 4011-A, subsection 2";
        readonly asOf: "summaries read in November 2026; the text itself was not seen";
        readonly ask: {
            readonly id: "law.ask-intake";
            readonly text: "This is not legal advice. Ask the DHHS intake line, your supervisor or a lawyer.";
            readonly source: "ours";
        };
        readonly source: readonly ["clt", "aspe", "cw-2022"];
    }, {
        readonly jobs: readonly ["parent"];
        readonly id: "law.may-report";
        readonly heading: "You may report";
        readonly text: "Any person may report a worry about a child to DHHS. Some jobs make it a duty, such as teaching and nursing. Hotel, restaurant and salon jobs are not on that list, as far as we read it; your employer or a license may ask more of you.";
        readonly cite: "22 MRSA 4011-A";
        readonly asOf: "copies of 2023";
        readonly ask: {
            readonly id: "law.ask-intake";
            readonly text: "This is not legal advice. Ask the DHHS intake line, your supervisor or a lawyer.";
            readonly source: "ours";
        };
        readonly source: readonly ["s4011a", "childusa"];
    }];
    readonly source: "ours";
};

export declare const signs: readonly [{
    readonly id: "hospitality.treatment";
    readonly heading: "How someone is treated";
    readonly who: "anyone";
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
        readonly id: "hospitality.hurt";
        readonly text: "Someone is hurt or ill and gets no care.";
        readonly urgent: true;
        readonly source: readonly ["dhs-hosp", "hti-hotel", "ahla-best"];
    }, {
        readonly id: "hospitality.watched";
        readonly text: "Someone is always watched and is not free to move around.";
        readonly urgent: true;
        readonly source: readonly ["dhs-hosp", "ahla-best", "innov"];
    }, {
        readonly id: "hospitality.id-kept";
        readonly text: "Another person holds on to someone’s ID, phone or money.";
        readonly source: readonly ["dhs-hosp", "guardian", "innov"];
    }, {
        readonly id: "hospitality.no-voice";
        readonly text: "One person gives all the answers and does not let another speak.";
        readonly caution: "This may be a relative, a carer or an interpreter.";
        readonly source: readonly ["bhd", "innov"];
    }, {
        readonly id: "hospitality.afraid";
        readonly text: "Someone seems tense, afraid or very quiet near the person with them.";
        readonly source: readonly ["westfield", "ahla-best", "innov"];
    }, {
        readonly id: "hospitality.lost";
        readonly text: "Someone does not know what town this is or where they go next.";
        readonly jobs: readonly ["front-desk", "housekeeping", "food-beverage", "security", "manager"];
        readonly source: readonly ["bhd", "innov"];
    }];
    readonly source: "ours";
}, {
    readonly id: "hospitality.check-in";
    readonly heading: "At the front desk";
    readonly who: "guest";
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
        readonly id: "hospitality.cash";
        readonly text: "A room is paid with cash or a prepaid card, with other signs too.";
        readonly jobs: readonly ["front-desk", "manager"];
        readonly kind: "sex";
        readonly caution: "Many people have no bank card. This alone means nothing.";
        readonly source: readonly ["wa-fd", "safeinc", "bhd", "startrib"];
    }, {
        readonly id: "hospitality.many-rooms";
        readonly text: "One person books several rooms, or rooms side by side.";
        readonly jobs: readonly ["front-desk", "housekeeping", "security", "manager"];
        readonly kind: "sex";
        readonly source: readonly ["dhs-hosp", "wa-fd"];
    }];
    readonly source: "ours";
}, {
    readonly id: "hospitality.rooms";
    readonly heading: "In and around a room";
    readonly who: "guest";
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
        readonly id: "hospitality.do-not-disturb";
        readonly text: "Do Not Disturb stays up all the time, or cleaning is refused for days.";
        readonly jobs: readonly ["housekeeping", "maintenance-valet", "manager"];
        readonly kind: "sex";
        readonly caution: "Night workers and sick guests do this too.";
        readonly source: readonly ["wa-hk", "safeinc", "startrib", "guardian"];
    }, {
        readonly id: "hospitality.towels";
        readonly text: "Guests ask for many towels or sheets but keep staff out.";
        readonly jobs: readonly ["housekeeping", "maintenance-valet"];
        readonly kind: "sex";
        readonly source: readonly ["dhs-hosp", "wa-hk", "guardian", "ahla-best"];
    }];
    readonly source: "ours";
}, {
    readonly id: "hospitality.visits";
    readonly heading: "Visitors to a room";
    readonly who: "guest";
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
        readonly id: "hospitality.visitors";
        readonly text: "Visitors come to one room at all hours and stay a short time.";
        readonly jobs: readonly ["front-desk", "housekeeping", "security", "maintenance-valet", "manager"];
        readonly kind: "sex";
        readonly source: readonly ["wa-hk", "topbiz", "safeinc", "bhd"];
    }, {
        readonly id: "hospitality.callers";
        readonly text: "Many callers ask for a room number but do not know the guest’s name.";
        readonly jobs: readonly ["front-desk"];
        readonly kind: "sex";
        readonly source: "ahla-best";
    }];
    readonly source: "ours";
}, {
    readonly id: "hospitality.grounds";
    readonly heading: "Doors, halls and parking";
    readonly who: "anyone";
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
        readonly id: "hospitality.lookout";
        readonly text: "Someone keeps watch at a room door or from the lobby or bar.";
        readonly kind: "sex";
        readonly source: readonly ["wa-hk", "safeinc", "aacl", "ahla-best"];
    }];
    readonly source: "ours";
}, {
    readonly id: "hospitality.children";
    readonly heading: "When a child is here";
    readonly who: "guest";
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
        readonly id: "hospitality.child-joins";
        readonly text: "A guest turns up with a child who did not arrive with them.";
        readonly jobs: readonly ["front-desk", "security", "maintenance-valet"];
        readonly kind: "sex";
        readonly source: readonly ["wa-fd", "safeinc"];
    }, {
        readonly id: "hospitality.child-at-bar";
        readonly text: "An adult sits at the bar with a child who came without them.";
        readonly jobs: readonly ["food-beverage"];
        readonly kind: "sex";
        readonly source: "wa-fb";
    }, {
        readonly id: "hospitality.child-late";
        readonly text: "A child is with a guest late at night or in school hours.";
        readonly jobs: readonly ["front-desk", "food-beverage", "security"];
        readonly kind: "sex";
        readonly caution: "Vacation weeks are full of children. Look for other signs.";
        readonly source: readonly ["wa-fd", "safeinc", "guardian"];
    }, {
        readonly id: "hospitality.child-items";
        readonly text: "A child’s things are in a room where no child is registered.";
        readonly jobs: readonly ["housekeeping", "maintenance-valet"];
        readonly kind: "sex";
        readonly source: readonly ["wa-hk", "safeinc"];
    }, {
        readonly id: "hospitality.child-alone";
        readonly text: "A child is left alone in a room for a long time.";
        readonly jobs: readonly ["housekeeping", "security", "maintenance-valet"];
        readonly caution: "The DHHS intake line can tell you what to do.";
        readonly lines: readonly [{
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
        readonly source: "wa-hk";
    }];
    readonly source: "ours";
}, {
    readonly id: "hospitality.work-deal";
    readonly heading: "A coworker’s pay and housing";
    readonly who: "worker";
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
        readonly id: "hospitality.broken-promise";
        readonly text: "The job, the hours or the pay are not what a worker was promised.";
        readonly kind: "labor";
        readonly source: readonly ["nhth-hosp", "preble-2024", "innov"];
    }, {
        readonly id: "hospitality.long-hours";
        readonly text: "A worker has very long days, few breaks, and little or no pay.";
        readonly kind: "labor";
        readonly source: readonly ["polaris-hosp", "ph-2019-preble", "innov"];
    }, {
        readonly id: "hospitality.pay-taken";
        readonly text: "A worker’s pay goes to a recruiter, a contractor or someone else.";
        readonly kind: "labor";
        readonly source: readonly ["westfield", "bhd"];
    }, {
        readonly id: "hospitality.debt";
        readonly text: "A worker owes fees that keep growing: visa, travel, rent, food, uniforms.";
        readonly kind: "labor";
        readonly source: readonly ["nhth-hosp", "contra"];
    }, {
        readonly id: "hospitality.job-housing";
        readonly text: "Housing with the job is crowded or unsafe, and whoever quits loses it.";
        readonly kind: "labor";
        readonly source: readonly ["preble-2024", "nhth-labor"];
    }];
    readonly source: "ours";
}, {
    readonly id: "hospitality.work-control";
    readonly heading: "A coworker under control";
    readonly who: "worker";
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
        readonly id: "hospitality.papers";
        readonly text: "An employer or recruiter keeps a worker’s passport or papers.";
        readonly kind: "labor";
        readonly source: readonly ["nhth-labor", "torch-l", "ph-2019-preble"];
    }, {
        readonly id: "hospitality.threats";
        readonly text: "The boss threatens a worker with police, deportation or harm to family.";
        readonly kind: "labor";
        readonly source: readonly ["nhth-hosp", "torch-l"];
    }, {
        readonly id: "hospitality.no-leaving";
        readonly text: "A worker is always watched and may not leave the property.";
        readonly kind: "labor";
        readonly urgent: true;
        readonly source: readonly ["nhth-hosp", "polaris-hosp", "innov"];
    }, {
        readonly id: "hospitality.cut-off";
        readonly text: "A worker may not talk freely with family, guests or coworkers.";
        readonly kind: "labor";
        readonly source: readonly ["nhth-hosp", "torch-l"];
    }, {
        readonly id: "hospitality.spoken-for";
        readonly text: "Someone else applied for the job and speaks for the worker.";
        readonly kind: "labor";
        readonly source: readonly ["westfield", "innov"];
    }];
    readonly source: "ours";
}];

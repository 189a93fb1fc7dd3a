export declare const hospitality: {
    readonly id: "hospitality";
    readonly name: "Hotels and restaurants";
    readonly lead: "Notice what people do, not who they are. One small, safe step is enough.";
    readonly jobs: readonly [{
        readonly id: "front-desk";
        readonly name: "Front desk";
        readonly source: "ours";
    }, {
        readonly id: "housekeeping";
        readonly name: "Housekeeping";
        readonly source: "ours";
    }, {
        readonly id: "food-beverage";
        readonly name: "Food and drinks";
        readonly source: "ours";
    }, {
        readonly id: "security";
        readonly name: "Security";
        readonly source: "ours";
    }, {
        readonly id: "maintenance-valet";
        readonly name: "Maintenance and valet";
        readonly source: "ours";
    }, {
        readonly id: "manager";
        readonly name: "Manager";
        readonly source: "ours";
    }];
    readonly signs: readonly [{
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
    readonly steps: readonly [{
        readonly id: "guidance.call-now";
        readonly text: "Someone is in danger right now? Call 911. If you cannot speak, text 911 and say where first.";
        readonly why: "911 can send police or medical help.";
        readonly source: readonly ["wa-hk", "govtech-911", "mp-911"];
    }, {
        readonly id: "hospitality.greet-everyone";
        readonly text: "Check ID for each guest, be friendly to everyone in the group, and keep the log.";
        readonly why: "Signs show when you meet people face to face.";
        readonly jobs: readonly ["front-desk"];
        readonly source: readonly ["hotelmgmt", "bhd"];
    }, {
        readonly id: "hospitality.late-visitors";
        readonly text: "Late at night, have every visitor come past the desk.";
        readonly why: "Hidden visits get harder, and one rule for all is fair.";
        readonly jobs: readonly ["front-desk", "security"];
        readonly source: readonly ["hotelmgmt", "bhd"];
    }, {
        readonly id: "hospitality.leave-as-is";
        readonly text: "Never go in alone if you feel unsafe. Leave things as they are, and tell your supervisor.";
        readonly why: "You see rooms that others do not, but your safety comes first.";
        readonly jobs: readonly ["housekeeping", "maintenance-valet"];
        readonly source: readonly ["wa-hk", "guardian"];
    }, {
        readonly id: "hospitality.serve-as-usual";
        readonly text: "Serve as usual and be kind. Notice who is with whom, and tell the manager.";
        readonly why: "You can be near a table for a long time without standing out.";
        readonly jobs: readonly ["food-beverage"];
        readonly source: "wa-fb";
    }, {
        readonly id: "hospitality.keep-footage";
        readonly text: "Keep camera footage and visitor logs safe, for the police and not for guests. Ask your manager first.";
        readonly why: "Footage is soon lost.";
        readonly jobs: readonly ["security", "manager"];
        readonly source: "hotelmgmt";
    }, {
        readonly id: "hospitality.note-car";
        readonly text: "Only if it is safe, note the car, the plate and the time. Tell security.";
        readonly why: "You see doors and parking lots.";
        readonly jobs: readonly ["maintenance-valet"];
        readonly source: readonly ["wa-fd", "topbiz"];
    }, {
        readonly id: "hospitality.one-plan";
        readonly text: "Give every shift one clear plan: whom to tell, and the same rules for every guest.";
        readonly why: "One clear report keeps staff safer, and equal rules are fair.";
        readonly jobs: readonly ["manager"];
        readonly source: readonly ["wa-hk", "wa-fb", "rrcaht", "hotelmgmt", "bhd"];
    }, {
        readonly id: "guidance.tell-manager";
        readonly text: "Follow the plan of your workplace: tell the manager or security where nobody can hear.";
        readonly why: "One clear report keeps everyone safer.";
        readonly source: readonly ["wa-hk", "wa-fb", "rrcaht"];
    }, {
        readonly id: "guidance.skip-boss";
        readonly text: "If the boss may be part of it, go straight to the hotline.";
        readonly source: "ours";
    }, {
        readonly id: "guidance.call-hotline";
        readonly text: "Call or text the National Human Trafficking Hotline. You can ask for advice without proof.";
        readonly why: "Trained people help you think it through, and know the services near you.";
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
        readonly source: readonly ["htexperts", "amjambo", "plymouthda"];
    }];
    readonly never: readonly [{
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
    readonly answers: readonly [{
        readonly id: "hospitality.say-kind";
        readonly text: "To anyone: “How are you doing? Is there anything you need?”";
        readonly why: "Plain kindness does not stand out. Leave questions about trafficking to the hotline.";
        readonly source: "ours";
    }, {
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
    }, {
        readonly id: "hospitality.say-legal-help";
        readonly text: "To a coworker: “Pine Tree Legal may be able to help you for free. Would you like the number?”";
        readonly lines: readonly [{
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
    }];
    readonly tell: readonly [{
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
        readonly id: "guidance.tell-manager";
        readonly text: "Follow the plan of your workplace: tell the manager or security where nobody can hear.";
        readonly why: "One clear report keeps everyone safer.";
        readonly source: readonly ["wa-hk", "wa-fb", "rrcaht"];
    }, {
        readonly id: "guidance.worker-first";
        readonly text: "Is it about work? Call the hotline. Pine Tree Legal may give free legal help. Do not tell the boss or the contractor.";
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
        readonly id: "guidance.ask-first";
        readonly text: "Not sure? Talk it through with the hotline. You need no proof.";
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
    readonly laws: readonly [{
        readonly jobs: readonly ["manager"];
        readonly id: "law.post-sign";
        readonly heading: "The sign that Maine law asks for";
        readonly text: "Hotels and restaurants must post a sign about human trafficking where workers and the public can see it. The law names other places too, such as hospitals with emergency care and transport hubs. The Maine Department of Labor has the posters. This card does not replace the sign.";
        readonly cite: "26 MRSA 879, in force since August 2, 2018";
        readonly asOf: "a copy without a date, read in November 2026";
        readonly ask: {
            readonly id: "law.ask-labor";
            readonly text: "This is not legal advice. Ask the Maine Department of Labor or a lawyer.";
            readonly source: "ours";
        };
        readonly link: "https://www.maine.gov/labor/posters/index.shtml";
        readonly source: readonly ["s879", "posters", "cpc-2018"];
    }, {
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
    readonly practice: readonly [{
        readonly id: "guidance.companion";
        readonly text: "Someone keeps a companion’s ID, gives all the answers, and will not leave them alone.";
        readonly answer: "Stay friendly. Tell your manager where nobody can hear, and ask the hotline for advice.";
        readonly source: readonly ["guardian", "bhd", "innov", "nest", "wa-hk", "plymouthda"];
    }, {
        readonly id: "guidance.kept-papers";
        readonly text: "A worker says that a boss keeps their passport, and that they still owe for the trip.";
        readonly answer: "Listen, and offer the number of the hotline. Do not tell the boss.";
        readonly source: readonly ["nhth-hosp", "polaris-hosp", "nhth-labor", "ptla-farm"];
    }, {
        readonly id: "hospitality.practice-child";
        readonly text: "You find a child who has been alone in a room for hours.";
        readonly answer: "In danger now? Call 911. If not, tell the manager and call the DHHS intake line.";
        readonly source: readonly ["wa-hk", "ocfs", "s4011a"];
    }];
    readonly source: "ours";
};

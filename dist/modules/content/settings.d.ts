import type { Setting, SignGroup } from './types.js';
/** Every place with signs of its own. The first is the default. */
export declare const settings: readonly [{
    readonly id: "general";
    readonly name: "Anywhere";
    readonly lead: "Does something feel wrong, for you or for someone else? Start here.";
    readonly jobs: readonly [];
    readonly signs: readonly [{
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
    readonly steps: readonly [{
        readonly id: "guidance.call-hotline";
        readonly text: "Call or text the National Human Trafficking Hotline. You can ask for advice without proof.";
        readonly why: "Trained people help you think it through, and know the services near you.";
        readonly source: readonly ["plymouthda", "ndhttf", "nhth-approach"];
    }, {
        readonly id: "guidance.call-now";
        readonly text: "Someone is in danger right now? Call 911. If you cannot speak, text 911 and say where first.";
        readonly why: "911 can send police or medical help.";
        readonly source: readonly ["wa-hk", "govtech-911", "mp-911"];
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
    }];
    readonly laws: readonly [{
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
}, {
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
            readonly checked: import("./types.js").Check;
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
}, {
    readonly id: "beauty-services";
    readonly name: "Salons, spas and massage";
    readonly lead: "You know your clients. Notice with kindness, and know whom to tell.";
    readonly jobs: readonly [{
        readonly id: "hair";
        readonly name: "Hair";
        readonly source: "ours";
    }, {
        readonly id: "nails";
        readonly name: "Nails";
        readonly source: "ours";
    }, {
        readonly id: "esthetics-massage";
        readonly name: "Skin care and massage";
        readonly source: "ours";
    }, {
        readonly id: "owner";
        readonly name: "Owner or manager";
        readonly source: "ours";
    }];
    readonly signs: readonly [{
        readonly id: "beauty-services.companion";
        readonly heading: "The person who comes along";
        readonly who: "client";
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
        readonly signs: readonly [{
            readonly id: "beauty-services.forms";
            readonly text: "Someone else books, fills in the forms and answers every question.";
            readonly kind: "sex";
            readonly caution: "A relative, a helper or an interpreter may do this too.";
            readonly source: readonly ["derma", "wtol"];
        }, {
            readonly id: "beauty-services.stays-in-room";
            readonly text: "The companion will not leave the treatment room.";
            readonly jobs: readonly ["nails", "esthetics-massage", "owner"];
            readonly kind: "sex";
            readonly source: "derma";
        }, {
            readonly id: "beauty-services.chooses-look";
            readonly text: "The companion decides the look, and the client has no say.";
            readonly kind: "sex";
            readonly source: "shearshare";
        }, {
            readonly id: "beauty-services.looks-first";
            readonly text: "The client seems shaky or afraid, and looks at someone before they answer.";
            readonly kind: "sex";
            readonly source: readonly ["wtol", "abc13", "derma", "nails-2017"];
        }, {
            readonly id: "beauty-services.checks-in";
            readonly text: "The client must keep checking in by phone with a boyfriend or a manager.";
            readonly jobs: readonly ["hair", "nails", "esthetics-massage"];
            readonly kind: "sex";
            readonly source: "wickedlocal";
        }];
        readonly source: "ours";
    }, {
        readonly id: "beauty-services.client";
        readonly heading: "What a client says or shows";
        readonly who: "client";
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
        readonly signs: readonly [{
            readonly id: "beauty-services.lost";
            readonly text: "The client does not know what town this is, or where they are staying.";
            readonly source: readonly ["wickedlocal", "innov"];
        }, {
            readonly id: "beauty-services.owes";
            readonly text: "The client says they owe someone for their hair or nails.";
            readonly jobs: readonly ["hair", "nails", "esthetics-massage"];
            readonly kind: "sex";
            readonly source: readonly ["shearshare", "fox26"];
        }, {
            readonly id: "beauty-services.makeover";
            readonly text: "The whole look changes at once, and the client did not choose it.";
            readonly jobs: readonly ["hair", "nails", "owner"];
            readonly kind: "sex";
            readonly source: readonly ["lubbock", "tn"];
        }, {
            readonly id: "beauty-services.injury";
            readonly text: "You see hidden injuries on the head, neck or body.";
            readonly jobs: readonly ["hair", "nails", "esthetics-massage"];
            readonly caution: "It may be an accident, or abuse at home. The same helplines can help.";
            readonly source: readonly ["wtol", "derma"];
        }];
        readonly source: "ours";
    }, {
        readonly id: "beauty-services.young-client";
        readonly heading: "A young client";
        readonly who: "client";
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
        readonly signs: readonly [{
            readonly id: "beauty-services.made-older";
            readonly text: "A young client is made up to look much older.";
            readonly kind: "sex";
            readonly source: readonly ["tn", "ahla-best"];
        }, {
            readonly id: "beauty-services.older-companion";
            readonly text: "A much older person comes with a young client and controls the visit.";
            readonly kind: "sex";
            readonly caution: "It may just be a parent.";
            readonly source: readonly ["nails-2017", "shearshare"];
        }, {
            readonly id: "beauty-services.trades-sex";
            readonly text: "A client under 18 trades any sex act for something of value.";
            readonly kind: "sex";
            readonly caution: "By federal law this is trafficking, even with no third person.";
            readonly source: readonly ["pbj-hotline", "ncmec", "state-def"];
        }];
        readonly source: "ours";
    }, {
        readonly id: "beauty-services.pay";
        readonly heading: "Workers’ pay, debts and papers";
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
        readonly signs: readonly [{
            readonly id: "beauty-services.little-pay";
            readonly text: "Workers are paid little or nothing, or live on tips alone.";
            readonly kind: "labor";
            readonly source: readonly ["nails-flags", "stt", "elite"];
        }, {
            readonly id: "beauty-services.long-days";
            readonly text: "Workers have very long days, and no breaks or days off.";
            readonly kind: "labor";
            readonly source: readonly ["nails-flags", "cosmo", "stt", "nchron"];
        }, {
            readonly id: "beauty-services.debt";
            readonly text: "Workers owe for travel, training or housing, and the debt never shrinks.";
            readonly source: readonly ["cosmo", "elite", "acf-jupiter"];
        }, {
            readonly id: "beauty-services.papers";
            readonly text: "A boss keeps workers’ passports or papers.";
            readonly jobs: readonly ["nails", "esthetics-massage", "owner"];
            readonly source: readonly ["acf-jupiter", "stt"];
        }];
        readonly source: "ours";
    }, {
        readonly id: "beauty-services.treatment";
        readonly heading: "How workers are treated";
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
        readonly signs: readonly [{
            readonly id: "beauty-services.afraid";
            readonly text: "Workers seem afraid of the manager.";
            readonly jobs: readonly ["hair", "nails", "esthetics-massage"];
            readonly source: readonly ["stt", "nails-flags", "courant"];
        }, {
            readonly id: "beauty-services.watched";
            readonly text: "A manager speaks for workers, or watches them in person or by camera.";
            readonly jobs: readonly ["nails", "esthetics-massage"];
            readonly source: readonly ["acf-jupiter", "courant", "innov"];
        }, {
            readonly id: "beauty-services.driven";
            readonly text: "The boss drives workers to and from work, and controls where they go.";
            readonly jobs: readonly ["nails", "esthetics-massage"];
            readonly source: readonly ["acf-jupiter", "nhth-sex"];
        }, {
            readonly id: "beauty-services.live-in";
            readonly text: "Workers sleep or live at the salon or spa.";
            readonly jobs: readonly ["nails", "esthetics-massage", "owner"];
            readonly source: readonly ["alcom", "acf-jupiter", "stt", "cosmo"];
        }, {
            readonly id: "beauty-services.kept-apart";
            readonly text: "A worker is tired, withdrawn and kept away from coworkers.";
            readonly jobs: readonly ["hair", "nails", "owner"];
            readonly kind: "labor";
            readonly source: readonly ["stt", "courant"];
        }];
        readonly source: "ours";
    }];
    readonly steps: readonly [{
        readonly id: "guidance.call-now";
        readonly text: "Someone is in danger right now? Call 911. If you cannot speak, text 911 and say where first.";
        readonly why: "911 can send police or medical help.";
        readonly source: readonly ["wa-hk", "govtech-911", "mp-911"];
    }, {
        readonly id: "beauty-services.as-usual";
        readonly text: "Serve the client as you always do.";
        readonly jobs: readonly ["hair", "nails", "esthetics-massage"];
        readonly source: readonly ["derma", "abc13"];
    }, {
        readonly id: "beauty-services.companions-wait";
        readonly text: "Make it a rule for every client: companions wait outside the treatment room.";
        readonly why: "A rule for all singles nobody out.";
        readonly jobs: readonly ["esthetics-massage", "owner"];
        readonly source: "derma";
    }, {
        readonly id: "beauty-services.own-papers";
        readonly text: "Check that workers and booth renters hold their own papers and pay. Train staff, and post the hotline number.";
        readonly why: "Maine’s sign law does not name salons, but others are encouraged to post.";
        readonly jobs: readonly ["owner"];
        readonly source: readonly ["cpc-2018", "posters", "nic"];
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
        readonly id: "guidance.listen";
        readonly text: "Listen and believe. Offer a number. Let them choose, and accept “not now”.";
        readonly why: "Maine survivors asked for this.";
        readonly source: readonly ["needs-assessment-2015", "mecasa-services"];
    }, {
        readonly id: "guidance.be-honest";
        readonly text: "Before they tell you more, say what you cannot keep to yourself: harm to a child, or danger right now.";
        readonly why: "People should know this before they share. The hotline has said that it acts in these two cases.";
        readonly source: readonly ["nhth-approach", "nhth-reach", "sassmm-school"];
    }, {
        readonly id: "beauty-services.are-you-ok";
        readonly text: "Only when you are truly alone: “Are you OK? I have a number if you ever want it.” That is enough.";
        readonly why: "A salon is one of few places to talk unheard.";
        readonly jobs: readonly ["hair", "nails", "esthetics-massage"];
        readonly source: readonly ["derma", "abc13"];
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
    }];
    readonly laws: readonly [{
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
        readonly id: "beauty-services.practice-companion";
        readonly text: "A client looks at a companion before each answer. The companion picks the color and pays.";
        readonly answer: "Serve as always. Only when you are truly alone, say that you have a number if they ever want it.";
        readonly source: readonly ["wtol", "derma", "shearshare", "abc13"];
    }, {
        readonly id: "beauty-services.practice-injury";
        readonly text: "You see injuries under a client’s hair. They say it was a fall.";
        readonly answer: "Be kind, and do not press. A helpline can tell you what may help.";
        readonly source: readonly ["wtol", "derma", "plymouthda"];
    }, {
        readonly id: "guidance.kept-papers";
        readonly text: "A worker says that a boss keeps their passport, and that they still owe for the trip.";
        readonly answer: "Listen, and offer the number of the hotline. Do not tell the boss.";
        readonly source: readonly ["nhth-hosp", "polaris-hosp", "nhth-labor", "ptla-farm"];
    }];
    readonly source: "ours";
}, {
    readonly id: "health";
    readonly name: "Health care";
    readonly lead: "Care comes first. Notice with kindness, and know whom to tell.";
    readonly jobs: readonly [];
    readonly signs: readonly [{
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
    readonly steps: readonly [{
        readonly id: "guidance.call-now";
        readonly text: "Someone is in danger right now? Call 911. If you cannot speak, text 911 and say where first.";
        readonly why: "911 can send police or medical help.";
        readonly source: readonly ["wa-hk", "govtech-911", "mp-911"];
    }, {
        readonly id: "health.report-child";
        readonly text: "Reason to suspect that a child is abused or exploited? Doctors, nurses and other health care staff on the state’s list must call the DHHS intake line at once.";
        readonly lines: readonly [{
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
        readonly source: readonly ["s4011a", "s4012", "ocfs", "rainn-me"];
    }, {
        readonly id: "guidance.tell-manager";
        readonly text: "Follow the plan of your workplace: tell the manager or security where nobody can hear.";
        readonly why: "One clear report keeps everyone safer.";
        readonly source: readonly ["wa-hk", "wa-fb", "rrcaht"];
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
    }];
    readonly laws: readonly [{
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
        readonly id: "health.practice-sixteen";
        readonly text: "A patient under 18 trades sex for a place to stay.";
        readonly answer: "It is not their fault. Say early that you must report it, and call the DHHS intake line at once.";
        readonly source: readonly ["pbj-hotline", "freeway", "s4011a", "s4012", "csba"];
    }];
    readonly source: "ours";
}, {
    readonly id: "farms-and-seafood";
    readonly name: "Farms and seafood";
    readonly lead: "Work should be free, safe and paid as promised.";
    readonly jobs: readonly [];
    readonly signs: readonly [{
        readonly id: "farms-and-seafood.promises";
        readonly heading: "Promises and pay";
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
        readonly signs: readonly [{
            readonly id: "farms-and-seafood.untrue";
            readonly text: "The pay or housing is not what was promised.";
            readonly kind: "labor";
            readonly source: readonly ["mp-2014", "preble-2024"];
        }, {
            readonly id: "farms-and-seafood.piece";
            readonly text: "Workers get less for each box or piece than was agreed.";
            readonly kind: "labor";
            readonly source: readonly ["mp-2014", "preble-2024"];
        }, {
            readonly id: "farms-and-seafood.papers";
            readonly text: "A crew leader or recruiter keeps papers, or says there is a debt.";
            readonly kind: "labor";
            readonly source: readonly ["nhth-labor", "torch-l", "contra"];
        }];
        readonly source: "ours";
    }, {
        readonly id: "farms-and-seafood.home";
        readonly heading: "Housing and rides";
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
        readonly signs: readonly [{
            readonly id: "farms-and-seafood.housing";
            readonly text: "The housing is crowded, dirty or has pests.";
            readonly kind: "labor";
            readonly source: readonly ["mp-2014", "preble-2024", "nhth-labor"];
        }, {
            readonly id: "farms-and-seafood.rides";
            readonly text: "The boss or crew leader controls every ride.";
            readonly kind: "labor";
            readonly source: readonly ["preble-2024", "mp-2014"];
        }, {
            readonly id: "farms-and-seafood.free-to-go";
            readonly text: "Workers are told they can always go, but have no ride, money or home.";
            readonly kind: "labor";
            readonly source: "preble-2024";
        }];
        readonly source: "ours";
    }, {
        readonly id: "farms-and-seafood.work";
        readonly heading: "At work";
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
        readonly signs: readonly [{
            readonly id: "farms-and-seafood.needs";
            readonly text: "Workers get too little food, water, rest or health care.";
            readonly kind: "labor";
            readonly source: readonly ["ph-2019-preble", "midfl"];
        }, {
            readonly id: "farms-and-seafood.watched";
            readonly text: "Workers cannot talk with outreach staff unless the boss is near.";
            readonly kind: "labor";
            readonly source: readonly ["nhth-labor", "innov"];
        }, {
            readonly id: "farms-and-seafood.threat";
            readonly text: "The boss threatens to have workers deported, or to harm them in another way.";
            readonly kind: "labor";
            readonly source: readonly ["nhth-labor", "torch-l", "ptla-rights"];
        }, {
            readonly id: "farms-and-seafood.sex-acts";
            readonly text: "A worker is pressed to do sex acts for money.";
            readonly kind: "sex";
            readonly source: readonly ["nhth-sex", "torch-s"];
        }];
        readonly source: "ours";
    }];
    readonly steps: readonly [{
        readonly id: "guidance.call-now";
        readonly text: "Someone is in danger right now? Call 911. If you cannot speak, text 911 and say where first.";
        readonly why: "911 can send police or medical help.";
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
            readonly checked: import("./types.js").Check;
            readonly source: readonly ["ptla-farm", "ptla-news"];
        }];
        readonly source: readonly ["ptla-farm", "ptla-news"];
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
    readonly tell: readonly [{
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
            readonly tty: import("./types.js").Phone;
            readonly hours: "Office hours.";
            readonly scope: "maine";
            readonly checked: import("./types.js").Check;
            readonly source: readonly ["mdol", "posters"];
        }];
        readonly source: readonly ["mdol", "posters"];
    }, {
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
    }];
    readonly laws: readonly [{
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
        readonly id: "farms-and-seafood.practice-rides";
        readonly text: "The crew leader controls every ride, and says a debt must be paid first.";
        readonly answer: "Do not argue with the crew leader. Call the hotline, or the Farmworker Unit of Pine Tree Legal.";
        readonly source: readonly ["preble-2024", "nhth-labor", "ptla-farm"];
    }, {
        readonly id: "farms-and-seafood.practice-alone";
        readonly text: "A worker speaks freely only when the boss is away.";
        readonly answer: "Listen, offer a number, and let the worker choose when to use it.";
        readonly source: readonly ["nhth-labor", "innov", "needs-assessment-2015"];
    }, {
        readonly id: "guidance.kept-papers";
        readonly text: "A worker says that a boss keeps their passport, and that they still owe for the trip.";
        readonly answer: "Listen, and offer the number of the hotline. Do not tell the boss.";
        readonly source: readonly ["nhth-hosp", "polaris-hosp", "nhth-labor", "ptla-farm"];
    }];
    readonly source: "ours";
}, {
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
}];
export type SettingId = (typeof settings)[number]['id'];
/** What concerns one job, or everyone when no job is named. */
export declare const forJob: <T extends {
    readonly jobs?: readonly string[];
}>(items: readonly T[], job: string) => readonly T[];
/** The signs of a setting that one job can notice, in their groups. */
export declare const signsOf: ({ signs }: Setting, job: string) => readonly SignGroup[];

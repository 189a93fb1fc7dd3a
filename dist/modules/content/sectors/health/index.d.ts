export declare const health: {
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
            readonly tty: import("../../types.js").Phone;
            readonly hours: "Any hour, holidays too.";
            readonly scope: "maine";
            readonly operator: {
                readonly name: "Maine DHHS Office of Child and Family Services";
            };
            readonly checked: import("../../types.js").Check;
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
};

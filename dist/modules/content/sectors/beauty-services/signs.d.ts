export declare const signs: readonly [{
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

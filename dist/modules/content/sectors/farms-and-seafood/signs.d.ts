export declare const signs: readonly [{
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

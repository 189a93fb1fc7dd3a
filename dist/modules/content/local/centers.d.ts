import type { Check } from '../types.js';
/** All of them answer through the statewide helpline, which finds the center of the caller's county. */
export declare const sexualViolence: readonly [{
    readonly id: "sarssm";
    readonly name: "Sexual Assault Response Services of Southern Maine";
    readonly about: "Help for anyone hurt by sexual violence or trafficking.";
    readonly kind: "sexual-violence";
    readonly counties: readonly ["york", "cumberland"];
    readonly line: {
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
        readonly checked: Check;
        readonly source: readonly ["sassmm-help", "sassmm-q", "mecasa-services", "usm-2020", "sarssm", "sapars"];
    };
    readonly web: "https://www.sarssm.org";
    readonly confirmed: true;
    readonly checked: Check;
    readonly source: readonly ["sarssm", "mecasa-services"];
}, {
    readonly id: "sassmm";
    readonly name: "Sexual Assault Support Services of Midcoast Maine";
    readonly about: "Help for anyone hurt by sexual violence or trafficking.";
    readonly kind: "sexual-violence";
    readonly counties: readonly ["sagadahoc", "lincoln", "knox", "waldo", "cumberland"];
    readonly line: {
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
        readonly checked: Check;
        readonly source: readonly ["sassmm-help", "sassmm-q", "mecasa-services", "usm-2020", "sarssm", "sapars"];
    };
    readonly web: "https://www.sassmm.org";
    readonly confirmed: true;
    readonly checked: Check;
    readonly source: readonly ["sassmm-help", "sj-2022-sassmm", "mecasa-services"];
}, {
    readonly id: "sapars";
    readonly name: "Sexual Assault Prevention and Response Services";
    readonly about: "Help for anyone hurt by sexual violence or trafficking.";
    readonly kind: "sexual-violence";
    readonly counties: readonly ["androscoggin", "franklin", "oxford"];
    readonly line: {
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
        readonly checked: Check;
        readonly source: readonly ["sassmm-help", "sassmm-q", "mecasa-services", "usm-2020", "sarssm", "sapars"];
    };
    readonly web: "https://www.sapars.org";
    readonly confirmed: true;
    readonly checked: Check;
    readonly source: readonly ["sapars", "sj-2023", "mecasa-services"];
}, {
    readonly id: "sacsc";
    readonly name: "Sexual Assault Crisis & Support Center";
    readonly about: "Help for anyone hurt by sexual violence or trafficking.";
    readonly kind: "sexual-violence";
    readonly counties: readonly ["kennebec", "somerset"];
    readonly line: {
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
        readonly checked: Check;
        readonly source: readonly ["sassmm-help", "sassmm-q", "mecasa-services", "usm-2020", "sarssm", "sapars"];
    };
    readonly confirmed: false;
    readonly checked: Check;
    readonly source: readonly ["silentnomore", "mecasa-fy17", "mecasa-services"];
}, {
    readonly id: "rrs";
    readonly name: "Rape Response Services (Penquis)";
    readonly about: "Help for anyone hurt by sexual violence or trafficking.";
    readonly kind: "sexual-violence";
    readonly counties: readonly ["penobscot", "piscataquis"];
    readonly line: {
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
        readonly checked: Check;
        readonly source: readonly ["sassmm-help", "sassmm-q", "mecasa-services", "usm-2020", "sarssm", "sapars"];
    };
    readonly confirmed: false;
    readonly checked: Check;
    readonly source: readonly ["rrs", "mecasa-services"];
}, {
    readonly id: "amhc";
    readonly name: "AMHC Sexual Assault Services";
    readonly about: "Help for anyone hurt by sexual violence or trafficking.";
    readonly kind: "sexual-violence";
    readonly counties: readonly ["aroostook", "hancock", "washington"];
    readonly line: {
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
        readonly checked: Check;
        readonly source: readonly ["sassmm-help", "sassmm-q", "mecasa-services", "usm-2020", "sarssm", "sapars"];
    };
    readonly confirmed: true;
    readonly checked: Check;
    readonly source: readonly ["amhc-2023", "mecasa-services"];
}];
/** Where no number of its own is confirmed, the statewide domestic abuse helpline stands in. */
export declare const domesticViolence: readonly [{
    readonly id: "caring-unlimited";
    readonly name: "Caring Unlimited";
    readonly about: "Help for anyone hurt or controlled by a partner.";
    readonly kind: "domestic-violence";
    readonly counties: readonly ["york"];
    readonly line: {
        readonly id: "mcedv";
        readonly name: "Maine Domestic Abuse Helpline";
        readonly about: "For anyone hurt, controlled or exploited by a partner.";
        readonly voice: {
            readonly e164: "+18668344357";
            readonly display: "1-866-834-4357";
        };
        readonly web: "https://www.mcedv.org";
        readonly tty: import("../types.js").Phone;
        readonly hours: "Any hour, every day.";
        readonly scope: "maine";
        readonly operator: {
            readonly name: "Maine Coalition to End Domestic Violence and its member programs";
        };
        readonly checked: Check;
        readonly source: readonly ["mcedv", "asm-2025", "wph-2019", "usm-2020", "bdn-2017-pfp", "ph-2022-dvrc", "eaime"];
    };
    readonly web: "https://caring-unlimited.org";
    readonly confirmed: false;
    readonly checked: Check;
    readonly source: readonly ["ph-2022-cu", "cu-2020"];
}, {
    readonly id: "through-these-doors";
    readonly name: "Through These Doors";
    readonly about: "Help for anyone hurt or controlled by a partner.";
    readonly kind: "domestic-violence";
    readonly counties: readonly ["cumberland"];
    readonly line: {
        readonly id: "mcedv";
        readonly name: "Maine Domestic Abuse Helpline";
        readonly about: "For anyone hurt, controlled or exploited by a partner.";
        readonly voice: {
            readonly e164: "+18668344357";
            readonly display: "1-866-834-4357";
        };
        readonly web: "https://www.mcedv.org";
        readonly tty: import("../types.js").Phone;
        readonly hours: "Any hour, every day.";
        readonly scope: "maine";
        readonly operator: {
            readonly name: "Maine Coalition to End Domestic Violence and its member programs";
        };
        readonly checked: Check;
        readonly source: readonly ["mcedv", "asm-2025", "wph-2019", "usm-2020", "bdn-2017-pfp", "ph-2022-dvrc", "eaime"];
    };
    readonly confirmed: false;
    readonly checked: Check;
    readonly source: "ph-2019-ttd";
}, {
    readonly id: "new-hope";
    readonly name: "New Hope Midcoast";
    readonly about: "Help for anyone hurt or controlled by a partner.";
    readonly kind: "domestic-violence";
    readonly counties: readonly ["sagadahoc", "lincoln", "knox", "waldo"];
    readonly voice: {
        readonly e164: "+18005223304";
        readonly display: "1-800-522-3304";
    };
    readonly hours: "Any hour, every day.";
    readonly line: {
        readonly id: "mcedv";
        readonly name: "Maine Domestic Abuse Helpline";
        readonly about: "For anyone hurt, controlled or exploited by a partner.";
        readonly voice: {
            readonly e164: "+18668344357";
            readonly display: "1-866-834-4357";
        };
        readonly web: "https://www.mcedv.org";
        readonly tty: import("../types.js").Phone;
        readonly hours: "Any hour, every day.";
        readonly scope: "maine";
        readonly operator: {
            readonly name: "Maine Coalition to End Domestic Violence and its member programs";
        };
        readonly checked: Check;
        readonly source: readonly ["mcedv", "asm-2025", "wph-2019", "usm-2020", "bdn-2017-pfp", "ph-2022-dvrc", "eaime"];
    };
    readonly web: "https://newhopemidcoast.org";
    readonly confirmed: true;
    readonly checked: Check;
    readonly source: "newhope";
}, {
    readonly id: "safe-voices";
    readonly name: "Safe Voices";
    readonly about: "Help for anyone hurt or controlled by a partner, and for people who were trafficked.";
    readonly kind: "domestic-violence";
    readonly counties: readonly ["androscoggin", "franklin", "oxford"];
    readonly voice: {
        readonly e164: "+18005592927";
        readonly display: "1-800-559-2927";
    };
    readonly hours: "Any hour, every day.";
    readonly line: {
        readonly id: "mcedv";
        readonly name: "Maine Domestic Abuse Helpline";
        readonly about: "For anyone hurt, controlled or exploited by a partner.";
        readonly voice: {
            readonly e164: "+18668344357";
            readonly display: "1-866-834-4357";
        };
        readonly web: "https://www.mcedv.org";
        readonly tty: import("../types.js").Phone;
        readonly hours: "Any hour, every day.";
        readonly scope: "maine";
        readonly operator: {
            readonly name: "Maine Coalition to End Domestic Violence and its member programs";
        };
        readonly checked: Check;
        readonly source: readonly ["mcedv", "asm-2025", "wph-2019", "usm-2020", "bdn-2017-pfp", "ph-2022-dvrc", "eaime"];
    };
    readonly web: "https://safevoices.org";
    readonly confirmed: true;
    readonly checked: Check;
    readonly source: readonly ["bulldog-2024", "safevoices"];
}, {
    readonly id: "fvp";
    readonly name: "Family Violence Project";
    readonly about: "Help for anyone hurt or controlled by a partner.";
    readonly kind: "domestic-violence";
    readonly counties: readonly ["kennebec", "somerset"];
    readonly line: {
        readonly id: "mcedv";
        readonly name: "Maine Domestic Abuse Helpline";
        readonly about: "For anyone hurt, controlled or exploited by a partner.";
        readonly voice: {
            readonly e164: "+18668344357";
            readonly display: "1-866-834-4357";
        };
        readonly web: "https://www.mcedv.org";
        readonly tty: import("../types.js").Phone;
        readonly hours: "Any hour, every day.";
        readonly scope: "maine";
        readonly operator: {
            readonly name: "Maine Coalition to End Domestic Violence and its member programs";
        };
        readonly checked: Check;
        readonly source: readonly ["mcedv", "asm-2025", "wph-2019", "usm-2020", "bdn-2017-pfp", "ph-2022-dvrc", "eaime"];
    };
    readonly web: "https://www.familyviolenceproject.org";
    readonly confirmed: false;
    readonly checked: Check;
    readonly source: "fvp";
}, {
    readonly id: "partners-for-peace";
    readonly name: "Partners for Peace";
    readonly about: "Help for anyone hurt or controlled by a partner.";
    readonly kind: "domestic-violence";
    readonly counties: readonly ["penobscot", "piscataquis"];
    readonly line: {
        readonly id: "mcedv";
        readonly name: "Maine Domestic Abuse Helpline";
        readonly about: "For anyone hurt, controlled or exploited by a partner.";
        readonly voice: {
            readonly e164: "+18668344357";
            readonly display: "1-866-834-4357";
        };
        readonly web: "https://www.mcedv.org";
        readonly tty: import("../types.js").Phone;
        readonly hours: "Any hour, every day.";
        readonly scope: "maine";
        readonly operator: {
            readonly name: "Maine Coalition to End Domestic Violence and its member programs";
        };
        readonly checked: Check;
        readonly source: readonly ["mcedv", "asm-2025", "wph-2019", "usm-2020", "bdn-2017-pfp", "ph-2022-dvrc", "eaime"];
    };
    readonly web: "https://www.partnersforpeaceme.org";
    readonly confirmed: false;
    readonly checked: Check;
    readonly source: "pfp-2023";
}, {
    readonly id: "hope-justice";
    readonly name: "Hope & Justice Project";
    readonly about: "Help for anyone hurt or controlled by a partner.";
    readonly kind: "domestic-violence";
    readonly counties: readonly ["aroostook"];
    readonly line: {
        readonly id: "mcedv";
        readonly name: "Maine Domestic Abuse Helpline";
        readonly about: "For anyone hurt, controlled or exploited by a partner.";
        readonly voice: {
            readonly e164: "+18668344357";
            readonly display: "1-866-834-4357";
        };
        readonly web: "https://www.mcedv.org";
        readonly tty: import("../types.js").Phone;
        readonly hours: "Any hour, every day.";
        readonly scope: "maine";
        readonly operator: {
            readonly name: "Maine Coalition to End Domestic Violence and its member programs";
        };
        readonly checked: Check;
        readonly source: readonly ["mcedv", "asm-2025", "wph-2019", "usm-2020", "bdn-2017-pfp", "ph-2022-dvrc", "eaime"];
    };
    readonly web: "https://www.hopeandjusticeproject.org";
    readonly confirmed: false;
    readonly checked: Check;
    readonly source: readonly ["wph-2019", "hjp", "thecounty-2022"];
}, {
    readonly id: "nextstep";
    readonly name: "NextStep Domestic Violence Project";
    readonly about: "Help for anyone hurt or controlled by a partner.";
    readonly kind: "domestic-violence";
    readonly counties: readonly ["hancock", "washington"];
    readonly voice: {
        readonly e164: "+18003155579";
        readonly display: "1-800-315-5579";
    };
    readonly hours: "Any hour, every day.";
    readonly line: {
        readonly id: "mcedv";
        readonly name: "Maine Domestic Abuse Helpline";
        readonly about: "For anyone hurt, controlled or exploited by a partner.";
        readonly voice: {
            readonly e164: "+18668344357";
            readonly display: "1-866-834-4357";
        };
        readonly web: "https://www.mcedv.org";
        readonly tty: import("../types.js").Phone;
        readonly hours: "Any hour, every day.";
        readonly scope: "maine";
        readonly operator: {
            readonly name: "Maine Coalition to End Domestic Violence and its member programs";
        };
        readonly checked: Check;
        readonly source: readonly ["mcedv", "asm-2025", "wph-2019", "usm-2020", "bdn-2017-pfp", "ph-2022-dvrc", "eaime"];
    };
    readonly web: "https://nextstepdvproject.org";
    readonly confirmed: true;
    readonly checked: Check;
    readonly source: readonly ["nextstep", "wdea", "wph-2019", "ph-2018-nextstep"];
}];
/**
 * Names only: their numbers were last seen in 2018 or 2019. Two more are left out until someone asks them: the
 * Passamaquoddy center at Sipayik, of which two numbers differ, and the Mi’kmaq Nation’s, which no page we read names.
 */
export declare const tribal: readonly [{
    readonly id: "maliseet";
    readonly name: "Maliseet Domestic and Sexual Violence Advocacy Center, Houlton";
    readonly about: "Advocates and shelter, for everyone.";
    readonly kind: "tribal";
    readonly counties: readonly ["aroostook"];
    readonly line: {
        readonly id: "stronghearts";
        readonly name: "StrongHearts Native Helpline";
        readonly about: "By and for Native people: help with domestic, dating and sexual violence.";
        readonly voice: {
            readonly e164: "+18447628483";
            readonly display: "1-844-762-8483";
        };
        readonly sms: {
            readonly e164: "+18447628483";
            readonly display: "1-844-762-8483";
        };
        readonly chat: "https://strongheartshelpline.org";
        readonly web: "https://strongheartshelpline.org";
        readonly hours: "Any hour, every day.";
        readonly scope: "national";
        readonly operator: {
            readonly name: "StrongHearts Native Helpline";
            readonly since: "2021-10";
        };
        readonly checked: Check;
        readonly source: readonly ["stronghearts", "niwrc-2022"];
    };
    readonly confirmed: false;
    readonly checked: Check;
    readonly source: readonly ["wph-2019", "thecounty-2018", "collins-maliseet"];
}, {
    readonly id: "penobscot-nation";
    readonly name: "Penobscot Nation domestic and sexual violence advocates";
    readonly about: "Advocates for the Penobscot community.";
    readonly kind: "tribal";
    readonly counties: readonly ["penobscot"];
    readonly line: {
        readonly id: "stronghearts";
        readonly name: "StrongHearts Native Helpline";
        readonly about: "By and for Native people: help with domestic, dating and sexual violence.";
        readonly voice: {
            readonly e164: "+18447628483";
            readonly display: "1-844-762-8483";
        };
        readonly sms: {
            readonly e164: "+18447628483";
            readonly display: "1-844-762-8483";
        };
        readonly chat: "https://strongheartshelpline.org";
        readonly web: "https://strongheartshelpline.org";
        readonly hours: "Any hour, every day.";
        readonly scope: "national";
        readonly operator: {
            readonly name: "StrongHearts Native Helpline";
            readonly since: "2021-10";
        };
        readonly checked: Check;
        readonly source: readonly ["stronghearts", "niwrc-2022"];
    };
    readonly confirmed: false;
    readonly checked: Check;
    readonly source: "wph-2019";
}, {
    readonly id: "indian-township";
    readonly name: "Passamaquoddy Domestic and Sexual Violence Advocacy Center, Indian Township";
    readonly about: "Advocates for the Passamaquoddy community.";
    readonly kind: "tribal";
    readonly counties: readonly ["washington"];
    readonly line: {
        readonly id: "stronghearts";
        readonly name: "StrongHearts Native Helpline";
        readonly about: "By and for Native people: help with domestic, dating and sexual violence.";
        readonly voice: {
            readonly e164: "+18447628483";
            readonly display: "1-844-762-8483";
        };
        readonly sms: {
            readonly e164: "+18447628483";
            readonly display: "1-844-762-8483";
        };
        readonly chat: "https://strongheartshelpline.org";
        readonly web: "https://strongheartshelpline.org";
        readonly hours: "Any hour, every day.";
        readonly scope: "national";
        readonly operator: {
            readonly name: "StrongHearts Native Helpline";
            readonly since: "2021-10";
        };
        readonly checked: Check;
        readonly source: readonly ["stronghearts", "niwrc-2022"];
    };
    readonly confirmed: false;
    readonly checked: Check;
    readonly source: "thecounty-2018";
}];
/** Legal, work and longer help. Lines of their own stand in `lines.ts`. */
export declare const services: readonly [{
    readonly id: "preble-street";
    readonly name: "Preble Street Anti-Trafficking Services";
    readonly about: "Help after sex or labor trafficking: basic needs, housing, and the way to more help. All ages.";
    readonly kind: "service";
    readonly line: {
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
        readonly checked: Check;
        readonly source: readonly ["ndhttf", "acf-2025", "hpr-2025", "acf-2018", "nhth-approach", "plymouthda", "wickedlocal"];
    };
    readonly web: "https://www.preblestreet.org/what-we-do/anti-trafficking-services/";
    readonly confirmed: false;
    readonly checked: Check;
    readonly source: readonly ["preble-ats", "preble-2024", "preble-2023", "amjambo"];
}, {
    readonly id: "ilap";
    readonly name: "Immigrant Legal Advocacy Project (ILAP)";
    readonly about: "Legal help with immigration, also for people who were trafficked.";
    readonly kind: "service";
    readonly line: {
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
        readonly checked: Check;
        readonly source: readonly ["ptla-intake", "ptla-services"];
    };
    readonly web: "https://ilapmaine.org";
    readonly confirmed: false;
    readonly checked: Check;
    readonly source: readonly ["ilap-2023", "preble-2023"];
}, {
    readonly id: "ircm";
    readonly name: "Immigrant Resource Center of Maine, Lewiston";
    readonly about: "For immigrants and refugees who were hurt at home, by sexual violence or by trafficking. In their own languages.";
    readonly kind: "service";
    readonly line: {
        readonly id: "mcedv";
        readonly name: "Maine Domestic Abuse Helpline";
        readonly about: "For anyone hurt, controlled or exploited by a partner.";
        readonly voice: {
            readonly e164: "+18668344357";
            readonly display: "1-866-834-4357";
        };
        readonly web: "https://www.mcedv.org";
        readonly tty: import("../types.js").Phone;
        readonly hours: "Any hour, every day.";
        readonly scope: "maine";
        readonly operator: {
            readonly name: "Maine Coalition to End Domestic Violence and its member programs";
        };
        readonly checked: Check;
        readonly source: readonly ["mcedv", "asm-2025", "wph-2019", "usm-2020", "bdn-2017-pfp", "ph-2022-dvrc", "eaime"];
    };
    readonly confirmed: false;
    readonly checked: Check;
    readonly source: readonly ["ircm-2024", "mecasa-fy17"];
}];
/** Every center and service, in the order of a county’s page. */
export declare const centers: readonly [{
    readonly id: "sarssm";
    readonly name: "Sexual Assault Response Services of Southern Maine";
    readonly about: "Help for anyone hurt by sexual violence or trafficking.";
    readonly kind: "sexual-violence";
    readonly counties: readonly ["york", "cumberland"];
    readonly line: {
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
        readonly checked: Check;
        readonly source: readonly ["sassmm-help", "sassmm-q", "mecasa-services", "usm-2020", "sarssm", "sapars"];
    };
    readonly web: "https://www.sarssm.org";
    readonly confirmed: true;
    readonly checked: Check;
    readonly source: readonly ["sarssm", "mecasa-services"];
}, {
    readonly id: "sassmm";
    readonly name: "Sexual Assault Support Services of Midcoast Maine";
    readonly about: "Help for anyone hurt by sexual violence or trafficking.";
    readonly kind: "sexual-violence";
    readonly counties: readonly ["sagadahoc", "lincoln", "knox", "waldo", "cumberland"];
    readonly line: {
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
        readonly checked: Check;
        readonly source: readonly ["sassmm-help", "sassmm-q", "mecasa-services", "usm-2020", "sarssm", "sapars"];
    };
    readonly web: "https://www.sassmm.org";
    readonly confirmed: true;
    readonly checked: Check;
    readonly source: readonly ["sassmm-help", "sj-2022-sassmm", "mecasa-services"];
}, {
    readonly id: "sapars";
    readonly name: "Sexual Assault Prevention and Response Services";
    readonly about: "Help for anyone hurt by sexual violence or trafficking.";
    readonly kind: "sexual-violence";
    readonly counties: readonly ["androscoggin", "franklin", "oxford"];
    readonly line: {
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
        readonly checked: Check;
        readonly source: readonly ["sassmm-help", "sassmm-q", "mecasa-services", "usm-2020", "sarssm", "sapars"];
    };
    readonly web: "https://www.sapars.org";
    readonly confirmed: true;
    readonly checked: Check;
    readonly source: readonly ["sapars", "sj-2023", "mecasa-services"];
}, {
    readonly id: "sacsc";
    readonly name: "Sexual Assault Crisis & Support Center";
    readonly about: "Help for anyone hurt by sexual violence or trafficking.";
    readonly kind: "sexual-violence";
    readonly counties: readonly ["kennebec", "somerset"];
    readonly line: {
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
        readonly checked: Check;
        readonly source: readonly ["sassmm-help", "sassmm-q", "mecasa-services", "usm-2020", "sarssm", "sapars"];
    };
    readonly confirmed: false;
    readonly checked: Check;
    readonly source: readonly ["silentnomore", "mecasa-fy17", "mecasa-services"];
}, {
    readonly id: "rrs";
    readonly name: "Rape Response Services (Penquis)";
    readonly about: "Help for anyone hurt by sexual violence or trafficking.";
    readonly kind: "sexual-violence";
    readonly counties: readonly ["penobscot", "piscataquis"];
    readonly line: {
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
        readonly checked: Check;
        readonly source: readonly ["sassmm-help", "sassmm-q", "mecasa-services", "usm-2020", "sarssm", "sapars"];
    };
    readonly confirmed: false;
    readonly checked: Check;
    readonly source: readonly ["rrs", "mecasa-services"];
}, {
    readonly id: "amhc";
    readonly name: "AMHC Sexual Assault Services";
    readonly about: "Help for anyone hurt by sexual violence or trafficking.";
    readonly kind: "sexual-violence";
    readonly counties: readonly ["aroostook", "hancock", "washington"];
    readonly line: {
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
        readonly checked: Check;
        readonly source: readonly ["sassmm-help", "sassmm-q", "mecasa-services", "usm-2020", "sarssm", "sapars"];
    };
    readonly confirmed: true;
    readonly checked: Check;
    readonly source: readonly ["amhc-2023", "mecasa-services"];
}, {
    readonly id: "caring-unlimited";
    readonly name: "Caring Unlimited";
    readonly about: "Help for anyone hurt or controlled by a partner.";
    readonly kind: "domestic-violence";
    readonly counties: readonly ["york"];
    readonly line: {
        readonly id: "mcedv";
        readonly name: "Maine Domestic Abuse Helpline";
        readonly about: "For anyone hurt, controlled or exploited by a partner.";
        readonly voice: {
            readonly e164: "+18668344357";
            readonly display: "1-866-834-4357";
        };
        readonly web: "https://www.mcedv.org";
        readonly tty: import("../types.js").Phone;
        readonly hours: "Any hour, every day.";
        readonly scope: "maine";
        readonly operator: {
            readonly name: "Maine Coalition to End Domestic Violence and its member programs";
        };
        readonly checked: Check;
        readonly source: readonly ["mcedv", "asm-2025", "wph-2019", "usm-2020", "bdn-2017-pfp", "ph-2022-dvrc", "eaime"];
    };
    readonly web: "https://caring-unlimited.org";
    readonly confirmed: false;
    readonly checked: Check;
    readonly source: readonly ["ph-2022-cu", "cu-2020"];
}, {
    readonly id: "through-these-doors";
    readonly name: "Through These Doors";
    readonly about: "Help for anyone hurt or controlled by a partner.";
    readonly kind: "domestic-violence";
    readonly counties: readonly ["cumberland"];
    readonly line: {
        readonly id: "mcedv";
        readonly name: "Maine Domestic Abuse Helpline";
        readonly about: "For anyone hurt, controlled or exploited by a partner.";
        readonly voice: {
            readonly e164: "+18668344357";
            readonly display: "1-866-834-4357";
        };
        readonly web: "https://www.mcedv.org";
        readonly tty: import("../types.js").Phone;
        readonly hours: "Any hour, every day.";
        readonly scope: "maine";
        readonly operator: {
            readonly name: "Maine Coalition to End Domestic Violence and its member programs";
        };
        readonly checked: Check;
        readonly source: readonly ["mcedv", "asm-2025", "wph-2019", "usm-2020", "bdn-2017-pfp", "ph-2022-dvrc", "eaime"];
    };
    readonly confirmed: false;
    readonly checked: Check;
    readonly source: "ph-2019-ttd";
}, {
    readonly id: "new-hope";
    readonly name: "New Hope Midcoast";
    readonly about: "Help for anyone hurt or controlled by a partner.";
    readonly kind: "domestic-violence";
    readonly counties: readonly ["sagadahoc", "lincoln", "knox", "waldo"];
    readonly voice: {
        readonly e164: "+18005223304";
        readonly display: "1-800-522-3304";
    };
    readonly hours: "Any hour, every day.";
    readonly line: {
        readonly id: "mcedv";
        readonly name: "Maine Domestic Abuse Helpline";
        readonly about: "For anyone hurt, controlled or exploited by a partner.";
        readonly voice: {
            readonly e164: "+18668344357";
            readonly display: "1-866-834-4357";
        };
        readonly web: "https://www.mcedv.org";
        readonly tty: import("../types.js").Phone;
        readonly hours: "Any hour, every day.";
        readonly scope: "maine";
        readonly operator: {
            readonly name: "Maine Coalition to End Domestic Violence and its member programs";
        };
        readonly checked: Check;
        readonly source: readonly ["mcedv", "asm-2025", "wph-2019", "usm-2020", "bdn-2017-pfp", "ph-2022-dvrc", "eaime"];
    };
    readonly web: "https://newhopemidcoast.org";
    readonly confirmed: true;
    readonly checked: Check;
    readonly source: "newhope";
}, {
    readonly id: "safe-voices";
    readonly name: "Safe Voices";
    readonly about: "Help for anyone hurt or controlled by a partner, and for people who were trafficked.";
    readonly kind: "domestic-violence";
    readonly counties: readonly ["androscoggin", "franklin", "oxford"];
    readonly voice: {
        readonly e164: "+18005592927";
        readonly display: "1-800-559-2927";
    };
    readonly hours: "Any hour, every day.";
    readonly line: {
        readonly id: "mcedv";
        readonly name: "Maine Domestic Abuse Helpline";
        readonly about: "For anyone hurt, controlled or exploited by a partner.";
        readonly voice: {
            readonly e164: "+18668344357";
            readonly display: "1-866-834-4357";
        };
        readonly web: "https://www.mcedv.org";
        readonly tty: import("../types.js").Phone;
        readonly hours: "Any hour, every day.";
        readonly scope: "maine";
        readonly operator: {
            readonly name: "Maine Coalition to End Domestic Violence and its member programs";
        };
        readonly checked: Check;
        readonly source: readonly ["mcedv", "asm-2025", "wph-2019", "usm-2020", "bdn-2017-pfp", "ph-2022-dvrc", "eaime"];
    };
    readonly web: "https://safevoices.org";
    readonly confirmed: true;
    readonly checked: Check;
    readonly source: readonly ["bulldog-2024", "safevoices"];
}, {
    readonly id: "fvp";
    readonly name: "Family Violence Project";
    readonly about: "Help for anyone hurt or controlled by a partner.";
    readonly kind: "domestic-violence";
    readonly counties: readonly ["kennebec", "somerset"];
    readonly line: {
        readonly id: "mcedv";
        readonly name: "Maine Domestic Abuse Helpline";
        readonly about: "For anyone hurt, controlled or exploited by a partner.";
        readonly voice: {
            readonly e164: "+18668344357";
            readonly display: "1-866-834-4357";
        };
        readonly web: "https://www.mcedv.org";
        readonly tty: import("../types.js").Phone;
        readonly hours: "Any hour, every day.";
        readonly scope: "maine";
        readonly operator: {
            readonly name: "Maine Coalition to End Domestic Violence and its member programs";
        };
        readonly checked: Check;
        readonly source: readonly ["mcedv", "asm-2025", "wph-2019", "usm-2020", "bdn-2017-pfp", "ph-2022-dvrc", "eaime"];
    };
    readonly web: "https://www.familyviolenceproject.org";
    readonly confirmed: false;
    readonly checked: Check;
    readonly source: "fvp";
}, {
    readonly id: "partners-for-peace";
    readonly name: "Partners for Peace";
    readonly about: "Help for anyone hurt or controlled by a partner.";
    readonly kind: "domestic-violence";
    readonly counties: readonly ["penobscot", "piscataquis"];
    readonly line: {
        readonly id: "mcedv";
        readonly name: "Maine Domestic Abuse Helpline";
        readonly about: "For anyone hurt, controlled or exploited by a partner.";
        readonly voice: {
            readonly e164: "+18668344357";
            readonly display: "1-866-834-4357";
        };
        readonly web: "https://www.mcedv.org";
        readonly tty: import("../types.js").Phone;
        readonly hours: "Any hour, every day.";
        readonly scope: "maine";
        readonly operator: {
            readonly name: "Maine Coalition to End Domestic Violence and its member programs";
        };
        readonly checked: Check;
        readonly source: readonly ["mcedv", "asm-2025", "wph-2019", "usm-2020", "bdn-2017-pfp", "ph-2022-dvrc", "eaime"];
    };
    readonly web: "https://www.partnersforpeaceme.org";
    readonly confirmed: false;
    readonly checked: Check;
    readonly source: "pfp-2023";
}, {
    readonly id: "hope-justice";
    readonly name: "Hope & Justice Project";
    readonly about: "Help for anyone hurt or controlled by a partner.";
    readonly kind: "domestic-violence";
    readonly counties: readonly ["aroostook"];
    readonly line: {
        readonly id: "mcedv";
        readonly name: "Maine Domestic Abuse Helpline";
        readonly about: "For anyone hurt, controlled or exploited by a partner.";
        readonly voice: {
            readonly e164: "+18668344357";
            readonly display: "1-866-834-4357";
        };
        readonly web: "https://www.mcedv.org";
        readonly tty: import("../types.js").Phone;
        readonly hours: "Any hour, every day.";
        readonly scope: "maine";
        readonly operator: {
            readonly name: "Maine Coalition to End Domestic Violence and its member programs";
        };
        readonly checked: Check;
        readonly source: readonly ["mcedv", "asm-2025", "wph-2019", "usm-2020", "bdn-2017-pfp", "ph-2022-dvrc", "eaime"];
    };
    readonly web: "https://www.hopeandjusticeproject.org";
    readonly confirmed: false;
    readonly checked: Check;
    readonly source: readonly ["wph-2019", "hjp", "thecounty-2022"];
}, {
    readonly id: "nextstep";
    readonly name: "NextStep Domestic Violence Project";
    readonly about: "Help for anyone hurt or controlled by a partner.";
    readonly kind: "domestic-violence";
    readonly counties: readonly ["hancock", "washington"];
    readonly voice: {
        readonly e164: "+18003155579";
        readonly display: "1-800-315-5579";
    };
    readonly hours: "Any hour, every day.";
    readonly line: {
        readonly id: "mcedv";
        readonly name: "Maine Domestic Abuse Helpline";
        readonly about: "For anyone hurt, controlled or exploited by a partner.";
        readonly voice: {
            readonly e164: "+18668344357";
            readonly display: "1-866-834-4357";
        };
        readonly web: "https://www.mcedv.org";
        readonly tty: import("../types.js").Phone;
        readonly hours: "Any hour, every day.";
        readonly scope: "maine";
        readonly operator: {
            readonly name: "Maine Coalition to End Domestic Violence and its member programs";
        };
        readonly checked: Check;
        readonly source: readonly ["mcedv", "asm-2025", "wph-2019", "usm-2020", "bdn-2017-pfp", "ph-2022-dvrc", "eaime"];
    };
    readonly web: "https://nextstepdvproject.org";
    readonly confirmed: true;
    readonly checked: Check;
    readonly source: readonly ["nextstep", "wdea", "wph-2019", "ph-2018-nextstep"];
}, {
    readonly id: "maliseet";
    readonly name: "Maliseet Domestic and Sexual Violence Advocacy Center, Houlton";
    readonly about: "Advocates and shelter, for everyone.";
    readonly kind: "tribal";
    readonly counties: readonly ["aroostook"];
    readonly line: {
        readonly id: "stronghearts";
        readonly name: "StrongHearts Native Helpline";
        readonly about: "By and for Native people: help with domestic, dating and sexual violence.";
        readonly voice: {
            readonly e164: "+18447628483";
            readonly display: "1-844-762-8483";
        };
        readonly sms: {
            readonly e164: "+18447628483";
            readonly display: "1-844-762-8483";
        };
        readonly chat: "https://strongheartshelpline.org";
        readonly web: "https://strongheartshelpline.org";
        readonly hours: "Any hour, every day.";
        readonly scope: "national";
        readonly operator: {
            readonly name: "StrongHearts Native Helpline";
            readonly since: "2021-10";
        };
        readonly checked: Check;
        readonly source: readonly ["stronghearts", "niwrc-2022"];
    };
    readonly confirmed: false;
    readonly checked: Check;
    readonly source: readonly ["wph-2019", "thecounty-2018", "collins-maliseet"];
}, {
    readonly id: "penobscot-nation";
    readonly name: "Penobscot Nation domestic and sexual violence advocates";
    readonly about: "Advocates for the Penobscot community.";
    readonly kind: "tribal";
    readonly counties: readonly ["penobscot"];
    readonly line: {
        readonly id: "stronghearts";
        readonly name: "StrongHearts Native Helpline";
        readonly about: "By and for Native people: help with domestic, dating and sexual violence.";
        readonly voice: {
            readonly e164: "+18447628483";
            readonly display: "1-844-762-8483";
        };
        readonly sms: {
            readonly e164: "+18447628483";
            readonly display: "1-844-762-8483";
        };
        readonly chat: "https://strongheartshelpline.org";
        readonly web: "https://strongheartshelpline.org";
        readonly hours: "Any hour, every day.";
        readonly scope: "national";
        readonly operator: {
            readonly name: "StrongHearts Native Helpline";
            readonly since: "2021-10";
        };
        readonly checked: Check;
        readonly source: readonly ["stronghearts", "niwrc-2022"];
    };
    readonly confirmed: false;
    readonly checked: Check;
    readonly source: "wph-2019";
}, {
    readonly id: "indian-township";
    readonly name: "Passamaquoddy Domestic and Sexual Violence Advocacy Center, Indian Township";
    readonly about: "Advocates for the Passamaquoddy community.";
    readonly kind: "tribal";
    readonly counties: readonly ["washington"];
    readonly line: {
        readonly id: "stronghearts";
        readonly name: "StrongHearts Native Helpline";
        readonly about: "By and for Native people: help with domestic, dating and sexual violence.";
        readonly voice: {
            readonly e164: "+18447628483";
            readonly display: "1-844-762-8483";
        };
        readonly sms: {
            readonly e164: "+18447628483";
            readonly display: "1-844-762-8483";
        };
        readonly chat: "https://strongheartshelpline.org";
        readonly web: "https://strongheartshelpline.org";
        readonly hours: "Any hour, every day.";
        readonly scope: "national";
        readonly operator: {
            readonly name: "StrongHearts Native Helpline";
            readonly since: "2021-10";
        };
        readonly checked: Check;
        readonly source: readonly ["stronghearts", "niwrc-2022"];
    };
    readonly confirmed: false;
    readonly checked: Check;
    readonly source: "thecounty-2018";
}, {
    readonly id: "preble-street";
    readonly name: "Preble Street Anti-Trafficking Services";
    readonly about: "Help after sex or labor trafficking: basic needs, housing, and the way to more help. All ages.";
    readonly kind: "service";
    readonly line: {
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
        readonly checked: Check;
        readonly source: readonly ["ndhttf", "acf-2025", "hpr-2025", "acf-2018", "nhth-approach", "plymouthda", "wickedlocal"];
    };
    readonly web: "https://www.preblestreet.org/what-we-do/anti-trafficking-services/";
    readonly confirmed: false;
    readonly checked: Check;
    readonly source: readonly ["preble-ats", "preble-2024", "preble-2023", "amjambo"];
}, {
    readonly id: "ilap";
    readonly name: "Immigrant Legal Advocacy Project (ILAP)";
    readonly about: "Legal help with immigration, also for people who were trafficked.";
    readonly kind: "service";
    readonly line: {
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
        readonly checked: Check;
        readonly source: readonly ["ptla-intake", "ptla-services"];
    };
    readonly web: "https://ilapmaine.org";
    readonly confirmed: false;
    readonly checked: Check;
    readonly source: readonly ["ilap-2023", "preble-2023"];
}, {
    readonly id: "ircm";
    readonly name: "Immigrant Resource Center of Maine, Lewiston";
    readonly about: "For immigrants and refugees who were hurt at home, by sexual violence or by trafficking. In their own languages.";
    readonly kind: "service";
    readonly line: {
        readonly id: "mcedv";
        readonly name: "Maine Domestic Abuse Helpline";
        readonly about: "For anyone hurt, controlled or exploited by a partner.";
        readonly voice: {
            readonly e164: "+18668344357";
            readonly display: "1-866-834-4357";
        };
        readonly web: "https://www.mcedv.org";
        readonly tty: import("../types.js").Phone;
        readonly hours: "Any hour, every day.";
        readonly scope: "maine";
        readonly operator: {
            readonly name: "Maine Coalition to End Domestic Violence and its member programs";
        };
        readonly checked: Check;
        readonly source: readonly ["mcedv", "asm-2025", "wph-2019", "usm-2020", "bdn-2017-pfp", "ph-2022-dvrc", "eaime"];
    };
    readonly confirmed: false;
    readonly checked: Check;
    readonly source: readonly ["ircm-2024", "mecasa-fy17"];
}];

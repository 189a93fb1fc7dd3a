import type { Center } from '../types.js';
import type { CountyId } from './counties.js';
export { centers } from './centers.js';
export { counties, type CountyId } from './counties.js';
export { more, needs } from './needs.js';
/** The lines that stand in every county, whatever else does. */
export declare const statewide: readonly [{
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
}, {
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
    readonly checked: import("../types.js").Check;
    readonly source: readonly ["mcedv", "asm-2025", "wph-2019", "usm-2020", "bdn-2017-pfp", "ph-2022-dvrc", "eaime"];
}, {
    readonly id: "stronghearts";
    readonly name: "StrongHearts Native Helpline";
    readonly short: "StrongHearts";
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
    readonly checked: import("../types.js").Check;
    readonly source: readonly ["stronghearts", "niwrc-2022"];
}, {
    readonly id: "211";
    readonly name: "211 Maine";
    readonly about: "For housing, food, heat, health and legal help. Not for emergencies.";
    readonly voice: {
        readonly e164: "211";
        readonly display: "211";
    };
    readonly sms: {
        readonly e164: "898211";
        readonly display: "898-211";
    };
    readonly send: "your ZIP code";
    readonly web: "https://211maine.org";
    readonly hours: "Any hour, as of February 2024.";
    readonly languages: "For an interpreter, press 6, then say your language.";
    readonly scope: "maine";
    readonly checked: import("../types.js").Check;
    readonly source: readonly ["uw-211"];
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
    readonly checked: import("../types.js").Check;
    readonly source: readonly ["ptla-intake", "ptla-services"];
}, {
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
    readonly checked: import("../types.js").Check;
    readonly source: readonly ["ptla-farm", "ptla-news"];
}, {
    readonly id: "maine-wage";
    readonly name: "Maine Department of Labor, Wage and Hour";
    readonly about: "For unpaid wages or tips, missed breaks, illegal deductions and child labor. Not a crisis line.";
    readonly voice: {
        readonly e164: "+12076237900";
        readonly display: "207-623-7900";
    };
    readonly web: "https://maine.gov/labor/complaint";
    readonly tty: import("../types.js").Phone;
    readonly hours: "Office hours.";
    readonly scope: "maine";
    readonly checked: import("../types.js").Check;
    readonly source: readonly ["mdol", "posters"];
}];
/** The centers and services of a county, and those for all of Maine. */
export declare const centersOf: (county: CountyId) => readonly Center[];
export declare const local: {
    readonly id: "local.words";
    readonly through: "Reach it at any hour through the {line}: {number}";
    readonly unconfirmed: "We could not confirm a number of its own. {line} can help, or tell you how to reach it: {number}";
    readonly source: "ours";
};

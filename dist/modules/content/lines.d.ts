import type { Check, Phone } from './types.js';
/** Telecommunications relay, for people who are deaf, hard of hearing, or do not speak. */
export declare const relay: Phone;
/** Shown in every widget for immediate danger. In Maine every 911 center takes texts. */
export declare const emergency: {
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
    readonly checked: Check;
    readonly source: readonly ["govtech-911", "mp-911", "wa-hk"];
};
/**
 * The short code and the number agree in every good source; one trade blog drops a digit. Its
 * languages and chat address were read on pages older than the change of operator in September 2025.
 * Whom it tells, and when, is no longer certain: promise nothing about that.
 */
export declare const nhth: {
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
    readonly tty: Phone;
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
/** Text and chat are left out: two sources give them different hours. So is TTY: two numbers differ. */
export declare const mecasa: {
    readonly id: "mecasa";
    readonly name: "Maine Sexual Assault Helpline";
    readonly about: "For anyone in Maine hurt by sexual violence or trafficking. You need no name for it. Say so if a call back is not safe.";
    readonly voice: {
        readonly e164: "+18008717741";
        readonly display: "1-800-871-7741";
    };
    readonly web: "https://www.mecasa.org";
    readonly tty: Phone;
    readonly hours: "Any hour, every day.";
    readonly languages: "Any language: leave your number and language, and an interpreter calls back.";
    readonly scope: "maine";
    readonly operator: {
        readonly name: "Maine's sexual assault support centers (MECASA)";
    };
    readonly checked: Check;
    readonly source: readonly ["sassmm-help", "sassmm-q", "mecasa-services", "usm-2020", "sarssm", "sapars"];
};
export declare const mcedv: {
    readonly id: "mcedv";
    readonly name: "Maine Domestic Abuse Helpline";
    readonly about: "For anyone hurt, controlled or exploited by a partner.";
    readonly voice: {
        readonly e164: "+18668344357";
        readonly display: "1-866-834-4357";
    };
    readonly web: "https://www.mcedv.org";
    readonly tty: Phone;
    readonly hours: "Any hour, every day.";
    readonly scope: "maine";
    readonly operator: {
        readonly name: "Maine Coalition to End Domestic Violence and its member programs";
    };
    readonly checked: Check;
    readonly source: readonly ["mcedv", "asm-2025", "wph-2019", "usm-2020", "bdn-2017-pfp", "ph-2022-dvrc", "eaime"];
};
export declare const lifeline: {
    readonly id: "988";
    readonly name: "988 Suicide and Crisis Lifeline";
    readonly about: "For thoughts of suicide, a mental health or drug crisis, or worry about someone.";
    readonly voice: {
        readonly e164: "988";
        readonly display: "988";
    };
    readonly sms: {
        readonly e164: "988";
        readonly display: "988";
    };
    readonly web: "https://988lifeline.org";
    readonly tty: Phone;
    readonly hours: "Any hour, every day.";
    readonly languages: "English, Spanish, and interpreters for 150 languages.";
    readonly scope: "national";
    readonly checked: Check;
    readonly source: readonly ["umext-988"];
};
export declare const maineCrisis: {
    readonly id: "maine-crisis";
    readonly name: "Maine Crisis Line";
    readonly about: "For a mental health crisis. Crisis workers can come to you.";
    readonly voice: {
        readonly e164: "+18885681112";
        readonly display: "1-888-568-1112";
    };
    readonly sms: {
        readonly e164: "+18885681112";
        readonly display: "1-888-568-1112";
    };
    readonly tty: Phone;
    readonly hours: "Any hour, every day.";
    readonly languages: "English, Spanish, and interpreters for 150 languages.";
    readonly scope: "maine";
    readonly operator: {
        readonly name: "The Opportunity Alliance for Maine DHHS";
    };
    readonly checked: Check;
    readonly source: readonly ["umext-988", "wagm-teen"];
};
export declare const maine211: {
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
    readonly checked: Check;
    readonly source: readonly ["uw-211"];
};
export declare const dhhsIntake: {
    readonly id: "dhhs-intake";
    readonly name: "Maine DHHS Child Protective Intake";
    readonly about: "To report that someone under 18 may be abused, neglected or trafficked.";
    readonly voice: {
        readonly e164: "+18004521999";
        readonly display: "1-800-452-1999";
    };
    readonly web: "https://www.maine.gov/dhhs/ocfs";
    readonly tty: Phone;
    readonly hours: "Any hour, holidays too.";
    readonly scope: "maine";
    readonly operator: {
        readonly name: "Maine DHHS Office of Child and Family Services";
    };
    readonly checked: Check;
    readonly source: readonly ["ocfs", "ocfs-old", "aps"];
};
export declare const aps: {
    readonly id: "aps";
    readonly name: "Maine Adult Protective Services";
    readonly about: "To report abuse or exploitation of an adult who cannot protect themselves.";
    readonly voice: {
        readonly e164: "+18006248404";
        readonly display: "1-800-624-8404";
    };
    readonly web: "https://www.maine.gov/dhhs/oads/get-support/aps/report-abuse-neglect-exploitation";
    readonly tty: Phone;
    readonly hours: "Any hour, every day.";
    readonly scope: "maine";
    readonly checked: Check;
    readonly source: readonly ["aps"];
};
/** Its web form is left out: only an older address was read. */
export declare const ncmec: {
    readonly id: "ncmec";
    readonly name: "National Center for Missing & Exploited Children";
    readonly about: "To report a missing child, or a child exploited for sex, online or off.";
    readonly voice: {
        readonly e164: "+18008435678";
        readonly display: "1-800-843-5678";
    };
    readonly web: "https://www.missingkids.org";
    readonly hours: "Any hour, every day.";
    readonly scope: "national";
    readonly operator: {
        readonly name: "National Center for Missing & Exploited Children";
    };
    readonly checked: Check;
    readonly source: readonly ["ncmec-tip", "plymouthda", "ncmec"];
};
export declare const maineWage: {
    readonly id: "maine-wage";
    readonly name: "Maine Department of Labor, Wage and Hour";
    readonly about: "For unpaid wages or tips, missed breaks, illegal deductions and child labor. Not a crisis line.";
    readonly voice: {
        readonly e164: "+12076237900";
        readonly display: "207-623-7900";
    };
    readonly web: "https://maine.gov/labor/complaint";
    readonly tty: Phone;
    readonly hours: "Office hours.";
    readonly scope: "maine";
    readonly checked: Check;
    readonly source: readonly ["mdol", "posters"];
};
export declare const ptlaFarm: {
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
    readonly checked: Check;
    readonly source: readonly ["ptla-farm", "ptla-news"];
};
export declare const ptla: {
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
/** Its text code is left out: it was read only on an old page. */
export declare const nrs: {
    readonly id: "nrs";
    readonly name: "National Runaway Safeline";
    readonly short: "the Runaway Safeline";
    readonly about: "For people aged 12 to 21 who left home, may leave or have no place to stay, and their families.";
    readonly voice: {
        readonly e164: "+18007862929";
        readonly display: "1-800-786-2929";
    };
    readonly chat: "https://www.1800runaway.org";
    readonly web: "https://www.1800runaway.org";
    readonly hours: "Any hour, every day.";
    readonly scope: "national";
    readonly checked: Check;
    readonly source: readonly ["nrs", "nrs-faq"];
};
export declare const stronghearts: {
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
    readonly checked: Check;
    readonly source: readonly ["stronghearts", "niwrc-2022"];
};
export declare const loveis: {
    readonly id: "loveis";
    readonly name: "love is respect";
    readonly short: "love is respect";
    readonly about: "For teens and young adults hurt or controlled by someone they date.";
    readonly voice: {
        readonly e164: "+18663319474";
        readonly display: "1-866-331-9474";
    };
    readonly sms: {
        readonly e164: "22522";
        readonly display: "22522";
    };
    readonly keyword: "LOVEIS";
    readonly chat: "https://www.loveisrespect.org";
    readonly web: "https://www.loveisrespect.org";
    readonly hours: "Any hour, every day.";
    readonly scope: "national";
    readonly checked: Check;
    readonly source: readonly ["loveis", "loveis2"];
};
/** A text code is known only from memory, so none is shown. */
export declare const ndvh: {
    readonly id: "ndvh";
    readonly name: "National Domestic Violence Hotline";
    readonly short: "the Domestic Violence Hotline";
    readonly about: "For anyone hurt or controlled by a partner.";
    readonly voice: {
        readonly e164: "+18007997233";
        readonly display: "1-800-799-7233";
    };
    readonly chat: "https://www.thehotline.org";
    readonly web: "https://www.thehotline.org";
    readonly hours: "Any hour, every day.";
    readonly languages: "More than 200 languages with interpreters.";
    readonly scope: "national";
    readonly checked: Check;
    readonly source: readonly ["wiki-ndvh"];
};
/** Chat and text are known only from memory, so neither is shown. */
export declare const rainn: {
    readonly id: "rainn";
    readonly name: "RAINN National Sexual Assault Hotline";
    readonly about: "For anyone hurt by sexual violence.";
    readonly voice: {
        readonly e164: "+18006564673";
        readonly display: "1-800-656-4673";
    };
    readonly web: "https://www.rainn.org";
    readonly hours: "Any hour, every day.";
    readonly languages: "English and Spanish.";
    readonly scope: "national";
    readonly checked: Check;
    readonly source: readonly ["rainn-hotline", "rainn-old"];
};
/**
 * Every line we may show, in the order of a directory. Left out until a person has checked them:
 * lines with no number or an old one, and the federal immigration tip line, which can frighten or
 * harm the people we want to reach.
 */
export declare const lines: readonly [{
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
    readonly checked: Check;
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
    readonly tty: Phone;
    readonly hours: "Any hour, every day.";
    readonly languages: "By phone in more than 200 languages. Text and chat in English and Spanish.";
    readonly scope: "national";
    readonly operator: {
        readonly name: "Compass Connections";
        readonly since: "2025-09";
    };
    readonly checked: Check;
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
    readonly tty: Phone;
    readonly hours: "Any hour, every day.";
    readonly languages: "Any language: leave your number and language, and an interpreter calls back.";
    readonly scope: "maine";
    readonly operator: {
        readonly name: "Maine's sexual assault support centers (MECASA)";
    };
    readonly checked: Check;
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
    readonly tty: Phone;
    readonly hours: "Any hour, every day.";
    readonly scope: "maine";
    readonly operator: {
        readonly name: "Maine Coalition to End Domestic Violence and its member programs";
    };
    readonly checked: Check;
    readonly source: readonly ["mcedv", "asm-2025", "wph-2019", "usm-2020", "bdn-2017-pfp", "ph-2022-dvrc", "eaime"];
}, {
    readonly id: "988";
    readonly name: "988 Suicide and Crisis Lifeline";
    readonly about: "For thoughts of suicide, a mental health or drug crisis, or worry about someone.";
    readonly voice: {
        readonly e164: "988";
        readonly display: "988";
    };
    readonly sms: {
        readonly e164: "988";
        readonly display: "988";
    };
    readonly web: "https://988lifeline.org";
    readonly tty: Phone;
    readonly hours: "Any hour, every day.";
    readonly languages: "English, Spanish, and interpreters for 150 languages.";
    readonly scope: "national";
    readonly checked: Check;
    readonly source: readonly ["umext-988"];
}, {
    readonly id: "maine-crisis";
    readonly name: "Maine Crisis Line";
    readonly about: "For a mental health crisis. Crisis workers can come to you.";
    readonly voice: {
        readonly e164: "+18885681112";
        readonly display: "1-888-568-1112";
    };
    readonly sms: {
        readonly e164: "+18885681112";
        readonly display: "1-888-568-1112";
    };
    readonly tty: Phone;
    readonly hours: "Any hour, every day.";
    readonly languages: "English, Spanish, and interpreters for 150 languages.";
    readonly scope: "maine";
    readonly operator: {
        readonly name: "The Opportunity Alliance for Maine DHHS";
    };
    readonly checked: Check;
    readonly source: readonly ["umext-988", "wagm-teen"];
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
    readonly checked: Check;
    readonly source: readonly ["uw-211"];
}, {
    readonly id: "dhhs-intake";
    readonly name: "Maine DHHS Child Protective Intake";
    readonly about: "To report that someone under 18 may be abused, neglected or trafficked.";
    readonly voice: {
        readonly e164: "+18004521999";
        readonly display: "1-800-452-1999";
    };
    readonly web: "https://www.maine.gov/dhhs/ocfs";
    readonly tty: Phone;
    readonly hours: "Any hour, holidays too.";
    readonly scope: "maine";
    readonly operator: {
        readonly name: "Maine DHHS Office of Child and Family Services";
    };
    readonly checked: Check;
    readonly source: readonly ["ocfs", "ocfs-old", "aps"];
}, {
    readonly id: "aps";
    readonly name: "Maine Adult Protective Services";
    readonly about: "To report abuse or exploitation of an adult who cannot protect themselves.";
    readonly voice: {
        readonly e164: "+18006248404";
        readonly display: "1-800-624-8404";
    };
    readonly web: "https://www.maine.gov/dhhs/oads/get-support/aps/report-abuse-neglect-exploitation";
    readonly tty: Phone;
    readonly hours: "Any hour, every day.";
    readonly scope: "maine";
    readonly checked: Check;
    readonly source: readonly ["aps"];
}, {
    readonly id: "ncmec";
    readonly name: "National Center for Missing & Exploited Children";
    readonly about: "To report a missing child, or a child exploited for sex, online or off.";
    readonly voice: {
        readonly e164: "+18008435678";
        readonly display: "1-800-843-5678";
    };
    readonly web: "https://www.missingkids.org";
    readonly hours: "Any hour, every day.";
    readonly scope: "national";
    readonly operator: {
        readonly name: "National Center for Missing & Exploited Children";
    };
    readonly checked: Check;
    readonly source: readonly ["ncmec-tip", "plymouthda", "ncmec"];
}, {
    readonly id: "maine-wage";
    readonly name: "Maine Department of Labor, Wage and Hour";
    readonly about: "For unpaid wages or tips, missed breaks, illegal deductions and child labor. Not a crisis line.";
    readonly voice: {
        readonly e164: "+12076237900";
        readonly display: "207-623-7900";
    };
    readonly web: "https://maine.gov/labor/complaint";
    readonly tty: Phone;
    readonly hours: "Office hours.";
    readonly scope: "maine";
    readonly checked: Check;
    readonly source: readonly ["mdol", "posters"];
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
    readonly checked: Check;
    readonly source: readonly ["ptla-farm", "ptla-news"];
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
    readonly checked: Check;
    readonly source: readonly ["ptla-intake", "ptla-services"];
}, {
    readonly id: "nrs";
    readonly name: "National Runaway Safeline";
    readonly short: "the Runaway Safeline";
    readonly about: "For people aged 12 to 21 who left home, may leave or have no place to stay, and their families.";
    readonly voice: {
        readonly e164: "+18007862929";
        readonly display: "1-800-786-2929";
    };
    readonly chat: "https://www.1800runaway.org";
    readonly web: "https://www.1800runaway.org";
    readonly hours: "Any hour, every day.";
    readonly scope: "national";
    readonly checked: Check;
    readonly source: readonly ["nrs", "nrs-faq"];
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
    readonly checked: Check;
    readonly source: readonly ["stronghearts", "niwrc-2022"];
}, {
    readonly id: "loveis";
    readonly name: "love is respect";
    readonly short: "love is respect";
    readonly about: "For teens and young adults hurt or controlled by someone they date.";
    readonly voice: {
        readonly e164: "+18663319474";
        readonly display: "1-866-331-9474";
    };
    readonly sms: {
        readonly e164: "22522";
        readonly display: "22522";
    };
    readonly keyword: "LOVEIS";
    readonly chat: "https://www.loveisrespect.org";
    readonly web: "https://www.loveisrespect.org";
    readonly hours: "Any hour, every day.";
    readonly scope: "national";
    readonly checked: Check;
    readonly source: readonly ["loveis", "loveis2"];
}, {
    readonly id: "ndvh";
    readonly name: "National Domestic Violence Hotline";
    readonly short: "the Domestic Violence Hotline";
    readonly about: "For anyone hurt or controlled by a partner.";
    readonly voice: {
        readonly e164: "+18007997233";
        readonly display: "1-800-799-7233";
    };
    readonly chat: "https://www.thehotline.org";
    readonly web: "https://www.thehotline.org";
    readonly hours: "Any hour, every day.";
    readonly languages: "More than 200 languages with interpreters.";
    readonly scope: "national";
    readonly checked: Check;
    readonly source: readonly ["wiki-ndvh"];
}, {
    readonly id: "rainn";
    readonly name: "RAINN National Sexual Assault Hotline";
    readonly about: "For anyone hurt by sexual violence.";
    readonly voice: {
        readonly e164: "+18006564673";
        readonly display: "1-800-656-4673";
    };
    readonly web: "https://www.rainn.org";
    readonly hours: "Any hour, every day.";
    readonly languages: "English and Spanish.";
    readonly scope: "national";
    readonly checked: Check;
    readonly source: readonly ["rainn-hotline", "rainn-old"];
}];
/** The id of a line, as partners write it. */
export type LineId = (typeof lines)[number]['id'];

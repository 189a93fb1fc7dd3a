/** A series holds only figures counted in the same way. */
export declare const series: readonly [{
    readonly id: "series:contacts-by-channel";
    readonly title: "How people in Maine reached the hotline, 2007 to 2023";
    readonly kind: "parts";
    readonly whole: {
        readonly value: 1042;
        readonly counted: "calls, texts, chats, emails and web forms from Maine";
        readonly caveat: "A contact is not a person: one person can make many. The five ways to make contact add up to this number.";
        readonly apart: readonly ["s000-calls", "s001-calls", "s003-channels", "s003-2007-2014"];
        readonly unit: {
            readonly id: "unit.contacts";
            readonly label: "contacts";
            readonly source: "ours";
        };
        readonly period: readonly ["2007", "2023"];
        readonly status: "current";
        readonly kind: "count";
        readonly by: {
            readonly id: "by.hotline";
            readonly name: "National Human Trafficking Hotline";
            readonly source: "nhth-maine";
        };
        readonly publication: {
            readonly publisher: "National Human Trafficking Hotline, Maine statistics";
            readonly url: "https://humantraffickinghotline.org/state/maine";
            readonly date: "snapshot with data through 2023";
            readonly family: "polaris-nhth";
            readonly checked: "2026-11-21";
        };
        readonly count: "hotline-through-2023";
        readonly source: "nhth-maine";
        readonly id: "nhth-signals-all";
    };
    readonly figures: readonly [{
        readonly value: 800;
        readonly counted: "contacts from Maine by phone call";
        readonly caveat: "It is for all years together. The page names no end year; 2023 is its newest. A contact is not a person: one person can make many.";
        readonly apart: readonly ["s003-ch-calls"];
        readonly unit: {
            readonly id: "unit.contacts";
            readonly label: "contacts";
            readonly source: "ours";
        };
        readonly period: readonly ["2007", "2023"];
        readonly status: "current";
        readonly kind: "count";
        readonly by: {
            readonly id: "by.hotline";
            readonly name: "National Human Trafficking Hotline";
            readonly source: "nhth-maine";
        };
        readonly publication: {
            readonly publisher: "National Human Trafficking Hotline, Maine statistics";
            readonly url: "https://humantraffickinghotline.org/state/maine";
            readonly date: "snapshot with data through 2023";
            readonly family: "polaris-nhth";
            readonly checked: "2026-11-21";
        };
        readonly count: "hotline-through-2023";
        readonly source: "nhth-maine";
        readonly id: "nhth-ch-calls";
    }, {
        readonly value: 93;
        readonly counted: "contacts from Maine by email";
        readonly caveat: "It is for all years together. The page names no end year; 2023 is its newest. A contact is not a person: one person can make many.";
        readonly apart: readonly ["s003-ch-emails"];
        readonly unit: {
            readonly id: "unit.contacts";
            readonly label: "contacts";
            readonly source: "ours";
        };
        readonly period: readonly ["2007", "2023"];
        readonly status: "current";
        readonly kind: "count";
        readonly by: {
            readonly id: "by.hotline";
            readonly name: "National Human Trafficking Hotline";
            readonly source: "nhth-maine";
        };
        readonly publication: {
            readonly publisher: "National Human Trafficking Hotline, Maine statistics";
            readonly url: "https://humantraffickinghotline.org/state/maine";
            readonly date: "snapshot with data through 2023";
            readonly family: "polaris-nhth";
            readonly checked: "2026-11-21";
        };
        readonly count: "hotline-through-2023";
        readonly source: "nhth-maine";
        readonly id: "nhth-ch-emails";
    }, {
        readonly value: 71;
        readonly counted: "contacts from Maine by text";
        readonly caveat: "It is for all years together. The page names no end year; 2023 is its newest. A contact is not a person: one person can make many.";
        readonly apart: readonly ["s003-ch-sms"];
        readonly unit: {
            readonly id: "unit.contacts";
            readonly label: "contacts";
            readonly source: "ours";
        };
        readonly period: readonly ["2007", "2023"];
        readonly status: "current";
        readonly kind: "count";
        readonly by: {
            readonly id: "by.hotline";
            readonly name: "National Human Trafficking Hotline";
            readonly source: "nhth-maine";
        };
        readonly publication: {
            readonly publisher: "National Human Trafficking Hotline, Maine statistics";
            readonly url: "https://humantraffickinghotline.org/state/maine";
            readonly date: "snapshot with data through 2023";
            readonly family: "polaris-nhth";
            readonly checked: "2026-11-21";
        };
        readonly count: "hotline-through-2023";
        readonly source: "nhth-maine";
        readonly id: "nhth-ch-sms";
    }, {
        readonly value: 66;
        readonly counted: "contacts from Maine by web form";
        readonly caveat: "It is for all years together. The page names no end year; 2023 is its newest. A contact is not a person: one person can make many.";
        readonly apart: readonly ["s003-ch-online"];
        readonly unit: {
            readonly id: "unit.contacts";
            readonly label: "contacts";
            readonly source: "ours";
        };
        readonly period: readonly ["2007", "2023"];
        readonly status: "current";
        readonly kind: "count";
        readonly by: {
            readonly id: "by.hotline";
            readonly name: "National Human Trafficking Hotline";
            readonly source: "nhth-maine";
        };
        readonly publication: {
            readonly publisher: "National Human Trafficking Hotline, Maine statistics";
            readonly url: "https://humantraffickinghotline.org/state/maine";
            readonly date: "snapshot with data through 2023";
            readonly family: "polaris-nhth";
            readonly checked: "2026-11-21";
        };
        readonly count: "hotline-through-2023";
        readonly source: "nhth-maine";
        readonly id: "nhth-ch-online";
    }, {
        readonly value: 12;
        readonly counted: "contacts from Maine by web chat";
        readonly caveat: "It is for all years together. The page names no end year; 2023 is its newest. A contact is not a person: one person can make many.";
        readonly apart: readonly ["s003-ch-webchat"];
        readonly unit: {
            readonly id: "unit.contacts";
            readonly label: "contacts";
            readonly source: "ours";
        };
        readonly period: readonly ["2007", "2023"];
        readonly status: "current";
        readonly kind: "count";
        readonly by: {
            readonly id: "by.hotline";
            readonly name: "National Human Trafficking Hotline";
            readonly source: "nhth-maine";
        };
        readonly publication: {
            readonly publisher: "National Human Trafficking Hotline, Maine statistics";
            readonly url: "https://humantraffickinghotline.org/state/maine";
            readonly date: "snapshot with data through 2023";
            readonly family: "polaris-nhth";
            readonly checked: "2026-11-21";
        };
        readonly count: "hotline-through-2023";
        readonly source: "nhth-maine";
        readonly id: "nhth-ch-webchat";
    }];
    readonly labels: readonly [{
        readonly id: "series.contacts-by-channel.calls";
        readonly label: "Calls";
        readonly source: "ours";
    }, {
        readonly id: "series.contacts-by-channel.emails";
        readonly label: "Emails";
        readonly source: "ours";
    }, {
        readonly id: "series.contacts-by-channel.texts";
        readonly label: "Texts";
        readonly source: "ours";
    }, {
        readonly id: "series.contacts-by-channel.forms";
        readonly label: "Web forms";
        readonly source: "ours";
    }, {
        readonly id: "series.contacts-by-channel.chats";
        readonly label: "Web chats";
        readonly source: "ours";
    }];
    readonly note: "It shows how people made contact. It does not show how many people or cases there were, as one person can make many contacts.";
    readonly source: "nhth-maine";
}, {
    readonly id: "series:contacts-by-channel-2021";
    readonly title: "How people in Maine reached the hotline, 2007 to 2021";
    readonly kind: "parts";
    readonly whole: {
        readonly value: 863;
        readonly kind: "sum";
        readonly counted: "calls, texts, chats, emails and web forms from Maine";
        readonly by: {
            readonly id: "by.ours";
            readonly name: "our own sum";
            readonly source: "ours";
        };
        readonly caveat: "It is our own sum of the five ways to make contact. We read it only on a security company’s page.";
        readonly replacedBy: readonly ["nhth-signals-all"];
        readonly apart: readonly ["s000-calls", "nhth-signals-all"];
        readonly status: "historical";
        readonly unit: {
            readonly id: "unit.contacts";
            readonly label: "contacts";
            readonly source: "ours";
        };
        readonly period: readonly ["2007", "2021"];
        readonly count: "hotline-through-2021";
        readonly publication: {
            readonly publisher: "A security company (unnamed)";
            readonly title: "Human Trafficking Maine";
            readonly url: null;
            readonly date: "undated, after 2021";
            readonly checked: "2026-11-21";
        };
        readonly source: "security-blog";
        readonly id: "s003-channels";
    };
    readonly figures: readonly [{
        readonly value: 645;
        readonly counted: "contacts from Maine by phone call";
        readonly caveat: "It is for all years together; the five ways to make contact add up to 863. We read it only on a security company’s page.";
        readonly replacedBy: readonly ["nhth-ch-calls"];
        readonly apart: readonly ["nhth-ch-calls"];
        readonly status: "historical";
        readonly unit: {
            readonly id: "unit.contacts";
            readonly label: "contacts";
            readonly source: "ours";
        };
        readonly period: readonly ["2007", "2021"];
        readonly count: "hotline-through-2021";
        readonly kind: "count";
        readonly by: {
            readonly id: "by.hotline";
            readonly name: "National Human Trafficking Hotline";
            readonly source: "nhth-maine";
        };
        readonly publication: {
            readonly publisher: "A security company (unnamed)";
            readonly title: "Human Trafficking Maine";
            readonly url: null;
            readonly date: "undated, after 2021";
            readonly checked: "2026-11-21";
        };
        readonly source: "security-blog";
        readonly id: "s003-ch-calls";
    }, {
        readonly value: 80;
        readonly counted: "contacts from Maine by email";
        readonly caveat: "It is for all years together; the five ways to make contact add up to 863. We read it only on a security company’s page.";
        readonly replacedBy: readonly ["nhth-ch-emails"];
        readonly apart: readonly ["nhth-ch-emails"];
        readonly status: "historical";
        readonly unit: {
            readonly id: "unit.contacts";
            readonly label: "contacts";
            readonly source: "ours";
        };
        readonly period: readonly ["2007", "2021"];
        readonly count: "hotline-through-2021";
        readonly kind: "count";
        readonly by: {
            readonly id: "by.hotline";
            readonly name: "National Human Trafficking Hotline";
            readonly source: "nhth-maine";
        };
        readonly publication: {
            readonly publisher: "A security company (unnamed)";
            readonly title: "Human Trafficking Maine";
            readonly url: null;
            readonly date: "undated, after 2021";
            readonly checked: "2026-11-21";
        };
        readonly source: "security-blog";
        readonly id: "s003-ch-emails";
    }, {
        readonly value: 74;
        readonly counted: "contacts from Maine by text";
        readonly caveat: "It is for all years together; the five ways to make contact add up to 863. We read it only on a security company’s page. The hotline’s newer page shows fewer texts: the data were revised.";
        readonly replacedBy: readonly ["nhth-ch-sms"];
        readonly apart: readonly ["nhth-ch-sms"];
        readonly source: readonly ["security-blog", "nhth-maine"];
        readonly status: "historical";
        readonly unit: {
            readonly id: "unit.contacts";
            readonly label: "contacts";
            readonly source: "ours";
        };
        readonly period: readonly ["2007", "2021"];
        readonly count: "hotline-through-2021";
        readonly kind: "count";
        readonly by: {
            readonly id: "by.hotline";
            readonly name: "National Human Trafficking Hotline";
            readonly source: "nhth-maine";
        };
        readonly publication: {
            readonly publisher: "A security company (unnamed)";
            readonly title: "Human Trafficking Maine";
            readonly url: null;
            readonly date: "undated, after 2021";
            readonly checked: "2026-11-21";
        };
        readonly id: "s003-ch-sms";
    }, {
        readonly value: 53;
        readonly counted: "contacts from Maine by web form";
        readonly caveat: "It is for all years together; the five ways to make contact add up to 863. We read it only on a security company’s page.";
        readonly replacedBy: readonly ["nhth-ch-online"];
        readonly apart: readonly ["nhth-ch-online"];
        readonly status: "historical";
        readonly unit: {
            readonly id: "unit.contacts";
            readonly label: "contacts";
            readonly source: "ours";
        };
        readonly period: readonly ["2007", "2021"];
        readonly count: "hotline-through-2021";
        readonly kind: "count";
        readonly by: {
            readonly id: "by.hotline";
            readonly name: "National Human Trafficking Hotline";
            readonly source: "nhth-maine";
        };
        readonly publication: {
            readonly publisher: "A security company (unnamed)";
            readonly title: "Human Trafficking Maine";
            readonly url: null;
            readonly date: "undated, after 2021";
            readonly checked: "2026-11-21";
        };
        readonly source: "security-blog";
        readonly id: "s003-ch-online";
    }, {
        readonly value: 11;
        readonly counted: "contacts from Maine by web chat";
        readonly caveat: "It is for all years together; the five ways to make contact add up to 863. We read it only on a security company’s page.";
        readonly replacedBy: readonly ["nhth-ch-webchat"];
        readonly apart: readonly ["nhth-ch-webchat"];
        readonly status: "historical";
        readonly unit: {
            readonly id: "unit.contacts";
            readonly label: "contacts";
            readonly source: "ours";
        };
        readonly period: readonly ["2007", "2021"];
        readonly count: "hotline-through-2021";
        readonly kind: "count";
        readonly by: {
            readonly id: "by.hotline";
            readonly name: "National Human Trafficking Hotline";
            readonly source: "nhth-maine";
        };
        readonly publication: {
            readonly publisher: "A security company (unnamed)";
            readonly title: "Human Trafficking Maine";
            readonly url: null;
            readonly date: "undated, after 2021";
            readonly checked: "2026-11-21";
        };
        readonly source: "security-blog";
        readonly id: "s003-ch-webchat";
    }];
    readonly labels: readonly [{
        readonly id: "series.contacts-by-channel.calls";
        readonly label: "Calls";
        readonly source: "ours";
    }, {
        readonly id: "series.contacts-by-channel.emails";
        readonly label: "Emails";
        readonly source: "ours";
    }, {
        readonly id: "series.contacts-by-channel.texts";
        readonly label: "Texts";
        readonly source: "ours";
    }, {
        readonly id: "series.contacts-by-channel.forms";
        readonly label: "Web forms";
        readonly source: "ours";
    }, {
        readonly id: "series.contacts-by-channel.chats";
        readonly label: "Web chats";
        readonly source: "ours";
    }];
    readonly note: "It is an older count, since replaced by one through 2023 with revised data. Do not draw the two together.";
    readonly source: readonly ["security-blog", "nhth-maine"];
}, {
    readonly id: "series:cases-by-type-2021";
    readonly title: "Likely cases in Maine by type, 2021";
    readonly kind: "parts";
    readonly figures: readonly [{
        readonly value: 22;
        readonly besides: readonly [31];
        readonly counted: "likely sex trafficking cases in Maine";
        readonly publication: {
            readonly publisher: "Central Maine";
            readonly url: "https://www.centralmaine.com/2024/05/19/legal-approach-to-sex-trafficking-finicky-but-getting-better/";
            readonly date: "2024-05-19";
            readonly checked: "2026-11-21";
        };
        readonly caveat: "These are cases, not people: one case can involve many. The newspaper gives 31 cases in all that year.";
        readonly apart: readonly ["s003-2021-ages-a"];
        readonly source: readonly ["centralmaine-2024", "security-blog", "nhth-maine"];
        readonly status: "current";
        readonly unit: {
            readonly id: "unit.likely-cases";
            readonly label: "likely cases";
            readonly source: "ours";
        };
        readonly period: readonly ["2021"];
        readonly count: "hotline-2021-cases";
        readonly kind: "count";
        readonly by: {
            readonly id: "by.hotline";
            readonly name: "National Human Trafficking Hotline";
            readonly source: "nhth-maine";
        };
        readonly id: "s003-2021-sex";
    }, {
        readonly value: 7;
        readonly counted: "likely labor trafficking cases in Maine";
        readonly caveat: "The page says people, but the hotline counts cases here. One case can involve many people. We read it only on a security company’s page. A small number does not show that there is little labor trafficking.";
        readonly source: readonly ["security-blog", "nhth-maine"];
        readonly status: "current";
        readonly unit: {
            readonly id: "unit.likely-cases";
            readonly label: "likely cases";
            readonly source: "ours";
        };
        readonly period: readonly ["2021"];
        readonly count: "hotline-2021-cases";
        readonly kind: "count";
        readonly by: {
            readonly id: "by.hotline";
            readonly name: "National Human Trafficking Hotline";
            readonly source: "nhth-maine";
        };
        readonly publication: {
            readonly publisher: "A security company (unnamed)";
            readonly title: "Human Trafficking Maine";
            readonly url: null;
            readonly date: "undated, after 2021";
            readonly checked: "2026-11-21";
        };
        readonly apart: readonly [];
        readonly id: "s003-2021-labor";
    }];
    readonly labels: readonly [{
        readonly id: "series.cases-by-type-2021.sex";
        readonly label: "Sex trafficking";
        readonly source: "ours";
    }, {
        readonly id: "series.cases-by-type-2021.labor";
        readonly label: "Labor trafficking";
        readonly source: "ours";
    }];
    readonly note: "A newspaper gives 31 cases in all, so some are not here: of both kinds, or of an unknown kind. A small number does not show that there is little labor trafficking.";
    readonly source: readonly ["centralmaine-2024", "security-blog", "nhth-maine"];
}, {
    readonly id: "series:sex-trafficking-venues-2021";
    readonly title: "Places in likely sex trafficking cases in Maine, 2021";
    readonly kind: "parts";
    readonly whole: {
        readonly value: 22;
        readonly besides: readonly [31];
        readonly counted: "likely sex trafficking cases in Maine";
        readonly publication: {
            readonly publisher: "Central Maine";
            readonly url: "https://www.centralmaine.com/2024/05/19/legal-approach-to-sex-trafficking-finicky-but-getting-better/";
            readonly date: "2024-05-19";
            readonly checked: "2026-11-21";
        };
        readonly caveat: "These are cases, not people: one case can involve many. The newspaper gives 31 cases in all that year.";
        readonly apart: readonly ["s003-2021-ages-a"];
        readonly source: readonly ["centralmaine-2024", "security-blog", "nhth-maine"];
        readonly status: "current";
        readonly unit: {
            readonly id: "unit.likely-cases";
            readonly label: "likely cases";
            readonly source: "ours";
        };
        readonly period: readonly ["2021"];
        readonly count: "hotline-2021-cases";
        readonly kind: "count";
        readonly by: {
            readonly id: "by.hotline";
            readonly name: "National Human Trafficking Hotline";
            readonly source: "nhth-maine";
        };
        readonly id: "s003-2021-sex";
    };
    readonly figures: readonly [{
        readonly value: 4;
        readonly counted: "likely sex trafficking cases at an illicit massage or spa business";
        readonly caveat: "Whoever made contact named the place. The numbers are very small. We read it only on a security company’s page.";
        readonly status: "current";
        readonly unit: {
            readonly id: "unit.likely-cases";
            readonly label: "likely cases";
            readonly source: "ours";
        };
        readonly period: readonly ["2021"];
        readonly count: "hotline-2021-cases";
        readonly kind: "count";
        readonly by: {
            readonly id: "by.hotline";
            readonly name: "National Human Trafficking Hotline";
            readonly source: "nhth-maine";
        };
        readonly publication: {
            readonly publisher: "A security company (unnamed)";
            readonly title: "Human Trafficking Maine";
            readonly url: null;
            readonly date: "undated, after 2021";
            readonly checked: "2026-11-21";
        };
        readonly apart: readonly [];
        readonly source: "security-blog";
        readonly id: "s003-2021-imb";
    }, {
        readonly value: 3;
        readonly counted: "likely sex trafficking cases at a residence";
        readonly caveat: "Whoever made contact named the place. The numbers are very small. We read it only on a security company’s page.";
        readonly status: "current";
        readonly unit: {
            readonly id: "unit.likely-cases";
            readonly label: "likely cases";
            readonly source: "ours";
        };
        readonly period: readonly ["2021"];
        readonly count: "hotline-2021-cases";
        readonly kind: "count";
        readonly by: {
            readonly id: "by.hotline";
            readonly name: "National Human Trafficking Hotline";
            readonly source: "nhth-maine";
        };
        readonly publication: {
            readonly publisher: "A security company (unnamed)";
            readonly title: "Human Trafficking Maine";
            readonly url: null;
            readonly date: "undated, after 2021";
            readonly checked: "2026-11-21";
        };
        readonly apart: readonly [];
        readonly source: "security-blog";
        readonly id: "s003-2021-res";
    }, {
        readonly value: 15;
        readonly counted: "likely sex trafficking cases at another or an unknown place";
        readonly caveat: "With 15 of 22 cases here, most places are not known. The three groups add up to the 22 cases. We read it only on a security company’s page.";
        readonly status: "current";
        readonly unit: {
            readonly id: "unit.likely-cases";
            readonly label: "likely cases";
            readonly source: "ours";
        };
        readonly period: readonly ["2021"];
        readonly count: "hotline-2021-cases";
        readonly kind: "count";
        readonly by: {
            readonly id: "by.hotline";
            readonly name: "National Human Trafficking Hotline";
            readonly source: "nhth-maine";
        };
        readonly publication: {
            readonly publisher: "A security company (unnamed)";
            readonly title: "Human Trafficking Maine";
            readonly url: null;
            readonly date: "undated, after 2021";
            readonly checked: "2026-11-21";
        };
        readonly apart: readonly [];
        readonly source: "security-blog";
        readonly id: "s003-2021-othersex";
    }];
    readonly labels: readonly [{
        readonly id: "series.sex-trafficking-venues-2021.massage";
        readonly label: "Illicit massage or spa";
        readonly source: "ours";
    }, {
        readonly id: "series.sex-trafficking-venues-2021.residence";
        readonly label: "Residence";
        readonly source: "ours";
    }, {
        readonly id: "series.sex-trafficking-venues-2021.other";
        readonly label: "Other or unknown";
        readonly source: "ours";
    }];
    readonly note: "Most places are not known. The numbers are very small: read them as numbers, never as shares.";
    readonly source: "security-blog";
}, {
    readonly id: "series:labor-trafficking-venues-2021";
    readonly title: "Work in likely labor trafficking cases in Maine, 2021";
    readonly kind: "parts";
    readonly whole: {
        readonly value: 7;
        readonly counted: "likely labor trafficking cases in Maine";
        readonly caveat: "The page says people, but the hotline counts cases here. One case can involve many people. We read it only on a security company’s page. A small number does not show that there is little labor trafficking.";
        readonly source: readonly ["security-blog", "nhth-maine"];
        readonly status: "current";
        readonly unit: {
            readonly id: "unit.likely-cases";
            readonly label: "likely cases";
            readonly source: "ours";
        };
        readonly period: readonly ["2021"];
        readonly count: "hotline-2021-cases";
        readonly kind: "count";
        readonly by: {
            readonly id: "by.hotline";
            readonly name: "National Human Trafficking Hotline";
            readonly source: "nhth-maine";
        };
        readonly publication: {
            readonly publisher: "A security company (unnamed)";
            readonly title: "Human Trafficking Maine";
            readonly url: null;
            readonly date: "undated, after 2021";
            readonly checked: "2026-11-21";
        };
        readonly apart: readonly [];
        readonly id: "s003-2021-labor";
    };
    readonly figures: readonly [{
        readonly value: 4;
        readonly counted: "likely labor trafficking cases in hospitality";
        readonly caveat: "It is the best number we have for workers trafficked in Maine’s hotels and restaurants, but a very small one. We read it only on a security company’s page.";
        readonly status: "current";
        readonly unit: {
            readonly id: "unit.likely-cases";
            readonly label: "likely cases";
            readonly source: "ours";
        };
        readonly period: readonly ["2021"];
        readonly count: "hotline-2021-cases";
        readonly kind: "count";
        readonly by: {
            readonly id: "by.hotline";
            readonly name: "National Human Trafficking Hotline";
            readonly source: "nhth-maine";
        };
        readonly publication: {
            readonly publisher: "A security company (unnamed)";
            readonly title: "Human Trafficking Maine";
            readonly url: null;
            readonly date: "undated, after 2021";
            readonly checked: "2026-11-21";
        };
        readonly apart: readonly [];
        readonly source: "security-blog";
        readonly id: "s003-2021-hosp";
    }, {
        readonly value: 3;
        readonly counted: "likely labor trafficking cases in other work";
        readonly caveat: "The number is very small. With the 4 in hospitality it adds up to the 7 cases. We read it only on a security company’s page.";
        readonly status: "current";
        readonly unit: {
            readonly id: "unit.likely-cases";
            readonly label: "likely cases";
            readonly source: "ours";
        };
        readonly period: readonly ["2021"];
        readonly count: "hotline-2021-cases";
        readonly kind: "count";
        readonly by: {
            readonly id: "by.hotline";
            readonly name: "National Human Trafficking Hotline";
            readonly source: "nhth-maine";
        };
        readonly publication: {
            readonly publisher: "A security company (unnamed)";
            readonly title: "Human Trafficking Maine";
            readonly url: null;
            readonly date: "undated, after 2021";
            readonly checked: "2026-11-21";
        };
        readonly apart: readonly [];
        readonly source: "security-blog";
        readonly id: "s003-2021-otherlabor";
    }];
    readonly labels: readonly [{
        readonly id: "series.labor-trafficking-venues-2021.hospitality";
        readonly label: "Hospitality";
        readonly source: "ours";
    }, {
        readonly id: "series.labor-trafficking-venues-2021.other";
        readonly label: "Other work";
        readonly source: "ours";
    }];
    readonly note: "It shows cases the hotline heard of, not how common they are. The numbers are very small: read them as numbers, never as shares.";
    readonly source: "security-blog";
}, {
    readonly id: "series:officers-by-region-2015";
    readonly title: "Officers who said trafficking was an issue in their area, 2015";
    readonly kind: "groups";
    readonly figures: readonly [{
        readonly value: 76;
        readonly counted: "officers in Cumberland and York counties who said trafficking was an issue in their area";
        readonly caveat: "These are answers of police officers, not cases. In all, 182 answered; how they were chosen and how many were asked is not in the summary. It is an opinion, and the size of this group is not given. Read it beside the other counties.";
        readonly status: "current";
        readonly publication: {
            readonly publisher: "Hornby Zeller Associates for the Maine Coalition Against Sexual Assault (MECASA)";
            readonly title: "Maine Human Trafficking Needs Assessment, Executive Summary";
            readonly url: null;
            readonly date: "2015";
            readonly checked: "2026-11-21";
        };
        readonly count: "officers-2015";
        readonly apart: readonly [];
        readonly source: "needs-assessment-2015";
        readonly kind: "survey";
        readonly unit: {
            readonly id: "unit.percent-of-officers";
            readonly label: "percent of officers";
            readonly source: "ours";
        };
        readonly period: readonly ["2015"];
        readonly by: {
            readonly id: "by.needs-assessment";
            readonly name: "Hornby Zeller Associates for the Maine Coalition Against Sexual Assault (MECASA)";
            readonly source: "needs-assessment-2015";
        };
        readonly id: "s002-le-cy";
    }, {
        readonly value: 37;
        readonly counted: "officers in all other counties who said trafficking was an issue in their area";
        readonly caveat: "These are answers of police officers, not cases. In all, 182 answered; how they were chosen and how many were asked is not in the summary. A lower share may show less training and fewer services, not less trafficking. Read it beside Cumberland and York.";
        readonly status: "current";
        readonly publication: {
            readonly publisher: "Hornby Zeller Associates for the Maine Coalition Against Sexual Assault (MECASA)";
            readonly title: "Maine Human Trafficking Needs Assessment, Executive Summary";
            readonly url: null;
            readonly date: "2015";
            readonly checked: "2026-11-21";
        };
        readonly count: "officers-2015";
        readonly apart: readonly [];
        readonly source: "needs-assessment-2015";
        readonly kind: "survey";
        readonly unit: {
            readonly id: "unit.percent-of-officers";
            readonly label: "percent of officers";
            readonly source: "ours";
        };
        readonly period: readonly ["2015"];
        readonly by: {
            readonly id: "by.needs-assessment";
            readonly name: "Hornby Zeller Associates for the Maine Coalition Against Sexual Assault (MECASA)";
            readonly source: "needs-assessment-2015";
        };
        readonly id: "s002-le-other";
    }];
    readonly labels: readonly [{
        readonly id: "series.officers-by-region-2015.south";
        readonly label: "Cumberland and York";
        readonly source: "ours";
    }, {
        readonly id: "series.officers-by-region-2015.other";
        readonly label: "All other counties";
        readonly source: "ours";
    }];
    readonly note: "One question to two groups in one survey; the size of each group is not given. It shows opinions, not cases: a lower share may mean less training and fewer services.";
    readonly source: "needs-assessment-2015";
}, {
    readonly id: "series:estimate-2015";
    readonly title: "Estimated sex trafficking cases a year in Maine, 2015";
    readonly kind: "range";
    readonly whole: {
        readonly value: {
            readonly from: 79;
            readonly to: 893;
        };
        readonly counted: "the full range of the estimates of sex trafficking cases in Maine, without labor trafficking";
        readonly publication: {
            readonly publisher: "Bangor Daily News on the 2015 Needs Assessment";
            readonly url: "https://www.bangordailynews.com/2016/01/09/the-point/5-things-you-need-to-know-about-sex-trafficking-in-maine/?ref=relatedSidebar";
            readonly date: "2016-01-09";
            readonly family: "bdn";
            readonly checked: "2026-11-21";
        };
        readonly caveat: "The authors say it shows how large the problem may be, not a precise number. Read it beside their estimate of 200 to 300.";
        readonly source: readonly ["bdn-2016", "needs-assessment-2015"];
        readonly kind: "estimate";
        readonly unit: {
            readonly id: "unit.estimated-cases";
            readonly label: "estimated cases a year";
            readonly source: "ours";
        };
        readonly count: "estimate-2015";
        readonly status: "current";
        readonly period: readonly ["2015"];
        readonly by: {
            readonly id: "by.needs-assessment";
            readonly name: "Hornby Zeller Associates for the Maine Coalition Against Sexual Assault (MECASA)";
            readonly source: "needs-assessment-2015";
        };
        readonly apart: readonly [];
        readonly id: "hza-range";
    };
    readonly figures: readonly [{
        readonly value: {
            readonly from: 200;
            readonly to: 300;
        };
        readonly counted: "estimated sex trafficking cases in Maine, without labor trafficking";
        readonly caveat: "It is an estimate, not a count, and more than ten years old. It is the authors’ most cautious range; their full range was 79 to 893.";
        readonly apart: readonly ["le-300-400"];
        readonly source: readonly ["needs-assessment-2015", "bdn-2016"];
        readonly kind: "estimate";
        readonly unit: {
            readonly id: "unit.estimated-cases";
            readonly label: "estimated cases a year";
            readonly source: "ours";
        };
        readonly count: "estimate-2015";
        readonly status: "current";
        readonly period: readonly ["2015"];
        readonly by: {
            readonly id: "by.needs-assessment";
            readonly name: "Hornby Zeller Associates for the Maine Coalition Against Sexual Assault (MECASA)";
            readonly source: "needs-assessment-2015";
        };
        readonly publication: {
            readonly publisher: "Hornby Zeller Associates for the Maine Coalition Against Sexual Assault (MECASA)";
            readonly title: "Maine Human Trafficking Needs Assessment, Executive Summary";
            readonly url: null;
            readonly date: "2015";
            readonly checked: "2026-11-21";
        };
        readonly id: "s002-prev";
    }];
    readonly labels: readonly [{
        readonly id: "series.estimate-2015.likely";
        readonly label: "Most cautious range";
        readonly source: "ours";
    }];
    readonly note: "It is an estimate, not a count, from 2015, without labor trafficking. The authors say the full range shows how large the problem may be, not a precise number.";
    readonly source: readonly ["needs-assessment-2015", "bdn-2016"];
}];
export type SeriesId = (typeof series)[number]['id'];

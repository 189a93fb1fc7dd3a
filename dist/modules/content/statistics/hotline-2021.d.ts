export declare const contactsThrough2021: {
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
export declare const channelsThrough2021: readonly [{
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
export declare const sexCases2021: {
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
export declare const laborCases2021: {
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
export declare const sexVenues2021: readonly [{
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
export declare const laborVenues2021: readonly [{
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
export declare const hotline2021: readonly [{
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
}, {
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
}, {
    readonly value: 175;
    readonly counted: "contacts from Maine";
    readonly caveat: "A change from year to year does not mean more or less trafficking: contacts depend on awareness, staffing and ways of counting.";
    readonly replacedBy: readonly ["nhth-2023-signals"];
    readonly apart: readonly ["nhth-2023-signals"];
    readonly publication: {
        readonly publisher: "Central Maine";
        readonly url: "https://www.centralmaine.com/2024/05/19/legal-approach-to-sex-trafficking-finicky-but-getting-better/";
        readonly date: "2024-05-19";
        readonly checked: "2026-11-21";
    };
    readonly status: "historical";
    readonly unit: {
        readonly id: "unit.contacts";
        readonly label: "contacts";
        readonly source: "ours";
    };
    readonly period: readonly ["2021"];
    readonly count: "hotline-2021-contacts";
    readonly source: readonly ["centralmaine-2024", "security-blog"];
    readonly kind: "count";
    readonly by: {
        readonly id: "by.hotline";
        readonly name: "National Human Trafficking Hotline";
        readonly source: "nhth-maine";
    };
    readonly id: "s003-2021";
}, {
    readonly value: 47;
    readonly counted: "contacts from Maine by people who experienced trafficking";
    readonly caveat: "A contact is not a person. A change from year to year does not mean more or less trafficking: contacts depend on awareness, staffing and ways of counting.";
    readonly replacedBy: readonly ["nhth-2023-v"];
    readonly apart: readonly ["nhth-2023-v"];
    readonly publication: {
        readonly publisher: "Central Maine";
        readonly url: "https://www.centralmaine.com/2024/05/19/legal-approach-to-sex-trafficking-finicky-but-getting-better/";
        readonly date: "2024-05-19";
        readonly checked: "2026-11-21";
    };
    readonly status: "historical";
    readonly unit: {
        readonly id: "unit.contacts";
        readonly label: "contacts";
        readonly source: "ours";
    };
    readonly period: readonly ["2021"];
    readonly count: "hotline-2021-contacts";
    readonly source: readonly ["centralmaine-2024", "security-blog"];
    readonly kind: "count";
    readonly by: {
        readonly id: "by.hotline";
        readonly name: "National Human Trafficking Hotline";
        readonly source: "nhth-maine";
    };
    readonly id: "s003-2021-v";
}, {
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
}, {
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
}, {
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
}, {
    readonly reason: "We cannot tell if these are people or cases. Age and gender are noted only when known, so the groups do not add up.";
    readonly claim: {
        readonly value: 17;
        readonly counted: "adults";
        readonly kind: "count";
        readonly unit: {
            readonly id: "unit.people-or-cases";
            readonly label: "people or cases";
            readonly source: "ours";
        };
        readonly period: readonly ["2021"];
        readonly by: {
            readonly id: "by.hotline";
            readonly name: "National Human Trafficking Hotline";
            readonly source: "nhth-maine";
        };
    };
    readonly apart: readonly ["s003-2021-sex", "s003-2021-gen-f"];
    readonly status: "withheld";
    readonly nearest: "nhth-2023-victims";
    readonly source: readonly ["security-blog", "factually", "nhth-maine"];
    readonly id: "s003-2021-ages-a";
}, {
    readonly reason: "We cannot tell if these are people or cases. Age and gender are noted only when known, so the groups do not add up.";
    readonly claim: {
        readonly value: 6;
        readonly counted: "people under 18";
        readonly kind: "count";
        readonly unit: {
            readonly id: "unit.people-or-cases";
            readonly label: "people or cases";
            readonly source: "ours";
        };
        readonly period: readonly ["2021"];
        readonly by: {
            readonly id: "by.hotline";
            readonly name: "National Human Trafficking Hotline";
            readonly source: "nhth-maine";
        };
    };
    readonly status: "withheld";
    readonly nearest: "nhth-2023-victims";
    readonly apart: readonly [];
    readonly source: readonly ["security-blog", "factually", "nhth-maine"];
    readonly id: "s003-2021-ages-m";
}, {
    readonly reason: "We cannot tell if these are people or cases. Age and gender are noted only when known, so the groups do not add up. The page has no number for trans people.";
    readonly claim: {
        readonly value: 23;
        readonly counted: "women and girls";
        readonly kind: "count";
        readonly unit: {
            readonly id: "unit.people-or-cases";
            readonly label: "people or cases";
            readonly source: "ours";
        };
        readonly period: readonly ["2021"];
        readonly by: {
            readonly id: "by.hotline";
            readonly name: "National Human Trafficking Hotline";
            readonly source: "nhth-maine";
        };
    };
    readonly apart: readonly ["s003-2021-ages-a"];
    readonly status: "withheld";
    readonly nearest: "nhth-2023-victims";
    readonly source: readonly ["security-blog", "factually", "nhth-maine"];
    readonly id: "s003-2021-gen-f";
}, {
    readonly reason: "We cannot tell if these are people or cases. Age and gender are noted only when known, so the groups do not add up. The page has no number for trans people.";
    readonly claim: {
        readonly value: 4;
        readonly counted: "men and boys";
        readonly kind: "count";
        readonly unit: {
            readonly id: "unit.people-or-cases";
            readonly label: "people or cases";
            readonly source: "ours";
        };
        readonly period: readonly ["2021"];
        readonly by: {
            readonly id: "by.hotline";
            readonly name: "National Human Trafficking Hotline";
            readonly source: "nhth-maine";
        };
    };
    readonly status: "withheld";
    readonly nearest: "nhth-2023-victims";
    readonly apart: readonly [];
    readonly source: readonly ["security-blog", "factually", "nhth-maine"];
    readonly id: "s003-2021-gen-m";
}, {
    readonly reason: "We cannot tell if these are people or cases. Citizenship is often not noted, so the number says nothing about all the others.";
    readonly claim: {
        readonly value: 5;
        readonly counted: "people from other countries";
        readonly kind: "count";
        readonly unit: {
            readonly id: "unit.people-or-cases";
            readonly label: "people or cases";
            readonly source: "ours";
        };
        readonly period: readonly ["2021"];
        readonly by: {
            readonly id: "by.hotline";
            readonly name: "National Human Trafficking Hotline";
            readonly source: "nhth-maine";
        };
    };
    readonly status: "withheld";
    readonly nearest: "nhth-2023-victims";
    readonly apart: readonly [];
    readonly source: readonly ["security-blog", "factually", "nhth-maine"];
    readonly id: "s003-2021-foreign";
}];

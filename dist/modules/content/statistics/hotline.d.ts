export declare const contacts: {
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
export declare const channels: readonly [{
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
export declare const hotline: readonly [{
    readonly value: 273;
    readonly unit: {
        readonly id: "unit.likely-cases";
        readonly label: "likely cases";
        readonly source: "ours";
    };
    readonly counted: "situations in Maine that the hotline judged likely to be trafficking";
    readonly caveat: "They are not proven in court, and only what someone contacted the hotline about is in it. No one knows the full number. An older count was much smaller, so it was probably made in another way. The page names no end year; 2023 is its newest.";
    readonly apart: readonly ["s000-cases", "s001-cases"];
    readonly source: readonly ["nhth-maine", "news-center-2019"];
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
    readonly id: "nhth-cases-all";
}, {
    readonly value: 449;
    readonly unit: {
        readonly id: "unit.people";
        readonly label: "people";
        readonly source: "ours";
    };
    readonly counted: "people in the 273 likely cases in Maine";
    readonly caveat: "It is what those who made contact told the hotline. It is not a count of everyone who is trafficked in Maine.";
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
    readonly apart: readonly [];
    readonly source: "nhth-maine";
    readonly id: "nhth-victims-all";
}, {
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
}, {
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
}, {
    readonly value: 36;
    readonly unit: {
        readonly id: "unit.likely-cases";
        readonly label: "likely cases";
        readonly source: "ours";
    };
    readonly counted: "situations in Maine that the hotline judged likely to be trafficking";
    readonly caveat: "They are not proven in court, and only what someone contacted the hotline about is in it. The copy we read is cut off before their types and places.";
    readonly period: readonly ["2023"];
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
    readonly apart: readonly [];
    readonly source: "nhth-maine";
    readonly id: "nhth-2023-cases";
}, {
    readonly value: 78;
    readonly unit: {
        readonly id: "unit.people";
        readonly label: "people";
        readonly source: "ours";
    };
    readonly counted: "people in the 36 likely cases in Maine";
    readonly caveat: "It is what those who made contact told the hotline. By chance, this is also the number of contacts that year.";
    readonly period: readonly ["2023"];
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
    readonly apart: readonly [];
    readonly source: "nhth-maine";
    readonly id: "nhth-2023-victims";
}, {
    readonly value: 78;
    readonly besides: readonly [56, 12, 8, 76, 2];
    readonly counted: "contacts from Maine";
    readonly caveat: "The page lists 56 calls, 12 texts and 8 web reports, 76 in all; the other 2 are not shown. Fewer contacts do not mean less trafficking.";
    readonly apart: readonly ["s003-2021"];
    readonly unit: {
        readonly id: "unit.contacts";
        readonly label: "contacts";
        readonly source: "ours";
    };
    readonly period: readonly ["2023"];
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
    readonly id: "nhth-2023-signals";
}, {
    readonly value: 26;
    readonly counted: "contacts from Maine by people who experienced trafficking";
    readonly caveat: "A contact is not a person: one person can make many.";
    readonly apart: readonly ["s003-2021-v"];
    readonly unit: {
        readonly id: "unit.contacts";
        readonly label: "contacts";
        readonly source: "ours";
    };
    readonly period: readonly ["2023"];
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
    readonly id: "nhth-2023-v";
}, {
    readonly id: "nhth-2022-implied";
    readonly status: "withheld";
    readonly reason: "It is our own subtraction, and older years have since been revised. It may be wrong.";
    readonly nearest: "nhth-2023-signals";
    readonly claim: {
        readonly value: 101;
        readonly kind: "sum";
        readonly unit: {
            readonly id: "unit.contacts";
            readonly label: "contacts";
            readonly source: "ours";
        };
        readonly counted: "contacts from Maine: 1,042 minus 863 minus 78";
        readonly period: readonly ["2022"];
        readonly by: {
            readonly id: "by.ours";
            readonly name: "our own sum";
            readonly source: "ours";
        };
    };
    readonly apart: readonly [];
    readonly source: readonly ["nhth-maine", "security-blog"];
}, {
    readonly value: null;
    readonly kind: "none";
    readonly unit: {
        readonly id: "unit.contacts";
        readonly label: "contacts";
        readonly source: "ours";
    };
    readonly counted: "contacts, likely cases and people in Maine";
    readonly period: readonly ["2024"];
    readonly caveat: "We did not find it. Missing is not zero: the hotline’s own page may have it now.";
    readonly count: "hotline-2024";
    readonly source: "ours";
    readonly status: "current";
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
    readonly apart: readonly [];
    readonly id: "nhth-2024-maine";
}, {
    readonly value: null;
    readonly kind: "none";
    readonly unit: {
        readonly id: "unit.contacts";
        readonly label: "contacts";
        readonly source: "ours";
    };
    readonly counted: "contacts and likely cases in Maine, year by year, without 2021";
    readonly period: readonly ["2015", "2022"];
    readonly caveat: "Missing is not zero. The hotline’s page has a menu of years, but the archived copy we read shows only 2023.";
    readonly count: "hotline-by-year";
    readonly source: "ours";
    readonly status: "current";
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
    readonly apart: readonly [];
    readonly id: "nhth-2015-2022";
}];

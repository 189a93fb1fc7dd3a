/** Whom to ask about the sign. */
export declare const askLabor: {
    readonly id: "law.ask-labor";
    readonly text: "This is not legal advice. Ask the Maine Department of Labor or a lawyer.";
    readonly source: "ours";
};
/** Whom to ask about reports. */
export declare const askIntake: {
    readonly id: "law.ask-intake";
    readonly text: "This is not legal advice. Ask the DHHS intake line, your supervisor or a lawyer.";
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
    readonly source: "ours";
};
/** Who must post the hotline sign. No widget replaces it, and none says that anybody has complied. */
export declare const postSign: {
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
};
/** Whose work makes a report a duty: for staff of schools and of health care. */
export declare const mustReport: {
    readonly id: "law.must-report";
    readonly heading: "You must report";
    readonly text: "Teachers, school officials, counselors, school bus staff, doctors, nurses, dentists, emergency medical staff and social workers are among those who must report. They report at once when they have reasonable cause to suspect that a child is abused, neglected or exploited. Call the DHHS intake line, at any hour. School, medical and police staff may also report online. If DHHS asks, send a written report within 48 hours. It can tell you who else must know.";
    readonly cite: "22 MRSA 4011-A and 4012";
    readonly asOf: "copies of 2021 to 2023";
    readonly ask: {
        readonly id: "law.ask-intake";
        readonly text: "This is not legal advice. Ask the DHHS intake line, your supervisor or a lawyer.";
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
        readonly source: "ours";
    };
    readonly link: "https://www.maine.gov/dhhs/ocfs";
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
};
/** When the district attorney must be told too. */
export declare const tellDistrictAttorney: {
    readonly id: "law.tell-district-attorney";
    readonly heading: "When someone outside the home does the harm";
    readonly text: "If the person who harms the child is not responsible for the child, those who must report must also tell the district attorney’s office. The DHHS intake line can tell you whom to call.";
    readonly cite: "22 MRSA 4011-A, subsection 2";
    readonly asOf: "summaries read in November 2026; the text itself was not seen";
    readonly ask: {
        readonly id: "law.ask-intake";
        readonly text: "This is not legal advice. Ask the DHHS intake line, your supervisor or a lawyer.";
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
        readonly source: "ours";
    };
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
    readonly source: readonly ["clt", "aspe", "cw-2022"];
};
/** For everyone, whatever their work. */
export declare const mayReport: {
    readonly id: "law.may-report";
    readonly heading: "You may report";
    readonly text: "Any person may report a worry about a child to DHHS. Some jobs make it a duty, such as teaching and nursing. Hotel, restaurant and salon jobs are not on that list, as far as we read it; your employer or a license may ask more of you.";
    readonly cite: "22 MRSA 4011-A";
    readonly asOf: "copies of 2023";
    readonly ask: {
        readonly id: "law.ask-intake";
        readonly text: "This is not legal advice. Ask the DHHS intake line, your supervisor or a lawyer.";
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
        readonly source: "ours";
    };
    readonly source: readonly ["s4011a", "childusa"];
};

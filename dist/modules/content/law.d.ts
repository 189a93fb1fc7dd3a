import type { Advice, Law } from './types.js';
/** Whom to ask about the sign. */
export declare const askLabor: {
    readonly id: "law.ask-labor";
    readonly text: "This is not legal advice. Ask the Maine Department of Labor or a lawyer.";
    readonly source: "ours";
};
/** Whom to ask about reports. */
export declare const askIntake: Advice<never>;
/** Who must post the hotline sign. No widget replaces it, and none says that anybody has complied. */
export declare const postSign: Law<never>;
/** Whose work makes a report a duty: for staff of schools and of health care. */
export declare const mustReport: Law<never>;
/** When the district attorney must be told too. */
export declare const tellDistrictAttorney: Law<never>;
/** For everyone, whatever their work. */
export declare const mayReport: Law<never>;

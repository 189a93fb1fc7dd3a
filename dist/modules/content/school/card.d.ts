import type { Caution } from '../types.js';
/** What `aware-school-card` says first, to each kind of reader. */
export declare const student: {
    readonly id: "school-card.student";
    readonly region: "For students in Maine";
    readonly heading: "Friends, online, work: you have a say";
    readonly lead: "Something feels wrong? You can ask for help, and you are not in trouble.";
    readonly source: "ours";
};
export declare const parent: {
    readonly id: "school-card.parent";
    readonly region: "For parents and caregivers in Maine";
    readonly heading: "Worried about your child?";
    readonly lead: "You can call for advice, and you do not need to be sure.";
    readonly source: "ours";
};
export declare const educator: {
    readonly id: "school-card.educator";
    readonly region: "For teachers and school staff in Maine";
    readonly heading: "Worried about a student?";
    readonly lead: "Listen, report what you suspect, and leave the questions to trained people.";
    readonly source: readonly ["ed-policy", "ed-suspect", "s4011a"];
};
export declare const schoolCard: {
    readonly id: "school-card.words";
    readonly print: "Print this card";
    readonly source: "ours";
};
/** What stands before the messages for parents; students read `guidance.noName` there. */
export declare const parentCaution: Caution;
/** Before the messages for educators, whom the law asks to report what they suspect, not what they can prove. */
export declare const educatorCaution: Caution;

import type { Setting, SignGroup } from '../content/types.js';
import { type LineContent } from './content.js';
import type { Text } from './inline.js';
/** A sign as cards read it. */
export interface SignContent {
    readonly text: Text;
    readonly caution?: Text | undefined;
    /** The lines its caution names. */
    readonly lines?: readonly LineContent[] | undefined;
    readonly jobs?: readonly string[] | undefined;
    readonly kind?: 'labor' | 'sex' | undefined;
    readonly urgent?: true | undefined;
}
export declare const signGroup: ({ heading, who, caution: careful, next, signs }: SignGroup) => {
    heading: Text;
    who: "guest" | "client" | "patient" | "student" | "worker" | "anyone";
    caution: {
        text: Text;
        careful: Text;
    };
    next: {
        text: Text;
        lines: LineContent[];
        /** A child may be at risk: it comes before all other steps. */
        isFirst: true | undefined;
    };
    signs: SignContent[];
};
export type SignGroupContent = Omit<ReturnType<typeof signGroup>, 'signs'> & {
    readonly signs: readonly SignContent[];
};
export declare const place: ({ id, name, jobs, signs }: Setting) => {
    id: string;
    name: Text;
    jobs: {
        id: string;
        name: Text;
    }[];
    groups: {
        heading: Text;
        who: "guest" | "client" | "patient" | "student" | "worker" | "anyone";
        caution: {
            text: Text;
            careful: Text;
        };
        next: {
            text: Text;
            lines: LineContent[];
            /** A child may be at risk: it comes before all other steps. */
            isFirst: true | undefined;
        };
        signs: SignContent[];
    }[];
};
export type PlaceContent = ReturnType<typeof place>;
/** A job of a place; none where the place has no such job. */
export declare const jobOf: ({ jobs }: PlaceContent, job?: string) => string;
/** The signs of a place that one job can notice, in their groups. */
export declare const signsOf: ({ groups }: PlaceContent, job: string) => readonly SignGroupContent[];

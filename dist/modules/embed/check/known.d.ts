import type { Phone } from '../../content/types.js';
/** A number of ours. */
export interface Known {
    readonly digits: string;
    readonly phone: Phone;
    readonly name: string;
    calls?: string;
    texts?: string;
}
/** Only its digits, without the 1 of the country: no area code begins with one. */
export declare const digitsOf: (number: string) => string;
/** Every number we know, by its digits. */
export declare const known: Map<string, Known>;
/** Every line and center we know by its name in small letters, with its numbers. */
export declare const named: Map<string, Known[]>;
/** The number of ours that a phone dials which is given this. */
export declare const dials: (number: string) => Known | undefined;
export declare const isHelp: ({ protocol, host }: URL) => boolean;
/** The words of a link that leaves the page. */
export declare const leave: string;

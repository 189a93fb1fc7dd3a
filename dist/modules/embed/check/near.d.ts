/** Whether one word is the other, or becomes it by one letter more, less or other. */
export declare function isSlip(from: string, to: string): boolean;
/** The name that was probably meant: with a letter or two wrong, or cut short. */
export declare const meant: (written: string, names: readonly string[]) => string | undefined;

/** The name that somebody who wrote this probably meant: at most two letters away. */
export declare const nearest: (written: string, names: readonly string[]) => string | undefined;
/** The name that was probably meant: with a letter or two wrong, or cut short. */
export declare const suggest: (written: string, names: readonly string[]) => string | undefined;

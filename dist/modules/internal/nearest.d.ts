/** The name that somebody who wrote this probably meant: at most two letters away. */
export declare const nearest: (written: string, names: readonly string[]) => string | undefined;

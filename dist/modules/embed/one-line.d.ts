/**
 * Words of a partner as one line of text: no control characters, no half of a character, none that turns the direction of what
 * follows, none that cannot be seen.
 */
export declare const oneLine: (text: string) => string;

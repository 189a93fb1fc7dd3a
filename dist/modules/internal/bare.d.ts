/** Leaves what is said nothing but its own: an old script of the page may have given every object a `text`. */
export declare const bare: (said: object) => void;

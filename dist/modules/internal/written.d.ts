/** What a page set or wrote, as text: objects may refuse to become any. */
export declare const written: (value: unknown) => string;

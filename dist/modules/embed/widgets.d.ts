/** The values an attribute may have, the default first; a list that ends in `...` may be chosen from several times. */
export type Values = readonly string[];
/** Every element by its tag, with its attributes and what each may hold. An empty text stands for “not given”. */
export declare const widgets: Readonly<Record<string, Readonly<Record<string, Values>>>>;

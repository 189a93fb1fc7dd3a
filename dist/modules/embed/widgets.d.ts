import type { ElementSchema } from '../internal/schema.js';
/** What each element declares about itself, by its tag. */
export declare const schemas: Readonly<Record<string, ElementSchema>>;
/** The values of an attribute that go with what else is given; nothing where all of them do. */
export declare function valuesBy(tag: string, name: string, get: (name: string) => string | null | undefined): readonly string[] | undefined;
/** The values an attribute may have, the default first; an empty text stands for "not given". */
export type Values = readonly string[];
/** Every element by its tag, with its attributes and what each may hold. */
export declare const widgets: Readonly<Record<string, Readonly<Record<string, Values>>>>;

import { type Card } from '../../card/blocks.js';
import type { Inline } from '../../card/inline.js';
import type { Language } from '../../card/language.js';
import { type SignGroupContent } from '../../card/settings.js';
import type { Content, Sector } from './content.js';
/** Its attributes, with values that it knows, and the job that a visitor chose. */
export interface Given {
    readonly sector?: string | undefined;
    readonly job?: string | undefined;
    readonly practice?: boolean | string | undefined;
}
/** The signs that one job may notice; those that only it can notice come first. */
export declare function groupsOf(sector: Sector, job: string): readonly SignGroupContent[];
/** The sector, and the name of the job. */
export declare const region: (sector: Sector, job: string) => Inline;
export declare function card(spoken: Language<Content>, { sector: id, job: wanted, practice }: Given): Card;

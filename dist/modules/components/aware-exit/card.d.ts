import { type Card } from '../../card/blocks.js';
import type { Language } from '../../card/language.js';
import type { Content } from './content.js';
/** Its attributes, with values that it knows. */
export interface Given {
    readonly href?: string | undefined;
}
export declare function card(spoken: Language<Content>, { href }: Given): Card;

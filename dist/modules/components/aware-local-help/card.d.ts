import { type Card } from '../../card/blocks.js';
import type { Language } from '../../card/language.js';
import type { Content } from './content.js';
/** Its attributes, with values that it knows, and the county that a visitor chose. */
export interface Given {
    readonly county?: string | undefined;
    readonly chosen?: string | undefined;
    readonly exit?: string | undefined;
}
export declare function card(spoken: Language<Content>, { county: fixed, chosen, exit }: Given): Card;

import type { Leaving } from '../card/content.js';
import { AwareElement } from './aware-element.js';
import type { leaving, Properties } from './schema.js';
export interface ExitElement extends Properties<typeof leaving> {
}
/** What every element shares that offers a way to leave the page. */
export declare class ExitElement<C extends Leaving = Leaving> extends AwareElement<C> {
    #private;
    constructor(everywhere?: boolean);
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected updated(): void;
    /** Whether a card offers it: `auto` steps back where a bar that leaves stands on the page. */
    protected offered(): string;
}

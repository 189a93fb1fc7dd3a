import { ReactiveElement, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import type { Card } from '../card/blocks.js';
import { type Language } from '../card/language.js';
import { type common, type Properties } from './schema.js';
/** The widgets on the page. */
export declare const connected: Set<AwareElement<unknown>>;
/** The shadow root of a widget, empty before it is drawn. In the drop-in scripts no property of the element leads there. */
export declare let rootOf: (element: AwareElement) => ShadowRoot;
/**
 * The language in use: that of the nearest `lang` for which there are words, or else the first. No property leads there either: what
 * reads all fields of what was clicked would come by every word that may be in it.
 */
export declare let languageOf: <C>(element: AwareElement<C>) => Language<C>;
export interface AwareElement extends Properties<typeof common> {
}
/** What every widget shares: language, theme, forgiving attributes, and a root that drop-in scripts close. */
export declare class AwareElement<C = unknown> extends ReactiveElement {
    #private;
    static readonly version: string;
    static styles: CSSResultGroup;
    protected static finalize(): void;
    constructor();
    createRenderRoot(): HTMLElement;
    connectedCallback(): void;
    disconnectedCallback(): void;
    scheduleUpdate(): Promise<void> | undefined;
    update(changed: PropertyValues): void;
    protected render(): unknown;
    /** What is shown where the language is one we do not have, and the partner wrote words in it: those, and our numbers. */
    protected withWords(): unknown;
    /** A card as it is drawn: its body, and what stands at its end. */
    protected whole({ blocks, footer }: Card, layout?: string): TemplateResult;
    /** One of the allowed values, or the fallback for anything else; case and stray spaces are forgiven. */
    protected known<T extends string>(attribute: string, value: unknown, allowed: readonly T[], fallback?: T): T;
    /** The value of an attribute that is one of those its schema allows. */
    protected choice(attribute: string, fallback?: string): string;
    /** Says once in the console what is not known, and what is. */
    protected warn(attribute: string, value: string, allowed: string): void;
    /** The outermost box, with language, direction and theme; every widget draws its content inside. */
    protected card(layout: string, content: unknown): TemplateResult;
}

import { type TemplateResult } from 'lit';
/** The outermost box of a card. Words of a partner are in the language of the page around it, and say nothing of their own. */
export declare const box: (classes: string, { lang, dir }: {
    readonly lang?: string;
    readonly dir?: string;
}, content: unknown) => TemplateResult;

import { type CSSResult } from 'lit';
/** Lit's `css` without its checks, which cost every partner a hundred bytes: our sheets hold only constants. */
export declare const css: (strings: TemplateStringsArray, ...values: string[]) => CSSResult;

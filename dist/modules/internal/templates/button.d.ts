import { type TemplateResult } from 'lit';
/** Something a widget does, such as printing. */
export declare const button: (label: unknown, act: () => void) => TemplateResult;

import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';

/** What was done, with a space after it, or none. */
export type Said = readonly [what: unknown, space: string];

/** Said twice, the same words differ by a space that nobody hears: a live region that stays as it is stays silent. */
export const say = (what: unknown, before?: Said): Said => [what, before?.[1] ? '' : '\u00a0'];

/** Says what was done to those who do not see it; what it is about goes on beside it. */
export const status = (said?: Said): TemplateResult =>
  html`<small role="status">${keyed(said, said)}</small>`;

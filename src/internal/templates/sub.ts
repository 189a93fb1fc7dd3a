import { html, type TemplateResult } from 'lit';
import { written, type AwareElement } from '../aware-element.js';

/** A heading inside the card, one level below its own. */
export function sub({ headingLevel }: AwareElement, content: unknown): TemplateResult {
  const level = /^[1-5]$/.test(written(headingLevel)) ? Number(headingLevel) : 2;
  return html`<div class="sub" role="heading" aria-level=${level + 1}>${content}</div>`;
}

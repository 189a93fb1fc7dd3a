import { html, type TemplateResult } from 'lit';
import type { AwareElement } from '../aware-element.js';

/** A heading inside the card, one level below its own; HTML ends at six. */
export const sub = (element: AwareElement, content: unknown): TemplateResult =>
  html`<div class="sub" role="heading" aria-level=${Math.min(element.level + 1, 6)}>${content}</div>`;

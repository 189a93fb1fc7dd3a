import { html, type TemplateResult } from 'lit';

// No picture holds words or numbers: they stand beside it as text.

/** Five rows of twenty dots. A dash of no length with a round end is a dot. */
const rows = [5, 15, 25, 35, 45];
const line = (from: number, y: number) => (from < 20 ? `M${from * 10 + 5} ${y}H196` : '');

/** A share as a hundred dots. */
export const dots = (share: number): TemplateResult =>
  html`<svg class="dots" viewBox="0 0 200 50" aria-hidden="true">
    <path d=${rows.map((y) => line(0, y)).join('')} />
    <path class="rest" d=${rows.map((y, row) => line(Math.max(0, share - row * 20), y)).join('')} />
  </svg>`;

/** A bar, filled from one hundredth of its length to another. */
export const bar = (from: number, to: number): TemplateResult =>
  html`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    <path class="track" d="M0 5h100" />
    <path d="M${from} 5H${to}" />
  </svg>`;

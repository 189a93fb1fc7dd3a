import { html, type TemplateResult } from 'lit';

/** Something a widget does, such as printing. */
export const button = (label: unknown, act: () => void): TemplateResult =>
  html`<button part="action" class="action" type="button" @click=${act}>${label}</button>`;

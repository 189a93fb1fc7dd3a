import { html, nothing, type TemplateResult } from 'lit';

/** The outermost box of a card. Words of a partner are in the language of the page around it, and say nothing of their own. */
export const box = (
  classes: string,
  { lang, dir }: { readonly lang?: string; readonly dir?: string },
  content: unknown,
): TemplateResult =>
  html`<div class="apart">
    <div>
      <div part="card" class="card ${classes}" lang=${lang ?? nothing} dir=${dir ?? nothing}>${content}</div>
    </div>
  </div>`;

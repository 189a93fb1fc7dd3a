import { html, nothing, type TemplateResult } from 'lit';
import { danger, footer, named } from '../../card/parts.js';
import { draw } from '../../card/draw.js';
import type { Common } from '../../card/content.js';
import { languageOf, type AwareElement } from '../aware-element.js';

/**
 * The words of a partner in a language that we do not have, and beside them what dials: in the language of the script, and marked
 * so. The words take their direction from the page.
 */
export const besideWords = (element: AwareElement<Common>, exit: unknown = nothing): TemplateResult => {
  const language = languageOf(element);
  const { lang, dir = 'ltr', content } = language;
  const { name, ways } = named(language, content.hotline, 'primary');
  return html`<div part="body" class="body">
      <div class="ours" lang=${lang} dir=${dir}>${exit}</div>
      <div><slot name="heading"></slot><slot></slot></div>
      <slot name="local"></slot>
      <div lang=${lang} dir=${dir}>
        <p class="name">${draw(name)}</p>
        <div class="actions">${ways.map(draw)}</div>
      </div>
      <div lang=${lang} dir=${dir}>${element.blocks([danger(language)])}</div>
    </div>
    <div lang=${lang} dir=${dir}>${element.blocks([footer(language, [content.hotline])])}</div>`;
};

import { nothing, html } from 'lit';
import { named, danger, footer } from '../../card/parts.js';
import { draw } from '../../card/draw.js';
import { languageOf } from '../aware-element.js';

const besideWords = (element, exit = nothing) => {
  const language = languageOf(element);
  const { lang, dir = "ltr", content } = language;
  const { name, ways } = named(language, content.hotline, "primary");
  return html`<div part="body" class="body"><div class="ours" lang="${lang}" dir="${dir}">${exit}</div><div><slot name="heading"></slot><slot></slot></div><slot name="local"></slot><div lang="${lang}" dir="${dir}"><p class="name">${draw(name)}</p><div class="actions">${ways.map(draw)}</div></div><div lang="${lang}" dir="${dir}">${element.blocks([danger(language)])}</div></div><div lang="${lang}" dir="${dir}">${element.blocks([footer(language, [content.hotline])])}</div>`;
};

export { besideWords };

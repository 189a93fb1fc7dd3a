import { nothing, html } from 'lit';
import { nhth } from '../../content/lines.js';
import { actions, danger, footer } from './lines.js';

const besideWords = (element, exit = nothing) => html`<div part="body" class="body"><div class="ours" lang="en" dir="ltr">${exit}</div><div><slot name="heading"></slot><slot></slot></div><slot name="local"></slot><div lang="en" dir="ltr"><p class="name">${element.say(nhth, "name")}</p>${actions(element, nhth, "primary")}</div><div lang="en" dir="ltr">${danger(element)}</div></div><div lang="en" dir="ltr">${footer(element, [nhth])}</div>`;

export { besideWords };

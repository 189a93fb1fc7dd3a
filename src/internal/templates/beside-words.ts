import { html, nothing, type TemplateResult } from 'lit';
import { nhth } from '../../content/lines.js';
import type { AwareElement } from '../aware-element.js';
import { actions, danger, footer } from './lines.js';

/**
 * The words of a partner in a language that we do not have, and beside them what dials: in English, and marked so. The words
 * take their direction from the page.
 */
export const besideWords = (element: AwareElement, exit: unknown = nothing): TemplateResult =>
  html`<div part="body" class="body">
      <div class="ours" lang="en" dir="ltr">${exit}</div>
      <div><slot name="heading"></slot><slot></slot></div>
      <slot name="local"></slot>
      <div lang="en" dir="ltr">
        <p class="name">${element.say(nhth, 'name')}</p>
        ${actions(element, nhth, 'primary')}
      </div>
      <div lang="en" dir="ltr">${danger(element)}</div>
    </div>
    <div lang="en" dir="ltr">${footer(element, [nhth])}</div>`;

import { html } from 'lit';
import { written } from '../aware-element.js';

function sub({ headingLevel }, content) {
  const level = /^[1-5]$/.test(written(headingLevel)) ? Number(headingLevel) : 2;
  return html`<div class="sub" role="heading" aria-level="${level + 1}">${content}</div>`;
}

export { sub };

import { html } from 'lit';

function sub({ headingLevel }, content) {
  const level = /^\s*[1-5]\s*$/.test(String(headingLevel)) ? Number(headingLevel) : 2;
  return html`<div class="sub" role="heading" aria-level="${level + 1}">${content}</div>`;
}

export { sub };

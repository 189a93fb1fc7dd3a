import { html } from 'lit';

const sub = (element, content) => html`<div class="sub" role="heading" aria-level="${Math.min(element.level + 1, 6)}">${content}</div>`;

export { sub };

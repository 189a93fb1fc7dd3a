import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';

const say = (what, before) => [what, before?.[1] ? "" : "\xA0"];
const status = (said) => html`<small role="status">${keyed(said, said)}</small>`;

export { say, status };

import { html } from 'lit';

const button = (label, act) => html`<button part="action" class="action" type="button" @click="${act}">${label}</button>`;

export { button };

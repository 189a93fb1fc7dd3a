import { nothing, html } from 'lit';

const box = (classes, { lang, dir }, content) => html`<div class="apart"><div><div part="card" class="card ${classes}" lang="${lang ?? nothing}" dir="${dir ?? nothing}">${content}</div></div></div>`;

export { box };

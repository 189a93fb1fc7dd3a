import { html } from 'lit';

const rows = [5, 15, 25, 35, 45];
const line = (from, y) => from < 20 ? `M${from * 10 + 5} ${y}H196` : "";
const dots = (share) => html`<svg class="dots" viewBox="0 0 200 50" aria-hidden="true"><path d="${rows.map((y) => line(0, y)).join("")}"/><path class="rest" d="${rows.map((y, row) => line(Math.max(0, share - row * 20), y)).join("")}"/></svg>`;
const bar = (from, to) => html`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><path class="track" d="M0 5h100"/><path d="M${from} 5H${to}"/></svg>`;

export { bar, dots };

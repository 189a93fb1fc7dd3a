import { css } from './css.js';

const settingStyles = css`.body{grid-template-columns:minmax(0,1fr);gap:1em;padding:1.25em;display:grid}.region{color:var(--_accent-ink);font-size:.875em;font-weight:600}.lead{margin-block-start:.25em}.lead a{font-weight:600}select:focus-visible,input:focus-visible,button:focus-visible,summary:focus-visible{outline:3px solid var(--_ring,var(--_accent-ink));outline-offset:2px}.caution{color:var(--_lamp-ink);background:var(--_lamp);border-inline-start:4px solid #e0b252;border-radius:.5em;padding:.5em 1em}button{font:inherit;cursor:pointer;background:0 0}summary{cursor:pointer;padding-block:.75em;font-weight:600}.paper{border:0;block-size:0;inline-size:0;position:fixed}@media print{.caution{background:0 0;border:1px solid}button.action{display:none}summary{padding:0;list-style:none}details::details-content{content-visibility:visible;block-size:auto}}`;

export { settingStyles };

import { css } from './css.js';

const linesStyles = css`.name{font-weight:600}.actions{flex-wrap:wrap;gap:.5em;display:flex}.actions .action{flex-grow:1}.danger{color:var(--_lamp-ink);background:var(--_lamp);--_ring:var(--_lamp-ink);--_muted:var(--_lamp-ink);border-inline-start:4px solid #e0b252;border-radius:.5em;flex-wrap:wrap;align-items:center;column-gap:.75em;padding:.25em 1em .5em;display:flex}.danger a{padding-block:.75em;font-weight:700}[part=footer]{border-block-start:1px solid var(--_line);flex-wrap:wrap;column-gap:1em;padding:.75em 1.25em;display:flex}@container (inline-size<16em){.actions .action{padding-inline:2px}}@container (inline-size>24em){.actions .action{flex-grow:0}}@media print{.danger{background:0 0;border:1px solid}[href^=http]:after{content:" " attr(href)}}`;

export { linesStyles };

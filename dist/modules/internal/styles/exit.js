import { css } from './css.js';

const exitStyles = css`.seat{z-index:1;justify-self:start;max-inline-size:100%;display:inline-flex;position:sticky;inset-block-start:.5em}.exit{background:var(--_surface)}.pinned .exit,.count{z-index:2147483647;margin:0;position:fixed;inset:auto;inset-block-start:.5em;inset-inline-end:.5em}.low .exit{inset-block:auto .5em}.count{background:var(--_surface);color:var(--_ink);border:2px solid;padding:.5em .75em;inset-block-start:4.5em}.count:empty{display:none}@media (hover:none){.keys{display:none}}@media print{.exit,.seat,.left,.count{display:none}}`;

export { exitStyles };

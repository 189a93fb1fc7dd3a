import { css } from './css.js';

const exitStyles = css`.exit{z-index:1;background:var(--_surface);justify-self:start;position:sticky;inset-block-start:.5em}@media (hover:none){.keys{display:none}}@media print{.exit,.left{display:none}}`;

export { exitStyles };

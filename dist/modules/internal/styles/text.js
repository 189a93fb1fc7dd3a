import { css } from './css.js';

const textStyles = css`.sub{margin-block-end:.5em;font-size:1.125em;font-weight:700}ol,ul{margin:0 0 1em;padding-inline-start:1.5em}li{padding-block:.25em}li small{display:block}details{border-block-start:1px solid var(--_line)}`;

export { textStyles };

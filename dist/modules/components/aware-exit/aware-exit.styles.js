import { css } from '../../internal/styles/css.js';

var styles = css`.bar{flex-wrap:wrap;align-items:center;gap:.25em 1em;padding:.5em .75em;display:flex}.left{flex-grow:1}[popover]{inset:auto;position:fixed;inset-block-start:.5em;inset-inline-end:.5em}`;

export { styles as default };

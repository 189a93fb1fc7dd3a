import { css } from '../../internal/styles/css.js';

var styles = css`.words{padding:.5em .75em 0}section{flex-wrap:wrap;align-items:center;gap:.25em 1em;padding:.5em .75em;display:flex}.left{flex-grow:1}`;

export { styles as default };

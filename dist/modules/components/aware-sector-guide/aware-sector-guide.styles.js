import { css } from '../../internal/styles/css.js';

var styles = css`.region span:before{content:", "}.columns{grid-template-columns:minmax(0,1fr);align-items:start;gap:1.5em;display:grid}.caution,.practice p{margin-block-end:.75em}.next{grid-template-columns:minmax(0,1fr);gap:.5em;display:grid}@container (inline-size>34em){.columns{grid-template-columns:minmax(0,1fr) minmax(0,1fr);column-gap:2em}}.small{break-inside:avoid;border:1px dashed;gap:1em;padding:1em;display:flex}svg{stroke:#000;background:#fff;flex:none;inline-size:6em}@media print{.card{font-size:8.5pt;line-height:1.3}.columns{grid-template-columns:1fr 1fr}.cards.cards{grid-template-columns:1fr 1fr;gap:0;font:12pt/1.4 sans-serif;display:grid}}`;

export { styles as default };

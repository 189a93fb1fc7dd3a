import { css } from '../../internal/styles/css.js';

var styles = css`.left{margin-block-start:-.75em}.sub{margin:0}.help ul{margin:0;padding:0;list-style:none}.help li{break-inside:avoid;padding-block:.5em}li .actions{margin-block-start:.5em}.groups{column-gap:2em;display:grid}@container aware (inline-size<16em){.group .actions{margin-inline-start:-1.5em}}@container aware (inline-size>40em){.help ul{columns:2;column-gap:2em}.groups{grid-template-columns:1fr 1fr}}@media print{.card{font-size:8.5pt;line-height:1.3}.help ul{columns:2}.groups{grid-template-columns:1fr 1fr}.action{padding:.25em .75em}.group li{padding-block:.125em}}`;

export { styles as default };

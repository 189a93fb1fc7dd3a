import { css } from './css.js';

const tabsStyles = css`.tabs{display:none}@container aware (inline-size>34em){.tabs{border-block-end:1px solid var(--_line);flex-wrap:wrap;display:flex}.tabs~.picker{display:none}[role=tab]{color:var(--_muted);border:0;padding:.75em .875em}[aria-selected=true]{color:var(--_accent-ink);border-block-end:3px solid;font-weight:600}}@media print{.tabs{display:none}}`;

export { tabsStyles };

import { css } from './css.js';

const pickerStyles = css`.pickers{flex-wrap:wrap;gap:1em;display:flex}.picker{flex:12em;font-weight:600;display:grid}select,[type=search]{box-sizing:border-box;min-block-size:3em;inline-size:100%;font:inherit;color:inherit;background:var(--_surface);border:1px solid var(--_muted);border-radius:.5em;padding-inline:.5em;font-weight:400}@media print{.pickers,.picker{display:none}}`;

export { pickerStyles };

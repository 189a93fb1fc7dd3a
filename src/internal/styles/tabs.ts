import { css } from './css.js';

/** Tabs where there is room for them, and the select that stands in for them where there is none. */
export const tabsStyles = css`
  .tabs {
    display: none;
  }
  @container aware (inline-size > 34em) {
    .tabs {
      display: flex;
      flex-wrap: wrap;
      border-block-end: 1px solid var(--_line);
    }
    .tabs ~ .picker {
      display: none;
    }
    [role='tab'] {
      padding: 0.75em 0.875em;
      color: var(--_muted);
      border: 0;
    }
    [aria-selected='true'] {
      font-weight: 600;
      color: var(--_accent-ink);
      border-block-end: 3px solid;
    }
  }
  @media print {
    .tabs {
      display: none;
    }
  }
`;

import { css } from './css.js';

/** What stands in a setting: the intro, groups that fold, and the frame that prints a part alone. */
export const settingStyles = css`
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    padding: 1.25em;
  }
  .head {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }
  .ask .line {
    gap: 0.25em;
  }
  @container (inline-size > 56em) {
    .head {
      grid-template-columns: minmax(0, 5fr) minmax(0, 7fr);
      column-gap: 2.5em;
      align-items: start;
    }
    .ask {
      grid-area: 1 / 2 / span 3;
    }
  }
  .within a {
    padding-block: 0.25em;
    font-weight: 600;
  }

  .region {
    font-size: 0.875em;
    font-weight: 600;
    color: var(--_accent-ink);
  }
  .lead {
    margin-block-start: 0.25em;
  }
  .lead a {
    font-weight: 600;
  }

  select:focus-visible,
  input:focus-visible,
  button:focus-visible,
  summary:focus-visible {
    outline: 3px solid var(--_ring, var(--_accent-ink));
    outline-offset: 2px;
  }

  .caution {
    padding: 0.5em 1em;
    color: var(--_lamp-ink);
    background: var(--_lamp);
    border-inline-start: 4px solid #e0b252;
    border-radius: 0.5em;
  }

  button {
    font: inherit;
    background: none;
    cursor: pointer;
  }
  summary {
    padding-block: 0.75em;
    font-weight: 600;
    cursor: pointer;
  }
  .paper {
    position: fixed;
    inline-size: 0;
    block-size: 0;
    border: 0;
  }

  @media print {
    .caution {
      background: none;
      border: 1px solid;
    }
    button.action {
      display: none;
    }
    summary {
      padding: 0;
      list-style: none;
    }
    details::details-content {
      block-size: auto;
      content-visibility: visible;
    }
  }
`;

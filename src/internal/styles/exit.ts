import { css } from './css.js';

/** The link of quick exit stays in reach while the card it belongs to is scrolled. */
export const exitStyles = css`
  .seat {
    display: inline-flex;
    position: sticky;
    inset-block-start: 0.5em;
    z-index: 1;
    justify-self: start;
    max-inline-size: 100%;
  }
  .exit {
    background: var(--_surface);
  }
  .pinned .exit,
  .count {
    position: fixed;
    inset: auto;
    inset-block-start: 0.5em;
    inset-inline-end: 0.5em;
    z-index: 2147483647;
    margin: 0;
  }
  .low .exit {
    inset-block: auto 0.5em;
  }
  .count {
    inset-block-start: 4.5em;
    padding: 0.5em 0.75em;
    border: 2px solid;
    background: var(--_surface);
    color: var(--_ink);
  }
  .count:empty {
    display: none;
  }
  @media (hover: none) {
    .keys {
      display: none;
    }
  }
  @media print {
    .exit,
    .seat,
    .left,
    .count {
      display: none;
    }
  }
`;

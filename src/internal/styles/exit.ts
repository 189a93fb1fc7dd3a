import { css } from './css.js';

/** The link of quick exit stays in reach while the card it belongs to is scrolled. */
export const exitStyles = css`
  .exit {
    position: sticky;
    inset-block-start: 0.5em;
    z-index: 1;
    justify-self: start;
    background: var(--_surface);
  }
  @media (hover: none) {
    .keys {
      display: none;
    }
  }
  @media print {
    .exit,
    .left {
      display: none;
    }
  }
`;

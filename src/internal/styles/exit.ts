import { css } from './css.js';

/** Quick exit stays in reach while the card it belongs to is scrolled. */
export const exitStyles = css`
  .exit {
    position: sticky;
    inset-block-start: 0.5em;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
    inline-size: fit-content;
  }
  .exit .action {
    background: var(--_surface);
  }
  @media (hover: none) {
    .keys {
      display: none;
    }
  }
  @media print {
    .exit {
      display: none;
    }
  }
`;

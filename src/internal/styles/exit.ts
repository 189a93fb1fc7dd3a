import { css } from './css.js';

/** Quick exit stays in reach while the card it belongs to is scrolled. */
export const exitStyles = css`
  .exit {
    position: sticky;
    inset-block-start: 0.5rem;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.75rem;
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
`;

import { css } from './css.js';

/** The lines to call, the box for 911, and the notes beneath, as the templates of lines draw them. */
export const linesStyles = css`
  .name {
    font-weight: 600;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .actions .action {
    flex-grow: 1;
  }

  .danger {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 0.75rem;
    padding-inline: 1rem;
    color: var(--_lamp-ink);
    background: var(--_lamp);
    border-inline-start: 4px solid #e0b252;
    border-radius: 0.5rem;

    --_ring: var(--_lamp-ink);
    --_muted: var(--_lamp-ink);
  }
  .danger a {
    padding-block: 0.75rem;
    font-weight: 700;
  }

  footer {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1rem;
    padding: 0.75rem 1.25rem;
    border-block-start: 1px solid var(--_line);
  }

  @container (inline-size > 24rem) {
    .actions .action {
      flex-grow: 0;
    }
  }
  @media print {
    .danger {
      border: 1px solid;
    }
    [href^='http']::after {
      content: ' ' attr(href);
    }
  }
`;

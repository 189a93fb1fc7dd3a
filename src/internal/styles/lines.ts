import { css } from './css.js';

/** The lines to call, the box for 911, and the notes beneath, as the templates of lines draw them. */
export const linesStyles = css`
  .lines,
  .line {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    padding: 0;
    margin: 0;
    list-style: none;
  }
  .line {
    gap: 0.5em;
  }
  .name {
    font-weight: 600;
  }
  .intro small {
    display: block;
    margin-block-start: 0.5em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .actions .action {
    flex-grow: 1;
  }

  .danger {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 0.75em;
    padding: 0.25em 1em 0.5em;
    color: var(--_lamp-ink);
    background: var(--_lamp);
    border-inline-start: 4px solid #e0b252;
    border-radius: 0.5em;

    --_ring: var(--_lamp-ink);
    --_muted: var(--_lamp-ink);
  }
  .danger a {
    padding-block: 0.75em;
    font-weight: 700;
  }

  [part='footer'] {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1em;
    padding: 0.75em 1.25em;
    border-block-start: 1px solid var(--_line);
  }

  @container aware (inline-size < 16em) {
    .actions .action {
      padding-inline: 2px;
    }
  }
  @container aware (inline-size > 24em) {
    .actions .action {
      flex-grow: 0;
    }
  }
  @media print {
    .danger {
      background: none;
      border: 1px solid;
    }
    .danger a {
      padding-block: 0.25em;
    }
    [href^='http']::after {
      content: attr(href);
      display: inline-block;
      margin-inline-start: 0.3em;
    }
  }
`;

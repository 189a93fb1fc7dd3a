import { css } from '../../internal/styles/css.js';

export default css`
  .region span::before {
    content: ', ';
  }
  .tabs {
    display: none;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
    align-items: start;
  }
  .caution,
  .practice p {
    margin-block-end: 0.75em;
  }
  .next {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
  }

  @container (inline-size > 34em) {
    .columns {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      column-gap: 2em;
    }
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

  .small {
    display: flex;
    gap: 1em;
    padding: 1em;
    border: 1px dashed;
    break-inside: avoid;
  }
  svg {
    flex: none;
    inline-size: 6em;
    background: #fff;
    stroke: #000;
  }

  @media print {
    .card {
      font-size: 8.5pt;
      line-height: 1.3;
    }
    .tabs {
      display: none;
    }
    .columns {
      grid-template-columns: 1fr 1fr;
    }
    .cards.cards {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 0;
      font: 12pt/1.4 sans-serif;
    }
  }
`;

import { css } from '../../internal/styles/css.js';

export default css`
  .region > span::before {
    content: ', ';
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
  .help > .lines {
    margin-block-end: 1em;
  }
  .next {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
  }

  @container aware (inline-size > 34em) {
    .columns {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      column-gap: 2em;
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

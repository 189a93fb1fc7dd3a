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

  svg {
    flex: none;
    inline-size: 0.9in;
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
    .cards:not([hidden]) {
      display: grid;
      grid-template-columns: 3.5in 3.5in;
      justify-content: center;
      font:
        9.5pt/1.2 'Helvetica Neue',
        Arial,
        sans-serif;
    }
    .small {
      display: grid;
      grid-template-columns: 1fr 0.9in;
      column-gap: 0.1in;
      align-content: center;
      align-items: center;
      box-sizing: border-box;
      block-size: 2in;
      padding: 0 0.1in;
      border: 0.75pt dashed;
      break-inside: avoid;
    }
    .small b {
      display: block;
      font-size: 18pt;
      line-height: 1.1;
    }
    .small small {
      grid-column: 1 / -1;
    }
  }
`;

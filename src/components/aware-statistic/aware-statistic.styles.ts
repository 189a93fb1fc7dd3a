import { css } from '../../internal/styles/css.js';

export default css`
  .region span + span {
    margin-inline-start: 0.25em;
    padding-inline-start: 0.5em;
    border-inline-start: 1px solid;
  }
  .title,
  .sub {
    margin-block-end: -0.5em;
  }
  .title::first-letter {
    text-transform: uppercase;
  }
  .value {
    font-size: 1.5em;
    line-height: 1.1;
    color: var(--_accent-ink);
  }
  .value b {
    font-size: min(2.5em, 16cqi);
    font-variant-numeric: tabular-nums;
    letter-spacing: -0.02em;
  }
  .sub {
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  .better {
    padding-inline-start: 1em;
    border-inline-start: 4px solid var(--_line);
  }
  .help a {
    font-weight: 700;
  }

  figure {
    margin: 0;
    font-size: 0.875em;
    color: var(--_muted);
  }
  svg {
    display: block;
    inline-size: 100%;
    stroke: var(--_accent-ink);
  }
  .dots {
    max-inline-size: 24em;
    margin-block-end: 0.5em;
    stroke-width: 7;
    stroke-linecap: round;
    stroke-dasharray: 0 10;
  }
  .rest {
    stroke: var(--_surface);
    stroke-width: 5;
  }
  .bar {
    block-size: 0.75em;
    stroke-width: 10;
  }
  .track {
    stroke: var(--_line);
  }
  [dir='rtl'] svg {
    transform: scaleX(-1);
  }
  .bars {
    padding: 0;
    list-style: none;
  }
  .bars li,
  .ends {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
  }
  .bars b {
    color: var(--_ink);
  }

  table {
    margin-block-end: 1em;
    font-size: 0.875em;
    border-collapse: collapse;
  }
  td,
  th {
    padding-block: 0.5em;
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
    border-block-start: 1px solid var(--_line);
  }
  th {
    padding-inline-end: 1em;
    overflow-wrap: break-word;
    color: var(--_muted);
  }
  @container aware (inline-size < 16em) {
    .value b {
      font-size: 12cqi;
    }
    td,
    th {
      display: block;
    }
    td {
      padding-block-start: 0;
      border: 0;
    }
  }

  cite {
    font-style: normal;
  }
  .cite {
    margin-block-end: 1em;
    padding: 1em;
    font-size: 0.875em;
    border: 1px solid var(--_line);
    border-radius: 0.5em;
  }
  @media print {
    .value b {
      font-size: 2.5em;
    }
  }
  @media (forced-colors: active) {
    svg {
      stroke: canvastext;
    }
    .rest {
      stroke: canvas;
    }
    .track {
      stroke: graytext;
    }
  }
`;

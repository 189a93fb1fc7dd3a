import { css } from '../../internal/styles/css.js';

export default css`
  .columns,
  .near,
  .need {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    align-content: start;
  }
  .line {
    break-inside: avoid;
  }
  p a {
    padding-block: 0.5em;
    font-weight: 600;
  }
  .left {
    margin-block-start: -0.75em;
  }
  .sub {
    font-size: 1.125em;
    font-weight: 700;
  }
  .columns,
  .needs,
  .more {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }
  .needs .need {
    margin-block-end: 1.5em;
    break-inside: avoid;
  }

  svg {
    display: block;
    inline-size: min(100%, 15em);
    margin: 1em auto 0;
  }
  path {
    fill: var(--_accent-ink);
    fill-opacity: 0.12;
    stroke: var(--_muted);
    stroke-width: 0.6;
    stroke-linejoin: round;
    cursor: pointer;
    outline: 0;
  }
  path[aria-checked='true'] {
    fill-opacity: 1;
  }
  .ring {
    display: none;
    fill: none;
    stroke: var(--_ink);
    stroke-width: 3;
    pointer-events: none;
  }
  :focus-visible ~ .ring {
    display: inline;
  }
  .here {
    min-block-size: 1.55em;
    text-align: center;
  }

  @container aware (inline-size < 16em) {
    svg,
    .here {
      display: none;
    }
  }
  @container aware (inline-size > 40em) {
    .columns:has(.where) {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      column-gap: 2em;
    }
    .needs {
      columns: 2;
    }
  }
  @media (forced-colors: active) {
    path {
      fill: canvas;
      stroke: canvastext;
    }
    path[aria-checked='true'] {
      fill: highlight;
    }
    .ring {
      fill: none;
      stroke: canvastext;
    }
  }
  @media print {
    .card {
      padding-block-start: 0.5em;
      font-size: 7.75pt;
      line-height: 1.2;
    }
    .near,
    .needs,
    .lines {
      display: block;
    }
    .near,
    .needs {
      columns: 2;
    }
    .body,
    .need.need,
    .line {
      gap: 0.25em;
      padding-block: 0;
      margin-block-end: 0.5em;
    }
    .action {
      padding: 0 0.5em;
    }
    small a::after,
    .where,
    .hint {
      display: none;
    }
  }
`;

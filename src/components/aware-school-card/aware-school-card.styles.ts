import { css } from '../../internal/styles/css.js';

export default css`
  .left {
    margin-block-start: -0.75em;
  }
  .sub {
    margin: 0;
  }
  .help ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .help li {
    padding-block: 0.5em;
    break-inside: avoid;
  }
  li .actions {
    margin-block-start: 0.5em;
  }
  .groups {
    display: grid;
    column-gap: 2em;
  }

  @container aware (inline-size < 16em) {
    .group .actions {
      margin-inline-start: -1.5em;
    }
  }
  @container aware (inline-size > 40em) {
    .help ul {
      columns: 2;
      column-gap: 2em;
    }
    .groups {
      grid-template-columns: 1fr 1fr;
    }
  }
  @media print {
    .card {
      font-size: 8.5pt;
      line-height: 1.3;
    }
    .help ul {
      columns: 2;
    }
    .groups {
      grid-template-columns: 1fr 1fr;
    }
    .action {
      padding: 0.25em 0.75em;
    }
    .group li {
      padding-block: 0.125em;
    }
  }
`;

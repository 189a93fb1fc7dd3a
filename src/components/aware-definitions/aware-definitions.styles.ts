import { css } from '../../internal/styles/css.js';

export default css`
  .region > span::before {
    content: ', ';
  }
  .find,
  .next {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
  }
  .find {
    max-inline-size: 30em;
  }
  .find .action {
    justify-self: start;
  }

  dl {
    margin: 0;
  }
  [tabindex] {
    scroll-margin-block-start: 4.5em;
  }
  dl > div,
  tr {
    padding: 0.75em 0.5em;
  }
  #panel > * + *,
  dl > div + div,
  tr + tr {
    border-block-start: 1px solid var(--_line);
  }
  dt,
  tbody th {
    font-weight: 700;
  }
  dd {
    max-inline-size: 65ch;
    margin: 0;
  }
  dd small,
  tr small {
    display: block;
  }
  .myths dt {
    font-weight: 400;
    color: var(--_muted);
  }
  .myths dd {
    font-weight: 600;
  }
  [tabindex]:focus-visible {
    outline: 3px solid var(--_accent-ink);
    outline-offset: -3px;
  }
  [aria-current] {
    background: color-mix(in srgb, var(--_accent) 9%, transparent);
    border-inline-start: 4px solid var(--_accent-ink);
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  thead {
    display: none;
  }
  tr,
  th,
  td {
    display: block;
    text-align: start;
  }

  @container aware (inline-size > 34em) {
    dl > div {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 2fr);
      column-gap: 1.5em;
    }
    thead {
      display: table-header-group;
    }
    tr {
      display: table-row;
    }
    th,
    td {
      display: table-cell;
      inline-size: 36%;
      padding: 0.5em;
      text-align: start;
      vertical-align: top;
    }
    tr small {
      display: none;
    }
    :nth-child(2):is(th, td) {
      inline-size: 28%;
    }
  }
  @media print {
    .card {
      font-size: 8.5pt;
      line-height: 1.2;
    }
    .body {
      gap: 0.5em;
      padding: 0.5em 1em;
    }
    .find {
      display: none;
    }
    .lead {
      display: inline-block;
      margin-inline-end: 1em;
    }
    dl > div {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 2fr);
      column-gap: 1.5em;
      padding-block: 0.35em;
    }
    thead {
      display: table-header-group;
    }
    tr {
      display: table-row;
    }
    th,
    td {
      display: table-cell;
      inline-size: 36%;
      padding: 0.05em 0.5em;
      text-align: start;
      vertical-align: top;
    }
    tr small {
      display: none;
    }
    dl > div,
    tr {
      break-inside: avoid;
    }
    .next {
      grid-template-columns: 2fr 1fr;
    }
    .next a {
      padding: 0.25em 0.4em;
    }
    [part='footer'] {
      padding: 0.25em 1em;
    }
    .danger {
      grid-area: 1 / 2 / span 2;
      align-content: center;
    }
  }
`;

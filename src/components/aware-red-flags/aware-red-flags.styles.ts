import { css } from '../../internal/styles/css.js';

export default css`
  .columns,
  .signs,
  .next {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    align-content: start;
  }

  .signs .caution {
    margin-block-end: 1em;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0 0 1em;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0 0 0.25em;
    font-weight: 700;
  }
  .signs label {
    display: flex;
    gap: 0.75em;
    padding: 0.625em 0.5em;
    border-radius: 0.5em;
  }
  .signs label:has(:checked) {
    background: color-mix(in srgb, var(--_accent) 9%, transparent);
  }
  .signs small {
    display: block;
  }
  input {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    accent-color: var(--_accent);
  }

  .next {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }
  .sub {
    font-size: 1.125em;
    font-weight: 700;
  }
  .notes {
    padding: 0 0 1em;
  }
  .notes ul {
    margin: 0;
    padding-inline-start: 1.25em;
  }
  .blank {
    margin-block-start: 1em;
    border-block-end: 1px solid;
  }

  @container aware (inline-size > 48em) {
    .columns {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      column-gap: 2em;
    }
    .next {
      position: sticky;
      inset-block-start: 1em;
      align-self: start;
      max-block-size: calc(100vh - 2em);
      overflow-y: auto;
      padding: 0 0 0 2em;
      border-block-start: 0;
      border-inline-start: 1px solid var(--_line);
    }
  }
  @media print {
    .card {
      font-size: 8.25pt;
      line-height: 1.3;
    }
    .columns {
      display: block;
    }
    .signs,
    .next {
      display: block;
      columns: 2;
    }
    .signs label {
      padding: 0 0 0.2em;
      break-inside: avoid;
    }
    input {
      block-size: 1.2em;
    }
    .next {
      position: static;
      max-block-size: none;
      border: 0;
    }
  }
`;

import { css } from './css.js';

/** Choices, as the template of a picker draws them, and a field to search in. */
export const pickerStyles = css`
  .pickers {
    display: flex;
    flex-wrap: wrap;
    gap: 1em;
  }
  .picker {
    display: grid;
    flex: 1 1 12em;
    font-weight: 600;
  }
  select,
  [type='search'] {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 3em;
    padding-inline: 0.5em;
    font: inherit;
    font-weight: 400;
    color: inherit;
    background: var(--_surface);
    border: 1px solid var(--_muted);
    border-radius: 0.5em;
  }
  @media print {
    .pickers,
    .picker {
      display: none;
    }
  }
`;

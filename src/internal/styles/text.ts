import { css } from './css.js';

/** What reads as text: headings inside the card, lists, and what folds away. */
export const textStyles = css`
  .sub {
    margin-block-end: 0.5em;
    font-size: 1.125em;
    font-weight: 700;
  }
  ol,
  ul {
    margin: 0 0 1em;
    padding-inline-start: 1.5em;
  }
  li {
    padding-block: 0.25em;
  }
  li small {
    display: block;
  }
  details {
    border-block-start: 1px solid var(--_line);
  }
`;

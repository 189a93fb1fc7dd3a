import { css } from '../../internal/styles/css.js';

export default css`
  .words {
    padding: 0.5em 0.75em 0;
  }
  section {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    align-items: center;
    padding: 0.5em 0.75em;
  }
  .left {
    flex-grow: 1;
  }
`;

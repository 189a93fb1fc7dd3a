import { css } from '../../internal/styles/css.js';

export default css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    align-items: center;
    justify-content: space-between;
    padding: 0.5em 0.75em;
  }

  [popover] {
    position: fixed;
    inset: 0.5em 0.5em auto auto;
    padding: 0;
    background: none;
    border: 0;
  }
  [popover]:dir(rtl) {
    inset: 0.5em auto auto 0.5em;
  }
  [popover] small {
    display: none;
  }
`;

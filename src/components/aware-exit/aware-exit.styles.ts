import { css } from '../../internal/styles/css.js';

export default css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    align-items: center;
    justify-content: space-between;
    padding: 0.5rem 0.75rem;
  }

  [popover] {
    position: fixed;
    inset: 0.5rem 0.5rem auto auto;
    padding: 0;
    background: none;
    border: 0;
  }
  [popover]:dir(rtl) {
    inset: 0.5rem auto auto 0.5rem;
  }
  [popover] small {
    display: none;
  }
`;

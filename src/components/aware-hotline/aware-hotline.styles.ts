import { css } from '../../internal/styles/css.js';

export default css`
  .body {
    display: grid;
    gap: 1rem;
    padding: 1.25rem;
  }
  .region {
    font-size: 0.875rem;
    font-weight: 600;
    color: var(--_accent-ink);
  }
  .lead {
    margin-block-start: 0.25rem;
  }
  .line {
    display: grid;
    gap: 0.5rem;
  }
  .line + .line {
    padding-block-start: 1rem;
    border-block-start: 1px solid var(--_line);
  }

  .banner {
    --_accent-ink: var(--_on-accent);
    --_muted: var(--_on-accent);

    color: var(--_on-accent);
    background: var(--_accent);
  }
  .banner .primary {
    color: var(--_accent);
    background: var(--_on-accent);
  }

  .compact .title {
    font-size: 1rem;
  }

  .poster {
    text-align: center;
  }
  .poster .actions {
    justify-content: center;
  }
  .poster .title {
    font-size: 2rem;
  }
  .poster .primary {
    flex-basis: 100%;
    font-size: clamp(1.25rem, 9cqi, 4rem);
    line-height: 1.2;
  }
  .code {
    display: grid;
    justify-items: center;
  }
  svg {
    inline-size: 10rem;
    background: #fff;
    stroke: #000;
  }

  @container (inline-size > 40rem) {
    .banner .body {
      grid-template-columns: 1fr auto;
      align-items: center;
    }
    .banner .danger {
      grid-column: 1 / -1;
    }
  }
  @media print {
    .poster .primary {
      font-size: 44pt;
    }
    .poster {
      break-before: page;
    }
  }
`;

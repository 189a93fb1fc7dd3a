import { blackOrWhite, opaque } from '../../internal/styles/base.js';
import { css } from '../../internal/styles/css.js';

export default css`
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    padding: 1.25em;
  }
  .region {
    font-size: 0.875em;
    font-weight: 600;
    color: var(--_accent-ink);
  }
  .left {
    margin-block-start: -0.75em;
  }
  .lead {
    margin-block-start: 0.25em;
  }
  .card .line + .line {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }

  @supports (color: light-dark(red, color(from red xyz-d65 x mod(y, 1) z))) {
    .banner {
      --_surface: ${opaque('var(--aware-accent, #135e63)')};
      --_own: ${blackOrWhite('var(--_surface)')};
      --_accent: var(--_own);
    }
  }
  .banner ::slotted([slot='local']) {
    grid-column: 1 / -1;
    padding: 1em;
    color: canvastext;
    background: canvas;
    border-radius: 0.5em;
  }

  .compact .title {
    font-size: 1em;
  }
  .compact .name {
    font-weight: 400;
  }

  .poster {
    text-align: center;
  }
  .poster .actions,
  .poster .danger,
  .poster [part='footer'] {
    justify-content: center;
  }
  .poster .title {
    font-size: clamp(1.375em, 9cqi, 2em);
  }
  .poster .primary {
    flex-basis: 100%;
    padding-inline: 0;
    font-size: clamp(1em, 8cqi, 4em);
    line-height: 1.2;
  }
  .code {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: center;
  }
  svg {
    inline-size: min(100%, 10em);
    background: #fff;
    stroke: #000;
  }

  @container aware (inline-size > 40em) {
    .banner .body {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      align-items: start;
    }
    .banner .lines {
      grid-area: 1 / 2 / span 2;
    }
    .banner .exit,
    .banner .left {
      grid-column: 1 / -1;
    }
    .banner .exit ~ .lines {
      grid-row-start: 3;
    }
  }
  @media print {
    .poster.card {
      min-block-size: 8.5in;
      font-size: 13pt;
      line-height: 1.3;
    }
    .poster .body {
      gap: 0.75em;
    }
    .poster .title {
      font-size: 30pt;
    }
    .poster .action {
      padding: 0.1em 0.5em;
      font-size: 20pt;
      border: 0;
    }
    .poster .primary {
      padding: 0;
      font-size: 40pt;
    }
    .poster [href^='http'] {
      font-size: 13pt;
    }
    .poster.many :is(.body, .lines) {
      gap: 0.5em;
    }
    .poster.many {
      font-size: 10.5pt;
    }
    .many .title {
      font-size: 22pt;
    }
    .many .action:not(.primary) {
      font-size: 14pt;
    }
    .many .line {
      gap: 0;
    }
    .many .line + .line {
      padding-block-start: 0.5em;
    }
    .many svg {
      inline-size: 1in;
    }
  }
`;

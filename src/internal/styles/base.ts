import { css } from './css.js';

/** White, channel by channel, in the color space that has luminance as its `y`. */
const white = { x: 0.95, y: 1, z: 1.09 };
const channels = (channel: (name: string, white: number) => string) =>
  `xyz-d65 ${Object.entries(white)
    .map(([name, value]) => `calc(${channel(name, value)})`)
    .join(' ')}`;

/**
 * The color itself where it can be read on the surface, or else darkened or lightened until it can:
 * 4.65 to 1, so that rounding keeps it above the 4.5 of WCAG. CSS computes with one color at a time, so
 * the luminance of the surface rides along in the channels of a mix: 8 for each 512th, plus 1.
 */
function readable(color: string): string {
  const own = (name: string) => `(mod(${name} * 2, 8) - 1)`;
  const surface = '(round(down, y / 4, 1) / 512 + .05)';
  const isDark = `clamp(0, (.23 - ${surface}) * 9999, 1)`;
  const lighter = `${isDark} * clamp(0, (4.65 * ${surface} - .05 - ${own('y')}) / max(1 - ${own('y')}, .001), 1)`;
  const darker = `min(1 - ${lighter}, max(${isDark}, (${surface} / 4.65 - .05) / max(${own('y')}, .001)))`;
  const both = `color-mix(in xyz-d65, ${color}, color(from var(--_surface) ${channels(() => 'round(y * 512) * 8 + 1')}))`;
  return `color(from ${both} ${channels((name, value) => `${own(name)} * ${darker} + ${value} * ${lighter}`)})`;
}

/** A color without holes, and no brighter than any screen shows it: contrast is computed with what is seen. */
export const opaque = (color: string): string =>
  `color(from ${color} srgb clamp(0, r, 1) clamp(0, g, 1) clamp(0, b, 1) / 1)`;

/** Black or white, whichever reads better on a color. */
export const blackOrWhite = (color: string): string =>
  `color(from ${color} ${channels((_, value) => `clamp(0, (.179 - y) * 9999, ${value})`)})`;

/**
 * Colors, type and space. Four values come from the partner and the rest follows from them. A browser
 * that cannot compute colors keeps the default palette. Lengths are in em: many pages shrink the rem.
 *
 * What inherits ends at `.apart`, but for what it names: the partner's typeface, the space between letters and words that a
 * visitor may need, and what says that a thing is not there to be seen or pressed. The box in it stands as a letter in a line, which keeps out
 * what does not inherit and yet goes on to all blocks: a line through the text, and the look of a first line.
 */
export const base = css`
  :host {
    min-inline-size: 0;
    font-size: max(1em, 15px);
    writing-mode: horizontal-tb;
  }
  :host(:not([hidden], [popover])) {
    display: block;
  }
  @supports (content-visibility: hidden) {
    :host([hidden='until-found' i]) {
      display: block;
      content-visibility: hidden;
    }
  }
  /* Where nothing can be said of the width of what is not looked into, Safari before 17 would make it 0. */
  @supports (contain-intrinsic-inline-size: 1px) {
    :host {
      container: aware / inline-size;
      contain-intrinsic-inline-size: min(max(20em, 300px), 80vw);
    }
  }

  .apart {
    all: initial;
    display: block;
    font-family: inherit;
    font-size: inherit;
    -webkit-font-smoothing: inherit;
    -moz-osx-font-smoothing: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: inherit;
    interactivity: inherit;
    -webkit-text-size-adjust: 100%;
  }
  .apart > div {
    display: inline-grid;
    grid-template-columns: minmax(0, 1fr);
    inline-size: 100%;
  }

  .card {
    --_brand: light-dark(#135e63, #7fd3cd);
    --_surface: #fff;
    --_ink: #12262b;
    --_muted: #4b6067;
    --_accent: #135e63;
    --_accent-ink: #135e63;
    --_on-accent: #fff;
    --_lamp: #ffe3a6;
    --_lamp-ink: #12262b;
    --_line: color-mix(in srgb, currentColor 18%, transparent);

    overflow-wrap: anywhere;
    -webkit-user-select: text;
    font-family: var(--aware-font, inherit);
    font-size: max(1em, 15px);
    line-height: 1.55;
    color: ${blackOrWhite('var(--_surface)')};
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--aware-radius, 14px);
  }

  /* Where the ink is no color, what a card holds falls back to the black or white of the card. */
  :where(.card) > * {
    color: var(--_ink);
  }

  @supports (color: light-dark(red, color(from red xyz-d65 x mod(y, 1) z))) {
    .card {
      --_surface: ${opaque('var(--aware-surface, light-dark(#fff, #10201f))')};
      --_accent: ${opaque('var(--aware-accent, var(--_brand))')};
      --_own: ${opaque('var(--aware-ink, light-dark(#12262b, #e9f1f1))')};
      --_ink: ${readable('var(--_own)')};
      --_muted: ${readable('color-mix(in srgb, var(--_own) 72%, var(--_surface))')};
      --_accent-ink: ${readable('var(--_accent)')};
      --_on-accent: ${blackOrWhite('var(--_accent)')};
      --_lamp: light-dark(#ffe3a6, #3b2f12);
      --_lamp-ink: light-dark(#12262b, #ffe9bd);
    }
  }

  .light {
    color-scheme: light;
  }
  .dark {
    color-scheme: dark;
  }

  /* What a partner puts in runs as the page around it does, not as our language. */
  ::slotted(:dir(rtl)) {
    direction: rtl;
  }
  ::slotted(:dir(ltr)) {
    direction: ltr;
  }

  p {
    margin: 0;
  }
  .ours {
    display: contents;
  }

  .title,
  ::slotted([slot='heading']) {
    margin: 0;
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.25;
  }
  ::slotted([slot='heading']) {
    font-size: 1em;
  }

  small {
    font-size: 0.875em;
    color: var(--_muted);
  }

  a {
    scroll-margin-block-start: 4.5em;
    color: inherit;
  }
  small a {
    padding-block: 0.5em;
  }
  a:focus-visible {
    outline: 3px solid var(--_ring, var(--_accent-ink));
    outline-offset: 2px;
  }

  .action {
    display: inline-block;
    padding: 0.75em 1em;
    font-weight: 600;
    line-height: 1.375em;
    text-align: center;
    text-decoration: none;
    color: var(--_accent-ink);
    border: 1px solid;
    border-radius: min(var(--aware-radius, 14px), 12px);
  }
  .primary {
    color: var(--_on-accent);
    background: var(--_accent);
    border-color: var(--_accent-ink);
  }

  /* A number stays whole, if there is room for it. */
  bdi {
    white-space: nowrap;
  }
  @container aware (inline-size < 16em) {
    bdi {
      display: inline-block;
      white-space: normal;
      text-decoration: inherit;
    }
  }

  @media print {
    .apart > div {
      display: block;
      min-height: 0 !important;
    }
    /* Firefox prints one page of a container, at most. Without one, paper has sizes and columns of its own. */
    :host {
      container-type: normal;
    }
    .card.card {
      --_surface: #fff;
      --_own: #000;
      --_accent: #000;

      break-inside: avoid;
      color-scheme: light;
      font-family: 'Helvetica Neue', Arial, sans-serif;
    }
    .primary {
      color: #000;
      background: none;
    }
    a {
      text-decoration: none;
    }
  }
`;

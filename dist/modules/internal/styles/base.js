import { css } from './css.js';

const white = { x: 0.95, y: 1, z: 1.09 };
const channels = (channel) => `xyz-d65 ${Object.entries(white).map(([name, value]) => `calc(${channel(name, value)})`).join(" ")}`;
function readable(color) {
  const own = (name) => `(mod(${name} * 2, 8) - 1)`;
  const surface = "(round(down, y / 4, 1) / 512 + .05)";
  const isDark = `clamp(0, (.23 - ${surface}) * 9999, 1)`;
  const lighter = `${isDark} * clamp(0, (4.65 * ${surface} - .05 - ${own("y")}) / max(1 - ${own("y")}, .001), 1)`;
  const darker = `min(1 - ${lighter}, max(${isDark}, (${surface} / 4.65 - .05) / max(${own("y")}, .001)))`;
  const both = `color-mix(in xyz-d65, ${color}, color(from var(--_surface) ${channels(() => "round(y * 512) * 8 + 1")}))`;
  return `color(from ${both} ${channels((name, value) => `${own(name)} * ${darker} + ${value} * ${lighter}`)})`;
}
const opaque = (color) => `color(from ${color} srgb clamp(0, r, 1) clamp(0, g, 1) clamp(0, b, 1) / 1)`;
const blackOrWhite = (color) => `color(from ${color} ${channels((_, value) => `clamp(0, (.179 - y) * 9999, ${value})`)})`;
const base = css`:host{contain-intrinsic-inline-size:20em;min-inline-size:0;display:block;container-type:inline-size}.card{--_brand:light-dark(#135e63,#7fd3cd);--_surface:#fff;--_ink:#12262b;--_muted:#4b6067;--_accent:#135e63;--_accent-ink:#135e63;--_on-accent:#fff;--_lamp:#ffe3a6;--_lamp-ink:#12262b;--_line:color-mix(in srgb, currentColor 18%, transparent);overflow-wrap:anywhere;white-space:normal;text-align:start;text-indent:0;text-transform:none;-webkit-user-select:text;font-family:var(--aware-font,inherit);color:${blackOrWhite("var(--_surface)")};background:var(--_surface);border:1px solid var(--_line);border-radius:var(--aware-radius,14px);font-size:max(1em,15px);line-height:1.55}:where(.card)>*{color:var(--_ink)}@supports (color:light-dark(red, color(from red xyz-d65 x mod(y, 1) z))){.card{--_surface:${opaque("var(--aware-surface, light-dark(#fff, #10201f))")};--_accent:${opaque("var(--aware-accent, var(--_brand))")};--_own:${opaque("var(--aware-ink, light-dark(#12262b, #e9f1f1))")};--_ink:${readable("var(--_own)")};--_muted:${readable("color-mix(in srgb, var(--_own) 72%, var(--_surface))")};--_accent-ink:${readable("var(--_accent)")};--_on-accent:${blackOrWhite("var(--_accent)")};--_lamp:light-dark(#ffe3a6,#3b2f12);--_lamp-ink:light-dark(#12262b,#ffe9bd)}}.light{color-scheme:light}.dark{color-scheme:dark}p{margin:0}.title,::slotted([slot=heading]){margin:0;font-size:1.375em;font-weight:700;line-height:1.25}::slotted([slot=heading]){font-size:1em}small{color:var(--_muted);font-size:.875em}a{color:inherit;scroll-margin-block-start:4.5em}small a{padding-block:.5em}a:focus-visible{outline:3px solid var(--_ring,var(--_accent-ink));outline-offset:2px}.action{text-align:center;color:var(--_accent-ink);border-radius:min(var(--aware-radius,14px), 12px);border:1px solid;padding:.75em 1em;font-weight:600;line-height:1.375em;text-decoration:none;display:inline-block}.primary{color:var(--_on-accent);background:var(--_accent);border-color:var(--_accent-ink)}bdi{text-decoration:inherit;display:inline-block}@media print{.card.card{--_surface:#fff;--_own:#000;--_accent:#000;break-inside:avoid;color-scheme:light}.primary{color:#000;background:0 0}}`;

export { base, blackOrWhite, opaque };

/** How much light a color gives back, as WCAG counts it, from 0 to 1. */
export function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colors, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** As the widgets do it (src/internal/styles/base.ts): black or white on the color, and the color as text made readable. */
const cards = { light: '#ffffff', dark: '#10201f' } as const;
const asked = 4.5;
const made = 4.65;
const rounded = (ratio: number) => String(Math.floor(ratio * 10) / 10);

const surfacesOf = (theme: string) =>
  (['light', 'dark'] as const).filter((each) => theme === 'auto' || theme === each);

/** What becomes of a brand color, for people who know no contrast ratios. */
export function inShort(color: string, theme: string): string {
  const changed = surfacesOf(theme).filter((name) => contrast(color, cards[name]) < made);
  const places = changed.map((name) => `${name === 'light' ? 'darker' : 'lighter'} on a ${name} card`);
  return places.length
    ? `On buttons it stays as it is. Words in it become ${places.join(', and ')}, so that everyone can read them.`
    : 'It stays as it is, on buttons and in words.';
}

/** What a brand color does in a widget, in figures. */
export function verdict(color: string, theme: string): readonly string[] {
  const isDark = luminance(color) < 0.179;
  const surfaces = surfacesOf(theme);
  return [
    `Words on your color are ${isDark ? 'white' : 'black'}: ${rounded(contrast(color, isDark ? '#ffffff' : '#000000'))} to 1.`,
    ...surfaces.map((name) => {
      const own = contrast(color, cards[name]);
      return own >= made
        ? `As text on a ${name} card, your color has ${rounded(own)} to 1 and stays as it is.`
        : `As text on a ${name} card, your color has ${rounded(own)} to 1. The widget makes it ${name === 'light' ? 'darker' : 'lighter'} there, to ${made} to 1.`;
    }),
    `WCAG AA asks for ${asked} to 1. Whatever you choose, the widget keeps it.`,
  ];
}

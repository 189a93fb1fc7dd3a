const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

const pixels = new Map<string, number[]>();

function pixel(color: string): number[] {
  const known = pixels.get(color);
  if (known) return known;
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const found = [...canvas.getImageData(0, 0, 1, 1).data];
  pixels.set(color, found);
  return found;
}

/** Relative luminance by WCAG 2.2. */
function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = pixel(color).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function backgroundOf(element: Element): string {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const color = getComputedStyle(at).backgroundColor;
    if (pixel(color)[3] === 255) return color;
  }
  return 'white';
}

/** The contrast of an element's text with what is behind it, by WCAG 2.2. */
export function contrast(element: Element): number {
  const [high, low] = [luminance(getComputedStyle(element).color), luminance(backgroundOf(element))].sort(
    (a, b) => b - a,
  ) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** The elements under a root that hold text of their own. */
export function withText(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].filter(
    (element) =>
      element.checkVisibility() &&
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim()),
  );
}

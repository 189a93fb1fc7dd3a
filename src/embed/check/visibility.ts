import type { FindingId } from './findings/index.js';
import type { Page, PageElement } from './page.js';

const hiding =
  /^(hidden|hide|d-none|invisible|is-hidden|u-hidden|w-hidden|visually-?hidden|sr-only|screen-reader-text|display-none|uk-hidden|collapse)$/;

/** What of an element keeps what it holds from being seen or used. */
type Fault = readonly [FindingId, Readonly<Record<string, string>>];

function faultsOf({ tag: held, attributes }: PageElement): Fault[] {
  const found: Fault[] = [];
  const style = attributes.get('style') ?? '';
  const hidden =
    /(?:^|;)\s*(display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0(?![.\d]))/i.exec(
      style,
    )?.[1];
  const why = attributes.has('hidden')
    ? 'hidden'
    : hidden
      ? `style="${hidden.toLowerCase().replace(/\s+/g, '').replace(':', ': ')}"`
      : /^true$/i.test(attributes.get('aria-hidden') ?? '')
        ? 'aria-hidden="true"'
        : attributes.has('inert')
          ? 'inert'
          : '';
  const name = attributes
    .get('class')
    ?.split(/\s+/)
    .find((word) => hiding.test(word));
  if (held === 'template') found.push(['in-template', {}]);
  if (held === 'noscript') found.push(['in-noscript', {}]);
  if (why) found.push(['gone', { why }]);
  if (name) found.push(['class-hides', { name }]);
  if (/^(details|dialog)$/.test(held) && !attributes.has('open')) found.push(['folded', { held }]);
  if (/^(a|button|label|summary)$/.test(held)) found.push(['in-control', { held }]);
  return found;
}

const isHolding = /^(template|noscript|details|dialog|a|button|label|summary)$/;

/** For each element what keeps it from being seen or used, on itself or around it, each thing once. */
export function placesIn({ elements }: Page): (element: PageElement) => Iterable<Fault> {
  const none: ReadonlyMap<string, Fault> = new Map();
  const found: ReadonlyMap<string, Fault>[] = [];
  for (const element of elements) {
    const above = element.parent ? found[element.parent.index]! : none;
    if (!element.attributes.size && !isHolding.test(element.tag)) {
      found.push(above);
      continue;
    }
    const own = faultsOf(element).map((fault) => [JSON.stringify(fault), fault] as const);
    found.push(own.every(([key]) => above.has(key)) ? above : new Map([...own, ...above]));
  }
  return ({ index }) => found[index]!.values();
}

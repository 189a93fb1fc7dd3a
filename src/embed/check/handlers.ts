import type { Host } from './hosts.js';
import { dials, known } from './known.js';
import type { Link, WidgetOf } from './links.js';
import { numbersOf } from './numbers.js';
import { nearestOf, type Page, type PageElement } from './page.js';
import { finding, type Finding } from './findings/index.js';

/** The scripts that stand on an element itself, as in `onclick="..."`. */
const handlersOf = ({ attributes }: PageElement) =>
  attributes.size ? [...attributes].filter(([name, code]) => /^on[a-z]/.test(name) && code.trim()) : [];

// What a visitor does sets these off, and not the page alone.
const isPressed =
  /^on(aux|dbl)?click$|^on(mouse|pointer|touch|key|focus|before|context|drag|submit|blur|input|change)/;
const leads = /location|href|open|submit|prevent|return\s*(?:false|!1)|tel:|sms:/i;

/** What stands on our tags, on what they hold, on our frames and scripts, or around numbers of ours, and acts by itself. */
export function checkHandlers(
  page: Page,
  hosts: readonly Host[],
  links: readonly Link[],
  scripts: readonly PageElement[],
  widgetOf: WidgetOf,
): Finding[] {
  const frames = new Map(
    hosts.filter(({ form }) => form === 'frame').map(({ element, tag }) => [element, tag]),
  );
  const ours = new Set(scripts);
  const found: Finding[] = [];
  for (const element of page.elements) {
    const where = widgetOf(element)?.tag ?? frames.get(element) ?? (ours.has(element) ? 'our script' : '');
    if (where)
      for (const [name, code] of handlersOf(element)) found.push(finding('handler', { where, name, code }));
  }

  const handled = nearestOf(page, (element) => handlersOf(element).some(([name]) => isPressed.test(name)));
  const seen = new Set<PageElement>();
  const lookAround = (element: PageElement | undefined) => {
    for (let each = handled(element); each && !seen.has(each); each = handled(each.parent)) {
      seen.add(each);
      if (widgetOf(each)) continue;
      for (const [name, code] of handlersOf(each))
        found.push(
          finding(leads.test(code) ? 'handler' : 'handler-look', { where: `<${each.tag}>`, name, code }),
        );
    }
  };
  for (const { holder, digits } of numbersOf(page)) if (known.has(digits)) lookAround(holder);
  for (const { element, dialed, names } of links)
    if (names.length || (dialed && dials(dialed.number))) lookAround(element);
  for (const { element } of hosts) lookAround(element.parent);
  return found;
}

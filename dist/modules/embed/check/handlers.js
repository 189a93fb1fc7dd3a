import { known, dials } from './known.js';
import { numbersOf } from './numbers.js';
import { nearestOf } from './page.js';
import { finding } from './findings/index.js';

const handlersOf = ({ attributes }) => attributes.size ? [...attributes].filter(([name, code]) => /^on[a-z]/.test(name) && code.trim()) : [];
const isPressed = /^on(aux|dbl)?click$|^on(mouse|pointer|touch|key|focus|before|context|drag|submit|blur|input|change)/;
const leads = /location|href|open|submit|prevent|return\s*(?:false|!1)|tel:|sms:/i;
function checkHandlers(page, hosts, links, scripts, widgetOf) {
  const frames = new Map(
    hosts.filter(({ form }) => form === "frame").map(({ element, tag }) => [element, tag])
  );
  const ours = new Set(scripts);
  const found = [];
  for (const element of page.elements) {
    const where = widgetOf(element)?.tag ?? frames.get(element) ?? (ours.has(element) ? "our script" : "");
    if (where)
      for (const [name, code] of handlersOf(element)) found.push(finding("handler", { where, name, code }));
  }
  const handled = nearestOf(page, (element) => handlersOf(element).some(([name]) => isPressed.test(name)));
  const seen = /* @__PURE__ */ new Set();
  const lookAround = (element) => {
    for (let each = handled(element); each && !seen.has(each); each = handled(each.parent)) {
      seen.add(each);
      if (widgetOf(each)) continue;
      for (const [name, code] of handlersOf(each))
        found.push(
          finding(leads.test(code) ? "handler" : "handler-look", { where: `<${each.tag}>`, name, code })
        );
    }
  };
  for (const { holder, digits } of numbersOf(page)) if (known.has(digits)) lookAround(holder);
  for (const { element, dialed, names } of links)
    if (names.length || dialed && dials(dialed.number)) lookAround(element);
  for (const { element } of hosts) lookAround(element.parent);
  return found;
}

export { checkHandlers };

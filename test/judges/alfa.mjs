// Alfa, in a thread of its own: it takes most of the time, and the browser need not wait for it.
import { parentPort } from 'node:worker_threads';
import { Audit } from '@siteimprove/alfa-act';
import { Device } from '@siteimprove/alfa-device';
import { Element, Node } from '@siteimprove/alfa-dom';
import { Request, Response } from '@siteimprove/alfa-http';
import rules from '@siteimprove/alfa-rules';
import { Page } from '@siteimprove/alfa-web';

const kinds = { failed: 'fault', cantTell: 'question' };
/** What a rule is about: an element, what stands in one, a document, or a group of them. */
function told(target) {
  if (Element.isElement(target)) return String(target).replace(/<!--.*?-->/g, '');
  if (!Node.isNode(target) && target[Symbol.iterator]) return [...target].map(told).join(' + ');
  const [parent] = target.parent?.() ?? [];
  return parent ? told(parent) : 'document';
}

parentPort.on('message', async ({ at, json, device: seen }) => {
  const device = Device.from(seen);
  const page = Page.of(Request.empty(), Response.empty(), Node.from(json, device), device);
  const outcomes = [...(await Audit.of(page, rules).evaluate())];
  parentPort.postMessage({
    at,
    passed: outcomes.filter(({ outcome }) => outcome === 'passed').length,
    found: outcomes
      .filter(({ outcome }) => outcome in kinds)
      .map(({ outcome, rule, target }) => ({
        kind: kinds[outcome],
        rule: rule.uri.replace(/.*-/, ''),
        element: told(target).slice(0, 600),
      })),
  });
});

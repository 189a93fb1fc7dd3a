import { faults } from '../read.mjs';

export const rule = {
  name: 'a way out of the page that is not a plain https address without a query (S6)',
  why: 'The address stays in the history, where others read it.',
  scope: (content) => [content.exit.exitHref],
  check: (items) =>
    faults(
      items.map((href) => new URL(href)),
      ({ protocol, search, hash }) => protocol !== 'https:' || search || hash,
      ({ href }) => `exitHref: ${href}`,
    ),
  spoiled: [
    [(all) => (all.exit.exitHref = 'http://example.org/'), 'exitHref: http:'],
    [(all) => (all.exit.exitHref = 'https://example.org/?from=help'), '?from=help'],
  ],
};

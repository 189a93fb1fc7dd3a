import { linesOf, centersOf } from '../read.mjs';
import { line } from '../spoil.mjs';

export const rule = {
  name: 'an address that is not https',
  why: 'Who listens in must not see what someone reads.',
  scope: (content) => [...linesOf(content), ...centersOf(content), ...Object.values(content.law)],
  check: (items) =>
    items.flatMap(({ id, chat, web, link }) =>
      [chat, web, link]
        .filter((url) => url && !/^https:\/\/[^\s?#]+$/.test(url))
        .map((url) => `${id}: ${url}`),
    ),
  spoiled: [[(all) => (line(all).web = 'http://example.org'), 'nhth: http:']],
};

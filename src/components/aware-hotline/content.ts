import { common, leaving, line, maybe, t } from '../../card/content.js';
import type { Language } from '../../card/language.js';
import { under18 } from '../../content/guidance.js';
import { audiences, hotline } from '../../content/hotline.js';
import { lines } from '../../content/lines.js';
import type { Line } from '../../content/types.js';

/** A line with when and in which languages it answers. */
const listed = (each: Line) => ({ ...line(each), hours: t(each.hours), languages: maybe(each.languages) });

export const project = () => ({
  ...common(),
  ...leaving(),
  region: t(hotline.region),
  scan: t(hotline.scan),
  under18: t(under18.text),
  readers: audiences.map(({ id, heading, lead, lines: own, atRisk }) => ({
    id,
    heading: t(heading),
    lead: t(lead),
    lines: own.map(listed),
    atRisk,
    isMinor: id === 'student',
  })),
  /** All that can be chosen, by their ids. 911 has its own place in every layout, so it is none of these. */
  lines: Object.fromEntries(lines.filter(({ id }) => id !== '911').map((each) => [each.id, listed(each)])),
});
export type Content = ReturnType<typeof project>;
export const language: Language<Content> = { lang: 'en', content: project() };

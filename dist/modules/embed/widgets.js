import { definitions } from '../content/definitions/definitions.js';
import { language } from '../content/definitions/language.js';
import { myths } from '../content/definitions/myths.js';
import { audiences } from '../content/hotline.js';
import { lines } from '../content/lines.js';
import { counties } from '../content/local/counties.js';
import { sectors } from '../content/sectors/index.js';
import { settings } from '../content/settings.js';
import { figures } from '../content/statistics/index.js';
import { series } from '../content/statistics/series.js';

const ids = (entries) => entries.map(({ id }) => id);
const jobs = (all) => [
  ...new Set(all.flatMap((each) => ids(each.jobs)))
];
const leaving = {
  keys: ["on", "off"],
  history: ["keep", "replace"],
  tab: ["same", "new"]
};
const exit = { exit: ["auto", "on", "off"], ...leaving };
const common = {
  theme: ["auto", "light", "dark"],
  "heading-level": ["2", "1", "3", "4", "5", "6"]
};
const widgets = {
  "aware-hotline": {
    layout: ["card", "banner", "compact", "poster"],
    audience: ids(audiences),
    lines: ["", ...ids(lines)],
    ...exit,
    ...common
  },
  "aware-red-flags": {
    setting: ["", ...ids(settings)],
    job: ["", ...jobs(settings)],
    about: ["both", "labor", "sex"],
    ...common
  },
  "aware-sector-guide": { sector: ids(sectors), job: ["", ...jobs(sectors)], practice: [""], ...common },
  "aware-statistic": {
    figure: ids([...figures, ...series]),
    view: ["auto", "number", "chart", "table"],
    ...common
  },
  "aware-local-help": { county: ["", ...ids(counties)], ...exit, ...common },
  "aware-definitions": {
    topic: ["", "definitions", "language", "myths"],
    entry: ["", ...ids([...definitions, ...language, ...myths]).map((id) => id.split(".")[1])],
    ...common
  },
  "aware-school-card": { audience: ["student", "parent", "educator"], ...exit, ...common },
  "aware-exit": { href: [""], ...leaving, theme: common.theme }
};

export { widgets };

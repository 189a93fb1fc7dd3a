import { counties } from '../../content/local/counties.js';
import { ids, common, leaving, exitAttribute } from '../../internal/schema.js';

const schema = {
  name: "Help near you",
  summary: "Who helps in each county of Maine.",
  attributes: {
    county: {
      values: ["", ...ids(counties)],
      kind: "entry",
      label: "County",
      doc: "One county of Maine, as in `penobscot`, in place of the list and the map; when it is not given, the visitor chooses.",
      names: { "": "The visitor chooses" }
    },
    exit: exitAttribute("always"),
    ...leaving,
    ...common
  }
};

export { schema };

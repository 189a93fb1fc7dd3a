import { sectors } from '../../content/sectors/index.js';
import { jobAttribute, ids, common } from '../../internal/schema.js';

const schema = {
  name: "Guide for staff",
  summary: "What you may notice, what to do, what never to do, job by job.",
  attributes: {
    sector: { values: ids(sectors), label: "Line of work", doc: "The line of work." },
    job: {
      ...jobAttribute("sector", sectors),
      doc: "One job of that sector, as in `front-desk` or `hair`; when it is not given, the visitor chooses."
    },
    practice: {
      values: [""],
      kind: "flag",
      label: "With situations to practice",
      doc: "Adds three short made-up situations at the end, each with its safest step. Nothing is scored or recorded.",
      rare: true
    },
    ...common
  }
};

export { schema };

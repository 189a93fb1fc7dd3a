import { ids, common } from '../../internal/schema.js';
import { definitions } from '../../content/definitions/definitions.js';
import { language } from '../../content/definitions/language.js';
import { myths } from '../../content/definitions/myths.js';

const schema = {
  name: "Words and myths",
  summary: "Definitions, words to use, and myths with answers.",
  attributes: {
    topic: {
      values: ["", "definitions", "language", "myths"],
      label: "Topic",
      doc: "What it shows; when it is not given, the visitor can choose, and the search goes over all.",
      names: {
        "": "The visitor chooses",
        definitions: "Definitions",
        language: "Words to use",
        myths: "Myths"
      }
    },
    entry: {
      values: ["", ...ids([...definitions, ...language, ...myths]).map((id) => id.split(".")[1])],
      kind: "entry",
      label: "Opened at",
      doc: "One entry to show first and marked, as in `sex-trafficking`, `word-child` or `myth-travel`.",
      names: { "": "The beginning" }
    },
    ...common
  }
};

export { schema };

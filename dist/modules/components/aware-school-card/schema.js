import { common, mayLeave } from '../../internal/schema.js';

const schema = {
  name: "School card",
  summary: "Prevention for students, parents or educators.",
  attributes: {
    audience: {
      values: ["student", "parent", "educator"],
      label: "Who reads it",
      doc: "Who reads it. It decides the words, and whom to text or call.",
      names: { student: "Students", parent: "Parents", educator: "Teachers and school staff" }
    },
    ...mayLeave("to students"),
    ...common
  }
};

export { schema };

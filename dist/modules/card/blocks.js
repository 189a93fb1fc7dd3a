const brief = (block) => ({ ...block, brief: true });
const text = (kind, ...words) => ({
  is: "text",
  kind,
  text: words
});
const group = (kind, ...blocks) => ({
  is: "group",
  kind,
  blocks
});
const sub = (words) => ({ is: "sub", text: words });
const local = { is: "local" };
const control = (name) => ({ is: "control", name });

export { brief, control, group, local, sub, text };

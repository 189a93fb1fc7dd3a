const propertyOf = (attribute) => attribute.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const ids = (entries) => entries.map(({ id }) => id);
const jobAttribute = (attribute, places) => {
  const jobs = Object.fromEntries(
    places.map((place) => [place.id, ["", ...ids(place.jobs)]])
  );
  const values = [...new Set(Object.values(jobs).flat())];
  return {
    values,
    kind: "entry",
    by: { attribute, values: jobs },
    label: "Job",
    names: { "": "The visitor chooses" }
  };
};
const common = {
  theme: {
    values: ["auto", "light", "dark"],
    label: "Colors",
    doc: "The colors: `auto` follows the page\u2019s own `color-scheme`, `light` and `dark` fix one.",
    names: { auto: "As the page", light: "Light", dark: "Dark" },
    rare: true,
    visual: true
  },
  "heading-level": {
    values: ["2", "1", "3", "4", "5", "6"],
    kind: "number",
    label: "Level of the heading",
    doc: "The level of the heading in the page\u2019s outline, 1 to 6; when it is not given, that of a heading in its slot, or else 2.",
    names: { 1: "h1", 2: "h2", 3: "h3", 4: "h4", 5: "h5", 6: "h6" },
    rare: true
  }
};
const leaving = {
  keys: {
    values: ["on", "off"],
    label: "Shift three times leaves",
    doc: "Whether Shift three times leaves the page: `on`, or `off` for all of the page.",
    names: { on: "Yes", off: "No, on all of the page" },
    rare: true
  },
  history: {
    values: ["keep", "replace"],
    label: "Links to other pages of the site",
    doc: "`replace` lets links to other pages of the site leave no entry in the history, so that Back leads out of the site.",
    names: { keep: "Stay in the history", replace: "Leave no entry in it" },
    rare: true
  },
  tab: {
    values: ["same", "new"],
    label: "The link that leaves opens",
    doc: "Where the link that leaves opens the other page: in the `same` tab, or also in a `new` one, on top.",
    names: { same: "In the same tab", new: "In a new tab, too" },
    rare: true
  }
};
const exitName = "exit";
const mayLeave = (auto) => ({
  [exitName]: {
    values: ["auto", "on", "off"],
    label: "Link to leave the page",
    doc: `Quick exit: \`auto\` offers it ${auto}, unless \`aware-exit\` stands on the page; \`on\` always, \`off\` never.`,
    names: { auto: "Where it is fitting", on: "Always", off: "Never" },
    rare: true
  },
  ...leaving
});

export { common, exitName, ids, jobAttribute, leaving, mayLeave, propertyOf };

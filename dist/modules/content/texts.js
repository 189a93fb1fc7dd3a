const codes = new Set("id source status kind who urgent scope count nearest".split(" "));
function entriesIn(part, found = /* @__PURE__ */ new Set()) {
  if (typeof part === "object" && part !== null) {
    if ("id" in part) found.add(part);
    for (const inner of Object.values(part)) entriesIn(inner, found);
  }
  return [...found];
}
function textsIn(part) {
  return entriesIn(part).flatMap(
    (entry) => Object.entries(entry).filter(
      (pair) => typeof pair[1] === "string" && !codes.has(pair[0]) && !/^https?:/.test(pair[1])
    ).map(([key, text]) => ({ id: `${entry.id}.${key}`, text, entry }))
  );
}

export { entriesIn, textsIn };

const redFlags = {
  id: "red-flags.words",
  promise: "Nothing you tick is kept or sent.",
  heading: "Signs you may have noticed",
  talk: "Talk it through at any time: {number}",
  where: "Where?",
  part: "Your role",
  anyone: "Any role",
  nothing: "Nothing ticked? You can still talk it through.",
  something: "This can help now:",
  added: "Added: {sign}",
  removed: "Removed: {sign}",
  call: "Notes for my call",
  noticed: "I noticed:",
  when: "When:",
  place: "Where:",
  copy: "Copy",
  copied: "Copied. Whoever uses this device may see it.",
  notCopied: "Marked: copy it yourself.",
  print: "Print",
  blank: "Print it blank",
  clear: "Untick all",
  source: "ours"
};

export { redFlags };

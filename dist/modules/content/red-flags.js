const redFlags = {
  id: "red-flags.words",
  promise: "Nothing you tick is kept or sent.",
  heading: "Signs you may have noticed",
  where: "Where?",
  part: "Your role",
  anyone: "Any role",
  nothing: "Nothing ticked? You can still talk it through.",
  help: "What can help now",
  added: "Added: {sign}",
  removed: "Removed: {sign}",
  changed: "What can help now changed.",
  urgent: "What can help now changed: call 911 first.",
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
  cleared: "Nothing is ticked now.",
  others: "The signs changed. Nothing is ticked now.",
  source: "ours"
};

export { redFlags };

const reach = {
  id: "words.reach",
  call: "Call {number}",
  text: "Text {number}",
  textWord: "Text {word} to {number}",
  chat: "Chat with {line}",
  source: "ours"
};
const danger = {
  id: "words.danger",
  question: "In danger right now?",
  place: "If you text, say where you are first.",
  source: ["govtech-911", "mp-911"]
};
const notes = {
  id: "words.notes",
  log: "Calls and texts can stay in your phone\u2019s log or bill.",
  relay: "By TTY or relay, dial {number} first.",
  source: ["ocfs", "mdol"]
};
const inLaw = {
  id: "words.law",
  heading: "What the law asks",
  cite: "{cite}, as read in {asOf}.",
  source: "ours"
};
const checks = {
  id: "words.checks",
  read: "Numbers read in published sources, {month}.",
  called: "Numbers called to test them, {month}.",
  longAgo: "Last checked over a year ago. You can confirm at {link}.",
  source: "ours"
};
const directory = "https://211maine.org";

export { checks, danger, directory, inLaw, notes, reach };

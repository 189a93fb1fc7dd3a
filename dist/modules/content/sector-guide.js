const sectorGuide = {
  id: "sector-guide.words",
  heading: "What you may notice, and what helps",
  job: "Your job",
  notice: "You may notice",
  steps: "What to do",
  never: "What never to do",
  answers: "If someone talks to you",
  tell: "Whom to tell",
  practice: "Practice for two minutes",
  example: "A made-up example",
  ask: "What is the safest step?",
  print: "Print for the break room",
  more: "More signs: see this guide online.",
  cards: "Print small cards to hand over",
  card: "Need someone to talk to? Call or text, any hour.",
  scan: "A scan can stay in your phone\u2019s history.",
  source: "ours"
};

export { sectorGuide };

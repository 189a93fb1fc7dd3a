import { nhth, mecasa, dhhsIntake, lifeline } from './lines.js';

const unsure = "You do not need to be sure. Do not confront anyone.";
const audiences = [
  {
    id: "survivor",
    heading: "Talk to someone you choose",
    lead: "You are not in trouble. You can call, text, or do nothing now.",
    lines: [nhth, mecasa],
    atRisk: true,
    source: "ours"
  },
  {
    id: "bystander",
    heading: "Something feels wrong? You can talk it through.",
    lead: unsure,
    lines: [nhth, dhhsIntake],
    atRisk: false,
    source: ["plymouthda", "nhth-approach", "dhs-edu"]
  },
  {
    id: "staff",
    heading: "Worried about someone? Ask for advice.",
    lead: unsure,
    lines: [nhth, dhhsIntake],
    atRisk: false,
    source: ["plymouthda", "nhth-approach", "dhs-edu"]
  },
  {
    id: "student",
    heading: "Need to talk to someone?",
    lead: "It is not your fault. You are not in trouble.",
    lines: [nhth, mecasa, lifeline],
    atRisk: true,
    source: "ours"
  }
];
const hotline = {
  id: "hotline.words",
  region: "Help in Maine",
  scan: "Scan to open {address}. This can stay in your phone\u2019s history.",
  source: "ours"
};

export { audiences, hotline };

import { childFirst, tellManager, workerFirst, askFirst, listen, offerNumber, beHonest, noConfronting, noHeroics, noAlarm, noProfile, callNow, skipBoss, callHotline, callLocal, noteLater, saferLines } from '../../guidance.js';
import { ptla } from '../../lines.js';

const steps = [
  callNow,
  {
    id: "hospitality.greet-everyone",
    text: "Check ID for each guest, be friendly to everyone in the group, and keep the log.",
    why: "Signs show when you meet people face to face.",
    jobs: ["front-desk"],
    source: ["hotelmgmt", "bhd"]
  },
  {
    id: "hospitality.late-visitors",
    text: "Late at night, have every visitor come past the desk.",
    why: "Hidden visits get harder, and one rule for all is fair.",
    jobs: ["front-desk", "security"],
    source: ["hotelmgmt", "bhd"]
  },
  {
    id: "hospitality.leave-as-is",
    text: "Never go in alone if you feel unsafe. Leave things as they are, and tell your supervisor.",
    why: "You see rooms that others do not, but your safety comes first.",
    jobs: ["housekeeping", "maintenance-valet"],
    source: ["wa-hk", "guardian"]
  },
  {
    id: "hospitality.serve-as-usual",
    text: "Serve as usual and be kind. Notice who is with whom, and tell the manager.",
    why: "You can be near a table for a long time without standing out.",
    jobs: ["food-beverage"],
    source: "wa-fb"
  },
  {
    id: "hospitality.keep-footage",
    text: "Keep camera footage and visitor logs safe, for the police and not for guests. Ask your manager first.",
    why: "Footage is soon lost.",
    jobs: ["security", "manager"],
    source: "hotelmgmt"
  },
  {
    id: "hospitality.note-car",
    text: "Only if it is safe, note the car, the plate and the time. Tell security.",
    why: "You see doors and parking lots.",
    jobs: ["maintenance-valet"],
    source: ["wa-fd", "topbiz"]
  },
  {
    id: "hospitality.one-plan",
    text: "Give every shift one clear plan: whom to tell, and the same rules for every guest.",
    why: "One clear report keeps staff safer, and equal rules are fair.",
    jobs: ["manager"],
    source: ["wa-hk", "wa-fb", "rrcaht", "hotelmgmt", "bhd"]
  },
  tellManager,
  skipBoss,
  callHotline,
  callLocal,
  noteLater,
  saferLines
];
const never = [noConfronting, noHeroics, noAlarm, noProfile];
const answers = [
  {
    id: "hospitality.say-kind",
    text: "To anyone: \u201CHow are you doing? Is there anything you need?\u201D",
    why: "Plain kindness does not stand out. Leave questions about trafficking to the hotline.",
    source: "ours"
  },
  listen,
  offerNumber,
  beHonest,
  {
    id: "hospitality.say-legal-help",
    text: "To a coworker: \u201CPine Tree Legal may be able to help you for free. Would you like the number?\u201D",
    lines: [ptla],
    source: ["nhth-hosp", "polaris-hosp", "ptla-farm", "ptla-services"]
  }
];
const tell = [childFirst, tellManager, workerFirst, askFirst];

export { answers, never, steps, tell };

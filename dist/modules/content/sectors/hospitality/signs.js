import { askFirst, oneSign, childFirst, workerFirst } from '../../guidance.js';
import { dhhsIntake } from '../../lines.js';

const signs = [
  {
    id: "hospitality.treatment",
    heading: "How someone is treated",
    who: "anyone",
    caution: oneSign,
    next: askFirst,
    signs: [
      {
        id: "hospitality.hurt",
        text: "Someone is hurt or ill and gets no care.",
        urgent: true,
        source: ["dhs-hosp", "hti-hotel", "ahla-best"]
      },
      {
        id: "hospitality.watched",
        text: "Someone is always watched and is not free to move around.",
        urgent: true,
        source: ["dhs-hosp", "ahla-best", "innov"]
      },
      {
        id: "hospitality.id-kept",
        text: "Another person holds on to someone\u2019s ID, phone or money.",
        source: ["dhs-hosp", "guardian", "innov"]
      },
      {
        id: "hospitality.no-voice",
        text: "One person gives all the answers and does not let another speak.",
        caution: "This may be a relative, a carer or an interpreter.",
        source: ["bhd", "innov"]
      },
      {
        id: "hospitality.afraid",
        text: "Someone seems tense, afraid or very quiet near the person with them.",
        source: ["westfield", "ahla-best", "innov"]
      },
      {
        id: "hospitality.lost",
        text: "Someone does not know what town this is or where they go next.",
        jobs: ["front-desk", "housekeeping", "food-beverage", "security", "manager"],
        source: ["bhd", "innov"]
      }
    ],
    source: "ours"
  },
  {
    id: "hospitality.check-in",
    heading: "At the front desk",
    who: "guest",
    caution: oneSign,
    next: askFirst,
    signs: [
      {
        id: "hospitality.cash",
        text: "A room is paid with cash or a prepaid card, with other signs too.",
        jobs: ["front-desk", "manager"],
        kind: "sex",
        caution: "Many people have no bank card. This alone means nothing.",
        source: ["wa-fd", "safeinc", "bhd", "startrib"]
      },
      {
        id: "hospitality.many-rooms",
        text: "One person books several rooms, or rooms side by side.",
        jobs: ["front-desk", "housekeeping", "security", "manager"],
        kind: "sex",
        source: ["dhs-hosp", "wa-fd"]
      }
    ],
    source: "ours"
  },
  {
    id: "hospitality.rooms",
    heading: "In and around a room",
    who: "guest",
    caution: oneSign,
    next: askFirst,
    signs: [
      {
        id: "hospitality.do-not-disturb",
        text: "Do Not Disturb stays up all the time, or cleaning is refused for days.",
        jobs: ["housekeeping", "maintenance-valet", "manager"],
        kind: "sex",
        caution: "Night workers and sick guests do this too.",
        source: ["wa-hk", "safeinc", "startrib", "guardian"]
      },
      {
        id: "hospitality.towels",
        text: "Guests ask for many towels or sheets but keep staff out.",
        jobs: ["housekeeping", "maintenance-valet"],
        kind: "sex",
        source: ["dhs-hosp", "wa-hk", "guardian", "ahla-best"]
      }
    ],
    source: "ours"
  },
  {
    id: "hospitality.visits",
    heading: "Visitors to a room",
    who: "guest",
    caution: oneSign,
    next: askFirst,
    signs: [
      {
        id: "hospitality.visitors",
        text: "Visitors come to one room at all hours and stay a short time.",
        jobs: ["front-desk", "housekeeping", "security", "maintenance-valet", "manager"],
        kind: "sex",
        source: ["wa-hk", "topbiz", "safeinc", "bhd"]
      },
      {
        id: "hospitality.callers",
        text: "Many callers ask for a room number but do not know the guest\u2019s name.",
        jobs: ["front-desk"],
        kind: "sex",
        source: "ahla-best"
      }
    ],
    source: "ours"
  },
  {
    id: "hospitality.grounds",
    heading: "Doors, halls and parking",
    who: "anyone",
    caution: oneSign,
    next: askFirst,
    signs: [
      {
        id: "hospitality.lookout",
        text: "Someone keeps watch at a room door or from the lobby or bar.",
        kind: "sex",
        source: ["wa-hk", "safeinc", "aacl", "ahla-best"]
      }
    ],
    source: "ours"
  },
  {
    id: "hospitality.children",
    heading: "When a child is here",
    who: "guest",
    caution: oneSign,
    next: childFirst,
    signs: [
      {
        id: "hospitality.child-joins",
        text: "A guest turns up with a child who did not arrive with them.",
        jobs: ["front-desk", "security", "maintenance-valet"],
        kind: "sex",
        source: ["wa-fd", "safeinc"]
      },
      {
        id: "hospitality.child-at-bar",
        text: "An adult sits at the bar with a child who came without them.",
        jobs: ["food-beverage"],
        kind: "sex",
        source: "wa-fb"
      },
      {
        id: "hospitality.child-late",
        text: "A child is with a guest late at night or in school hours.",
        jobs: ["front-desk", "food-beverage", "security"],
        kind: "sex",
        caution: "Vacation weeks are full of children. Look for other signs.",
        source: ["wa-fd", "safeinc", "guardian"]
      },
      {
        id: "hospitality.child-items",
        text: "A child\u2019s things are in a room where no child is registered.",
        jobs: ["housekeeping", "maintenance-valet"],
        kind: "sex",
        source: ["wa-hk", "safeinc"]
      },
      {
        id: "hospitality.child-alone",
        text: "A child is left alone in a room for a long time.",
        jobs: ["housekeeping", "security", "maintenance-valet"],
        caution: "The DHHS intake line can tell you what to do.",
        lines: [dhhsIntake],
        source: "wa-hk"
      }
    ],
    source: "ours"
  },
  {
    id: "hospitality.work-deal",
    heading: "A coworker\u2019s pay and housing",
    who: "worker",
    caution: oneSign,
    next: workerFirst,
    signs: [
      {
        id: "hospitality.broken-promise",
        text: "The job, the hours or the pay are not what a worker was promised.",
        kind: "labor",
        source: ["nhth-hosp", "preble-2024", "innov"]
      },
      {
        id: "hospitality.long-hours",
        text: "A worker has very long days, few breaks, and little or no pay.",
        kind: "labor",
        source: ["polaris-hosp", "ph-2019-preble", "innov"]
      },
      {
        id: "hospitality.pay-taken",
        text: "A worker\u2019s pay goes to a recruiter, a contractor or someone else.",
        kind: "labor",
        source: ["westfield", "bhd"]
      },
      {
        id: "hospitality.debt",
        text: "A worker owes fees that keep growing: visa, travel, rent, food, uniforms.",
        kind: "labor",
        source: ["nhth-hosp", "contra"]
      },
      {
        id: "hospitality.job-housing",
        text: "Housing with the job is crowded or unsafe, and whoever quits loses it.",
        kind: "labor",
        source: ["preble-2024", "nhth-labor"]
      }
    ],
    source: "ours"
  },
  {
    id: "hospitality.work-control",
    heading: "A coworker under control",
    who: "worker",
    caution: oneSign,
    next: workerFirst,
    signs: [
      {
        id: "hospitality.papers",
        text: "An employer or recruiter keeps a worker\u2019s passport or papers.",
        kind: "labor",
        source: ["nhth-labor", "torch-l", "ph-2019-preble"]
      },
      {
        id: "hospitality.threats",
        text: "The boss threatens a worker with police, deportation or harm to family.",
        kind: "labor",
        source: ["nhth-hosp", "torch-l"]
      },
      {
        id: "hospitality.no-leaving",
        text: "A worker is always watched and may not leave the property.",
        kind: "labor",
        urgent: true,
        source: ["nhth-hosp", "polaris-hosp", "innov"]
      },
      {
        id: "hospitality.cut-off",
        text: "A worker may not talk freely with family, guests or coworkers.",
        kind: "labor",
        source: ["nhth-hosp", "torch-l"]
      },
      {
        id: "hospitality.spoken-for",
        text: "Someone else applied for the job and speaks for the worker.",
        kind: "labor",
        source: ["westfield", "innov"]
      }
    ],
    source: "ours"
  }
];

export { signs };

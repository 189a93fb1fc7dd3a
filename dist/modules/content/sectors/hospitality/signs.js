import { askFirst, oneSign, childFirst, workerFirst } from '../../guidance.js';

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
        caution: "Someone may stay close to a person who is ill or has a disability.",
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
    heading: "Booking and check-in",
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
        id: "hospitality.by-the-hour",
        text: "A room is taken by the hour, or extended one day at a time.",
        jobs: ["front-desk", "manager"],
        kind: "sex",
        caution: "People without a home often pay day by day.",
        source: ["dhs-hosp", "safeinc"]
      },
      {
        id: "hospitality.no-details",
        text: "A guest avoids giving a full name, a home address or car details.",
        jobs: ["front-desk"],
        caution: "A guest who fears a violent partner may do this too.",
        source: ["wa-fd", "safeinc"]
      },
      {
        id: "hospitality.no-id",
        text: "A guest checks in without an ID of their own.",
        jobs: ["front-desk"],
        source: ["wa-fd", "safeinc"]
      },
      {
        id: "hospitality.many-rooms",
        text: "One person books several rooms, or rooms side by side.",
        jobs: ["front-desk", "housekeeping", "security", "manager"],
        kind: "sex",
        source: ["dhs-hosp", "wa-fd"]
      },
      {
        id: "hospitality.other-booker",
        text: "One person books the room, and another one stays in it.",
        jobs: ["front-desk", "housekeeping", "manager"],
        kind: "sex",
        source: "topbiz"
      },
      {
        id: "hospitality.asks-to-buy",
        text: "A guest asks staff where to buy sex.",
        jobs: ["front-desk", "food-beverage", "security", "maintenance-valet"],
        kind: "sex",
        source: ["wa-fd", "safeinc"]
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
      },
      {
        id: "hospitality.room-service",
        text: "One room orders much more room service than is usual.",
        jobs: ["food-beverage", "housekeeping"],
        kind: "sex",
        source: "ahla-best"
      },
      {
        id: "hospitality.crowded-room",
        text: "One person puts more people in a room than it has beds for.",
        jobs: ["front-desk", "housekeeping", "security"],
        caution: "Families and work crews share rooms to keep costs down.",
        source: ["wa-fd", "safeinc"]
      },
      {
        id: "hospitality.rarely-out",
        text: "Someone rarely leaves the room, or only at odd hours.",
        jobs: ["front-desk", "housekeeping", "security", "manager"],
        source: ["wa-hk", "wa-fd", "safeinc"]
      },
      {
        id: "hospitality.devices",
        text: "One room holds many phones, computers or card readers.",
        jobs: ["housekeeping", "maintenance-valet"],
        source: ["dhs-hosp", "wa-hk"]
      },
      {
        id: "hospitality.cash-in-room",
        text: "Large amounts of cash lie in the room.",
        jobs: ["housekeeping", "maintenance-valet"],
        source: ["wa-hk", "safeinc", "guardian"]
      },
      {
        id: "hospitality.many-names",
        text: "IDs or papers of several people lie open in a room.",
        jobs: ["housekeeping", "maintenance-valet"],
        caution: "Look only at what lies open.",
        source: "wa-hk"
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
        id: "hospitality.past-the-desk",
        text: "Visitors pass the desk and go straight to one room.",
        jobs: ["front-desk", "security"],
        kind: "sex",
        source: "guardian"
      },
      {
        id: "hospitality.callers",
        text: "Many callers ask for a room number but do not know the guest\u2019s name.",
        jobs: ["front-desk"],
        kind: "sex",
        source: "ahla-best"
      },
      {
        id: "hospitality.complaints",
        text: "Other guests complain of knocks and doors all through the night.",
        jobs: ["front-desk", "security", "manager"],
        kind: "sex",
        source: "ahla-best"
      },
      {
        id: "hospitality.drop-offs",
        text: "The same people are dropped off again and again for short stays.",
        jobs: ["front-desk", "security", "maintenance-valet", "manager"],
        kind: "sex",
        source: ["wa-fd", "safeinc"]
      },
      {
        id: "hospitality.brought-in",
        text: "A guest checks in, then goes out to bring in people who waited.",
        jobs: ["front-desk", "security", "maintenance-valet"],
        kind: "sex",
        source: "hotelmgmt"
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
      },
      {
        id: "hospitality.waiting-car",
        text: "Someone waits in a parked car while others go in and out.",
        jobs: ["security", "maintenance-valet"],
        kind: "sex",
        source: "topbiz"
      },
      {
        id: "hospitality.side-door",
        text: "People always use a side or back door, never the lobby.",
        jobs: ["security", "maintenance-valet"],
        kind: "sex",
        source: ["wa-fd", "aacl"]
      },
      {
        id: "hospitality.led-in",
        text: "One person leads a group in by a side door.",
        jobs: ["security", "maintenance-valet"],
        source: "aacl"
      },
      {
        id: "hospitality.hidden-plate",
        text: "A car is always parked so that nobody can read the plate.",
        jobs: ["front-desk", "security", "maintenance-valet"],
        kind: "sex",
        caution: "This is a weak sign: many people back in to park.",
        source: ["dhs-hosp", "wa-fd", "safeinc"]
      },
      {
        id: "hospitality.made-to-sell",
        text: "Someone is watched while they sell things or beg on the property.",
        jobs: ["front-desk", "security", "maintenance-valet"],
        kind: "labor",
        caution: "Most people who sell or ask for money do so on their own.",
        source: ["dhs-hosp", "innov"]
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
        id: "hospitality.child-as-adult",
        text: "A child books, pays or asks for services the way an adult would.",
        jobs: ["front-desk", "food-beverage"],
        kind: "sex",
        source: ["wa-fd", "hti-hotel"]
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
      },
      {
        id: "hospitality.crew-in-cars",
        text: "A boss has a work crew sleep in vehicles in the parking lot.",
        jobs: ["security", "maintenance-valet"],
        kind: "labor",
        caution: "People also sleep in cars on the road, or when they have no home.",
        source: "innov"
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

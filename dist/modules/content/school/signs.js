import { youChoose, noName, childFirst, oneSign } from '../guidance.js';
import { adults } from './jobs.js';

const signs = [
  {
    id: "school.wants-something",
    heading: "Someone wants something from you",
    who: "student",
    caution: noName,
    next: youChoose,
    source: "ours",
    signs: [
      {
        id: "school.you-online",
        text: "Someone online asks you for photos, to keep a secret or to meet.",
        jobs: ["student"],
        kind: "sex",
        source: ["covered", "hstoday"]
      },
      {
        id: "school.you-gifts",
        text: "You get gifts or messages from people your family does not know.",
        jobs: ["student"],
        kind: "sex",
        source: ["just1", "hstoday"]
      },
      {
        id: "school.you-payback",
        text: "Someone offers you love, work or a place to stay, then wants payback.",
        jobs: ["student"],
        source: ["ncm-2023", "fox26", "needs-assessment-2015"]
      },
      {
        id: "school.you-owe",
        text: "Someone tells you \u201Cyou owe me\u201D, or threatens you.",
        jobs: ["student"],
        source: ["covered", "fox26"]
      },
      {
        id: "school.you-older",
        text: "Your partner or friend is much older than you, or controls you.",
        jobs: ["student"],
        kind: "sex",
        source: ["ed-list", "gacares", "just1", "fox26"]
      }
    ]
  },
  {
    id: "school.hurts-or-uses",
    heading: "Someone hurts or uses you",
    who: "student",
    caution: noName,
    next: youChoose,
    source: "ours",
    signs: [
      {
        id: "school.you-no-pay",
        text: "You work long hours for an adult outside your family and keep no pay.",
        jobs: ["student"],
        kind: "labor",
        source: ["ed-labor", "goodfaith"]
      },
      {
        id: "school.you-drugs",
        text: "Someone makes you sell or carry drugs, or pay off a debt.",
        jobs: ["student"],
        kind: "labor",
        source: "ed-labor"
      },
      {
        id: "school.you-family",
        text: "Someone in your family lets others touch you for money or drugs.",
        jobs: ["student"],
        kind: "sex",
        source: ["ncmec-mirror", "nhth-sex"]
      },
      {
        id: "school.you-hurt",
        text: "You get hurt, or you go without food, sleep or a doctor.",
        jobs: ["student"],
        source: ["ed-list", "gacares", "montclair"]
      }
    ]
  },
  {
    id: "school.friend",
    heading: "A friend may need help",
    who: "student",
    caution: noName,
    next: youChoose,
    source: "ours",
    signs: [
      {
        id: "school.friend-change",
        text: "Your friend\u2019s mood, friends or ways change all of a sudden.",
        jobs: ["student"],
        source: ["ed-list", "ncmec-copy", "just1", "fox26"]
      },
      {
        id: "school.friend-money",
        text: "Your friend has a new phone, new things or money, and cannot say why.",
        jobs: ["student"],
        kind: "sex",
        source: ["ed-list", "gacares", "fox26", "just1"]
      },
      {
        id: "school.friend-older",
        text: "Your friend is with someone much older, or someone who controls them.",
        jobs: ["student"],
        kind: "sex",
        source: ["ed-list", "gacares", "just1", "fox26"]
      },
      {
        id: "school.friend-hurt",
        text: "Your friend is hurt, or goes without food, sleep or a doctor.",
        jobs: ["student"],
        source: ["ed-list", "gacares", "montclair"]
      },
      {
        id: "school.friend-afraid",
        text: "Your friend is scared or very tired, or pulls away from people.",
        jobs: ["student"],
        source: ["ed-list", "gacares"]
      },
      {
        id: "school.friend-no-pay",
        text: "Your friend works long for an adult outside the family and keeps no pay.",
        jobs: ["student"],
        kind: "labor",
        source: ["ed-labor", "goodfaith"]
      }
    ]
  },
  {
    id: "school.days",
    heading: "How a student is doing",
    who: "student",
    caution: oneSign,
    next: childFirst,
    source: "ours",
    signs: [
      {
        id: "school.absent",
        text: "They miss school for no clear reason, or cannot come regularly.",
        jobs: adults,
        source: ["ed-list", "gacares", "fox26"]
      },
      {
        id: "school.run-away",
        text: "They run away often, or talk of trips to other cities.",
        jobs: adults,
        source: ["ed-list", "ncmec", "gacares"]
      },
      {
        id: "school.change",
        text: "Their friends, mood or behavior change all of a sudden.",
        jobs: adults,
        source: ["ed-list", "ncmec-copy", "just1", "fox26"]
      },
      {
        id: "school.afraid",
        text: "They are scared, very tired or anxious, or keep to themselves.",
        jobs: adults,
        source: ["ed-list", "gacares"]
      },
      {
        id: "school.hurt",
        text: "They have injuries, or seem to be kept from food, sleep or medical care.",
        jobs: adults,
        caution: "Poverty or illness may be the reason.",
        source: ["ed-list", "gacares", "montclair"]
      }
    ]
  },
  {
    id: "school.gifts-and-phones",
    heading: "Gifts, phones and online contact",
    who: "student",
    caution: oneSign,
    next: childFirst,
    source: "ours",
    signs: [
      {
        id: "school.money",
        text: "They have a new phone, new things or money they cannot explain.",
        jobs: adults,
        kind: "sex",
        source: ["ed-list", "gacares", "fox26", "just1"]
      },
      {
        id: "school.phones",
        text: "They have two or more phones, prepaid cards or hotel key cards.",
        jobs: adults,
        kind: "sex",
        source: ["ncmec-copy", "gacares"]
      },
      {
        id: "school.unknown-people",
        text: "They get gifts or messages from people you do not know.",
        jobs: ["parent"],
        kind: "sex",
        source: ["just1", "hstoday"]
      },
      {
        id: "school.online",
        text: "Someone online asks them for photos, to keep a secret or to meet.",
        jobs: ["parent"],
        kind: "sex",
        source: ["covered", "hstoday"]
      },
      {
        id: "school.payback",
        text: "Someone offers them love, work or a place to stay, then wants payback.",
        jobs: ["parent"],
        source: ["ncm-2023", "fox26", "needs-assessment-2015"]
      }
    ]
  },
  {
    id: "school.control",
    heading: "Someone else decides",
    who: "student",
    caution: oneSign,
    next: childFirst,
    source: "ours",
    signs: [
      {
        id: "school.older",
        text: "They have a partner or friend who is much older or controls them.",
        jobs: adults,
        kind: "sex",
        source: ["ed-list", "gacares", "just1", "fox26"]
      },
      {
        id: "school.checks-first",
        text: "They let someone else answer, or check with that person first.",
        jobs: adults,
        source: ["ed-list", "ncmec-copy"]
      },
      {
        id: "school.coached",
        text: "They lie about their age, or seem told what to say to adults.",
        jobs: adults,
        kind: "sex",
        source: ["ncmec-copy", "nest"]
      },
      {
        id: "school.family",
        text: "A relative gives others access to the child, for money or drugs.",
        jobs: ["educator"],
        kind: "sex",
        caution: "Report it. Do not warn the family.",
        source: ["ncmec-mirror", "nhth-sex"]
      }
    ]
  },
  {
    id: "school.work",
    heading: "Work, sales and debts",
    who: "student",
    caution: oneSign,
    next: childFirst,
    source: "ours",
    signs: [
      {
        id: "school.no-pay",
        text: "They work long hours for an adult outside the family and keep no pay.",
        jobs: adults,
        kind: "labor",
        source: ["ed-labor", "goodfaith"]
      },
      {
        id: "school.sales",
        text: "They sell candy or magazines with a crew, even in school hours.",
        jobs: adults,
        kind: "labor",
        source: ["ed-labor", "dhs-2021"]
      },
      {
        id: "school.drugs",
        text: "Someone makes them sell or carry drugs, or pay off a debt.",
        jobs: adults,
        kind: "labor",
        source: "ed-labor"
      }
    ]
  }
];

export { signs };

import { callHotline, callLocal, noProfile } from '../guidance.js';
import { nhth } from '../lines.js';
import type { Advice, Prevention } from '../types.js';
import {
  askWhom,
  callHelpline,
  callIntake,
  callRunaway,
  helpFriend,
  missingChild,
  keepMessages,
  noBlame,
  noQuestions,
  noSpying,
  reportAtOnce,
  sayEarly,
  stayCalm,
  steadyAdult,
  takePicturesDown,
  tellAdult,
  tellAttorney,
  tellCounselor,
  textHotline,
  writtenPlan,
} from './responses.js';

const anyGender: Advice<never> = {
  id: 'school.any-gender',
  text: 'People of any gender are used for sex or work. Boys and men are often missed.',
  source: 'policechief',
};

// The first group of each card is whom to call.

export const student: readonly Prevention[] = [
  {
    id: 'school.text-or-call',
    heading: 'Who to text or call',
    source: 'ours',
    messages: [textHotline, callRunaway, callHelpline],
  },
  {
    id: 'school.good-friends',
    heading: 'Good friends and partners',
    source: 'ours',
    messages: [
      { id: 'school.takes-no', text: 'A good friend takes no for an answer.', source: 'ours' },
      {
        id: 'school.your-say',
        text: 'You have a say: about your body, your time and your friends.',
        source: 'ours',
      },
      {
        id: 'school.no-price',
        text: 'Love does not come with a price. A gift is not a debt.',
        source: 'ours',
      },
    ],
  },
  {
    id: 'school.not-good',
    heading: 'When it is not good',
    source: 'ours',
    messages: [
      {
        id: 'school.watch-older',
        text: 'Watch out when a partner or friend is much older, or controls you.',
        source: ['ed-list', 'gacares', 'just1', 'fox26'],
      },
      {
        id: 'school.watch-start',
        text: 'Being used can start with someone you love, a family member or a job.',
        source: ['needs-assessment-2015', 'sj-2014', 'ncm-2023', 'fox26', 'ncmec-mirror', 'nhth-sex'],
      },
    ],
  },
  {
    id: 'school.online-contact',
    heading: 'Online',
    source: 'ours',
    messages: [
      {
        id: 'school.online-ask',
        text: 'Someone online asks for photos, or wants to meet? You can say no, and tell an adult.',
        source: ['covered', 'hstoday'],
      },
      {
        id: 'school.online-gifts',
        text: 'Watch out for gifts and messages from people your family does not know.',
        source: ['just1', 'hstoday'],
      },
    ],
  },
  {
    id: 'school.pictures',
    heading: 'Pictures',
    source: 'ours',
    messages: [
      { id: 'school.no-picture', text: 'No one has a right to a picture of your body.', source: 'ours' },
      {
        id: 'school.picture-out',
        text: 'Did you send one? Does someone threaten you with it? It is not your fault. Paying rarely stops it. You can get help.',
        source: 'nationalcac',
      },
      takePicturesDown,
    ],
  },
  {
    id: 'school.offers',
    heading: 'Offers, work and debts',
    source: 'ours',
    messages: [
      {
        id: 'school.offer-price',
        text: 'Some people offer love, work or a place to stay, and want payback later.',
        source: ['ncm-2023', 'fox26', 'needs-assessment-2015'],
      },
      {
        id: 'school.you-owe-me',
        text: 'Does someone say “you owe me”, or threaten you? You can get help.',
        source: ['covered', 'fox26'],
      },
      {
        id: 'school.unpaid-work',
        text: 'Long hours with no pay are not OK. No one may make you sell or carry drugs.',
        source: ['ed-labor', 'goodfaith'],
      },
    ],
  },
  {
    id: 'school.secrets',
    heading: 'Secrets',
    source: 'ours',
    messages: [
      {
        id: 'school.asks-secret',
        text: 'Someone online asks you to keep a secret? Tell an adult.',
        source: ['covered', 'hstoday'],
      },
      {
        id: 'school.hurtful-secret',
        text: 'You may tell any secret that hurts or scares you.',
        source: 'ours',
      },
    ],
  },
  {
    id: 'school.not-your-fault',
    heading: 'It is not your fault',
    source: 'ours',
    messages: [
      {
        id: 'school.even-if',
        text: 'It is not your fault, even if you said yes, took gifts or told no one.',
        source: 'ours',
      },
      anyGender,
    ],
  },
  {
    id: 'school.what-to-do',
    heading: 'What you can do',
    source: 'ours',
    messages: [tellAdult, askWhom, helpFriend],
  },
];

export const parent: readonly Prevention[] = [
  {
    id: 'school.parent-call',
    heading: 'Whom to call',
    source: 'ours',
    messages: [callIntake, missingChild, callHotline, callLocal],
  },
  {
    id: 'school.parent-listen',
    heading: 'How to listen',
    source: 'ours',
    messages: [
      stayCalm,
      {
        id: 'school.believe',
        text: 'Believe what they tell you. Let them help to choose the next step.',
        why: 'Maine survivors asked to be believed and to have a choice.',
        source: ['needs-assessment-2015', 'mecasa-services'],
      },
      noBlame,
      {
        id: 'school.child-law',
        text: 'It is not their fault. By law, no one under 18 can agree to sell sex.',
        source: ['state-def', 'freeway'],
      },
    ],
  },
  {
    id: 'school.parent-talk',
    heading: 'What to talk about',
    source: 'ours',
    messages: [
      {
        id: 'school.talk-choice',
        text: 'Talk about good relationships, choice and control.',
        why: 'Maine’s 2015 study says that young people need to learn this.',
        source: 'needs-assessment-2015',
      },
      {
        id: 'school.talk-start',
        text: 'It can start with a partner, a relative or a job, not only with strangers.',
        source: ['needs-assessment-2015', 'sj-2014', 'ncm-2023', 'fox26', 'ncmec-mirror', 'nhth-sex'],
      },
      anyGender,
    ],
  },
  {
    id: 'school.parent-look',
    heading: 'What to look at',
    source: 'ours',
    messages: [
      {
        id: 'school.look-people',
        text: 'Look at who is in their life. Is a partner or friend much older, or in control? Do people you do not know send gifts or messages?',
        source: ['ed-list', 'gacares', 'just1', 'fox26', 'hstoday'],
      },
      {
        id: 'school.look-asks',
        text: 'Look at what others ask of them. Is it photos, a secret or a meeting? Is it payback for love, work or a place to stay?',
        source: ['covered', 'hstoday', 'ncm-2023', 'fox26', 'needs-assessment-2015'],
      },
      noSpying,
    ],
  },
  {
    id: 'school.parent-keep',
    heading: 'Pictures and messages',
    source: 'ours',
    messages: [keepMessages, takePicturesDown],
  },
];

export const educator: readonly Prevention[] = [
  {
    id: 'school.duty',
    heading: 'Your duty to report',
    source: 'ours',
    messages: [
      reportAtOnce,
      {
        id: 'school.written-report',
        text: 'School staff may also report online. If DHHS asks, send a written report too.',
        source: ['s4011a', 's4012', 'ocfs'],
      },
      tellAttorney,
      {
        id: 'school.ask-hotline',
        text: 'You can also ask the National Human Trafficking Hotline for advice. This does not replace your report.',
        lines: [nhth],
        source: ['plymouthda', 'nhth-approach', 's4011a'],
      },
    ],
  },
  {
    id: 'school.with-student',
    heading: 'With the student',
    source: 'ours',
    messages: [noQuestions, tellCounselor, steadyAdult, sayEarly],
  },
  {
    id: 'school.at-school',
    heading: 'At your school',
    source: 'ours',
    messages: [
      writtenPlan,
      {
        id: 'school.teach-choice',
        text: 'Teach about relationships, choice and control.',
        why: 'Maine’s 2015 study asks for it.',
        source: 'needs-assessment-2015',
      },
    ],
  },
  {
    id: 'school.no-one-missed',
    heading: 'So that nobody is missed',
    source: 'ours',
    messages: [
      noProfile,
      anyGender,
      {
        id: 'school.work-too',
        text: 'Look for forced work too: long hours without pay, sales crews, or drugs to carry or sell.',
        source: ['ed-labor', 'goodfaith', 'dhs-2021'],
      },
    ],
  },
];

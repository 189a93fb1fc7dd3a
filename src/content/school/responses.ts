import {
  beHonest,
  callHotline,
  callLocal,
  callNow,
  listen,
  noAlarm,
  noConfronting,
  noHeroics,
  noProfile,
  noteLater,
  saferLines,
} from '../guidance.js';
import { dhhsIntake, emergency, mecasa, ncmec, nhth, nrs } from '../lines.js';
import type { Advice } from '../types.js';
import { adults, type JobId } from './jobs.js';

// Advice that stands here and on a prevention card, or in two places here.

export const reportAtOnce: Advice<JobId> = {
  id: 'school.report-at-once',
  text: 'Call the DHHS intake line at once when you have reason to suspect that a child is abused, neglected or exploited.',
  why: 'Maine law asks this of school staff.',
  jobs: ['educator'],
  lines: [dhhsIntake],
  source: ['s4011a', 's4012', 'ocfs'],
};

export const tellAttorney: Advice<JobId> = {
  id: 'school.tell-attorney',
  text: 'Tell the district attorney’s office too if the person who harms the child is not responsible for the child.',
  why: 'The intake line can tell you whom to call.',
  jobs: ['educator'],
  source: ['clt', 'aspe', 'cw-2022'],
};

export const tellCounselor: Advice<JobId> = {
  id: 'school.tell-counselor',
  text: 'Tell the trained counselor or social worker at your school.',
  jobs: ['educator'],
  source: ['ed-policy', 'ed-suspect'],
};

export const noQuestions: Advice<JobId> = {
  id: 'school.no-questions',
  text: 'Do not question the student about it.',
  why: 'A trained person does that.',
  jobs: ['educator'],
  source: ['ed-policy', 'ed-suspect'],
};

export const steadyAdult: Advice<JobId> = {
  id: 'school.steady-adult',
  text: 'Be a steady, kind adult.',
  why: 'Students tell the people they trust.',
  jobs: ['educator'],
  source: ['csba', 'sassmm-school'],
};

export const sayEarly: Advice<JobId> = {
  id: 'school.say-early',
  text: 'Say early what you cannot keep to yourself: “I may have to report this. I will tell you whom I call.”',
  why: 'School staff have a duty to report.',
  jobs: ['educator'],
  source: ['csba', 'sassmm-school'],
};

export const writtenPlan: Advice<JobId> = {
  id: 'school.written-plan',
  text: 'Have a written plan. Train bus drivers, nurses, kitchen and attendance staff too.',
  why: 'They see signs first.',
  jobs: ['educator'],
  source: ['ed-policy', 'ed-suspect'],
};

export const missingChild: Advice<JobId> = {
  id: 'school.missing-child',
  text: 'Your child is missing, or sexual pictures of your child are online? Call the police first, then the National Center for Missing & Exploited Children.',
  why: 'It works with the police at any hour.',
  jobs: ['parent'],
  lines: [ncmec],
  source: ['ncmec-tip', 'plymouthda'],
};

export const callIntake: Advice<JobId> = {
  id: 'school.call-intake',
  text: 'Worried that someone harms or uses a child? You can call the DHHS intake line, at any hour.',
  jobs: ['parent'],
  lines: [dhhsIntake],
  source: ['s4011a', 'ocfs'],
};

export const stayCalm: Advice<JobId> = {
  id: 'school.stay-calm',
  text: 'Stay calm, and listen. Let your child talk.',
  jobs: ['parent'],
  source: 'ours',
};

export const noBlame: Advice<JobId> = {
  id: 'school.no-blame',
  text: 'Do not blame your child.',
  why: 'The blame belongs to the person who uses them.',
  jobs: ['parent'],
  source: 'ours',
};

export const keepMessages: Advice<JobId> = {
  id: 'school.keep-messages',
  text: 'Keep the messages and the profile as they are. You can block the person.',
  why: 'They can help the police.',
  jobs: ['parent'],
  source: ['nationalcac', 'ncmec-2023'],
};

export const takePicturesDown: Advice<JobId> = {
  id: 'school.take-pictures-down',
  text: 'The National Center for Missing & Exploited Children can help to get a picture off the internet.',
  lines: [ncmec],
  source: 'nationalcac',
};

export const noSpying: Advice<JobId> = {
  id: 'school.no-spying',
  text: 'Do not rely on watching your child in secret. Talk first.',
  jobs: ['parent'],
  source: 'ours',
};

export const tellAdult: Advice<JobId> = {
  id: 'school.tell-adult',
  text: 'Tell an adult you trust. If one does not help, tell another.',
  why: 'It is not your fault.',
  jobs: ['student'],
  source: ['state-def', 'freeway'],
};

export const askWhom: Advice<JobId> = {
  id: 'school.ask-whom',
  text: 'You can ask first: “Who do you have to tell?”',
  why: 'School staff must report harm to a child. The hotline has said it does so too.',
  jobs: ['student'],
  source: ['csba', 'sassmm-school', 'nhth-approach', 'nhth-reach'],
};

export const helpFriend: Advice<JobId> = {
  id: 'school.help-friend',
  text: 'Worried about a friend? Do not go up to the person who hurts them. Tell an adult.',
  why: 'It is safer for both of you.',
  jobs: ['student'],
  source: 'freeway',
};

export const textHotline: Advice<JobId> = {
  id: 'school.text-hotline',
  text: 'You can text the National Human Trafficking Hotline. A text makes less noise than a call.',
  why: 'It can stay on your phone.',
  jobs: ['student'],
  lines: [nhth],
  source: 'acf-2018',
};

export const callRunaway: Advice<JobId> = {
  id: 'school.call-runaway',
  text: 'Left home, or think of it? You can call the National Runaway Safeline.',
  jobs: ['student'],
  lines: [nrs],
  source: ['nrs', 'nrs-faq'],
};

export const callHelpline: Advice<JobId> = {
  id: 'school.call-helpline',
  text: 'You can call the Maine Sexual Assault Helpline, day or night.',
  why: 'You need no name for what happened.',
  jobs: ['student'],
  lines: [mecasa],
  source: ['sassmm-help', 'mecasa-services'],
};

export const inDanger: Advice<JobId> = {
  id: 'school.in-danger',
  text: 'In danger right now? Call 911. If you cannot speak, text 911 and say where you are first.',
  jobs: ['student'],
  lines: [emergency],
  source: ['wa-hk', 'govtech-911', 'mp-911'],
};

export const steps: readonly Advice<JobId>[] = [
  { ...callNow, jobs: adults },
  reportAtOnce,
  tellCounselor,
  steadyAdult,
  {
    id: 'school.skip-staff',
    text: 'If someone at your school may be part of it, go straight to the DHHS intake line.',
    jobs: ['educator'],
    lines: [dhhsIntake],
    source: 'ours',
  },
  missingChild,
  keepMessages,
  stayCalm,
  callIntake,
  { ...callHotline, jobs: adults },
  { ...callLocal, jobs: adults },
  { ...noteLater, jobs: adults },
  { ...saferLines, jobs: adults },
  writtenPlan,
  tellAdult,
  askWhom,
  helpFriend,
  textHotline,
  callRunaway,
  callHelpline,
  inDanger,
];

export const never: readonly Advice<JobId>[] = [
  noConfronting,
  { ...noHeroics, jobs: adults },
  noAlarm,
  noProfile,
  noQuestions,
  noBlame,
  noSpying,
  {
    id: 'school.not-alone',
    text: 'Do not follow anyone, and do not try to get a friend out by yourself.',
    why: 'It is not safe. Get an adult.',
    jobs: ['student'],
    source: ['dhs-edu', 'freeway'],
  },
];

export const answers: readonly Advice<JobId>[] = [
  { ...listen, jobs: adults },
  { ...beHonest, jobs: adults },
  sayEarly,
  {
    id: 'school.say-glad',
    text: '“I am glad you told me. It is not your fault.”',
    jobs: adults,
    source: 'ours',
  },
  {
    id: 'school.say-help',
    text: 'To an adult: “Something is wrong, and I need help.”',
    jobs: ['student'],
    source: 'ours',
  },
  {
    id: 'school.say-friend',
    text: 'To a friend: “I believe you. You are not in trouble. Let’s tell an adult we trust.”',
    jobs: ['student'],
    source: 'ours',
  },
];

export const tell: readonly Advice<JobId>[] = [
  reportAtOnce,
  tellAttorney,
  tellCounselor,
  callIntake,
  missingChild,
  tellAdult,
  {
    id: 'school.which-adult',
    text: 'It can be a teacher, a nurse, a coach or someone in your family. You choose.',
    jobs: ['student'],
    source: 'ours',
  },
];

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
  skipBoss,
  tellManager,
} from '../../guidance.js';
import type { Advice } from '../../types.js';
import type { JobId } from './jobs.js';

export const steps = [
  callNow,
  {
    id: 'hospitality.greet-everyone',
    text: 'Check ID for each guest, be friendly to everyone in the group, and keep the log.',
    why: 'Signs show when you meet people face to face.',
    jobs: ['front-desk'],
    source: ['hotelmgmt', 'bhd'],
  },
  {
    id: 'hospitality.late-visitors',
    text: 'Late at night, have every visitor come past the desk.',
    why: 'Hidden visits get harder, and one rule for all is fair.',
    jobs: ['front-desk', 'security'],
    source: ['hotelmgmt', 'bhd'],
  },
  {
    id: 'hospitality.leave-as-is',
    text: 'Never go in alone if you feel unsafe. Leave things as they are, and tell your supervisor.',
    why: 'You see rooms that others do not, but your safety comes first.',
    jobs: ['housekeeping', 'maintenance-valet'],
    source: ['wa-hk', 'guardian'],
  },
  {
    id: 'hospitality.serve-as-usual',
    text: 'Serve as usual and be kind. Notice who is with whom, and tell the manager.',
    why: 'You can be near a table for a long time without standing out.',
    jobs: ['food-beverage'],
    source: 'wa-fb',
  },
  {
    id: 'hospitality.keep-footage',
    text: 'Keep camera footage and visitor logs safe, for the police and not for guests. Ask your manager first.',
    why: 'Footage is soon lost.',
    jobs: ['security', 'manager'],
    source: 'hotelmgmt',
  },
  {
    id: 'hospitality.note-car',
    text: 'Only if it is safe, note the car, the plate and the time. Tell security.',
    why: 'You see doors and parking lots.',
    jobs: ['maintenance-valet'],
    source: ['wa-fd', 'topbiz'],
  },
  {
    id: 'hospitality.one-plan',
    text: 'Give every shift one clear plan: whom to tell, and the same rules for every guest.',
    why: 'One clear report keeps staff safer, and equal rules are fair.',
    jobs: ['manager'],
    source: ['wa-hk', 'wa-fb', 'rrcaht', 'hotelmgmt', 'bhd'],
  },
  {
    id: 'hospitality.hear-workers',
    text: 'If a worker may be trapped by a contractor or a boss, call the hotline. Do not tell that person.',
    why: 'It can go on in a hotel that does not know.',
    jobs: ['manager'],
    source: ['nhth-hosp', 'polaris-hosp', 'ptla-farm'],
  },
  tellManager,
  skipBoss,
  callHotline,
  callLocal,
  noteLater,
  saferLines,
] as const satisfies readonly Advice<JobId>[];

export const never = [
  noConfronting,
  noHeroics,
  noAlarm,
  noProfile,
  {
    id: 'hospitality.no-closer-watch',
    text: 'Do not watch anyone more closely for their town, tribal nation or country.',
    why: 'A Maine study says it is found outside cities too, and not only among people from abroad.',
    source: ['needs-assessment-2015', 'nhth-approach'],
  },
] as const satisfies readonly Advice<JobId>[];

export const answers = [
  {
    id: 'hospitality.say-kind',
    text: 'To anyone: “How are you doing? Is there anything you need?”',
    why: 'Plain kindness does not stand out. Leave questions about trafficking to the hotline.',
    source: 'ours',
  },
  listen,
  {
    id: 'hospitality.say-choose',
    text: 'If an adult asks for help and nobody can hear: “I believe you. Here is a number. You choose.”',
    source: ['needs-assessment-2015', 'mecasa-services'],
  },
  beHonest,
  {
    id: 'hospitality.say-legal-help',
    text: 'To a coworker: “Pine Tree Legal may be able to help you for free. Would you like the number?”',
    source: ['nhth-hosp', 'polaris-hosp', 'ptla-farm', 'ptla-services'],
  },
  {
    id: 'hospitality.say-lines',
    text: 'Offer more than one line, so that they can choose. Do not guess who someone is.',
    source: ['stronghearts', 'niwrc-2022'],
  },
] as const satisfies readonly Advice<JobId>[];

export const tell = [
  {
    id: 'hospitality.tell-911',
    text: 'Someone is in danger right now: 911, before anyone at work.',
    source: ['wa-hk', 'govtech-911', 'mp-911'],
  },
  {
    id: 'hospitality.tell-intake',
    text: 'A child may be at risk: the DHHS intake line, at any hour. Anyone may call.',
    source: ['ocfs', 's4011a', 'childusa'],
  },
  {
    id: 'hospitality.tell-inside',
    text: 'At work: the manager or security, where nobody else can hear.',
    source: ['wa-hk', 'wa-fb', 'rrcaht'],
  },
  {
    id: 'hospitality.tell-hotline',
    text: 'You are not sure, or the boss may be part of it: the hotline.',
    source: ['plymouthda', 'ndhttf', 'nhth-approach'],
  },
  {
    id: 'hospitality.tell-coworker',
    text: 'A coworker is trapped by a boss or labor contractor: the hotline or Pine Tree Legal. Not the contractor.',
    why: 'The contractor or a manager may be the trafficker, and the hotel may not know.',
    source: ['nhth-hosp', 'polaris-hosp', 'ptla-farm'],
  },
  {
    id: 'hospitality.tell-wages',
    text: 'Only pay, tips or breaks are wrong: the Maine Department of Labor, Wage and Hour.',
    why: 'It is not a crisis line.',
    source: ['mdol', 'posters'],
  },
] as const satisfies readonly Advice<JobId>[];

import type { Texts } from './types.js';

/** What every way to reach a line is called. */
export const reach = {
  id: 'words.reach',
  call: 'Call {number}',
  text: 'Text {number}',
  textWord: 'Text {word} to {number}',
  chat: 'Chat with {line}',
  source: 'ours',
} as const satisfies Texts;

/** What stands beside 911. */
export const danger = {
  id: 'words.danger',
  question: 'In danger right now?',
  place: 'If you text, say where you are first.',
  source: ['govtech-911', 'mp-911'],
} as const satisfies Texts;

/** What calls leave behind, and how to reach a line by relay. */
export const notes = {
  id: 'words.notes',
  log: 'Calls and texts can stay in your phone’s log or bill.',
  relay: 'By TTY or relay, dial {number} first.',
  source: ['ocfs', 'mdol'],
} as const satisfies Texts;

/** How a law is shown: with its section and the date of the copy that was read. */
export const inLaw = {
  id: 'words.law',
  heading: 'What the law asks',
  cite: '{cite}, as read in {asOf}.',
  source: 'ours',
} as const satisfies Texts;

/** How the numbers were checked, by the ways of `Check`, and what to do when that was long ago. */
export const checks = {
  id: 'words.checks',
  read: 'Numbers read in published sources, {month}.',
  called: 'Numbers called to test them, {month}.',
  longAgo: 'Last checked over a year ago. You can confirm at {link}.',
  source: 'ours',
} as const satisfies Texts;

/** Where a number can be confirmed when its line has no site of its own here: the state's directory of help. */
export const directory = 'https://211maine.org';

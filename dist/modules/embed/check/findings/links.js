import { note, fix } from './levels.js';

const links = {
  "sms-unlinked": note(
    "{number} ({name}) is only text: a tap does not start a message.",
    'If your host keeps sms: links, make it one: <a href="{href}">...</a>. Many hosts remove them. Then the words are enough: they say what to text, and where.'
  ),
  "link-lost": fix(
    "A link with {number} ({name}) leads to a page of your own site that is not there: your host does not know its kind of link.",
    "Remove the link and leave its words, or have sms: allowed, as in filter_protocols of Drupal."
  ),
  "link-other": fix("A link says {written}, but dials {dialed}.", 'Write href="{href}".'),
  "link-broken": fix('The link "{written}" dials nothing: {address} has no number.', 'Write href="{href}".'),
  "sms-body": fix(
    "The link to text {number} writes a message for the visitor.",
    'Remove everything after the number: href="{href}". What somebody texts is theirs to choose.'
  ),
  "sms-more": fix(
    "The link to text {number} sends the message to others as well: {others}.",
    'Write href="{href}".'
  ),
  "link-more": fix("A link to {number} ({name}) holds more than the number: {more}.", 'Write href="{href}".'),
  "link-shows": fix(
    'The link "{written}" shows {number}, but does not dial it: it leads to {to}.',
    'Write href="{href}".'
  ),
  "no-texts": fix("A link texts {number} ({name}), which takes calls.", 'Write href="{href}".'),
  "no-calls": fix("A link calls {number} ({name}), which takes texts.", 'Write href="{href}".'),
  "link-code": fix(
    'The link "{written}" runs a script, and leads nowhere without it.',
    "Paste the code again: our links dial, or lead to an address."
  ),
  "link-elsewhere": fix(
    'The link "{written}" in {tag} leads to {to}, where our code does not.',
    "Paste the code again."
  ),
  "link-own": note(
    '{tag} has a link that is none of ours: "{written}" leads to {to}.',
    "If you put it there, see where it leads. If not, paste the code again."
  ),
  "link-says": note(
    'A link says "{written}", as ours may, and leads to {to}.',
    "If you put it there, see where it leads. If not, paste the code again."
  ),
  "button-shows": note(
    "{number} stands on a button: what a press does, a check of the page cannot know.",
    'Make it a link: <a href="{href}">{number}</a>.'
  )
};

export { links };

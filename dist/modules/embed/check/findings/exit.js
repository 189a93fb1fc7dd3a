import { note, fix, good } from './levels.js';

const exit = {
  "exit-good": good("There is one way to leave the page quickly."),
  "exit-host": note(
    "{tag} leads to {host}, when somebody leaves in a hurry.",
    "If you chose that place, all is well: it should be one that anybody may have open. If not, remove href."
  ),
  "exit-none": note(
    "Somebody who needs help may have to leave this page quickly. Is it on purpose that it offers no way?",
    'If not, remove exit="off" from {tag}, or put aware-exit first in the page.'
  ),
  "exit-twice": fix(
    "aware-exit is on the page {count} times: one covers the other.",
    "Keep one, first in the body."
  ),
  "exit-many": note(
    "The page offers more than one way to leave quickly: {tags}.",
    'Keep one: aware-exit first in the body, without exit="on" on the cards; or exit="off" on all cards but the first.'
  )
};

export { exit };

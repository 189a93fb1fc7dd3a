import { note, fix } from './levels.js';

const handlers = {
  handler: fix(
    'A script stands on {where}, {name}="{code}": it may lead a visitor elsewhere, or tell who was there.',
    "Remove {name}: our links need no script."
  ),
  "handler-look": note(
    'A script stands on {where}, around a number or a widget of ours: {name}="{code}".',
    "See what it does. It should not lead elsewhere, nor tell anyone who calls for help."
  )
};

export { handlers };

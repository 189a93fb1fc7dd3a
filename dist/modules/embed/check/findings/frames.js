import { note, fix } from './levels.js';

const frames = {
  "frame-alone": fix(
    "No number stands beside the frame with {tag}: if the frame is blocked, nobody can call.",
    "Keep the lines that our code has below the frame."
  ),
  "frame-title": fix(
    "The frame with {tag} has no title: people who hear the page do not learn what it is.",
    'Give it a title, as in title="Help by phone".'
  ),
  "frame-script": fix(
    "The sandbox of the frame with {tag} forbids scripts: only the number shows.",
    "Add allow-scripts to its sandbox."
  ),
  "frame-links": fix(
    "The sandbox of the frame with {tag} may keep numbers from being dialed.",
    'Add "allow-popups allow-top-navigation-by-user-activation" to its sandbox.'
  ),
  "frame-exit": note(
    'The sandbox of the frame with {tag} keeps "Leave this page" from leaving your page.',
    "Add allow-top-navigation-by-user-activation to its sandbox."
  ),
  "frame-srcdoc": fix(
    "The frame with {tag} has srcdoc: browsers show what is written there in its place.",
    "Remove srcdoc."
  ),
  "frame-other": fix(
    "The frame with {tag} names two addresses: it leads to {host}, too.",
    "Keep the address of our frame.html only."
  ),
  "frame-free": note(
    "The sandbox of the frame with {tag} allows more than our code does: {flags}.",
    "Paste the code again, unless you know why."
  )
};

export { frames };

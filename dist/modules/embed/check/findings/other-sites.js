import { note, fix } from './levels.js';

const otherSites = {
  "inside-frame": fix("{tag} has a <{held}> inside it: {to}.", "Remove it: our code has none."),
  "inside-asks": note(
    "A <{held}> in {tag} asks {host} for something, or sends something there.",
    "If you put it there, see that it tells nobody who looks for help. If not, paste the code again."
  ),
  "style-tells": fix(
    'A style of the page asks {host} for something when somebody uses what stands at "{selector}".',
    "Remove its url(...), or copy the file to your own website."
  ),
  "refresh-away": fix(
    'The page leads away by itself, after {seconds} seconds, to {to}: <meta http-equiv="refresh"> does this.',
    "Remove it: nobody should lose the number while they read it."
  ),
  "refresh-again": note(
    "The page loads again by itself after {seconds} seconds: what somebody has checked, chosen or typed is lost.",
    'Remove <meta http-equiv="refresh">, unless the page needs it.'
  ),
  "page-loads": note(
    "The page loads something from other sites: {hosts}. Each of them learns that somebody opened it.",
    "If they are yours, all is well. If not, copy fonts, pictures and scripts to your own website, and leave out what a page for help does not need."
  ),
  "frame-beside": note(
    "The page with {tag} has a frame from {hosts}. It learns that somebody opened the page, what is in view, and when they leave; and while somebody is in it, Shift three times does not leave the page.",
    'It does not see what is checked or chosen. If a link is enough, use that. If not, add referrerpolicy="no-referrer" and a sandbox without allow-top-navigation to the frame.'
  )
};

export { otherSites };

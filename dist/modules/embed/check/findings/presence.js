import { note, fix, good } from './levels.js';

const presence = {
  "found-element": good("On the page as an element: {tags}."),
  "found-placeholder": good("On the page as a placeholder: {tags}."),
  "found-frame": good("A frame on the page asks for: {tags}."),
  "found-email": good("The words of {tag} are here as text, as in an email."),
  none: fix(
    "None of our widgets is on this page.",
    "Paste the code again, where your editor takes HTML. If a script of yours draws the page, check the page as the browser has it: in its developer tools, copy the element <html>."
  ),
  "none-numbers": fix(
    "Numbers of ours are on this page, but no widget.",
    "If you pasted the frame, your editor took it away and left what stands below it: use the placeholder, or the plain form, which says most without a widget. If not, paste the code where your editor takes HTML."
  ),
  "none-text": fix(
    "This is text without any HTML.",
    'Open your page, choose "View page source", and take everything that you see there.'
  ),
  stripped: note(
    "The words of {tag} are on the page, but its tag is not.",
    'If you pasted the plain form, all is well. If not, your editor took the tag away: use the placeholder (<div data-aware="{name}">) or the frame. If those go too, use the plain form, which says most without a widget.'
  ),
  "stripped-script": fix(
    "The words of {tag} are on the page and so is a script of ours, but the tag is not.",
    'Your editor took the tag away. Use the placeholder: <div data-aware="{name}"> in place of <{tag}>.'
  ),
  "as-text": fix(
    "Our code can be read on the page, in place of the widget.",
    'It was pasted as text. Paste it again where your editor takes HTML: a block named "HTML", "Code" or "Embed".'
  ),
  "in-comment": fix(
    "Our code stands inside a comment (<!-- ... -->), so nobody sees it.",
    "Remove the comment marks."
  ),
  "tag-near": fix("There is no widget named {tag}.", "Did you mean {near}? Write it in both tags."),
  "tag-unknown": fix("There is no widget named {tag}.", "There are: {tags}."),
  twice: note(
    "{tag} is on the page {count} times with the same settings.",
    "Keep one, unless the page needs it in more than one place."
  )
};

export { presence };

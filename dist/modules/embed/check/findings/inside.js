import { note, fix } from './levels.js';

const inside = {
  unclosed: fix(
    "<{tag}> holds more than its own words: a <{held}> stands inside it. Nobody sees that once the widget is there.",
    'Close the tag with </{tag}> after its own words. It cannot be closed with "/>".'
  ),
  "unclosed-placeholder": fix(
    "The placeholder for {tag} holds more than its own words: a <{held}> stands inside it. Nobody sees that once the widget is there.",
    "Close its <div> with </div> after its own words."
  ),
  empty: fix(
    "{tag} has no number in it that can be read: without the script, nobody can call.",
    "Keep the words and links that our code has inside the tag."
  ),
  split: fix(
    '{tag} is closed before its words: they stand below it, and everything shows twice. WordPress does this where it makes paragraphs of lines ("wpautop"), as in a classic post.',
    'Paste the placeholder form in its place: <div data-aware="{name}">. The builder gives it for the Classic editor.'
  ),
  "lang-own": note(
    '{tag} stands where the page says that its language is "{lang}", which we have no words in. Your own words in it stay, and our numbers, in English, come beside them.',
    "See that your words say what people should know before they call, and that every number in them is right."
  ),
  "lang-english": note(
    '{tag} stands where the page says that its language is "{lang}", and its words are English: we have no others so far.',
    'Write lang="en" on it, so that it is read aloud correctly. Or write words of your own in its tag, in your language, with the numbers: they stay.'
  )
};

export { inside };

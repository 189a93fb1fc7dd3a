// Reading grade by Flesch and Kincaid: roughly the school year in which a text is easy to read.
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** The words of a text that count: names, short forms and numbers are set aside, for nobody can choose shorter ones. */
export function wordsOf(text) {
  return text.split(/(?<=[.!?:;])\s+/).flatMap((sentence) =>
    sentence
      .split(/[\s/–—]+/)
      .filter((word, at) => !/\d|\{|^[A-Z]{2,}/.test(word) && (at === 0 || !/^[“(]?[A-Z]/.test(word)))
      .map((word) => word.replace(/[^\p{L}’'-]/gu, ''))
      .filter(Boolean),
  );
}

/** The grade of several texts read one after the other. */
export function grade(texts) {
  const words = texts.flatMap(wordsOf);
  const sentences = texts.flatMap((text) =>
    text.split(/[.!?]+(?:\s|$)/).filter((part) => wordsOf(part).length),
  );
  return fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((total, word) => total + syllable(word), 0),
  });
}

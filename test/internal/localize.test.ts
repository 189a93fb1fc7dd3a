import { expect } from 'chai';
import { addLocale, english, fill, findLocale, month, textKey } from '../../src/internal/localize.js';
import * as content from '../../src/content/index.js';
import { textsIn } from '../../src/content/texts.js';
import { show, textOf } from '../helpers/page.js';

describe('languages', () => {
  const croatian = { lang: 'hr', words: { 'words.reach.chat': 'Razgovor' } };

  it('takes the closest language there is, in any case, and English for the rest', () => {
    addLocale(croatian);
    expect(findLocale('hr')).to.equal(croatian);
    expect(findLocale(' HR-latn-hr ')).to.equal(croatian);
    for (const tag of ['', 'xx', 'h', 'hrv', '-hr', 'constructor', '__proto__']) {
      expect(findLocale(tag)).to.equal(english);
    }
  });

  it('takes a tag as people write it, and a language of which there is one kind only', async () => {
    for (const lang of [
      'sw_TZ',
      'TN',
      ' nso ',
      'x',
      '',
      'ss_',
      'a'.repeat(80_000),
      '-'.repeat(80_000),
      'xh--ZA',
    ])
      addLocale({ lang, words: { 'words.reach.call': `Call ${lang.slice(0, 9)} {number}` } });
    for (const [tag, lang] of [
      ['sw-TZ', 'sw-TZ'],
      ['sw', 'sw-TZ'],
      ['sw_KE', 'sw-TZ'],
      ['tn-ZA', 'tn'],
      ['NSO', 'nso'],
    ] as const)
      expect(findLocale(tag).lang, tag).to.equal(lang);
    for (const tag of ['en', 'en_GB', 'eng', 'und', '', '_', '-'.repeat(80_000), 'q-'.repeat(40_000)])
      expect(findLocale(tag).words, tag.slice(0, 9)).not.to.have.property('nothing');
    for (const lang of ['sw_TZ', 'sw', 'x', 'ss_', 'xh--ZA', '-'.repeat(80_000), 'a'.repeat(80_000)]) {
      const element = await show(`<div lang="${lang}"><aware-statistic></aware-statistic></div>`);
      expect(textOf(element), lang.slice(0, 9)).to.include('1-888-373-7888').and.include('273');
    }
    addLocale({ lang: 'zu' } as Parameters<typeof addLocale>[0]);
    const bare = await show('<div lang="zu"><aware-hotline></aware-hotline></div>');
    expect(textOf(bare)).to.include('1-888-373-7888');
  });

  it('reaches the widgets that are shown already', async () => {
    const element = await show('<div lang="cy"><aware-hotline></aware-hotline></div>');
    expect(textOf(element)).to.include('Chat with');
    addLocale({ lang: 'cy', words: { 'words.reach.chat': 'Sgwrsio' } });
    await element.updateComplete;
    expect(textOf(element)).to.include('Sgwrsio').and.not.include('Chat with');
  });

  it('keeps the order of words to the language', () => {
    expect(fill('Text {word} to {number}', { word: 'HELP', number: 233733 }).join('')).to.equal(
      'Text HELP to 233733',
    );
    expect(fill('{number}: {word}', { word: 'HELP', number: 233733 }).join('')).to.equal('233733: HELP');
  });

  it('has a short name of its own for each English text, and another once the text is corrected', () => {
    const texts = new Set(textsIn(content).map(({ text }) => text));
    expect(new Set([...texts].map(textKey)).size).to.equal(texts.size);
    expect(textKey('Call {number}')).to.match(/^[a-z0-9]{1,7}$/);
    expect(textKey('Call {number}')).not.to.equal(textKey('Call {number}.'));
    // A language may come from an older script than the widget does.
    expect(textKey('Call {number}')).to.equal('dh69y3');
  });

  it('names months in the language', () => {
    const time = Date.parse('2026-11-21');
    expect(month(time, english)).to.equal('November 2026');
    expect(month(time, { lang: 'es', words: {} })).to.equal('noviembre de 2026');
  });

  it('names each month in English without the help of Intl, which is slow to start', () => {
    const { DateTimeFormat } = Intl;
    const all = Array.from({ length: 12 }, (_, at) => Date.UTC(2026, at, 1));
    const expected = all.map((time) =>
      new DateTimeFormat('en', { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(time),
    );
    Intl.DateTimeFormat = (() => {
      throw new Error('not needed');
    }) as unknown as typeof DateTimeFormat;
    const said = all.map((time) => month(time, english));
    Intl.DateTimeFormat = DateTimeFormat;
    expect(said).to.deep.equal(expected);
  });
});

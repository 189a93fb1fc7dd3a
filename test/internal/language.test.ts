import { expect } from 'chai';
import { fill, plain } from '../../src/card/inline.js';
import { closest, formFor, month } from '../../src/card/language.js';
import { show, textOf } from '../helpers/page.js';
import { addLanguage } from '../helpers/pseudo-locale.js';

const callIn = (lang: string, words: string) => {
  addLanguage(lang, ({ id }) => (id === 'words.reach.call' ? `${words} {number}` : undefined));
};
const endless = ['-'.repeat(80_000), 'a'.repeat(80_000), 'q-'.repeat(40_000)];

describe('a text that changes with a number', () => {
  it('has the form of its language; where that is missing, the one for all others', () => {
    const forms = { one: 'one', few: 'few', many: 'many', other: 'other' };
    const said = (lang: string, all: { readonly other: string } = forms) =>
      [1, 2, 5].map((number) => formFor(all, number, lang));
    expect(said('en')).to.deep.equal(['one', 'other', 'other']);
    expect(said('pl')).to.deep.equal(['one', 'few', 'many']);
    expect(said('vi')).to.deep.equal(['other', 'other', 'other']);
    expect(said('pl', { other: 'other' })).to.deep.equal(['other', 'other', 'other']);
  });
});

describe('languages', () => {
  const all = ['en', 'hr', 'sw-TZ', 'tn', 'nso'].map((lang) => ({ lang }));

  it('takes the closest language there is, in any case, and none for the rest', () => {
    for (const [tag, lang] of [
      ['hr', 'hr'],
      [' HR-latn-hr ', 'hr'],
      ['sw-TZ', 'sw-TZ'],
      ['sw', 'sw-TZ'],
      ['sw_KE', 'sw-TZ'],
      ['tn-ZA', 'tn'],
      ['NSO', 'nso'],
      ['en_GB', 'en'],
    ] as const)
      expect(closest(all, tag)?.lang, tag).to.equal(lang);
    for (const tag of [
      '',
      'xx',
      'h',
      'hrv',
      '-hr',
      '_',
      'constructor',
      '__proto__',
      undefined,
      null,
      ...endless,
    ])
      expect(closest(all, tag), String(tag).slice(0, 9)).to.equal(undefined);
  });

  it('shows numbers whatever the page says its language is', async () => {
    for (const lang of ['sw_TZ', 'sw', 'x', 'ss_', 'xh--ZA', ...endless]) {
      const element = await show(`<div lang="${lang}"><aware-statistic></aware-statistic></div>`);
      expect(textOf(element), lang.slice(0, 9)).to.include('1-888-373-7888').and.include('273');
    }
  });

  it('reaches the widgets that are shown already', async () => {
    const element = await show('<div lang="cy"><aware-hotline></aware-hotline></div>');
    expect(textOf(element)).to.include('Call 1-888');
    callIn('cy', 'Ffoniwch');
    await element.updateComplete;
    expect(textOf(element)).to.include('Ffoniwch 1-888').and.not.include('Call 1-888');
  });

  it('takes the newer words of a language that it has', async () => {
    callIn('gd', 'Old');
    const element = await show('<div lang="gd"><aware-hotline></aware-hotline></div>');
    callIn('gd', 'New');
    await element.updateComplete;
    expect(textOf(element)).to.include('New 1-888').and.not.include('Old 1-888');
  });

  it('marks what stays English', async () => {
    callIn('ga', 'Glao');
    const element = await show('<div lang="ga"><aware-hotline></aware-hotline></div>');
    const card = element.renderRoot.querySelector('.card')!;
    expect(card.getAttribute('lang')).to.equal('ga');
    const name = card.querySelector('.name')!;
    expect(name.querySelector('[lang=en][dir=ltr]')!.textContent).to.equal(name.textContent!.trim());
    expect(card.querySelector('a[href^=tel] [lang]')).to.equal(null);
  });

  it('keeps the order of words to the language', () => {
    const values = { word: 'HELP', number: 233733 };
    expect(plain(fill('Text {word} to {number}', values))).to.equal('Text HELP to 233733');
    expect(plain(fill('{number}: {word}', values))).to.equal('233733: HELP');
    expect(plain(fill({ en: '{number}: {word}' }, values))).to.equal('233733: HELP');
  });

  it('names months in the language', () => {
    expect(month('2026-11-21', 'en')).to.equal('November 2026');
    expect(month('2026-11-21', 'es')).to.equal('noviembre de 2026');
  });

  it('names each month in English without the help of Intl, which is slow to start', () => {
    const { DateTimeFormat } = Intl;
    const days = Array.from({ length: 12 }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}-01`);
    const expected = days.map((day) =>
      new DateTimeFormat('en', { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(day)),
    );
    Intl.DateTimeFormat = (() => {
      throw new Error('not needed');
    }) as unknown as typeof DateTimeFormat;
    const said = days.map((day) => month(day, 'en'));
    Intl.DateTimeFormat = DateTimeFormat;
    expect(said).to.deep.equal(expected);
  });
});

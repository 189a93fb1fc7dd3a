// A partner's words in a language that we do not have are not replaced by English: they stay, and our numbers stand beside them.
import { addLanguage } from '../helpers/pseudo-locale.js';
import { expect } from 'chai';
import type { AwareElement } from '../../src/internal/aware-element.js';
import { elements } from '../helpers/elements.js';
import { phone, show, textOf, warnings } from '../helpers/page.js';

const words = '<p>Llame al <a href="tel:+12075550100">207-555-0100</a></p>';
/** Whether an element shows the words that were written in it. */
const showsWords = (element: AwareElement) => !!element.renderRoot.querySelector('slot:not([name])');
const hrefs = ({ renderRoot }: AwareElement) =>
  Array.from(renderRoot.querySelectorAll('a'), (link) => link.getAttribute('href')!);
const drawnAnew = async (element: AwareElement) => {
  await Promise.resolve();
  await element.updateComplete;
};

for (const tag of Object.keys(elements)) {
  const markup = (lang: string, inside = words, more = '') =>
    `<div lang="${lang}"><${tag} ${more}>${inside}</${tag}></div>`;

  describe(`a language that we do not have: ${tag}`, () => {
    it('leaves the words, with our numbers beside them, in English that says so (S35)', async () => {
      for (const lang of ['es', 'so', 'ES', 'es_MX', 'pt-BR', 'zh-Hans', 'ar']) {
        const element = await show(markup(lang));
        expect(showsWords(element), lang).to.equal(true);
        expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
        expect(textOf(element)).to.match(phone);
        expect(hrefs(element)).to.include('tel:+18883737888');
        if (tag !== 'aware-exit')
          expect(hrefs(element)).to.include('sms:233733').and.include('tel:911').and.include('sms:911');
        for (const link of element.renderRoot.querySelectorAll('a'))
          expect(link.closest('[lang]')!.getAttribute('lang')).to.equal('en');
        expect(element.renderRoot.querySelector('slot:not([name])')!.closest('[lang], [dir]')).to.equal(null);
      }
    });

    it('offers the exit there, too, where it offers one (S8, S35)', async () => {
      for (const exit of ['on', 'off']) {
        const element = await show(markup('es', words, `exit="${exit}"`));
        const exits = ['aware-hotline', 'aware-local-help', 'aware-school-card'].includes(tag);
        const offered = hrefs(element).includes('https://www.weather.gov/');
        expect(offered).to.equal(tag === 'aware-exit' || (exits && exit === 'on'));
      }
    });

    it('keeps to English in English, and where no language can be meant', async () => {
      for (const lang of ['', 'en', 'en-US', 'EN_gb', 'und', 'x', '-', 'e'.repeat(80_000), '1', 'español']) {
        const element = await show(markup(lang));
        expect(showsWords(element), lang.slice(0, 9)).to.equal(false);
      }
    });

    it('speaks English where there are no words, marked so, and says once which languages there are', async () => {
      const heard = await warnings(async () => {
        for (const inside of [
          '',
          ' \n',
          '<!-- nothing -->',
          '<p slot="local">Dana</p>',
          '<style>a {}</style>',
        ]) {
          const element = await show(markup('mi', inside));
          expect(showsWords(element), inside).to.equal(false);
          expect(element.renderRoot.querySelector('.card')!.getAttribute('lang')).to.equal('en');
          expect(textOf(element)).to.match(phone);
        }
      });
      expect(heard.length).to.equal(1);
      expect(heard[0]).to.match(/<aware-[a-z-]+> lang="mi" is not known\. Allowed: en/);
    });

    it('follows the language, and words that come, change and go', async () => {
      await warnings(async () => {
        const element = await show(markup('es', ''));
        const is = async (shows: boolean, what: string) => {
          await drawnAnew(element);
          expect(showsWords(element), what).to.equal(shows);
        };
        await is(false, 'no words');
        element.append('Hola');
        await is(true, 'words that come');
        (element.firstChild as Text).data = ' ';
        await is(false, 'words that are taken back');
        (element.firstChild as Text).data = 'Hola';
        await is(true, 'words that come again');
        element.parentElement!.lang = 'en';
        await is(false, 'English');
        // Of each tag its own, as there is no way to take a language away again.
        const own = `q${'abcdefgh'[Object.keys(elements).indexOf(tag)]!}z`;
        element.parentElement!.lang = own;
        await is(true, 'another language');
        element.innerHTML = '<p slot="local">Dana</p>';
        await is(false, 'a contact alone');
        element.firstElementChild!.removeAttribute('slot');
        await is(true, 'words that leave their slot');
        addLanguage(own);
        await is(false, 'a language that comes later');
      });
    });
  });
}

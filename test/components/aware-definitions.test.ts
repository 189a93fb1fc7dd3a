import 'axe-core/axe.min.js';
import { addLanguage } from '../helpers/pseudo-locale.js';
import { expect } from 'chai';
import type axeCore from 'axe-core';
import type { AwareDefinitions } from '../../src/index.js';
import { definitions, language, myths } from '../../src/content/definitions/index.js';
import type { Definition } from '../../src/content/types.js';
import { clear, phone, show, textOf, warnings } from '../helpers/page.js';
import { aTimeout, waitUntil } from '../helpers/wait.js';

const { axe } = window as unknown as { axe: typeof axeCore };
const card = (attributes = '', box = 'inline-size: 900px') =>
  show<AwareDefinitions>(`<div style="${box}"><aware-definitions ${attributes}></aware-definitions></div>`);
const all = <T extends HTMLElement>({ renderRoot }: AwareDefinitions, selector: string) => [
  ...renderRoot.querySelectorAll<T>(selector),
];
const one = <T extends HTMLElement>(element: AwareDefinitions, selector: string) =>
  all<T>(element, selector)[0]!;
const rows = (element: AwareDefinitions) =>
  all(element, '[tabindex="-1"][id]:not(button)').map(({ id }) => id);
const field = (element: AwareDefinitions) => one<HTMLInputElement>(element, 'input');
const focused = ({ renderRoot }: AwareDefinitions) => (renderRoot as ShadowRoot).activeElement?.id;
const said = (element: AwareDefinitions) => one(element, '[role=status]').innerText.trim();
const button = (element: AwareDefinitions, label: string) =>
  all(element, 'button').find(({ innerText }) => innerText === label);

async function look(element: AwareDefinitions, word: string) {
  field(element).value = word;
  field(element).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

describe('aware-definitions', () => {
  it('defines each term, with section and date of the copy where it is law, and says it is not the law', async () => {
    const element = await card('topic="definitions"');
    const text = textOf(element);
    for (const { term, text: meaning, cite, asOf } of definitions as readonly Definition[]) {
      expect(text).to.include(term).and.include(meaning);
      if (cite) expect(text).to.include(`${cite}, as read in ${asOf}.`);
    }
    expect(all(element, 'dt')).to.have.length(definitions.length);
    expect(text).to.include('not the law itself, and not legal advice');
    expect(text).to.include('our open data lists');
  });

  it('says what to say, instead of what, and why, as a table where there is room', async () => {
    const element = await card('topic="language"');
    const head = all(element, 'thead th').map(({ innerText }) => innerText);
    expect(head).to.deep.equal(['Say this', 'Instead of', 'Why']);
    expect(
      all(element, 'tbody tr').map((row) => row.innerText.split('\t').map((cell) => cell.trim())),
    ).to.deep.equal(language.map(({ say, instead, reason }) => [say, instead, reason]));
  });

  it('says the same in pairs, each with its label, where there is none, and scrolls nothing sideways', async () => {
    const element = await card('topic="language"', 'inline-size: 200px');
    expect(one(element, 'thead').checkVisibility()).to.equal(false);
    const { say, instead, reason } = language[0]!;
    expect(one(element, 'tbody tr').innerText.replace(/\s+/g, ' ').trim()).to.equal(
      `Say this ${say} Instead of ${instead} Why ${reason}`,
    );
    for (const each of all(element, '*'))
      expect(each.scrollWidth).to.be.at.most(Math.max(200, each.clientWidth));
  });

  it('never shows a myth without the word that marks it, and gives more weight to the answer', async () => {
    const element = await card('topic="myths"');
    const terms = all(element, 'dt');
    expect(terms.map(({ innerText }) => innerText)).to.deep.equal(myths.map(({ myth }) => `Myth: “${myth}”`));
    expect(all(element, 'dd').map(({ innerText }) => innerText)).to.deep.equal(
      myths.map(({ answer }) => answer),
    );
    const weight = (each: Element) => Number(getComputedStyle(each).fontWeight);
    expect(weight(one(element, 'dd'))).to.be.above(weight(terms[0]!));
  });

  it('lets the visitor choose by tabs, or by a select where there is no room for them', async () => {
    const wide = await card();
    expect(rows(wide)[0]).to.equal('sex-trafficking');
    one(wide, '#tab-definitions').focus();
    one(wide, '#tab-definitions').dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true }));
    await wide.updateComplete;
    expect(focused(wide)).to.equal('tab-myths');
    expect(rows(wide)).to.have.length(myths.length);
    expect(one(wide, '[role=tabpanel]').getAttribute('aria-labelledby')).to.equal('tab-myths');

    const narrow = await card('', 'inline-size: 300px');
    expect(one(narrow, '.tabs').checkVisibility()).to.equal(false);
    const select = one<HTMLSelectElement>(narrow, 'select');
    select.value = 'language';
    select.dispatchEvent(new Event('change'));
    await narrow.updateComplete;
    expect(rows(narrow)).to.have.length(language.length);
  });

  it('keeps to the topic that the partner fixed', async () => {
    const element = await card('topic="myths"');
    expect(all(element, '[role=tab], select, [role=tabpanel]')).to.have.length(0);
    await look(element, 'survival');
    expect(rows(element)).to.deep.equal([]);
  });

  it('finds words as one types, in all topics, whatever their case, accents and marks, and says how many', async () => {
    const element = await card();
    for (const [word, found] of [
      ['SURVIVAL', ['survival-sex', 'word-survival-sex']],
      ["mi'kmaq", ['word-wabanaki']],
      ['Míkmâq', ['word-wabanaki']],
      ['deport  harm', ['force-fraud-coercion', 'maine-forced-labor']],
      ['tell-tale', ['word-may-be-a-sign']],
      ['pimp', ['word-trafficker']],
    ] as const) {
      await look(element, word);
      expect(rows(element), word).to.deep.equal([...found]);
      expect(said(element)).to.equal(`Entries found: ${found.length}`);
      expect(all(element, '[role=tab]')).to.have.length(0);
    }
    await look(element, ' ?');
    expect(rows(element)).to.have.length(definitions.length);
    expect(said(element)).to.equal('');
  });

  it('finds words in the language shown, and in English where that is shown for lack of another', async () => {
    addLanguage('qab', ({ id }) => (id === 'definitions.minors.term' ? 'Níños' : undefined));
    const element = await show<AwareDefinitions>(
      '<div lang="qab"><aware-definitions></aware-definitions></div>',
    );
    await look(element, 'ninos');
    expect(rows(element)).to.deep.equal(['minors']);
    await look(element, 'junkie');
    expect(rows(element)).to.deep.equal(['word-substance-use']);
  });

  it('says when it finds nothing, and shows all again with one button, by Escape, or when the field is cleared', async () => {
    const element = await card();
    const escape = () => {
      const event = new KeyboardEvent('keydown', { key: 'Escape', cancelable: true });
      field(element).dispatchEvent(event);
      return event.defaultPrevented;
    };
    for (const again of [
      () => button(element, 'Show all entries')!.click(),
      escape,
      () => look(element, ''),
    ]) {
      await look(element, 'zebra');
      expect(said(element)).to.equal('No entry here has these words.');
      expect(textOf(element)).to.match(phone);
      await again();
      await element.updateComplete;
      expect(rows(element)).to.have.length(definitions.length);
      expect(field(element).value).to.equal('');
      expect(said(element)).to.equal('');
      expect(button(element, 'Show all entries')).to.equal(undefined);
    }
    expect(escape(), 'Escape is the page’s own when there is nothing to clear').to.equal(false);
  });

  it('forgets what was looked for when the page is left, or the card is taken away (S14)', async () => {
    const element = await card();
    expect(field(element).autocomplete).to.equal('off');
    expect(field(element).form).to.equal(null);
    await look(element, 'debt');
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await element.updateComplete;
    expect(field(element).value).to.equal('');
    await look(element, 'debt');
    element.remove();
    await element.updateComplete;
    expect(field(element).value).to.equal('');
  });

  it('shows first, marked, and in its topic the entry that the partner names', async () => {
    for (const [attributes, id, count] of [
      ['entry="movement"', 'movement', definitions.length],
      ['entry=" Word-Child "', 'word-child', language.length],
      ['topic="myths" entry="myth-crime"', 'myth-crime', myths.length],
    ] as const) {
      const element = await card(attributes);
      expect(rows(element)[0]).to.equal(id);
      expect(rows(element)).to.have.length(count);
      expect(all(element, '[aria-current=true]').map((each) => each.id)).to.deep.equal([id]);
      expect(document.activeElement === element).to.equal(false);
    }
  });

  it('falls back to the default with a choice, one warning and a number, whatever is written', async () => {
    for (const [attributes, warning, count] of [
      [
        'topic="figures"',
        /topic="figures" is not known\. Allowed: definitions, language, myths/,
        definitions.length,
      ],
      ['entry="nowhere"', /entry="nowhere" is not known\. Allowed: sex-trafficking/, definitions.length],
      ['topic="myths" entry="minors"', /entry="minors" is not known\. Allowed: myth-elsewhere/, myths.length],
    ] as const) {
      let element: AwareDefinitions;
      const heard = await warnings(async () => (element = await card(attributes)));
      expect(heard.length, attributes).to.equal(1);
      expect(heard[0]).to.match(warning);
      expect(textOf(element!)).to.match(phone);
      expect(rows(element!)).to.have.length(count);
    }
  });

  it('prints the whole topic, whatever was looked for, with the number and without the field (S30)', async () => {
    const element = await card('topic="language"');
    await look(element, 'debt');
    let paper: HTMLElement | undefined;
    const append = element.renderRoot.append.bind(element.renderRoot);
    element.renderRoot.append = (...nodes) => {
      append(...nodes);
      const { contentWindow, contentDocument } = nodes[0] as HTMLIFrameElement;
      contentWindow!.print = () => (paper = contentDocument!.body);
    };
    button(element, 'Print as a style sheet')!.click();
    await waitUntil(() => paper);
    expect(paper!.querySelectorAll('tbody tr')).to.have.length(language.length);
    expect(paper!.innerText).to.include('How to write about it').and.match(phone);
  });

  it('passes axe in each topic, while looking, and with an entry marked (S29)', async () => {
    for (const box of ['inline-size: 900px', 'inline-size: 320px']) {
      for (const [attributes, word] of [
        ['topic="language"'],
        ['entry="myth-age"'],
        ['', 'debt'],
        ['', 'zebra'],
      ]) {
        const element = await card(attributes, box);
        if (word) await look(element, word);
        const { violations } = await axe.run(element, { rules: { region: { enabled: false } } });
        expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]!.html}`)).to.deep.equal([]);
        clear();
      }
    }
  });
});

describe('a link in the page to an entry of aware-definitions', () => {
  const { href } = location;
  afterEach(() => history.replaceState(null, '', href));
  const follow = async (element: AwareDefinitions, hash: string) => {
    const link = Object.assign(document.createElement('a'), { href: hash, textContent: 'link' });
    document.body.append(link);
    link.click();
    link.remove();
    await aTimeout(50);
    await element.updateComplete;
  };

  it('leads to it, in its topic, marked and with the focus, and changes nothing else (S12)', async () => {
    const element = await card();
    await look(element, 'zebra');
    const before = history.length;
    await follow(element, '#word-child');
    expect(focused(element)).to.equal('word-child');
    expect(one(element, '#word-child').getAttribute('aria-current')).to.equal('true');
    expect(one(element, '#word-child').getBoundingClientRect().top).to.be.within(0, innerHeight);
    expect(location.hash).to.equal('#word-child');
    await follow(element, '#aware-myth-travel');
    expect(focused(element)).to.equal('myth-travel');
    expect(history.length).to.equal(before + 2);
  });

  it('counts when the page opens with it', async () => {
    history.replaceState(null, '', '#survival-sex');
    const element = await card();
    await aTimeout(50);
    expect(focused(element)).to.equal('survival-sex');
  });

  it('is left to the page when it has a place of that name, when no entry has it, or another card shows that topic', async () => {
    const element = await card('topic="definitions"');
    const place = Object.assign(document.createElement('p'), { id: 'minors', textContent: 'Minors' });
    document.body.append(place);
    await follow(element, '#minors');
    place.remove();
    await follow(element, '#word-child');
    await follow(element, '#Movement');
    await follow(element, '#definitions.words');
    await follow(element, '#panel');
    expect(document.activeElement === element).to.equal(false);
    expect(all(element, '[aria-current]')).to.have.length(0);
  });

  it('leads to the entry where words inside the tag have that name, for checkers and for people without the script', async () => {
    const element = await card();
    element.append(Object.assign(document.createElement('p'), { id: 'minors', textContent: 'Minors' }));
    await follow(element, '#minors');
    expect(focused(element)).to.equal('minors');
  });

  it('no longer counts for a card that was taken away', async () => {
    const element = await card();
    element.remove();
    await follow(element, '#word-child');
    expect(rows(element)[0]).to.equal('sex-trafficking');
  });
});

import { expect } from 'chai';
import type { AwareSchoolCard } from '../../src/index.js';
import { emergency, lines } from '../../src/content/lines.js';
import * as prevention from '../../src/content/school/prevention.js';
import type { Line, Prevention } from '../../src/content/types.js';
import { phone, show, textOf, warnings } from '../helpers/page.js';
import { addPseudoRtl } from '../helpers/pseudo-locale.js';

const readers = Object.keys(prevention) as (keyof typeof prevention)[];
const groupsOf = (audience: keyof typeof prevention): readonly Prevention[] => prevention[audience];
const card = (attributes = '', inside = '', box = 'inline-size: 900px') =>
  show<AwareSchoolCard>(
    `<div style="${box}"><aware-school-card ${attributes}>${inside}</aware-school-card></div>`,
  );
const all = ({ renderRoot }: AwareSchoolCard, selector: string) => [
  ...renderRoot.querySelectorAll<HTMLElement>(selector),
];
const links = (element: AwareSchoolCard, selector = '') =>
  all(element, `${selector} a`).map((link) => link.getAttribute('href'));
const hasExit = (element: AwareSchoolCard) => all(element, '.exit').length > 0;
const columns = (element: AwareSchoolCard) =>
  new Set(all(element, '.group').map((group) => group.getBoundingClientRect().left)).size;

/** What the print button puts on paper. */
async function paper(element: AwareSchoolCard) {
  const append = element.renderRoot.append.bind(element.renderRoot);
  let found = { text: '', open: 0, folded: 0 };
  element.renderRoot.append = (...nodes) => {
    append(...nodes);
    const { contentWindow, contentDocument } = nodes[0] as HTMLIFrameElement;
    contentWindow!.print = () => {
      found = {
        text: contentDocument!.body.innerText,
        open: contentDocument!.querySelectorAll('details[open]').length,
        folded: contentDocument!.querySelectorAll('details:not([open])').length,
      };
      contentWindow!.dispatchEvent(new Event('afterprint'));
    };
  };
  all(element, 'button')
    .find(({ innerText }) => innerText === 'Print this card')!
    .click();
  return found;
}

describe('aware-school-card', () => {
  for (const audience of readers) {
    it(`says all there is for a ${audience}, with nothing to unfold, and nothing of another reader`, async () => {
      const element = await card(`audience="${audience}"`);
      const text = textOf(element);
      for (const { heading, messages } of groupsOf(audience)) {
        expect(text).to.include(heading);
        for (const message of messages) expect(text).to.include(message.text);
      }
      const shown = all(element, 'li').map((item) => item.innerText.split('\n')[0]!.trim());
      expect(shown).to.have.length(groupsOf(audience).flatMap(({ messages }) => messages).length);
    });

    it(`has the number of every line it names, as text, for a ${audience} (S17)`, async () => {
      const element = await card(`audience="${audience}"`);
      for (const { messages } of groupsOf(audience)) {
        for (const { text, lines: own = [] } of messages) {
          for (const { voice, sms } of own) {
            const item = all(element, 'li').find(({ innerText }) => innerText.includes(text))!;
            expect(item.innerText).to.include(voice.display);
            if (sms) expect(item.innerText).to.include(sms.display);
          }
        }
      }
      const names: [RegExp, Line][] = [
        [/DHHS intake line/, lines.find(({ id }) => id === 'dhhs-intake')!],
        [/Human Trafficking Hotline/, lines.find(({ id }) => id === 'nhth')!],
        [/Sexual Assault Helpline/, lines.find(({ id }) => id === 'mecasa')!],
        [/Runaway Safeline/, lines.find(({ id }) => id === 'nrs')!],
        [/Missing & Exploited/, lines.find(({ id }) => id === 'ncmec')!],
        [/911/, emergency],
      ];
      const text = textOf(element);
      for (const [name, { voice }] of names) if (name.test(text)) expect(text).to.include(voice.display);
    });

    it(`says to a ${audience} before the messages that one sign is not proof, not to confront, not to promise secrecy (S24)`, async () => {
      const element = await card(`audience="${audience}"`);
      const text = textOf(element);
      const at = text.indexOf('One sign is not proof');
      expect(at)
        .to.be.above(0)
        .and.below(text.indexOf(groupsOf(audience)[1]!.heading));
      const caution = all(element, '.caution')[0]!.innerText;
      expect(caution).to.include('Do not confront').and.include('do not promise to keep a secret');
    });

    it(`puts on paper all a ${audience} reads, the school’s own contact too, and opens what is folded (S30)`, async () => {
      const element = await card(
        `audience="${audience}"`,
        '<p slot="local">Our counselor: Dana, 207-555-0117</p>',
      );
      const { text, open, folded } = await paper(element);
      for (const { messages } of groupsOf(audience)) {
        for (const message of messages) {
          expect(text).to.include(message.text);
          for (const { voice } of message.lines ?? []) expect(text).to.include(voice.display);
        }
      }
      expect(text).to.include('Our counselor: Dana, 207-555-0117').and.include('911');
      expect(folded).to.equal(0);
      expect(open).to.equal(audience === 'student' ? 0 : 1);
      expect(element.renderRoot.querySelector('iframe')).to.equal(null);
    });
  }

  it('offers a student first a text, which makes less noise, then the other lines, then 911 (S19)', async () => {
    const element = await card();
    const help = links(element, '.help');
    expect(help[0]).to.equal('sms:233733');
    expect(help.filter((href) => href!.startsWith('tel:'))).to.deep.equal([
      'tel:+18883737888',
      'tel:+18007862929',
      'tel:+18008717741',
    ]);
    const [primary, ...more] = all(element, '.primary');
    expect(primary!.innerText).to.equal('Text HELP to 233733');
    expect(more).to.have.length(0);
    const text = textOf(element);
    expect(text.indexOf('1-800-871-7741')).to.be.below(text.indexOf('Call 911'));
  });

  it('gives parents and educators 911 first, then the DHHS intake line, with nothing else as loud (S19)', async () => {
    for (const audience of ['parent', 'educator']) {
      const element = await card(`audience="${audience}"`);
      const first = links(element).slice(0, 3);
      expect(first).to.deep.equal(['tel:911', 'sms:911', 'tel:+18004521999']);
      expect(all(element, '.primary').map(({ innerText }) => innerText)).to.deep.equal([
        'Call 1-800-452-1999',
      ]);
    }
    expect(links(await card('audience="parent"'))[3]).to.equal('tel:+18008435678');
  });

  it('tells a student, before the first number, who may have to report (S36)', async () => {
    const text = textOf(await card());
    expect(text.indexOf('Under 18?')).to.be.within(0, text.indexOf('233733') - 1);
    expect(textOf(await card('audience="parent"'))).not.to.include('Under 18?');
  });

  it('has the way to reach help above everything that must be read, on a phone 640 pixels high', async () => {
    const element = await card('', '', 'inline-size: 320px');
    const { top } = element.getBoundingClientRect();
    expect(all(element, '.primary')[0]!.getBoundingClientRect().bottom - top).to.be.below(640);
  });

  it('offers quick exit to students only, unless the school says otherwise (S8)', async () => {
    for (const audience of readers) {
      for (const [exit, offered] of [
        ['', audience === 'student'],
        ['exit="auto"', audience === 'student'],
        ['exit="on"', true],
        ['exit="off"', false],
      ] as const) {
        const element = await card(`audience="${audience}" ${exit}`);
        expect(hasExit(element), `${audience} ${exit}`).to.equal(offered);
      }
    }
  });

  it('shows educators the law with section, date and whom to ask, and claims no compliance (S28)', async () => {
    const element = await card('audience="educator"');
    const law = element.renderRoot.querySelector('details')!;
    expect(law.open).to.equal(false);
    law.open = true;
    expect(law.innerText)
      .to.include('22 MRSA 4011-A and 4012, as read in copies of 2021 to 2023.')
      .and.include('district attorney')
      .and.include('Any person may report');
    expect(law.innerText.match(/This is not legal advice/g)).to.have.length(3);
    const [link] = all(element, 'details a[href^=http]');
    expect(link!.getAttribute('href')).to.equal('https://www.maine.gov/dhhs/ocfs');
    expect(link!.getAttribute('rel')).to.equal('noopener noreferrer');
    expect(textOf(await card())).not.to.include('MRSA');
  });

  it('tells educators to report and not to question, and that the hotline does not take the place of a report', async () => {
    expect(textOf(await card('audience="educator"')))
      .to.include('Do not question the student')
      .and.include('This does not replace your report.')
      .and.include('a report needs no proof');
  });

  it('has two columns where there is room, and one where there is none', async () => {
    expect(columns(await card('', '', 'inline-size: 900px'))).to.equal(2);
    expect(columns(await card('', '', 'inline-size: 480px'))).to.equal(1);
    expect(columns(await card('', '', 'inline-size: 200px'))).to.equal(1);
  });

  it('runs its columns from right to left in such a language', async () => {
    addPseudoRtl();
    const element = await show<AwareSchoolCard>(
      '<div lang="ar-XB" style="inline-size: 900px"><aware-school-card></aware-school-card></div>',
    );
    const [first, second] = all(element, '.group').map((group) => group.getBoundingClientRect().left);
    expect(first).to.be.above(second!);
  });

  it('gives its inner headings the level below its own', async () => {
    const element = await card('heading-level="4"');
    for (const heading of all(element, '.sub')) expect(heading.ariaLevel).to.equal('5');
    expect(all(element, '.sub')).to.have.length(prevention.student.length);
  });

  it('follows a change of reader, exit and law included', async () => {
    const element = await card();
    element.audience = 'educator';
    await element.updateComplete;
    expect(hasExit(element)).to.equal(false);
    expect(textOf(element)).to.include('Worried about a student?');
    element.audience = 'student';
    await element.updateComplete;
    expect(hasExit(element)).to.equal(true);
    expect(element.renderRoot.querySelector('details')).to.equal(null);
  });

  it('falls back to the card for students, with exit, one warning and a number, whatever is written', async () => {
    for (const [attributes, warning] of [
      ['audience="teacher"', 'audience="teacher" is not known. Allowed: student, parent, educator.'],
      ['audience="constructor"', 'audience="constructor" is not known. Allowed: student, parent, educator.'],
      ['exit="never"', 'exit="never" is not known. Allowed: auto, on, off.'],
    ]) {
      let element: AwareSchoolCard;
      const heard = await warnings(async () => {
        element = await card(attributes);
        await card(attributes);
      });
      expect(heard).to.deep.equal([`<aware-school-card> ${warning}`]);
      expect(textOf(element!)).to.match(phone).and.include('For students in Maine');
      expect(hasExit(element!)).to.equal(true);
    }
    expect(await warnings(() => card('audience=" PARENT " exit=""'))).to.deep.equal([]);
  });

  it('stands whatever a script sets as a property', async () => {
    const element = await card();
    for (const value of [null, undefined, 7, {}, [], '__proto__', '<b>', 'x'.repeat(10_000)]) {
      for (const name of ['audience', 'exit', 'theme', 'headingLevel'] as const) {
        await warnings(async () => {
          (element as unknown as Record<string, unknown>)[name] = value;
          await element.updateComplete;
        });
        expect(textOf(element)).to.match(phone);
      }
    }
  });

  it('opens the law when the page is printed', async () => {
    const element = await card('audience="parent"');
    dispatchEvent(new Event('beforeprint'));
    expect(element.renderRoot.querySelector('details')!.open).to.equal(true);
  });
});

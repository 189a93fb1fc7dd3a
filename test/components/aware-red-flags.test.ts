import 'axe-core/axe.min.js';
import { expect } from 'chai';
import type axeCore from 'axe-core';
import type { AwareRedFlags } from '../../src/index.js';
import { settings, signsOf } from '../../src/content/settings.js';
import type { Setting } from '../../src/content/types.js';
import { phone, show, textOf, warnings } from '../helpers/page.js';

const { axe } = window as unknown as { axe: typeof axeCore };
const all: readonly Setting[] = settings;
const checklist = (attributes = '') =>
  show<AwareRedFlags>(`<aware-red-flags ${attributes}></aware-red-flags>`);
const boxes = ({ renderRoot }: AwareRedFlags) => [...renderRoot.querySelectorAll<HTMLInputElement>('input')];
const rows = (element: AwareRedFlags) => boxes(element).map((box) => box.closest('label')!.innerText);
const selects = ({ renderRoot }: AwareRedFlags) => [...renderRoot.querySelectorAll('select')];
const next = ({ renderRoot }: AwareRedFlags) => renderRoot.querySelector<HTMLElement>('.next')!;
const said = ({ renderRoot }: AwareRedFlags) =>
  renderRoot.querySelector('[role=status]')!.textContent!.trim();

async function tick(element: AwareRedFlags, words: RegExp) {
  const box = boxes(element).find((each) => words.test(each.closest('label')!.innerText))!;
  box.click();
  await element.updateComplete;
  return box;
}
async function pick(element: AwareRedFlags, select: HTMLSelectElement, value: string) {
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

describe('aware-red-flags', () => {
  it('lists the signs of a setting and a job under short headings, and no others', async () => {
    const element = await checklist('setting="hospitality" job="housekeeping"');
    const { signs } = all.find(({ id }) => id === 'hospitality')!;
    const wanted = signs
      .flatMap((group) => group.signs)
      .filter(({ jobs }) => !jobs || jobs.includes('housekeeping'));
    expect(rows(element).length).to.equal(wanted.length);
    for (const { text } of wanted) expect(textOf(element)).to.include(text);
    expect(textOf(element))
      .to.include('In and around a room')
      .and.not.include('A guest checks in without an ID');
    expect(selects(element)).to.have.length(0);
  });

  it('says before the signs that one is not proof, to each kind of reader in their own words (S24)', async () => {
    for (const { id, signs } of all) {
      const text = textOf(await checklist(`setting="${id}"`));
      for (const { caution } of signs) expect(text).to.include(caution.text).and.include(caution.careful);
      expect(text.match(/One sign is not proof/g)).to.have.length(
        new Set(signs.map((each) => each.caution.id)).size,
      );
    }
  });

  it('shows what points at labor or at sex trafficking, and what points at both', async () => {
    const count = async (about: string) =>
      rows(await checklist(`setting="hospitality" about="${about}"`)).length;
    const [both, labor, sex] = [await count('both'), await count('labor'), await count('sex')];
    const shared = both - (both - labor) - (both - sex);
    expect(shared).to.be.above(5);
    expect(Math.max(labor, sex)).to.be.below(both);
  });

  it('has signs, a number and no fault for every setting, job and kind', async () => {
    for (const { id, jobs } of all) {
      for (const job of ['', ...jobs.map((each) => each.id)]) {
        for (const about of ['both', 'labor', 'sex']) {
          const element = await checklist(`setting="${id}" job="${job}" about="${about}"`);
          expect(rows(element).length, `${id} ${job} ${about}`).to.be.above(0);
          expect(next(element).innerText).to.match(phone);
        }
      }
    }
  });

  it('forgets a job that the next setting does not have', async () => {
    const element = await checklist('setting="hospitality"');
    await pick(element, selects(element)[0]!, 'front-desk');
    element.setAttribute('setting', 'beauty-services');
    await element.updateComplete;
    expect(selects(element)[0]!.value).to.equal('');
    expect(textOf(element)).to.include('The companion will not leave the treatment room');
  });

  it('lets the visitor choose setting and job when the partner did not', async () => {
    const element = await checklist();
    expect(selects(element)[0]!.labels[0]!.innerText).to.include('Where?');
    await pick(element, selects(element)[0]!, 'beauty-services');
    expect(textOf(element)).to.include('The person who comes along');
    expect(selects(element)[1]!.labels[0]!.innerText).to.include('Your role');
    const before = rows(element).length;
    await pick(element, selects(element)[1]!, 'owner');
    expect(rows(element).length).to.be.below(before);
    await pick(element, selects(element)[0]!, 'general');
    expect(selects(element)).to.have.length(1);
    expect(textOf(element)).to.include('Not free to leave');
  });

  it('says calmly what changed, and takes it back (S29)', async () => {
    const element = await checklist('setting="general"');
    const box = await tick(element, /passport or ID/);
    expect(said(element)).to.equal(
      'Added: Someone does not control their own passport or ID. What can help now changed.',
    );
    box.click();
    await element.updateComplete;
    expect(said(element)).to.equal(
      'Removed: Someone does not control their own passport or ID. What can help now changed.',
    );
    expect(next(element).innerText).to.include('You can still talk it through');
  });

  it('never gives a score, a share or a verdict, however many are ticked (S25)', async () => {
    for (const { id } of all) {
      const element = await checklist(`setting="${id}"`);
      for (const box of boxes(element)) box.click();
      await element.updateComplete;
      const shown = next(element).innerText.replace(
        /1-\d{3}-\d{3}-\d{4}|\d{3}-\d{3}-\d{4}|911|711|233733/g,
        '',
      );
      expect(shown).not.to.match(/\d|%|score|likely|risk|victim/i);
      expect(textOf(element)).to.match(phone);
    }
  });

  it('offers the hotline and then 911 before any sign, and nothing else as loud (S19)', async () => {
    for (const setting of ['general', 'hospitality', 'school']) {
      const element = await checklist(`setting="${setting}"`);
      const root = element.renderRoot;
      const [main, ...more] = [...root.querySelectorAll<HTMLElement>('.primary')];
      expect(main!.innerText).to.match(/1-888-373-7888/);
      expect(more).to.have.length(0);
      const [danger, ...others] = [...root.querySelectorAll('.danger')];
      expect(others).to.have.length(0);
      const follows = (first: Element, second: Element) =>
        first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING;
      expect(follows(main!, danger!)).to.be.above(0);
      expect(follows(danger!, boxes(element)[0]!)).to.be.above(0);
      expect(next(element).innerText).to.include('1-888-373-7888');
    }
  });

  it('puts 911 first once a sign of danger is ticked, and the intake line too for a child', async () => {
    const element = await checklist('setting="general"');
    await tick(element, /keep people in/);
    expect(next(element).innerText).to.match(/911.*1-888/s);
    const child = await checklist('setting="general"');
    await tick(child, /under 18/);
    expect(next(child).innerText).to.match(/911.*1-800-452-1999.*1-888/s);
    expect(next(child).innerText).to.include('DHHS intake line');
  });

  it('offers legal help when a worker may need it', async () => {
    const element = await checklist('setting="farms-and-seafood"');
    await tick(element, /housing/i);
    expect(next(element).innerText).to.include('207-774-8211');
  });

  it('keeps nothing when the page is left, and when it comes back from the cache (S14)', async () => {
    const element = await checklist('setting="general"');
    await tick(element, /passport/);
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await element.updateComplete;
    expect(boxes(element).some(({ checked }) => checked)).to.equal(false);
    expect(said(element)).to.equal('');
    expect(next(element).innerText).not.to.include('passport');
  });

  it('lets a form of the page know nothing, and no listener above it hear of a change (S11)', async () => {
    const box = document.createElement('form');
    const heard: string[] = [];
    box.addEventListener('change', ({ type }) => heard.push(type));
    box.innerHTML = '<aware-red-flags setting="general"></aware-red-flags>';
    document.body.append(box);
    const element = box.firstElementChild as AwareRedFlags;
    await element.updateComplete;
    await tick(element, /passport/);
    expect([...new FormData(box)]).to.deep.equal([]);
    expect(heard).to.deep.equal([]);
    box.remove();
  });

  it('writes the ticked signs for a call, with room for when and where and no field to type in (S14)', async () => {
    const element = await checklist('setting="hospitality"');
    await tick(element, /Do Not Disturb/);
    const details = element.renderRoot.querySelector('details')!;
    details.open = true;
    expect(details.innerText).to.match(/I noticed:\s+Do Not Disturb.*When:\s+Where:/s);
    expect(element.renderRoot.querySelector('textarea, input:not([type=checkbox])')).to.equal(null);
  });

  it('copies only on a click, and says that others may see it; without a clipboard it marks the text', async () => {
    const element = await checklist('setting="hospitality"');
    await tick(element, /Do Not Disturb/);
    element.renderRoot.querySelector('details')!.open = true;
    const copy = [...element.renderRoot.querySelectorAll('button')].find(
      (each) => each.innerText === 'Copy',
    )!;
    const written: string[] = [];
    const { clipboard } = navigator;
    const give = (value: unknown) =>
      Object.defineProperty(navigator, 'clipboard', { value, configurable: true });
    try {
      give({ writeText: (text: string) => Promise.resolve(written.push(text)) });
      copy.click();
      await new Promise((resolve) => setTimeout(resolve));
      await element.updateComplete;
      expect(written.join()).to.include('Do Not Disturb').and.include('When:');
      expect(said(element)).to.include('Copied');
      give(undefined);
      copy.click();
      await new Promise((resolve) => setTimeout(resolve));
      await element.updateComplete;
      expect(said(element)).to.include('Marked');
    } finally {
      give(clipboard);
    }
  });

  it('prints itself alone, filled or blank, with the partner’s own contact (S30)', async () => {
    const element = await show<AwareRedFlags>(
      '<aware-red-flags setting="hospitality"><p slot="local">Manager on duty: Dana</p></aware-red-flags>',
    );
    await tick(element, /Do Not Disturb/);
    const papers: { checked: number; text: string; title: number }[] = [];
    const print = (button: string) => {
      const observer = new MutationObserver(() => undefined);
      const append = element.renderRoot.append.bind(element.renderRoot);
      element.renderRoot.append = (...nodes) => {
        append(...nodes);
        const frame = nodes[0] as HTMLIFrameElement;
        frame.contentWindow!.print = () => {
          const { body } = frame.contentDocument!;
          papers.push({
            checked: body.querySelectorAll('input:checked').length,
            text: body.innerText,
            title: body.querySelectorAll('.card').length,
          });
          frame.contentWindow!.dispatchEvent(new Event('afterprint'));
        };
      };
      [...element.renderRoot.querySelectorAll('button')].find((each) => each.textContent === button)!.click();
      observer.disconnect();
      delete (element.renderRoot as Partial<typeof element.renderRoot>).append;
    };
    element.renderRoot.querySelector('details')!.open = true;
    print('Print');
    print('Print it blank');
    expect(papers.map(({ checked }) => checked)).to.deep.equal([1, 0]);
    for (const { text } of papers) expect(text).to.include('Manager on duty: Dana').and.match(phone);
    expect(boxes(element).filter(({ checked }) => checked)).to.have.length(1);
    expect(element.renderRoot.querySelector('iframe')).to.equal(null);
  });

  it('keeps nothing ticked when it is taken away, or when its setting or job changes (S14)', async () => {
    const element = await checklist('setting="hospitality"');
    for (const change of [
      () => element.setAttribute('setting', 'beauty-services'),
      () => element.setAttribute('job', 'hair'),
      () => element.parentElement!.append(element),
    ]) {
      boxes(element)[0]!.click();
      await element.updateComplete;
      change();
      await element.updateComplete;
      expect(boxes(element).some(({ checked }) => checked)).to.equal(false);
      expect(said(element)).to.equal('');
    }
  });

  it('leaves no sheet behind where a browser does not print', async () => {
    const element = await checklist('setting="health"');
    const append = element.renderRoot.append.bind(element.renderRoot);
    element.renderRoot.append = (...nodes) => {
      append(...nodes);
      (nodes[0] as HTMLIFrameElement).contentWindow!.print = () => undefined;
    };
    element.renderRoot.querySelector('details')!.open = true;
    const button = (words: string) =>
      [...element.renderRoot.querySelectorAll('button')].find((each) => each.innerText === words)!;
    button('Print').click();
    button('Print').click();
    expect(element.renderRoot.querySelectorAll('iframe')).to.have.length(1);
    expect(element.renderRoot.querySelector('iframe')!.inert).to.equal(true);
    button('Untick all').click();
    expect(element.renderRoot.querySelector('iframe')).to.equal(null);
  });

  it('unticks all on request', async () => {
    const element = await checklist('setting="general"');
    await tick(element, /passport/);
    element.renderRoot.querySelector('details')!.open = true;
    [...element.renderRoot.querySelectorAll('button')]
      .find((each) => each.innerText === 'Untick all')!
      .click();
    await element.updateComplete;
    expect(boxes(element).some(({ checked }) => checked)).to.equal(false);
  });

  it('opens what is folded when the page is printed (S30)', async () => {
    const element = await checklist('setting="health"');
    const closed = () =>
      [...element.renderRoot.querySelectorAll('details')].filter(({ open }) => !open).length;
    expect(closed()).to.be.above(0);
    dispatchEvent(new Event('beforeprint'));
    expect(closed()).to.equal(0);
  });

  it('falls back to the default with a picker, one warning and a number, whatever is written', async () => {
    for (const [attributes, warning] of [
      ['setting="casino"', /setting="casino" is not known\. Allowed: general, hospitality/],
      ['setting="hospitality" job="pilot"', /job="pilot" is not known\. Allowed: front-desk/],
      ['setting="beauty-services" job="front-desk"', /job="front-desk" is not known\. Allowed: hair/],
      ['setting="health" job="nurse"', /job="nurse" is not known/],
      ['about="money"', /about="money" is not known\. Allowed: both, labor, sex/],
    ] as const) {
      let element: AwareRedFlags;
      const heard = await warnings(async () => (element = await checklist(attributes)));
      expect(heard.length, attributes).to.equal(1);
      expect(heard[0]).to.match(warning);
      expect(textOf(element!)).to.match(phone);
      expect(rows(element!).length).to.be.above(4);
      if (/casino|pilot|front-desk/.test(attributes)) expect(selects(element!).length).to.equal(1);
    }
  });

  it('has rows that can be tapped anywhere, 44 pixels high, and passes axe when filled and opened (S29)', async () => {
    const element = await checklist('setting="hospitality"');
    for (const box of boxes(element).slice(0, 5)) box.closest('label')!.click();
    await element.updateComplete;
    expect(boxes(element).filter(({ checked }) => checked)).to.have.length(5);
    element.renderRoot.querySelector('details')!.open = true;
    for (const box of boxes(element)) expect(box.closest('label')!.offsetHeight).to.be.at.least(44);
    const { violations } = await axe.run(element, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]!.html}`)).to.deep.equal([]);
  });

  it('changes one row and the next step when a sign is ticked, and nothing else', async () => {
    const element = await checklist('setting="hospitality"');
    await tick(element, /Do Not Disturb/);
    const touched = new Set<Element>();
    const observer = new MutationObserver((records) => {
      for (const { target } of records)
        touched.add(
          (target as Element).closest?.('fieldset, .next') ??
            target.parentElement!.closest('fieldset, .next')!,
        );
    });
    observer.observe(element.renderRoot, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    await tick(element, /Guests ask for many towels/);
    observer.disconnect();
    expect([...touched].filter((each) => each?.localName === 'fieldset').length).to.equal(0);
    expect(touched.size).to.be.at.most(1);
  });

  it('leaves out groups in which a job can notice nothing', () => {
    for (const setting of all) {
      for (const { id } of setting.jobs) {
        for (const group of signsOf(setting, id)) expect(group.signs.length).to.be.above(0);
      }
    }
  });
});

import 'axe-core/axe.min.js';
import { expect } from 'chai';
import type axeCore from 'axe-core';
import type { AwareSectorGuide } from '../../src/index.js';
import { sectors } from '../../src/content/sectors/index.js';
import { forJob } from '../../src/content/jobs.js';
import { signsOf } from '../../src/content/settings.js';
import type { Setting } from '../../src/content/types.js';
import { clear, phone, show, textOf, warnings } from '../helpers/page.js';
import { addPseudoRtl } from '../helpers/pseudo-locale.js';

const { axe } = window as unknown as { axe: typeof axeCore };
const all: readonly Setting[] = sectors;
const guide = (attributes = '', box = 'inline-size: 900px') =>
  show<AwareSectorGuide>(`<div style="${box}"><aware-sector-guide ${attributes}></aware-sector-guide></div>`);
const tabs = ({ renderRoot }: AwareSectorGuide) => [
  ...renderRoot.querySelectorAll<HTMLElement>('[role=tab]'),
];
const select = ({ renderRoot }: AwareSectorGuide) => renderRoot.querySelector('select');
const chosen = (element: AwareSectorGuide) =>
  tabs(element).find((tab) => tab.ariaSelected === 'true')?.innerText;
const part = ({ renderRoot }: AwareSectorGuide, name: string) => renderRoot.querySelector<HTMLElement>(name)!;

function openAll({ renderRoot }: AwareSectorGuide) {
  for (const details of renderRoot.querySelectorAll('details')) details.open = true;
}
async function press(element: AwareSectorGuide, key: string) {
  const { activeElement } = element.renderRoot as ShadowRoot;
  activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  await element.updateComplete;
}

describe('aware-sector-guide', () => {
  for (const sector of all) {
    for (const job of sector.jobs.length ? sector.jobs.map(({ id }) => id) : ['']) {
      it(`says all there is for ${sector.id} ${job}, and nothing of another job`, async () => {
        const element = await guide(`sector="${sector.id}" job="${job}"`);
        openAll(element);
        const text = textOf(element);
        const wanted = [
          ...signsOf(sector, job).flatMap(({ signs }) => signs),
          ...[sector.steps, sector.never, sector.answers, sector.tell, sector.laws].flatMap((items) =>
            forJob<{ jobs?: readonly string[]; text: string }>(items, job),
          ),
        ];
        for (const each of wanted) expect(text).to.include(each.text);
        const shown = element.renderRoot.querySelectorAll('.columns li:not(.line)').length;
        expect(shown).to.equal(wanted.length - forJob(sector.laws, job).length);
      });
    }
  }

  it('shows the number of every line that its words name', async () => {
    const numbers: [RegExp, string][] = [
      [/DHHS intake line/, '1-800-452-1999'],
      [/Sexual Assault Helpline/, '1-800-871-7741'],
      [/Pine Tree Legal/, '207-'],
      [/Farmworker Unit/, '207-942-0673'],
      [/Department of Labor takes/, '207-623-7900'],
    ];
    for (const sector of all) {
      for (const job of sector.jobs.length ? sector.jobs : [{ id: '' }]) {
        const element = await guide(`sector="${sector.id}" job="${job.id}"`);
        openAll(element);
        const text = part(element, '.help').innerText;
        for (const [name, number] of numbers) if (name.test(text)) expect(text).to.include(number);
      }
    }
  });

  it('says on the card whose job it is', async () => {
    const { textContent } = part(await guide('job="housekeeping"'), '.region');
    expect(textContent!.trim()).to.match(/^Hotels and restaurants\s*Housekeeping$/);
  });

  it('gives its inner headings the level below its own, whatever is written (S29)', async () => {
    for (const [given, inner] of [
      ['4', '5'],
      ['6', '6'],
      ['9', '3'],
      ['', '3'],
    ] as const) {
      const element = await guide(`heading-level="${given}"`);
      expect(part(element, '.sub').ariaLevel).to.equal(inner);
    }
  });

  it('gives the steps in order, danger first', async () => {
    const element = await guide('job="housekeeping"');
    const steps = [...part(element, 'ol').children].map((step) => (step as HTMLElement).innerText);
    expect(steps[0]).to.include('Call 911');
    expect(steps[1]).to.include('Never go in alone');
  });

  it('puts first, and opens, what only this job can notice', async () => {
    const first = async (job: string) => part(await guide(`job="${job}"`), '.notice summary').innerText;
    expect(await first('housekeeping')).to.equal('In and around a room');
    expect(await first('security')).to.match(/Visitors|Doors|child/);
    expect((part(await guide('job="housekeeping"'), '.notice details') as HTMLDetailsElement).open).to.equal(
      true,
    );
  });

  it('has tabs where there is room: one stop, arrows, Home and End, and the tab in focus is the one shown (S29)', async () => {
    const element = await guide();
    expect(tabs(element).filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
    expect(getComputedStyle(select(element)!.closest('label')!).display).to.equal('none');
    tabs(element)[0]!.focus();
    for (const [key, shown] of [
      ['ArrowRight', 'Housekeeping'],
      ['End', 'Manager'],
      ['ArrowRight', 'Front desk'],
      ['ArrowLeft', 'Manager'],
      ['Home', 'Front desk'],
      ['a', 'Front desk'],
    ] as const) {
      await press(element, key);
      expect(chosen(element)).to.equal(shown);
      expect(((element.renderRoot as ShadowRoot).activeElement as HTMLElement).innerText).to.equal(shown);
    }
    const panel = part(element, '[role=tabpanel]');
    expect(panel.getAttribute('aria-labelledby')).to.equal('tab-front-desk');
    tabs(element)[1]!.click();
    await element.updateComplete;
    expect(textOf(element)).to.include('In and around a room');
  });

  it('turns the arrows around where the language runs from right to left', async () => {
    addPseudoRtl();
    const element = await show<AwareSectorGuide>(
      '<div lang="ar-XB" style="inline-size: 900px"><aware-sector-guide></aware-sector-guide></div>',
    );
    tabs(element)[0]!.focus();
    await press(element, 'ArrowLeft');
    expect(tabs(element)[1]!.ariaSelected).to.equal('true');
  });

  it('has a select in place of tabs where there is none', async () => {
    const element = await guide('', 'inline-size: 320px');
    expect(getComputedStyle(part(element, '.tabs')).display).to.equal('none');
    const jobs = select(element)!;
    expect(jobs.checkVisibility()).to.equal(true);
    jobs.value = 'security';
    jobs.dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
    expect(textOf(element)).to.include('Keep camera footage');
  });

  it('keeps to the job that the partner fixed, and offers no other', async () => {
    const element = await guide('job="security"');
    expect(tabs(element)).to.have.length(0);
    expect(select(element)).to.equal(null);
    expect(textOf(element)).to.include('Keep camera footage').and.not.include('Check ID');
  });

  it('tells managers of hotels what 26 MRSA 879 asks, with its date, the posters, and that this is not the sign (S28)', async () => {
    const manager = await guide('job="manager"');
    openAll(manager);
    expect(textOf(manager)).to.match(/26 MRSA 879, in force since August 2, 2018/);
    expect(textOf(manager)).to.include('This card does not replace the sign').and.include('not legal advice');
    expect(part(manager, '.help a[href^=https]').getAttribute('href')).to.equal(
      'https://www.maine.gov/labor/posters/index.shtml',
    );
    const desk = await guide('job="front-desk"');
    openAll(desk);
    expect(textOf(desk)).not.to.include('26 MRSA 879');
  });

  it('adds three made-up situations only when asked, each with its safest step and nothing to score (S25)', async () => {
    expect(part(await guide(), '.practice')).to.equal(null);
    for (const { id, practice } of all) {
      const element = await guide(`sector="${id}" practice`);
      openAll(element);
      const shown = part(element, '.practice').innerText;
      for (const { text, answer } of practice!) expect(shown).to.include(text).and.include(answer);
      expect(shown.match(/made-up example/g)).to.have.length(3);
      expect(part(element, '.practice').querySelector('input, select, button')).to.equal(null);
    }
  });

  it('prints eight cards to hand over with number and code, where a sector has them (S30)', async () => {
    const label = 'Print small cards to hand over';
    const button = (element: AwareSectorGuide) =>
      [...element.renderRoot.querySelectorAll('button')].find((each) => each.innerText === label);
    for (const { id, smallCards = false } of all)
      expect(!!button(await guide(`sector="${id}"`)), id).to.equal(smallCards);
    const element = await guide(`sector="${all.find(({ smallCards }) => smallCards)!.id}"`);
    let paper = '';
    let codes = 0;
    const append = element.renderRoot.append.bind(element.renderRoot);
    element.renderRoot.append = (...nodes) => {
      append(...nodes);
      const { contentWindow, contentDocument } = nodes[0] as HTMLIFrameElement;
      contentWindow!.print = () => {
        paper = contentDocument!.body.innerText;
        codes = contentDocument!.querySelectorAll('svg path[d]').length;
        contentWindow!.dispatchEvent(new Event('afterprint'));
      };
    };
    button(element)!.click();
    expect(paper.match(/1-888-373-7888/g)).to.have.length(8);
    expect(paper.match(/Text HELP to\s+233733/g)).to.have.length(8);
    expect(codes).to.equal(8);
    expect(element.renderRoot.querySelector('iframe')).to.equal(null);
    expect(textOf(element)).not.to.include('Need someone to talk to?');
  });

  it('opens what is folded when the page is printed (S30)', async () => {
    const element = await guide('practice');
    const closed = () =>
      [...element.renderRoot.querySelectorAll('details')].filter(({ open }) => !open).length;
    expect(closed()).to.be.above(0);
    dispatchEvent(new Event('beforeprint'));
    expect(closed()).to.equal(0);
  });

  it('falls back to the default with a choice, one warning and a number, whatever is written', async () => {
    for (const [attributes, warning] of [
      ['sector="casino"', /sector="casino" is not known\. Allowed: hospitality/],
      ['job="pilot"', /job="pilot" is not known\. Allowed: front-desk/],
      ['sector="beauty-services" job="front-desk"', /job="front-desk" is not known\. Allowed: hair/],
    ] as const) {
      let element: AwareSectorGuide;
      const heard = await warnings(async () => (element = await guide(attributes)));
      expect(heard.length, attributes).to.equal(1);
      expect(heard[0]).to.match(warning);
      expect(textOf(element!)).to.match(phone);
      expect(tabs(element!).length).to.be.above(3);
    }
  });

  it('passes axe with everything opened, as tabs and as a select (S29)', async () => {
    for (const box of ['inline-size: 900px', 'inline-size: 320px']) {
      const element = await guide('practice', box);
      openAll(element);
      const { violations } = await axe.run(element, { rules: { region: { enabled: false } } });
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]!.html}`)).to.deep.equal([]);
      clear();
    }
  });
});

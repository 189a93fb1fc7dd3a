import 'axe-core/axe.min.js';
import { expect } from 'chai';
import type axeCore from 'axe-core';
import type { AwareLocalHelp } from '../../src/index.js';
import { centersOf, counties, local, statewide } from '../../src/content/local/index.js';
import { map } from '../../src/content/local/map.js';
import { more } from '../../src/content/local/needs.js';
import type { Center } from '../../src/content/types.js';
import { clear, phone, show, textOf, warnings } from '../helpers/page.js';
import { addPseudoRtl } from '../helpers/pseudo-locale.js';

const { axe } = window as unknown as { axe: typeof axeCore };
const help = (attributes = '', box = 'inline-size: 900px') =>
  show<AwareLocalHelp>(`<div style="${box}"><aware-local-help ${attributes}></aware-local-help></div>`);
const part = ({ renderRoot }: AwareLocalHelp, name: string) => renderRoot.querySelector<HTMLElement>(name)!;
const onMap = ({ renderRoot }: AwareLocalHelp) => [
  ...renderRoot.querySelectorAll<SVGElement>('[role=radio]'),
];
const nameOf = (shape: Element) =>
  (shape.getRootNode() as ShadowRoot).getElementById(shape.getAttribute('aria-labelledby')!)!.textContent;
const county = (element: AwareLocalHelp, name: string) =>
  onMap(element).find((shape) => nameOf(shape) === name)!;
const near = (element: AwareLocalHelp) => part(element, '.near').innerText.replace(/\s+/g, ' ');
const select = (element: AwareLocalHelp) => part(element, 'select') as HTMLSelectElement;
const marked = (element: AwareLocalHelp) =>
  onMap(element)
    .filter((each) => each.ariaChecked === 'true')
    .map(nameOf);

async function choose(element: AwareLocalHelp, id: string) {
  select(element).value = id;
  select(element).dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}
async function tap(element: AwareLocalHelp, name: string) {
  county(element, name).dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  await element.updateComplete;
}
async function press(element: AwareLocalHelp, key: string, more = {}) {
  const { activeElement } = element.renderRoot as ShadowRoot;
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  activeElement!.dispatchEvent(event);
  await element.updateComplete;
  return event.defaultPrevented;
}

describe('aware-local-help', () => {
  for (const { id, name } of counties) {
    it(`shows who helps in ${name} County, and what could not be confirmed`, async () => {
      const element = await help(`county="${id}"`);
      expect(near(element)).to.include(`Help in ${name} County`);
      const here = (centersOf(id) as readonly Center[]).filter(({ counties }) => counties);
      expect(part(element, '.near').querySelectorAll('.line').length).to.equal(here.length);
      for (const { name, about, voice, hours, line, confirmed, web } of here) {
        const box = [...part(element, '.near').querySelectorAll<HTMLElement>('.line')].find(
          (each) => each.querySelector('.name')!.textContent === name,
        )!;
        expect(box.innerText)
          .to.include(about)
          .and.include((voice ?? line.voice).display);
        if (voice) expect(box.innerText).to.include(hours);
        else expect(box.innerText).to.include(line.name);
        expect(/could not confirm/.test(box.innerText), name).to.equal(!confirmed);
        if (web) expect(box.querySelector(`[href="${web}"]`)!.getAttribute('rel')).to.include('noreferrer');
      }
      for (const center of centersOf(id)) expect(textOf(element)).to.include(center.name);
    });
  }

  it('always shows the lines for all of Maine: numbers, texts, hours, languages and what they help with', async () => {
    for (const element of [await help(), await help('county="waldo"'), await help('county="nowhere"')]) {
      const text = textOf(element);
      for (const line of statewide) {
        expect(text).to.include(line.voice.display);
        if ('sms' in line) expect(text).to.include(line.sms.display);
        if (line.id === '911') continue;
        expect(text).to.include(line.name).and.include(line.about).and.include(line.hours);
        if ('languages' in line) expect(text).to.include(line.languages);
      }
    }
  });

  it('offers the hotline first, as the only main action, and 911 after it (S19)', async () => {
    for (const attributes of ['', 'county="york"', 'county="york" exit="off"']) {
      const element = await help(attributes);
      const links = [...element.renderRoot.querySelectorAll('a')].map((link) => link.getAttribute('href'));
      const calls = links.filter((href) => href!.startsWith('tel:'));
      expect(calls.slice(0, 2)).to.deep.equal(['tel:+18883737888', 'tel:911']);
      expect(element.renderRoot.querySelectorAll('.primary').length).to.equal(1);
    }
  });

  it('says what survivors asked for and we did not find, and whom to ask', async () => {
    const text = textOf(await help());
    expect(text).to.include('In the evening or at night?').and.include('No place to stay?');
    expect(text).to.match(
      /A ride.*we found no service.*You can ask 211 Maine at 211, or the hotline at 1-888/,
    );
    expect(more.map(({ id }) => id)).to.have.length(3);
  });

  it('offers to leave the page unless the partner turned it off (S8)', async () => {
    for (const [attributes, offered] of [
      ['', true],
      ['exit="auto"', true],
      ['exit="on" county="knox"', true],
      ['exit=" OFF "', false],
    ] as const) {
      expect(!!part(await help(attributes), '.exit'), attributes).to.equal(offered);
    }
  });

  it('lets a visitor choose from the list, and marks the county on the map', async () => {
    const element = await help();
    expect([...select(element).options].map(({ text }) => text.trim())).to.deep.equal([
      'All of Maine',
      ...counties.map(({ name }) => name),
    ]);
    expect(near(element).trim()).to.equal(
      'Choose a county to see who helps there. What you choose is not kept or sent.',
    );
    await choose(element, 'lincoln');
    expect(near(element)).to.include('Help in Lincoln County').and.include('New Hope Midcoast');
    expect(marked(element)).to.deep.equal(['Lincoln']);
    expect(part(element, '.here').innerText).to.equal('Lincoln');
    await choose(element, '');
    expect(near(element)).to.include('Choose a county');
    expect(marked(element)).to.deep.equal([]);
  });

  it('lets a visitor point at the map, and marks the county in the list', async () => {
    const element = await help();
    for (const [name, id] of [
      ['Sagadahoc', 'sagadahoc'],
      ['Aroostook', 'aroostook'],
    ]) {
      await tap(element, name!);
      expect(near(element)).to.include(`Help in ${name} County`);
      expect(select(element).value).to.equal(id);
      expect(marked(element)).to.deep.equal([name]);
    }
    part(element, 'svg').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await element.updateComplete;
    expect(marked(element)).to.deep.equal(['Aroostook']);
  });

  it('hits every county in its middle, also the small ones, on a wide card and on a phone', async () => {
    for (const box of ['inline-size: 900px', 'inline-size: 320px']) {
      const element = await help('', box);
      part(element, 'svg').scrollIntoView({ block: 'center' });
      for (const shape of onMap(element)) {
        const { left, top, width, height } = shape.getBoundingClientRect();
        const root = element.renderRoot as ShadowRoot;
        const hits = [0.2, 0.35, 0.5, 0.65, 0.8].flatMap((x) =>
          [0.2, 0.35, 0.5, 0.65, 0.8].map((y) => root.elementFromPoint(left + width * x, top + height * y)),
        );
        expect(hits.filter((hit) => hit === shape).length, shape.id).to.be.at.least(6);
      }
    }
  });

  it('names the county that is pointed at, in words', async () => {
    const element = await help();
    const here = part(element, '.here');
    const point = async (type: string) => {
      county(element, 'Oxford').dispatchEvent(new PointerEvent(type, { bubbles: true }));
      await element.updateComplete;
      return here.innerText.trim();
    };
    expect(await point('pointerover')).to.equal('Oxford');
    expect(await point('pointerout')).to.equal('');
    await tap(element, 'York');
    expect(await point('pointerover')).to.equal('Oxford');
    expect(await point('pointerout')).to.equal('York');
  });

  it('is one stop for the Tab key, with arrows from north to south, Home, End, letters and the space bar (S29)', async () => {
    const element = await help();
    const stops = () => onMap(element).filter((each) => each.getAttribute('tabindex') === '0');
    expect(stops().map(nameOf)).to.deep.equal(['Aroostook']);
    stops()[0]!.focus();
    await element.updateComplete;
    expect(part(element, '.here').innerText).to.equal('Aroostook');
    expect(marked(element)).to.deep.equal([]);
    const order = map.shapes.map(([id]) => id);
    for (const [key, id] of [
      [' ', order[0]],
      ['ArrowDown', order[1]],
      ['ArrowRight', order[2]],
      ['ArrowUp', order[1]],
      ['ArrowLeft', order[0]],
      ['ArrowLeft', 'york'],
      ['ArrowDown', order[0]],
      ['End', 'york'],
      ['Home', 'aroostook'],
      ['k', 'kennebec'],
      ['K', 'knox'],
      ['k', 'kennebec'],
      ['y', 'york'],
      ['y', 'york'],
    ] as const) {
      expect(await press(element, key), key).to.equal(true);
      const { name } = counties.find((each) => each.id === id)!;
      expect(marked(element), key).to.deep.equal([name]);
      expect(nameOf((element.renderRoot as ShadowRoot).activeElement!)).to.equal(name);
      expect(stops().map(nameOf)).to.deep.equal([name]);
      expect(select(element).value).to.equal(id);
    }
    for (const key of ['Tab', 'Escape', 'x', 'Shift', 'F5'])
      expect(await press(element, key)).to.equal(false);
    expect(await press(element, 'k', { ctrlKey: true })).to.equal(false);
    expect(marked(element)).to.deep.equal(['York']);
  });

  it('shows where the focus is on the map (S29)', async () => {
    const element = await help();
    const ring = part(element, '.ring');
    expect(getComputedStyle(ring).display).to.equal('none');
    onMap(element)[0]!.focus({ focusVisible: true } as FocusOptions);
    expect(getComputedStyle(ring).display).to.equal('inline');
    await press(element, 'ArrowDown');
    expect(ring.getAttribute('d')).to.equal(map.shapes[1]![1]);
  });

  it('tells screen readers what was chosen, politely (S29)', async () => {
    const element = await help();
    const status = part(element, '[role=status]');
    await choose(element, 'penobscot');
    expect(status.isConnected).to.equal(true);
    expect(status.innerText.trim()).to.equal('Help in Penobscot County');
  });

  it('forgets the county when the visitor leaves, also when the page comes back from the cache (S14)', async () => {
    const element = await help();
    await choose(element, 'york');
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await element.updateComplete;
    expect([marked(element).length, select(element).value]).to.deep.equal([0, '']);
    expect(textOf(element)).not.to.include('York County');

    await choose(element, 'york');
    const box = element.parentElement!;
    element.remove();
    box.append(element);
    await element.updateComplete;
    expect([marked(element).length, select(element).value]).to.deep.equal([0, '']);
  });

  it('tells the page nothing of the county (S11, S12)', async () => {
    const heard: string[] = [];
    const listen = ({ type }: Event) => heard.push(type);
    for (const type of ['change', 'input', 'aware-county']) document.addEventListener(type, listen, true);
    const { href } = location;
    const element = await help();
    await choose(element, 'york');
    await tap(element, 'Knox');
    for (const type of ['change', 'input', 'aware-county']) document.removeEventListener(type, listen, true);
    expect(heard).to.deep.equal([]);
    expect(location.href).to.equal(href);
    expect(element.outerHTML).not.to.match(/york|knox/i);
  });

  it('keeps to the county that the partner fixed, with no list and no map', async () => {
    const element = await help('county="knox"');
    expect(select(element)).to.equal(null);
    expect(part(element, 'svg')).to.equal(null);
    element.setAttribute('county', 'york');
    await element.updateComplete;
    expect(near(element)).to.include('Help in York County');
    element.removeAttribute('county');
    await element.updateComplete;
    expect(select(element).value).to.equal('');
  });

  it('understands a county however it is written', async () => {
    for (const written of ['Cumberland County', ' KNOX ', 'county="Lincoln, Maine"', 'york county, ME']) {
      const heard = await warnings(async () => {
        const value = written.replace(/.*="|"/g, '');
        expect(near(await help(`county="${value}"`))).to.match(
          /^Help in (Cumberland|Knox|Lincoln|York) County/,
        );
      });
      expect(heard, written).to.deep.equal([]);
    }
  });

  it('asks what was meant by a county it does not know, once, and lets the visitor choose', async () => {
    for (const [written, meant] of [
      ['Penobscott', 'penobscot'],
      ['androscogin', 'androscoggin'],
      ['Sagadohoc County', 'sagadahoc'],
      ['st. knox', 'knox'],
      ['wald', 'waldo'],
      ['piscataquiss', 'piscataquis'],
      ['boston', ''],
      ['1', ''],
      ['*', ''],
      ['x'.repeat(5000), ''],
    ]) {
      let element: AwareLocalHelp;
      const heard = await warnings(async () => {
        element = await help(`county="${written}"`);
        await help(`county="${written}"`);
      });
      expect(heard.length, written).to.equal(1);
      expect(heard[0]).to.match(
        meant
          ? new RegExp(`is not known\\. Allowed: counties of Maine\\. Did you mean "${meant}"\\?$`)
          : /is not known\. Allowed: androscoggin, /,
      );
      expect(select(element!).value).to.equal('');
      expect(textOf(element!)).to.match(phone);
    }
  });

  it('does not mirror Maine where the language runs from right to left', async () => {
    addPseudoRtl();
    const element = await show<AwareLocalHelp>(
      '<div lang="ar-XB" style="inline-size: 900px"><aware-local-help></aware-local-help></div>',
    );
    const left = (id: string) => part(element, `#${id}`).getBoundingClientRect().left;
    expect(left('washington')).to.be.above(left('oxford'));
    expect(select(element).getBoundingClientRect().left).to.be.above(
      part(element, '.near').getBoundingClientRect().left,
    );
  });

  it('puts the list beside the results where there is room, else above, and leaves the map out of a sidebar', async () => {
    const places = async (width: number) => {
      const element = await help('', `inline-size: ${width}px`);
      const box = (name: string) => part(element, name).getBoundingClientRect();
      return { list: box('select'), map: box('svg'), near: box('.near') };
    };
    const wide = await places(900);
    expect(wide.near.left).to.be.above(wide.list.right);
    const phone = await places(320);
    expect(phone.map.top).to.be.above(phone.list.bottom - 1);
    expect(phone.near.top).to.be.above(phone.map.bottom - 1);
    expect((await places(200)).map.width).to.equal(0);
  });

  it('prints the chosen county with every number, without list, map and exit (S30)', async () => {
    const element = await help();
    await choose(element, 'washington');
    let paper: HTMLElement;
    const away = ['.where', '.exit', 'button.action'];
    let shown: string[] = [];
    const append = element.renderRoot.append.bind(element.renderRoot);
    element.renderRoot.append = (...nodes) => {
      append(...nodes);
      const { contentWindow, contentDocument } = nodes[0] as HTMLIFrameElement;
      contentWindow!.print = () => {
        paper = contentDocument!.body.cloneNode(true) as HTMLElement;
        shown = away.filter((name) => {
          const found = [...contentDocument!.querySelectorAll(name)];
          return !found.length || found.some((each) => each.checkVisibility());
        });
        contentWindow!.dispatchEvent(new Event('afterprint'));
      };
    };
    [...element.renderRoot.querySelectorAll('button')]
      .find(({ innerText }) => innerText === 'Print these numbers')!
      .click();
    const text = paper!.textContent!;
    expect(text).to.include('Help in Washington County').and.include('1-800-315-5579');
    for (const { voice } of statewide) expect(text).to.include(voice.display);
    expect(shown).to.deep.equal([]);
    expect(element.renderRoot.querySelector('iframe')).to.equal(null);
  });

  it('says of no center that it can be reached by a number nobody confirmed', () => {
    expect(local.unconfirmed).to.include('{number}').and.include('could not confirm');
    expect(local.through).to.include('{number}');
  });

  it('passes axe with a county chosen, wide and narrow (S29)', async () => {
    for (const box of ['inline-size: 900px', 'inline-size: 320px']) {
      const element = await help('', box);
      await choose(element, 'washington');
      const { violations } = await axe.run(element, { rules: { region: { enabled: false } } });
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]!.html}`)).to.deep.equal([]);
      clear();
    }
  });
});

import { expect } from 'chai';
import decodeQR from 'qr/decode.js';
import { lines, type AwareHotline } from '../../src/index.js';
import { clear, phone, show, textOf, warnings } from '../helpers/page.js';

const hotline = (attributes = '', inside = '') =>
  show<AwareHotline>(`<aware-hotline ${attributes}>${inside}</aware-hotline>`);

const links = (element: AwareHotline, start: string) =>
  [...element.renderRoot.querySelectorAll('a')].filter((link) =>
    link.getAttribute('href')!.startsWith(start),
  );

const layouts = ['card', 'banner', 'compact', 'poster'];
const audiences = ['survivor', 'bystander', 'staff', 'student'];

describe('aware-hotline: whom it offers', () => {
  it('dials and texts exactly the numbers of the registry, with nothing written for the visitor (S18)', async () => {
    for (const { id, voice, sms, chat } of lines.filter(
      ({ id }) => id !== '911',
    ) as (typeof lines)[number][] as {
      id: string;
      voice: { e164: string };
      sms?: { e164: string };
      chat?: string;
    }[]) {
      const element = await hotline(`lines="${id}"`);
      const hrefs = [...element.renderRoot.querySelectorAll('.line a')].map((link) =>
        link.getAttribute('href'),
      );
      const wanted = [`tel:${voice.e164}`, sms && `sms:${sms.e164}`, chat].filter(Boolean);
      expect(hrefs).to.deep.equal(wanted);
      clear();
    }
  });

  it('has 911 by call and by text in every layout, whatever the lines (S17)', async () => {
    for (const layout of layouts) {
      for (const chosen of ['', '911', 'mcedv 988', 'no such line']) {
        const element = await hotline(`layout="${layout}" lines="${chosen}"`);
        expect(links(element, 'tel:911').length).to.equal(1);
        expect(links(element, 'sms:911').length).to.equal(1);
        expect(textOf(element)).to.match(phone);
        clear();
      }
    }
  });

  it('puts help first for people at risk, and 911 first for those who look out for others (S19)', async () => {
    for (const layout of layouts) {
      for (const audience of audiences) {
        const element = await hotline(`layout="${layout}" audience="${audience}"`);
        const text = textOf(element);
        const first = text.indexOf('911') < text.indexOf('1-888-373-7888') ? '911' : 'hotline';
        expect(first).to.equal(['staff', 'bystander'].includes(audience) ? '911' : 'hotline');
        clear();
      }
    }
  });

  it('tells students, before the first number, who may have to report (S36)', async () => {
    for (const layout of layouts)
      for (const audience of audiences) {
        const text = textOf(await hotline(`layout="${layout}" audience="${audience}"`));
        const at = text.indexOf('Under 18?');
        if (audience !== 'student') expect(at).to.equal(-1);
        else expect(at, layout).to.be.within(0, text.indexOf('1-888-373-7888') - 1);
        clear();
      }
  });

  it('shows the lines a partner chose, in their order, once each', async () => {
    const element = await hotline('lines=" MCEDV  nhth mcedv\n988 "');
    const names = [...element.renderRoot.querySelectorAll('.name')].map(({ textContent }) => textContent);
    expect(names).to.deep.equal([
      'Maine Domestic Abuse Helpline',
      'National Human Trafficking Hotline',
      '988 Suicide and Crisis Lifeline',
    ]);
  });

  it('falls back to the lines of the audience, and names the ids there are', async () => {
    const heard = await warnings(async () => {
      const element = await hotline('audience="staff" lines="nonesuch"');
      expect(textOf(element)).to.include('1-888-373-7888').and.include('1-800-452-1999');
    });
    expect(heard.length).to.equal(1);
    expect(heard[0]).to.include('lines="nonesuch"').and.include('nhth').and.include('stronghearts');
  });

  it('tells which word to text, where the line wants one', async () => {
    const element = await hotline('lines="nhth 211 988"');
    const texts = links(element, 'sms:').map(({ textContent }) => textContent!.trim());
    expect(texts).to.deep.equal([
      'Text HELP to 233733',
      'Text your ZIP code to 898-211',
      'Text 988',
      'Text 911',
    ]);
  });

  it('uses the default for a layout, an audience or an exit it does not know, with one warning for each', async () => {
    for (const [attribute, allowed] of [
      ['layout', layouts],
      ['audience', audiences],
      ['exit', ['auto', 'on', 'off']],
    ] as const) {
      const heard = await warnings(async () => {
        const element = await hotline(`${attribute}="constructor"`);
        expect(textOf(element)).to.match(phone);
        expect(element.renderRoot.querySelector('.card')!.className).to.include('card card');
        await hotline(`${attribute}="constructor"`);
      });
      expect(heard).to.deep.equal([
        `<aware-hotline> ${attribute}="constructor" is not known. Allowed: ${allowed.join(', ')}.`,
      ]);
    }
  });

  it('stands whatever a script sets as a property', async () => {
    const element = await hotline();
    for (const value of [null, undefined, 7, {}, [], Symbol.iterator.toString(), '<b>', 'x'.repeat(10_000)]) {
      for (const name of ['layout', 'audience', 'lines', 'exit', 'theme', 'headingLevel'] as const) {
        await warnings(async () => {
          (element as unknown as Record<string, unknown>)[name] = value;
          await element.updateComplete;
        });
        expect(textOf(element)).to.match(phone);
      }
    }
  });
});

describe('aware-hotline: what it says', () => {
  const at = async (date: string, act: () => Promise<void>) => {
    const { now } = Date;
    Date.now = () => Date.parse(date);
    try {
      await act();
    } finally {
      Date.now = now;
    }
  };

  it('says in which month its numbers were checked (S20)', () =>
    at('2026-12-24', async () => {
      for (const layout of layouts) {
        const text = textOf(await hotline(`layout="${layout}"`));
        expect(text).to.include('Numbers read in published sources, November 2026.');
        expect(text).not.to.include('over a year ago');
        clear();
      }
    }));

  it('adds a year later that this was long ago and where to confirm, and hides no number (S20)', () =>
    at('2027-11-23', async () => {
      for (const layout of layouts) {
        const element = await hotline(`layout="${layout}"`);
        expect(textOf(element)).to.include('Last checked over a year ago.').and.to.match(phone);
        expect(links(element, 'https://humantraffickinghotline.org').at(-1)!.textContent).to.equal(
          'humantraffickinghotline.org',
        );
        clear();
      }
    }));

  it('is not misled by a clock that stands before the check', () =>
    at('2020-01-01', async () => {
      expect(textOf(await hotline())).not.to.include('over a year ago');
    }));

  it('says near the numbers that calls and texts leave a trace, and how to use relay (S18)', async () => {
    for (const layout of layouts) {
      const element = await hotline(`layout="${layout}"`);
      expect(textOf(element)).to.include('Calls and texts can stay in your phone’s log or bill.');
      expect(links(element, 'tel:711').length).to.equal(1);
      clear();
    }
  });

  it('gives outside pages no word of where the visitor came from (S13)', async () => {
    const element = await hotline('lines="nhth nrs loveis ndvh stronghearts"');
    expect(links(element, 'https:').length).to.be.above(4);
    for (const link of links(element, 'https:')) {
      expect(link.rel).to.include('noreferrer');
      if (!link.closest('.exit')) expect(link.referrerPolicy).to.equal('no-referrer');
    }
  });

  it('offers exit by default only in a card for people at risk, and as the partner sets it (S8)', async () => {
    for (const layout of layouts) {
      for (const audience of audiences) {
        for (const exit of ['auto', 'on', 'off']) {
          const element = await hotline(`layout="${layout}" audience="${audience}" exit="${exit}"`);
          const auto = layout === 'card' && ['survivor', 'student'].includes(audience);
          expect(
            Boolean(element.renderRoot.querySelector('.exit')),
            `${layout} ${audience} ${exit}`,
          ).to.equal(exit === 'on' || (exit === 'auto' && auto));
          clear();
        }
      }
    }
  });

  it('gives its heading the level of the page, or takes the heading of the partner (S29)', async () => {
    const element = await hotline('heading-level="4"');
    expect(element.renderRoot.querySelector('[role=heading]')!.ariaLevel).to.equal('4');
    const own = await hotline('', '<h3 slot="heading">Ask for help</h3>');
    expect(own.querySelector('h3')!.checkVisibility()).to.equal(true);
    expect(own.renderRoot.querySelector('[role=heading]')!.checkVisibility()).to.equal(false);
  });

  it('shows the contact of the partner beside ours', async () => {
    const element = await hotline('audience="staff"', '<p slot="local">Manager on duty: 207-555-0100</p>');
    expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
    expect(textOf(element)).to.include('1-888-373-7888');
  });

  it('shows the words of the page until the script is there, and its own instead of them after', async () => {
    const waiting = document.createElement('div');
    waiting.innerHTML = '<aware-later><a href="tel:+18883737888">Call</a></aware-later>';
    document.body.append(waiting);
    expect(waiting.querySelector('a')!.checkVisibility()).to.equal(true);
    waiting.remove();
    const element = await hotline('', '<a href="tel:+18883737888">Call</a>');
    expect(element.querySelector('a')!.checkVisibility()).to.equal(false);
  });

  it('opens nothing, plays nothing and alarms nobody (S22)', async () => {
    const element = await hotline();
    expect(
      element.renderRoot.querySelector('dialog, [role=dialog], [role=alert], video, audio, img'),
    ).to.equal(null);
  });

  it('has a code on the poster that leads to the plain page of the hotline (S30)', async () => {
    const element = await hotline('layout="poster"');
    const svg = element.renderRoot.querySelector('svg')!.cloneNode(true) as SVGElement;
    svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
    svg.setAttribute('width', '264');
    svg.setAttribute('height', '264');
    svg.setAttribute('style', 'background: #fff');
    svg.querySelector('path')!.setAttribute('stroke', '#000');
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: 264, height: 264 });
    const context = canvas.getContext('2d')!;
    context.fillStyle = '#fff';
    context.fillRect(0, 0, 264, 264);
    context.drawImage(image, 0, 0);
    const said = decodeQR(context.getImageData(0, 0, 264, 264));
    expect(said.toLowerCase()).to.equal('https://humantraffickinghotline.org');
    expect(textOf(element)).to.include('humantraffickinghotline.org');
  });
});

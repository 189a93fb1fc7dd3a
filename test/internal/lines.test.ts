import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { lines } from '../../src/content/lines.js';
import type { Line } from '../../src/content/types.js';
import { callLink, footer, named } from '../../src/internal/templates/lines.js';
import { show } from '../helpers/page.js';
import type { AwareHotline } from '../../src/index.js';

const drawn = async (draw: (element: AwareHotline) => unknown) => {
  const element = await show<AwareHotline>('<aware-hotline></aware-hotline>');
  const box = document.createElement('div');
  render(draw(element), box);
  return box;
};
const read = (box: Element) => box.textContent!.replace(/\s+/g, ' ').trim();
const checked = (
  on: `${number}-${number}-${number}`,
  how: 'read' | 'called',
  chat?: `https://${string}`,
) => ({
  checked: { on, how },
  ...(chat && { chat }),
});

describe('the lines a widget shows', () => {
  it('are as old as the one that was checked first', async () => {
    const box = await drawn((element) =>
      footer(element, [
        checked('2026-03-02', 'read'),
        checked('2025-12-31', 'called'),
        checked('2026-01-01', 'read'),
      ]),
    );
    expect(read(box)).to.include('Numbers called to test them, December 2025.');
  });

  it('are confirmed where that line has its chat, or else in the directory of the state', async () => {
    for (const [chat, origin] of [
      ['https://chat.example.org/talk?now', 'https://chat.example.org'],
      [undefined, 'https://211maine.org'],
    ] as const) {
      const box = await drawn((element) => footer(element, [checked('2020-01-01', 'read', chat)]));
      const link = [...box.querySelectorAll('a')].at(-1)!;
      expect(link.getAttribute('href')).to.equal(origin);
      expect(read(link)).to.equal(new URL(origin).hostname);
    }
  });

  it('tell the place they lead to nothing of the page', async () => {
    const box = await drawn((element) => footer(element, [checked('2020-01-01', 'read')]));
    for (const link of box.querySelectorAll('a')) {
      expect(link.rel).to.equal('noopener noreferrer');
      expect(link.referrerPolicy).to.equal('no-referrer');
    }
  });

  it('dial and text what they show', async () => {
    for (const { voice, sms } of lines as readonly Line[]) {
      const box = await drawn(() => [callLink(voice), sms && callLink(sms, 'sms')]);
      const hrefs = [...box.querySelectorAll('a')].map((link) => link.getAttribute('href'));
      expect(hrefs).to.deep.equal([`tel:${voice.e164}`, ...(sms ? [`sms:${sms.e164}`] : [])]);
      expect(read(box)).to.equal([voice.display, sms?.display].filter(Boolean).join(''));
    }
  });

  it('are named once each, with their numbers, where a text speaks of them', async () => {
    const [first, second] = lines.filter(({ id }) => ['nhth', '988'].includes(id));
    const advice = [{ lines: [first, second] }, {}, { lines: [second] }] as unknown as Parameters<
      typeof named
    >[1];
    const box = await drawn((element) => named(element, advice));
    expect([...box.querySelectorAll('p')].map(read)).to.deep.equal(
      [first!, second!].map(({ name, voice }) => `${name}Call ${voice.display}`),
    );
  });
});

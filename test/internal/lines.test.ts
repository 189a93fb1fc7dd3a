import { expect } from 'chai';
import { render } from 'lit';
import { lines, nhth } from '../../src/content/lines.js';
import type { Line } from '../../src/content/types.js';
import {
  actions,
  callLink,
  danger,
  footer,
  others,
  quietActions,
  step,
} from '../../src/internal/templates/lines.js';
import { show } from '../helpers/page.js';
import type { AwareHotline } from '../../src/index.js';

const mecasa: Line = lines.find(({ id }) => id === 'mecasa')!;

const drawn = async (draw: (element: AwareHotline) => unknown) => {
  const element = await show<AwareHotline>('<aware-hotline></aware-hotline>');
  const box = document.createElement('div');
  render(draw(element), box);
  return box;
};
const controls = (box: Element) =>
  [...box.querySelectorAll('a')].map((link) => [
    read(link),
    link.getAttribute('href'),
    link.className.trim(),
  ]);
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

  it('can be called, texted and met in a chat, in that order, and one way stands out', async () => {
    const { chat } = nhth;
    expect(controls(await drawn((element) => actions(element, nhth, 'primary')))).to.deep.equal([
      ['Call 1-888-373-7888', 'tel:+18883737888', 'action primary'],
      ['Text HELP to 233733', 'sms:233733', 'action'],
      ['Chat with the Trafficking Hotline', chat, 'action'],
    ]);
    expect(controls(await drawn((element) => actions(element, mecasa)))).to.deep.equal([
      ['Call 1-800-871-7741', 'tel:+18008717741', 'action'],
    ]);
  });

  it('can be texted first where a call may be overheard', async () => {
    expect(controls(await drawn((element) => quietActions(element, nhth, 'primary')))).to.deep.equal([
      ['Text HELP to 233733', 'sms:233733', 'action primary'],
      ['Call 1-888-373-7888', 'tel:+18883737888', 'action'],
      ['Chat with the Trafficking Hotline', nhth.chat, 'action'],
    ]);
    expect(controls(await drawn((element) => quietActions(element, mecasa, 'primary')))).to.deep.equal([
      ['Call 1-800-871-7741', 'tel:+18008717741', 'action primary'],
    ]);
  });

  it('say what 911 is for, and what to write there first', async () => {
    const box = await drawn(danger);
    expect(read(box)).to.equal(
      'In danger right now? Call 911 Text 911 If you text, say where you are first.',
    );
    expect(controls(box)).to.deep.equal([
      ['Call 911', 'tel:911', ''],
      ['Text 911', 'sms:911', ''],
    ]);
  });

  it('stand right after the sentence that names them, several by their names, with a text where it says so', async () => {
    const said = async (text: string, ...ids: string[]) => {
      const named = ids.map((id) => lines.find((line) => line.id === id)!);
      return read(
        await drawn((element) => step(element, { id: 'made-up', text, lines: named, source: 'ours' })),
      );
    };
    expect(await said('Call the hotline.', 'nhth')).to.equal('Call the hotline. Call 1-888-373-7888');
    expect(await said('Call or text.', '988')).to.equal('Call or text. Call 988 Text 988');
    expect(await said('Call.', '911', 'mecasa')).to.equal(
      'Call. Call 911 Maine Sexual Assault Helpline Call 1-800-871-7741',
    );
    expect(await said('Be kind.')).to.equal('Be kind.');
  });

  it('are named once each for paper, but for the hotline and 911, which stand on top of it', async () => {
    const advice = ['nhth', '988', '911', '988'].map((id) => ({
      lines: [lines.find((line) => line.id === id)!],
    }));
    const box = await drawn((element) => others(element, advice as unknown as Parameters<typeof others>[1]));
    expect([...box.querySelectorAll('p')].map(read)).to.deep.equal(['988 Suicide and Crisis Lifeline 988']);
  });
});

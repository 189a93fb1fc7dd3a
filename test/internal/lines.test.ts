import { expect } from 'chai';
import { render } from 'lit';
import { lines, nhth } from '../../src/content/lines.js';
import type { Line } from '../../src/content/types.js';
import * as content from '../../src/card/content.js';
import { draw, drawBlocks, basic, type Drawing } from '../../src/card/draw.js';
import * as parts from '../../src/card/parts.js';
import { language } from '../../src/components/aware-hotline/content.js';

const mecasa: Line = lines.find(({ id }) => id === 'mecasa')!;

const drawn = (what: unknown) => {
  const box = document.createElement('div');
  render(what, box);
  return box;
};
const block = (...blocks: Parameters<typeof drawBlocks>[0]) =>
  drawn(drawBlocks(blocks, { kinds: basic } as unknown as Drawing));
const ways = (line: Line, kind = '', quiet = false) =>
  drawn(draw(parts.ways(language, content.line(line), kind, quiet)));
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
  it('are as old as the one that was checked first', () => {
    const box = block(
      parts.footer(language, [
        checked('2026-03-02', 'read'),
        checked('2025-12-31', 'called'),
        checked('2026-01-01', 'read'),
      ]),
    );
    expect(read(box)).to.include('Numbers called to test them, December 2025.');
  });

  it('are confirmed where that line has its chat, or else in the directory of the state', () => {
    for (const [chat, origin] of [
      ['https://chat.example.org/talk?now', 'https://chat.example.org'],
      [undefined, 'https://211maine.org'],
    ] as const) {
      const box = block(parts.footer(language, [checked('2020-01-01', 'read', chat)]));
      const link = [...box.querySelectorAll('a')].at(-1)!;
      expect(link.getAttribute('href')).to.equal(origin);
      expect(read(link)).to.equal(new URL(origin).hostname);
    }
  });

  it('tell the place they lead to nothing of the page', () => {
    const box = block(parts.footer(language, [checked('2020-01-01', 'read')]));
    for (const link of box.querySelectorAll('a')) {
      expect(link.rel).to.equal('noopener noreferrer');
      expect(link.referrerPolicy).to.equal('no-referrer');
    }
  });

  it('dial and text what they show', () => {
    for (const { voice, sms } of lines as readonly Line[]) {
      const box = drawn(draw([parts.dialLink(voice.display), sms && parts.dialLink(sms.display, 'sms')]));
      const hrefs = [...box.querySelectorAll('a')].map((link) => link.getAttribute('href'));
      expect(hrefs).to.deep.equal([`tel:${voice.e164}`, ...(sms ? [`sms:${sms.e164}`] : [])]);
      expect(read(box)).to.equal([voice.display, sms?.display].filter(Boolean).join(''));
    }
  });

  it('can be called, texted and met in a chat, in that order, and one way stands out', () => {
    const { chat } = nhth;
    expect(controls(ways(nhth, 'primary'))).to.deep.equal([
      ['Call 1-888-373-7888', 'tel:+18883737888', 'action primary'],
      ['Text HELP to 233733', 'sms:233733', 'action'],
      ['Chat with the Trafficking Hotline', chat, 'action'],
    ]);
    expect(controls(ways(mecasa))).to.deep.equal([['Call 1-800-871-7741', 'tel:+18008717741', 'action']]);
  });

  it('can be texted first where a call may be overheard', () => {
    expect(controls(ways(nhth, 'primary', true))).to.deep.equal([
      ['Text HELP to 233733', 'sms:233733', 'action primary'],
      ['Call 1-888-373-7888', 'tel:+18883737888', 'action'],
      ['Chat with the Trafficking Hotline', nhth.chat, 'action'],
    ]);
    expect(controls(ways(mecasa, 'primary', true))).to.deep.equal([
      ['Call 1-800-871-7741', 'tel:+18008717741', 'action primary'],
    ]);
  });

  it('say what 911 is for, and what to write there first', () => {
    const box = block(parts.danger(language));
    expect(read(box)).to.equal(
      'In danger right now? Call 911 Text 911 If you text, say where you are first.',
    );
    expect(controls(box)).to.deep.equal([
      ['Call 911', 'tel:911', ''],
      ['Text 911', 'sms:911', ''],
    ]);
  });

  it('stand right after the sentence that names them, several by their names, with a text where it says so', () => {
    const said = (text: string, ...ids: string[]) => {
      const named = ids.map((id) => lines.find((line) => line.id === id)!);
      return read(drawn(draw(parts.step(language, content.advice({ text, lines: named })))));
    };
    expect(said('Call the hotline.', 'nhth')).to.equal('Call the hotline. Call 1-888-373-7888');
    expect(said('Call or text.', '988')).to.equal('Call or text. Call 988 Text 988');
    expect(said('Call.', '911', 'mecasa')).to.equal(
      'Call. Call 911 Maine Sexual Assault Helpline Call 1-800-871-7741',
    );
    expect(said('Be kind.')).to.equal('Be kind.');
  });
});

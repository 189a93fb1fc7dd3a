import { expect } from '@open-wc/testing';
import { lines } from '../../src/content/lines.js';
import { sources } from '../../src/content/sources.js';
import type { Line, Source } from '../../src/content/types.js';
import * as exit from '../../src/content/exit.js';
import * as hotline from '../../src/content/hotline.js';
import * as words from '../../src/content/words.js';
import { allWords } from '../helpers/pseudo-locale.js';

const all: readonly Line[] = lines;

function provenance(value: unknown, found: unknown[] = []): unknown[] {
  if (typeof value !== 'object' || value === null) return found;
  if ('source' in value) found.push(...[value.source].flat());
  for (const inner of Object.values(value)) provenance(inner, found);
  return found;
}

describe('the content', () => {
  it('names only sources it has, and has only sources it names', () => {
    const named = new Set(provenance([lines, exit, hotline, words]));
    named.delete('ours');
    expect([...named].sort()).to.deep.equal(Object.keys(sources).sort());
  });

  it('keeps for each source who published it, where, and the day it was read', () => {
    for (const { publisher, url, checked } of Object.values<Source>(sources)) {
      expect(publisher).to.match(/\w/);
      expect(new URL(url).protocol).to.match(/^https?:$/);
      expect(checked).to.match(/^20\d\d-\d\d-\d\d$/);
    }
  });

  it('uses each line id once', () => {
    const ids = all.map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('writes every number so that what is shown is what is dialed', () => {
    for (const { voice, sms, tty } of all) {
      for (const phone of [voice, sms, tty]) {
        if (!phone) continue;
        const digits = phone.display.replace(/\D/g, '');
        expect(digits.length < 7 ? digits : `+1${digits.slice(-10)}`).to.equal(phone.e164);
        expect(phone.display).to.match(/^[\d-]+$/);
      }
    }
  });

  it('says of each line when and how it was checked, from at least one source', () => {
    for (const { checked, source } of all) {
      expect(Number.isNaN(Date.parse(checked.on))).to.equal(false);
      expect(['read', 'called']).to.include(checked.how);
      expect(source.length).to.be.above(0);
    }
  });

  it('has no markup in a text, and no address but by https', () => {
    for (const [id, text] of allWords) {
      expect(text, id).not.to.match(/[<>]|&\w+;|https?:/);
      expect(text.trim(), id).to.equal(text);
    }
    for (const { chat, web } of all) {
      for (const url of [chat, web]) if (url) expect(new URL(url).protocol).to.equal('https:');
    }
  });

  it('promises nothing about a line that the line has not said: no "confidential", no "anonymous"', () => {
    for (const [id, text] of allWords)
      expect(text, id).not.to.match(/confidential|anonym|\bprivate\b|secret/i);
  });

  it('never says that leaving a page is safe, hidden or erases anything', () => {
    for (const [id, text] of allWords) {
      if (id.startsWith('exit.')) expect(text, id).not.to.match(/safe|eras|hid|privat|anonym|clear|delet/i);
    }
    expect(allWords.get('exit.history')).to.match(/history/);
  });

  it('never tells anyone to clear a history without saying that a device may be watched', () => {
    for (const [id, text] of allWords) expect(text, id).not.to.match(/clear .*history/i);
  });

  it('keeps to the words of the language guide', () => {
    const avoided =
      /\b(rescue|save|modern slavery|sex slave|prostitut|pimp|hooker|addict|illegal alien|epidemic|johns?|victims?)\b/i;
    for (const [id, text] of allWords) expect(text, id).not.to.match(avoided);
  });

  it('leads out of the page to a plain https address without a query', () => {
    const { protocol, search, hash } = new URL(exit.exitHref);
    expect([protocol, search, hash]).to.deep.equal(['https:', '', '']);
  });
});

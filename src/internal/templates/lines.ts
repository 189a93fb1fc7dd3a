import { html, nothing, type TemplateResult } from 'lit';
import { emergency, nhth, relay } from '../../content/lines.js';
import type { Advice, Line, Phone } from '../../content/types.js';
import { checks, danger as words, directory, notes, reach } from '../../content/words.js';
import type { AwareElement } from '../aware-element.js';
import { month } from '../localize.js';

const year = 365 * 24 * 60 * 60 * 1000;

/** What a link dials is what it shows, with the country code where a number is not a short one. */
const dial = ({ display }: Phone) => {
  const digits = display.replace(/\D/g, '');
  return digits.length > 6 ? `+1${digits.slice(-10)}` : digits;
};

const digits = ({ display }: Phone) => html`<bdi dir="ltr">${display}</bdi>`;

/** A link out of the page, which tells the place it leads to nothing of where the visitor came from. */
export const away = (href: string, label: unknown, kind = '') =>
  html`<a part="action" class=${kind} href=${href} rel="noopener noreferrer" referrerpolicy="no-referrer"
    >${label}</a
  >`;

/** An address as people write it. */
export const address = (href: string): string => href.replace(/^https:\/\/(www\.)?|\/(index\.\w+)?$/g, '');

/** A number to call or text, as a link within a sentence. */
export const callLink = (phone: Phone, scheme: 'tel' | 'sms' = 'tel'): TemplateResult =>
  away(`${scheme}:${dial(phone)}`, digits(phone));

const call = (element: AwareElement, { voice }: Line, kind = '') =>
  away(`tel:${dial(voice)}`, element.say(reach, 'call', { number: digits(voice) }), kind);

const text = (element: AwareElement, line: Line, kind = '') => {
  const { sms, keyword } = line;
  return sms
    ? away(
        `sms:${dial(sms)}`,
        element.say(reach, keyword ? 'textWord' : 'text', {
          word: keyword && element.say(line, 'keyword'),
          number: digits(sms),
        }),
        kind,
      )
    : nothing;
};

// By its name: in a list of links several chats stand alone.
const online = (element: AwareElement, line: Line) =>
  line.chat
    ? away(line.chat, element.say(reach, 'chat', { line: element.say(line, 'short') }), 'action')
    : nothing;

/** The ways to reach one line: call, text, chat. Nothing is written in the text for the visitor. */
export const actions = (element: AwareElement, line: Line, kind = ''): TemplateResult =>
  html`<div class="actions">
    ${call(element, line, `action ${kind}`)} ${text(element, line, 'action')} ${online(element, line)}
  </div>`;

/** The same, but text comes first where a line takes texts: it makes less noise than a call. */
export const quietActions = (element: AwareElement, line: Line, kind: string): TemplateResult =>
  html`<div class="actions">
    ${text(element, line, `action ${kind}`)} ${call(element, line, `action ${line.sms ? '' : kind}`)}
    ${online(element, line)}
  </div>`;

/** Lines, each an item that ties its name to the ways to reach it. Told it is a list, WebKit believes it without markers, too. */
export const listed = (items: readonly TemplateResult[]): TemplateResult =>
  html`<ul class="lines" role="list">
    ${items.map((item) => html`<li class="line">${item}</li>`)}
  </ul>`;

/** A line by its name, with the ways to reach it. */
export const named = (element: AwareElement, line: Line, kind = ''): TemplateResult =>
  html`<p class="name">${element.say(line, 'name')}</p>
    ${actions(element, line, kind)}`;

/**
 * The numbers of the lines that a sentence names, right after it; with a way to text only where it says so. Of several, each but
 * 911 has its name.
 */
export const within = (
  element: AwareElement,
  lines: readonly Line[] = [],
  sentence = '',
): readonly unknown[] =>
  lines.map((line) => [
    ' ',
    html`<span class="within"
      >${lines.length > 1 && line !== emergency ? [element.say(line, 'name'), ' '] : nothing}${call(element, line)}
      ${/\btext\b/i.test(sentence) ? text(element, line) : nothing}</span
    >`,
  ]);

/** What to do, with the numbers of the lines it names. */
export const step = (element: AwareElement, each: Advice): TemplateResult =>
  html`${element.say(each, 'text')}${within(element, each.lines, each.text)}`;

/** Every line that advice names but 911 and the hotline, by name: for paper, where those two stand on top. */
export const others = (element: AwareElement, advice: readonly Advice[]): readonly TemplateResult[] =>
  [...new Set(advice.flatMap(({ lines = [] }) => lines))]
    .filter((line) => line !== emergency && line !== nhth)
    .map((line) => html`<p class="named">${element.say(line, 'name')} <b>${digits(line.voice)}</b></p>`);

/** 911 for immediate danger, by call and by text. */
export function danger(element: AwareElement): TemplateResult {
  const { voice, sms } = emergency;
  return html`<div class="danger">
    <strong>${element.say(words, 'question')}</strong>
    ${away(`tel:${dial(voice)}`, element.say(reach, 'call', { number: digits(voice) }))}
    ${away(`sms:${dial(sms)}`, element.say(reach, 'text', { number: digits(sms) }))}
    <small>${element.say(words, 'place')}</small>
  </div>`;
}

/** What calls leave behind, how to reach a line by relay, and when the numbers were last checked. */
export function footer(
  element: AwareElement,
  lines: readonly Pick<Line, 'checked' | 'chat'>[],
): TemplateResult {
  const [oldest] = [...lines].sort((a, b) => Date.parse(a.checked.on) - Date.parse(b.checked.on));
  const { on, how } = oldest!.checked;
  const time = Date.parse(on);
  const { origin, hostname } = new URL(oldest!.chat ?? directory);
  return html`<div part="footer">
    <small>${element.say(notes, 'log')}</small>
    <small>${element.say(notes, 'relay', { number: callLink(relay) })}</small>
    <small
      >${element.say(checks, how, { month: month(time, element.locale) })}
      ${Date.now() - time > year ? element.say(checks, 'longAgo', { link: away(origin, hostname) }) : nothing}</small
    >
  </div>`;
}

import { linesOf, centersOf } from '../read.mjs';
import { line } from '../spoil.mjs';

export const rule = {
  name: 'a telephone number that is not dialed as it is shown (S18)',
  why: 'A wrong number costs the one call that someone dares to make.',
  scope: (content) => [...linesOf(content), ...centersOf(content)],
  check: (items) =>
    items.flatMap(({ id, voice, sms, tty }) =>
      [voice, sms, tty].filter(Boolean).flatMap(({ e164, display }) => {
        const digits = display.replace(/\D/g, '');
        const dialed = digits.length < 7 ? digits : `+1${digits.slice(-10)}`;
        return dialed === e164 && /^[\d-]+$/.test(display) ? [] : [`${id}: shows ${display}, dials ${e164}`];
      }),
    ),
  spoiled: [
    [(all) => (line(all).voice.e164 = '+18883737889'), 'nhth: shows 1-888-373-7888, dials +18883737889'],
    [(all) => (line(all).sms.display = 'BEFREE'), 'nhth: shows BEFREE'],
  ],
};

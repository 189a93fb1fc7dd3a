// Writes dist/snippets/<tag>.html: what a partner pastes. Inside the tag stands real HTML, so that a number
// can be tapped before the script, without it, and after an editor has stripped the tag.
import { mkdirSync, writeFileSync } from 'node:fs';
import { words as definitions } from '../dist/modules/content/definitions/words.js';
import { exit, exitHref } from '../dist/modules/content/exit.js';
import { audiences } from '../dist/modules/content/hotline.js';
import { emergency, maine211, mcedv, mecasa, nhth } from '../dist/modules/content/lines.js';
import * as guidance from '../dist/modules/content/guidance.js';
import { localHelp } from '../dist/modules/content/local-help.js';
import { redFlags } from '../dist/modules/content/red-flags.js';
import { student } from '../dist/modules/content/school/card.js';
import { sectorGuide } from '../dist/modules/content/sector-guide.js';
import { statistic } from '../dist/modules/content/statistic.js';
import { figures } from '../dist/modules/content/statistics/index.js';
import { danger, reach } from '../dist/modules/content/words.js';
import { escapeHtml, integrity } from './dist-files.mjs';

const fill = (text, values = {}) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
const link = (href, text) => {
  const rel = href.startsWith('https:') ? ' rel="noopener noreferrer"' : '';
  return `<a href="${escapeHtml(href)}"${rel}>${escapeHtml(text)}</a>`;
};
const call = ({ e164, display }) => link(`tel:${e164}`, fill(reach.call, { number: display }));
const text = ({ sms, keyword }) =>
  link(
    `sms:${sms.e164}`,
    fill(keyword ? reach.textWord : reach.text, { word: keyword, number: sms.display }),
  );
const tell = ({ value, unit, period: [from, to], counted }) =>
  fill(statistic.other, {
    measure: fill(statistic.measure, { number: value, unit: unit.label }),
    region: fill(statistic.region, { place: statistic.maine, period: fill(statistic.to, { from, to }) }),
    counted,
  });
const leave = link(exitHref, exit.leave);

const help = [
  `<p>${escapeHtml(nhth.name)}: ${call(nhth.voice)}</p>`,
  `<p>${text(nhth)}</p>`,
  `<p>${escapeHtml(danger.question)} ${call(emergency.voice)}</p>`,
];

const inside = {
  'aware-hotline': [
    `<p><strong>${escapeHtml(audiences[0].heading)}</strong><br>${escapeHtml(nhth.name)}</p>`,
    `<p>${call(nhth.voice)}</p>`,
    `<p>${text(nhth)}</p>`,
    `<p>${link(nhth.chat, reach.chat)}</p>`,
    `<p>${escapeHtml(danger.question)} ${call(emergency.voice)}</p>`,
    `<p>${leave}</p>`,
  ],
  'aware-local-help': [
    `<p><strong>${escapeHtml(localHelp.heading)}</strong></p>`,
    ...help,
    `<p>${escapeHtml(mecasa.name)}: ${call(mecasa.voice)}</p>`,
    `<p>${escapeHtml(mcedv.name)}: ${call(mcedv.voice)}</p>`,
    `<p>${escapeHtml(maine211.name)}: ${call(maine211.voice)}</p>`,
    `<p>${leave}</p>`,
  ],
  'aware-red-flags': [
    `<p><strong>${escapeHtml(redFlags.heading)}</strong></p>`,
    `<p>${escapeHtml(guidance.oneSign.text)} ${escapeHtml(guidance.oneSign.careful)}</p>`,
    ...help,
  ],
  'aware-school-card': [
    `<p><strong>${escapeHtml(student.heading)}</strong><br>${escapeHtml(student.lead)}</p>`,
    ...help,
    `<p>${leave}</p>`,
  ],
  'aware-sector-guide': [
    `<p><strong>${escapeHtml(sectorGuide.heading)}</strong></p>`,
    `<p>${escapeHtml(guidance.oneSign.text)} ${escapeHtml(guidance.oneSign.careful)}</p>`,
    ...help,
  ],
  'aware-statistic': [
    `<p><strong>${escapeHtml(tell(figures[0]))}</strong></p>`,
    `<p>${escapeHtml(figures[0].caveat)} ${link(figures[0].publication.url, figures[0].by.name)}</p>`,
    ...help,
  ],
  'aware-definitions': [`<p><strong>${escapeHtml(definitions.heading)}</strong></p>`, ...help],
  'aware-exit': [`<p>${leave}</p>`, `<p>${escapeHtml(nhth.name)}: ${call(nhth.voice)}</p>`],
};

mkdirSync('dist/snippets', { recursive: true });
for (const [tag, lines] of Object.entries(inside)) {
  const file = `${tag}.min.js`;
  writeFileSync(
    `dist/snippets/${tag}.html`,
    [
      `<${tag}>`,
      ...lines.map((line) => `  ${line}`),
      `</${tag}>`,
      `<script defer src="aware/${file}" integrity="${integrity(file)}"></script>`,
      '',
    ].join('\n'),
  );
}

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { parent, educator, student } from '../../dist/modules/content/school/prevention.js';
import { settings } from '../../dist/modules/content/settings.js';
import { sectors } from '../../dist/modules/content/sectors/index.js';
import { startSite } from '../pages/site.mjs';
import {
  engines,
  lacking,
  letter,
  openWith,
  papers,
  pointsOf,
  pressToPrint,
  printed,
  show,
  smallestOf,
  widths,
} from './paper.mjs';

const jobsOf = ({ id, jobs }) => (jobs.length ? jobs : [{ id: '' }]).map((job) => [id, job.id]);
const desk = 'Manager on duty: 207-555-0142, at the desk behind the lobby, day and night.';
const own = `<p slot="local">${desk}</p>`;
/** A hundredth less than what is asked, for what PDF rounds. */
const atLeast = (points, asked) => assert.ok(points >= asked * 0.99, `${points} of ${asked} points`);

for (const engine of engines)
  for (const width of widths)
    describe(`one page, in ${engine} with ${width} letters`, () => {
      let browser, site;
      before(async () => {
        site = await startSite();
        browser = await openWith(width, engine);
      });
      after(async () => {
        await browser.close();
        site.stop();
      });

      /** Prints what a button makes, and gives it as printed on Letter. */
      async function onOne(html, tag, words, { on = [letter], smallest = 6.5, act } = {}) {
        const tab = await show(browser, site, html, tag);
        if (act) await tab.evaluate(act, tag);
        await pressToPrint(tab, site, tag, words);
        const sheets = [];
        for (const paper of on) {
          const sheet = await printed(tab, paper);
          assert.equal(sheet.pages.length, 1, `${html}: ${paper.format}`);
          atLeast(smallestOf(sheet.boxes, width), smallest);
          sheets.push(sheet);
        }
        await tab.close();
        return sheets[0];
      }

      for (const [sector, job] of sectors.flatMap(jobsOf))
        it(`for the break room, with the hotline on top and every number (S30): ${sector} ${job}`, async () => {
          const { text, boxes } = await onOne(
            `<aware-sector-guide sector="${sector}" job="${job}">${own}</aware-sector-guide>`,
            'aware-sector-guide',
            'Print for the break room',
            { on: papers, smallest: width === 'usual' ? 9 : 8 },
          );
          const number = boxes.find(({ word }) => word === '1-888-373-7888');
          assert.ok(number.top < 100, JSON.stringify(number));
          atLeast(pointsOf(number, width), width === 'usual' ? 34 : 28);
          assert.ok(boxes.find(({ word }) => word === '911').top < 200);
          const { steps, never, answers, tell } = sectors.find(({ id }) => id === sector);
          const said = (items) => items.filter(({ jobs }) => !job || !jobs || jobs.includes(job));
          const lines = said([...steps, ...answers, ...tell]).flatMap((each) => each.lines ?? []);
          for (const { voice } of lines) assert.ok(text.includes(voice.display), voice.display);
          const words = said([...never, ...tell, ...answers, ...steps.slice(1)])
            .filter(({ id }) => id !== 'guidance.call-hotline')
            .map((each) => each.text);
          assert.deepEqual(lacking([...new Set(words), desk].join('\n'), text), []);
          if (/More signs/.test(text)) assert.ok(/coworker|worker/i.test(text));
        });

      for (const [lines, many] of [
        ['', 'one line'],
        ['nhth mecasa', 'two lines'],
        ['nhth mecasa 988', 'three lines'],
        ['nhth dhhs-intake ptla-farm maine-crisis', 'four lines'],
      ])
        it(`for a poster of ${many}, its code and the partner’s own contact with it (S30)`, async () => {
          for (const audience of ['survivor', 'bystander']) {
            const tab = await show(
              browser,
              site,
              `<aware-hotline layout="poster" audience="${audience}" lines="${lines}"><p slot="local">${desk} ${desk} ${desk}</p></aware-hotline>`,
              'aware-hotline',
            );
            for (const paper of papers) {
              const { pages, boxes, text } = await printed(tab, paper);
              assert.equal(pages.length, 1, `${audience} ${paper.format} ${paper.margin}`);
              assert.match(text, /Scan to open/);
              const number = boxes.find(({ word }) => word === '1-888-373-7888');
              atLeast(pointsOf(number, width), 40);
              atLeast(smallestOf(boxes, width), 9);
            }
            await tab.close();
          }
        });

      it('for eight small cards, each with its numbers in 18 points (S30)', async () => {
        const { boxes } = await onOne(
          '<aware-sector-guide sector="beauty-services"></aware-sector-guide>',
          'aware-sector-guide',
          'Print small cards to hand over',
        );
        const numbers = boxes.filter(({ word }) => word === '1-888-373-7888');
        assert.equal(numbers.length, 8);
        for (const each of numbers) atLeast(pointsOf(each, width), 18);
      });

      // What hangs on a wall, or goes from hand to hand, came right above in wide letters too.
      if (width === 'wide') return;

      it('for each checklist, with signs ticked, and blank (S30)', async () => {
        const tick = (name) => {
          const boxes = document.querySelector(name).shadowRoot.querySelectorAll('input[type=checkbox]');
          for (const box of [...boxes].slice(0, 3)) box.click();
        };
        for (const { id } of settings) {
          const { text } = await onOne(
            `<aware-red-flags setting="${id}">${own}</aware-red-flags>`,
            'aware-red-flags',
            id === 'hospitality' ? 'Print it blank' : 'Print',
            { act: tick },
          );
          assert.match(text, /1-888-373-7888/);
          assert.match(text, /911/);
        }
      });

      it('for each school card (S30)', async () => {
        for (const [audience, groups] of Object.entries({ student, parent, educator })) {
          const { text } = await onOne(
            `<aware-school-card audience="${audience}">${own}</aware-school-card>`,
            'aware-school-card',
            'Print this card',
          );
          const words = groups.flatMap(({ messages }) => messages.map((message) => message.text));
          assert.deepEqual(lacking(words.join('\n'), text), []);
        }
      });

      it('for local help with or without a county, and for each topic of words (S30)', async () => {
        for (const county of ['', 'cumberland', 'washington'])
          await onOne(
            `<aware-local-help county="${county}">${own}</aware-local-help>`,
            'aware-local-help',
            'Print these numbers',
          );
        for (const topic of ['definitions', 'language', 'myths'])
          await onOne(
            `<aware-definitions topic="${topic}">${own}</aware-definitions>`,
            'aware-definitions',
            'Print as a style sheet',
          );
      });
    });

// The content keeps its promises, and each check is proven by a record spoiled on purpose.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import * as content from '../../dist/modules/content/index.js';
import { checks } from './checks.mjs';
import { figureIds } from './figure-ids.mjs';

const copy = () => JSON.parse(JSON.stringify(content));
const figure = (all, id) => all.statistics.figures.find((each) => each.id === id);
const series = (all, id) => all.statistics.series.find((each) => each.id === id);
const setting = (all, id) => all.settings.find((each) => each.id === id);
const sign = (all) => setting(all, 'hospitality').signs[0].signs[0];
const line = (all) => all.lines.lines[1];

/** For each check, ways to spoil the content, and the record it must then name. */
const spoiled = {
  'a chat without a name to go with it': [[(all) => delete line(all).short, 'nhth']],
  'a fact without a source, or with one nobody has': [
    [(all) => delete sign(all).source, 'no source'],
    [(all) => (sign(all).source = []), 'no source'],
    [(all) => (sign(all).source = 'hearsay'), 'no source “hearsay”'],
  ],
  'a number, sign, law or definition that rests on our word alone': [
    [(all) => (sign(all).source = 'ours'), 'needs a source that was read'],
    [(all) => (figure(all, 'nhth-cases-all').source = 'ours'), 'nhth-cases-all: needs a source'],
  ],
  'a source without publisher, address and day, or that nothing names': [
    [(all) => (all.sources.s879.publisher = ''), 's879: no publisher'],
    [(all) => (all.sources.s879.url = 'somewhere'), 's879: no address'],
    [(all) => (all.sources.s879.url = null), 's879: no address, and no title'],
    [(all) => delete all.sources.s879.checked, 's879: no day'],
    [(all) => (all.sources.new = { ...all.sources.s879 }), 'new: nothing rests on it'],
  ],
  'an id used twice': [
    [(all) => (setting(all, 'hospitality').signs[1].signs[0].id = sign(all).id), 'text: “'],
  ],
  'an id that leads nowhere': [
    [(all) => (figure(all, 's001-calls').replacedBy = ['s999']), 's001-calls: no figure “s999”'],
    [(all) => (figure(all, 's001-rise').nearest = 's999'), 's001-rise: no figure “s999”'],
    [(all) => (all.local.centers[0].counties = ['boston']), 'no county “boston”'],
    [(all) => (sign(all).jobs = ['astronaut']), 'no job “astronaut” in hospitality'],
  ],
  'advice that names a line and does not give it (S19)': [
    [(all) => delete setting(all, 'hospitality').steps[0].lines, 'guidance.call-now: names 911'],
    [(all) => (sign(all).caution = 'Ask the hotline.'), 'hospitality.hurt: names nhth'],
    [(all) => delete all.law.mustReport.lines, 'law.must-report: names dhhs-intake'],
  ],
  'a telephone number that is not dialed as it is shown (S18)': [
    [(all) => (line(all).voice.e164 = '+18883737889'), 'nhth: shows 1-888-373-7888, dials +18883737889'],
    [(all) => (line(all).sms.display = 'BEFREE'), 'nhth: shows BEFREE'],
  ],
  'a line or center without the day and the way of its check (S20)': [
    [(all) => delete line(all).checked, 'nhth'],
    [(all) => (all.local.centers[0].checked.how = 'guessed'), 'sarssm'],
  ],
  'markup, an address or a stray space in a text': [
    [(all) => (sign(all).text = 'A <b>bold</b> sign.'), '<b>'],
    [(all) => (sign(all).text += ' '), 'hospitality.'],
    [(all) => (sign(all).text = 'See www.example.org.'), 'www'],
  ],
  'a number to call or an address inside a sentence': [
    [(all) => (sign(all).text = 'Call 1-888-373-7888.'), '“1-888-373-7888”'],
    [(all) => (sign(all).text = 'Call 1-800-BE-FREE.'), '“1-800-BE-FREE”'],
    [(all) => (sign(all).text = 'Write to help@example.org.'), '“help@example.org.”'],
  ],
  'an address that is not https': [[(all) => (line(all).web = 'http://example.org'), 'nhth: http:']],
  'a typewriter quote in a text': [[(all) => (sign(all).text = "It's a sign."), "It's"]],
  'a word from the list of words to avoid (S27)': [
    [(all) => (sign(all).text = 'An addict waits.'), '“addict”'],
    [(all) => (sign(all).text = 'Victims wait.'), '“Victims”'],
    [(all) => (sign(all).text = 'Someone is victimized.'), '“victimized”'],
    [(all) => (all.definitions.definitions[0].text = 'Modern slavery.'), '“slavery”'],
  ],
  'a promise of privacy that no dated quote of the line carries (S21)': [
    [(all) => (line(all).about = 'Confidential help.'), 'nhth.about'],
  ],
  'a word to clear a history without a word that a device may be watched (S9)': [
    [(all) => (sign(all).text = 'Clear your browser history.'), 'Clear your browser history'],
    [(all) => (sign(all).text = 'Your history should be deleted.'), 'should be deleted'],
  ],
  'a verdict on a person, a score, or a claim of approval (S25, S28)': [
    [(all) => (sign(all).text = 'This is a likely victim.'), 'likely victim'],
    [(all) => (all.law.postSign.text = 'With this card your hotel complies.'), 'complies'],
  ],
  'a sign that describes who a person is (S23)': [
    [(all) => (sign(all).text = 'A foreign guest is nervous.'), '“foreign”'],
    [(all) => (sign(all).text = 'A white woman waits.'), '“white woman”'],
    [(all) => (sign(all).text = 'Someone has a new tattoo.'), 'tattoo'],
  ],
  'signs without their caution and their next step (S24)': [
    [(all) => delete setting(all, 'health').signs[0].caution, 'not proof'],
    [(all) => (setting(all, 'health').signs[0].caution.careful = 'Be nice.'), 'not to confront'],
    [(all) => delete setting(all, 'health').signs[0].next, 'no next step'],
  ],
  'a setting or job without signs, steps or warnings of its own': [
    [(all) => (setting(all, 'health').signs = []), 'health: no signs'],
    [
      (all) => setting(all, 'hospitality').jobs.push({ id: 'pilot', name: 'Pilot', source: 'ours' }),
      'hospitality, pilot: fewer than three signs name it',
    ],
  ],
  'a county without a center for sexual and one for domestic violence': [
    [(all) => all.local.counties.push({ id: 'acadia', name: 'Acadia', source: 'ours' }), 'acadia: no help'],
  ],
  'a center that is not confirmed and shows a number of its own': [
    [(all) => (all.local.centers.find(({ voice }) => voice).confirmed = false), 'number not confirmed'],
  ],
  'a withheld figure that an element could show': [
    [(all) => (figure(all, 's001-rise').value = { over: 50 }), 's001-rise: has a value'],
    [
      (all) => (figure(all, 's001-rise').nearest = 's004-rise'),
      's001-rise: its nearest figure is withheld too',
    ],
    [(all) => (figure(all, 's001-calls').replacedBy = ['s001-rise']), 'replaced by withheld s001-rise'],
    [(all) => (figure(all, 's003-2021-gen-m').reason = 'It says 195 and 133.'), 'tells the withheld 133'],
    [
      (all) => series(all, 'series:cases-by-type-2021').figures.push(figure(all, 's001-rise')),
      'shows withheld s001-rise',
    ],
  ],
  'a figure without what must always stand with it': [
    [(all) => (figure(all, 'nhth-cases-all').caveat = ''), 'nhth-cases-all: no caveat'],
    [(all) => delete figure(all, 'nhth-cases-all').publication, 'nhth-cases-all: read in what?'],
    [(all) => (figure(all, 'nhth-cases-all').value = null), 'nhth-cases-all: no value'],
  ],
  'a figure that is replaced and yet current': [
    [(all) => (figure(all, 's001-calls').status = 'current'), 's001-calls: replaced, and yet current'],
  ],
  'figures kept apart on one side only': [
    [(all) => (figure(all, 'nhth-signals-all').apart = []), 'nhth-signals-all'],
  ],
  'a series that mixes counts, or whose parts do not make its whole': [
    [(all) => (series(all, 'series:contacts-by-channel').figures[0].count = 'other'), 'mixes counts'],
    [(all) => (series(all, 'series:contacts-by-channel').figures[0].unit.label = 'people'), 'mixes units'],
    [(all) => (series(all, 'series:contacts-by-channel').figures[0].period = ['2021']), 'mixes periods'],
    [(all) => (series(all, 'series:contacts-by-channel').figures[0].value = 801), '1043 of 1042'],
    [
      (all) => series(all, 'series:contacts-by-channel').figures.push(figure(all, 's003-ch-calls')),
      'series:contacts-by-channel: mixes counts',
    ],
  ],
  'a number in a sentence that differs from the data': [
    [
      (all) => (series(all, 'series:contacts-by-channel').title = 'The 1,043 contacts from Maine'),
      '1043 in “The 1,043',
    ],
  ],
  'a figure in a sentence elsewhere: it belongs into the statistics': [
    [(all) => (all.hotline.audiences[0].lead = 'In Maine 273 cases were found.'), '273 in'],
  ],
};

describe('the content', () => {
  for (const [name, check] of Object.entries(checks)) {
    it(`has no ${name.replace(/^an? /, '')}`, () => assert.deepEqual(check(content), []));
    it(`would be caught with ${name}`, () => {
      assert.ok(spoiled[name]?.length, 'no spoiled record proves this check');
      for (const [spoil, named] of spoiled[name]) {
        const all = copy();
        spoil(all);
        const found = check(all);
        assert.ok(
          found.some((fault) => fault.includes(named)),
          `expected “${named}” among ${JSON.stringify(found)}`,
        );
      }
    });
  }

  it('has each source in one place only, so that none hides another', () => {
    const root = new URL('../../src/content/', import.meta.url);
    const ids = readdirSync(root, { recursive: true })
      .filter((file) => file.endsWith('sources.ts'))
      .flatMap((file) => [
        ...readFileSync(new URL(file, root), 'utf8').matchAll(/^ {2}'?([\w-]+)'?: (?:\{|publications)/gm),
      ])
      .map(([, id]) => id);
    assert.deepEqual(
      ids.filter((id, at) => ids.indexOf(id) !== at),
      [],
    );
    assert.deepEqual([...ids].sort(), Object.keys(content.sources).sort());
  });

  it('finds every figure that was promised by its id', () => {
    const ids = content.statistics.figures.map(({ id }) => id);
    assert.deepEqual([...ids].sort(), [...figureIds].sort());
  });

  it('has all sixteen counties, and every line in a county’s page', () => {
    assert.equal(content.local.counties.length, 16);
    for (const { id } of content.local.counties) assert.ok(content.local.centersOf(id).length >= 2);
  });

  it('leads out of the page to a plain https address without a query (S6)', () => {
    const { protocol, search, hash } = new URL(content.exit.exitHref);
    assert.deepEqual([protocol, search, hash], ['https:', '', '']);
  });

  it('never says that leaving a page is safe, hidden or erases anything (S7)', () => {
    const said = Object.values(content.exit.exit).join(' ');
    assert.doesNotMatch(said, /safe|eras|hid|privat|anonym|clear|delet/i);
    assert.match(content.exit.exit.history, /history/);
  });
});

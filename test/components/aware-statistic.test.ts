import { expect } from 'chai';
import type { AwareStatistic } from '../../src/index.js';
import { figures, series } from '../../src/content/statistics/index.js';
import type { Series, ShownFigure } from '../../src/content/types.js';
import { phone, show, textOf, warnings } from '../helpers/page.js';
import { waitUntil } from '../helpers/wait.js';
import { addLanguage, addPseudoRtl } from '../helpers/pseudo-locale.js';

const stat = (attributes = '', box = '') =>
  show<AwareStatistic>(`<div style="${box}"><aware-statistic ${attributes}></aware-statistic></div>`);
const part = ({ renderRoot }: AwareStatistic, name: string) => renderRoot.querySelector<HTMLElement>(name)!;
const value = (element: AwareStatistic) => part(element, '.value').innerText.replace(/\s+/g, ' ').trim();
const firstLine = (element: AwareStatistic) => part(element, '.region').innerText.replace(/\s+/g, ' ').trim();
const picture = ({ renderRoot }: AwareStatistic) => renderRoot.querySelector('svg');
const table = async (element: AwareStatistic) => {
  part(element, 'details').toggleAttribute('open', true);
  await waitUntil(() => element.renderRoot.querySelector('table'));
  return [...element.renderRoot.querySelectorAll('tr')].map((row) =>
    [...row.cells].map((cell) => cell.innerText.replace(/\s+/g, ' ').trim()),
  );
};
const press = (element: AwareStatistic, name: string) => {
  const buttons = [...element.renderRoot.querySelectorAll('button')];
  buttons.find((button) => button.innerText.trim() === name)!.click();
};

/** The file that a press on “Download as CSV” would hand to the visitor. */
async function csvOf(element: AwareStatistic) {
  await table(element);
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  const files: { blob: Blob; name: string }[] = [];
  let blob: Blob;
  URL.createObjectURL = (made: Blob) => {
    blob = made;
    return createObjectURL(made);
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    files.push({ blob, name: this.download });
  };
  try {
    press(element, 'Download as CSV');
  } finally {
    Object.assign(URL, { createObjectURL });
    HTMLAnchorElement.prototype.click = click;
  }
  expect(files).to.have.length(1);
  return { name: files[0]!.name, text: await files[0]!.blob.text() };
}

describe('aware-statistic', () => {
  it('shows the best count we have when no figure is named', async () => {
    const element = await stat();
    expect(value(element)).to.equal('273');
    expect(firstLine(element)).to.equal('Maine, 2007 to 2023');
    expect(textOf(element)).to.include('situations in Maine that the hotline judged likely');
  });

  for (const figure of figures) {
    it(`opens ${figure.id} and tells it whole`, async () => {
      const element = await stat(`figure="${figure.id}"`);
      const text = textOf(element);
      expect(text).to.match(phone);
      const told = (
        figure.status === 'withheld' ? figures.find(({ id }) => id === figure.nearest) : figure
      ) as ShownFigure;
      if (figure.status === 'withheld') {
        expect(firstLine(element)).to.equal('A number we do not show');
        expect(text).to.include(figure.reason);
        expect(text).to.include('The nearest sound figure');
      }
      expect(text).to.include(told.counted).and.to.include(told.caveat);
      expect(text).to.include(told.publication.publisher);
      const link = element.renderRoot.querySelector<HTMLAnchorElement>('a[href^=http]');
      expect(link?.getAttribute('href') ?? null).to.equal(told.publication.url);
      const lines = [...element.renderRoot.querySelectorAll<HTMLElement>('.region')].map(
        ({ innerText }) => innerText,
      );
      expect(/An older figure/.test(lines.join())).to.equal(told.status === 'historical');
      expect(Boolean(element.renderRoot.querySelector('.better'))).to.equal(Boolean(told.replacedBy));
    });
  }

  it('never shows a number that is withheld', async () => {
    for (const figure of figures) {
      if (figure.status !== 'withheld') continue;
      const { nearest, reason, claim } = figure;
      const number = typeof claim.value === 'number' ? claim.value.toLocaleString('en-US') : '';
      const allowed = textOf(await stat(`figure="${nearest}"`)) + reason;
      if (!number || new RegExp(`\\b${number}\\b`).test(allowed)) continue;
      const element = await stat(`figure="${figure.id}"`);
      await table(element);
      expect(textOf(element), figure.id).not.to.match(new RegExp(`\\b${number}\\b`));
    }
  });

  for (const [id, shown] of Object.entries({
    's000-calls': 'over 440',
    's000-cases': 'at least 55',
    's000-le-seen': 'nearly 40%',
    's000-le-minors': 'under 50%',
    's002-prev': '200 to 300',
    'typ-nails-labor': 'about 200',
    's000-grant': '$400,000',
    's000-training-2010': '2010',
    's003-national': '50,123',
    'nhth-2024-maine': 'No figure',
  })) {
    it(`says a number as it was given: ${shown}`, async () => {
      expect(value(await stat(`figure="${id}"`))).to.equal(shown);
    });
  }

  it('says in its first line that a figure is older, an estimate, or a survey', async () => {
    expect(firstLine(await stat('figure="s000-calls"'))).to.match(/^An older figure Maine, 2007 to Dec/);
    expect(firstLine(await stat('figure="s002-prev"'))).to.match(/^An estimate, not a count/);
    expect(firstLine(await stat('figure="s002-le-cy"'))).to.match(/^Answers in a survey, not cases/);
  });

  it('points from an older figure to the newer one, and back', async () => {
    expect(part(await stat('figure="s000-calls"'), '.better').innerText).to.include(
      '1,042 contacts (Maine, 2007 to 2023)',
    );
    const rows = await table(await stat('figure="nhth-signals-all"'));
    expect(rows.find(([label]) => label === 'It replaces')![1]).to.include('over 440 calls');
  });

  it('names what a number must not be compared with', async () => {
    const rows = await table(await stat('figure="s002-polaris-2014"'));
    const [, apart] = rows.find(([label]) => label === 'Do not compare it with')!;
    expect(apart).to.include('48 cases (Maine, 2014)').and.to.include('at least 55 likely cases');
  });

  describe('its pictures', () => {
    it('draw an exact share as a hundred dots', async () => {
      const element = await stat('figure="s002-le-minors"');
      expect(picture(element)!.classList.contains('dots')).to.equal(true);
      expect(part(element, 'figcaption').innerText).to.include('44 of 100');
    });

    it('draw an estimate inside its full range, whichever page it was read on', async () => {
      for (const id of ['s002-prev', 's000-prev', 'hza-range', 'series:estimate-2015']) {
        const element = await stat(`figure="${id}"`);
        expect(part(element, '.ends').innerText.trim().split(/\s+/)).to.deep.equal(['79', '893']);
        const [, x1, x2] = /M([\d.]+) 5H([\d.]+)/.exec(part(element, 'path:last-child').getAttribute('d')!)!;
        expect([Number(x1), Number(x2)].map(Math.round)).to.deep.equal([15, 27]);
      }
    });

    it('draw parts of a whole with the largest first, and two groups on one scale', async () => {
      const bars = (element: AwareStatistic) =>
        [...element.renderRoot.querySelectorAll<HTMLElement>('.bars li')].map(({ innerText }) =>
          innerText.replace(/\s+/g, ' ').trim(),
        );
      expect(bars(await stat('figure="series:contacts-by-channel"'))).to.deep.equal([
        'Calls 800',
        'Emails 93',
        'Texts 71',
        'Web forms 66',
        'Web chats 12',
      ]);
      const groups = await stat('figure="series:officers-by-region-2015"');
      expect(bars(groups)).to.deep.equal(['Cumberland and York 76%', 'All other counties 37%']);
      expect(part(groups, 'li path:last-child').getAttribute('d')).to.equal('M0 5H76');
    });

    it('never show one of the two groups of officers alone', async () => {
      expect(textOf(await stat('figure="s002-le-other"'))).to.match(/76%.*37%/);
    });

    for (const { id, figures } of series as readonly Series[]) {
      it(`have their title, every number as text, and a table: ${id}`, async () => {
        const element = await stat(`figure="${id}" view="table"`);
        expect(part(element, 'details').hasAttribute('open')).to.equal(true);
        expect(await table(element)).to.have.length.above(figures.length + 3);
      });
    }

    it('are left out on request, and a reason stands where none can be honest', async () => {
      expect(picture(await stat('figure="s002-le-minors" view="number"'))).to.equal(null);
      expect(picture(await stat('figure="series:cases-by-type-2021" view="number"'))).to.equal(null);
      expect(textOf(await stat('figure="s000-calls" view="chart"'))).to.include('There is no chart');
      expect(textOf(await stat('figure="s000-le-seen" view="chart"'))).to.include('we do not draw it');
      expect(textOf(await stat('figure="s000-calls"'))).not.to.include('There is no chart');
    });

    it('show the chart of which a figure is a part, when asked', async () => {
      const element = await stat('figure="nhth-signals-all" view="chart"');
      expect(value(element)).to.equal('1,042');
      expect(element.renderRoot.querySelectorAll('.bars li')).to.have.length(5);
    });
  });

  it('can be quoted: the citation holds number, place, years, source, address and limits', async () => {
    const element = await stat('figure="nhth-cases-all"');
    await table(element);
    const cite = part(element, '.cite').innerText.replace(/\s+/g, ' ');
    expect(cite).to.match(
      /^273 likely cases \(Maine, 2007 to 2023\): situations in Maine .*\. According to National Human Trafficking Hotline\. Source: .*https:\/\/humantraffickinghotline\.org\/state\/maine \(read in November 2026\)\. They are not proven/,
    );
    press(element, 'Copy as citation');
    await waitUntil(() => /Copied|Marked/.test(part(element, '[role=status]').innerText));
  });

  it('cites every page that a chart was read on, and both ends of a range', async () => {
    const cited = async (id: string) => {
      const element = await stat(`figure="${id}"`);
      await table(element);
      return part(element, '.cite').innerText.replace(/\s+/g, ' ');
    };
    const venues = await cited('series:sex-trafficking-venues-2021');
    expect(venues).to.include('Illicit massage or spa: 4 likely cases. Residence: 3 likely cases.');
    expect(venues).to.include('A security company (unnamed)').and.to.include('Central Maine');
    const estimate = await cited('series:estimate-2015');
    expect(estimate).to.match(
      /200 to 300 estimated cases a year\. Full range: 79 to 893 estimated cases a year\./,
    );
    expect(estimate).to.include('Executive Summary').and.to.include('Bangor Daily News');
    expect(await cited('series:contacts-by-channel-2021')).not.to.include('by arithmetic');
  });

  it('prints all there is to know, opened or not (S30)', async () => {
    const element = await stat('figure="s000-calls"');
    dispatchEvent(new Event('beforeprint'));
    expect(part(element, 'details').hasAttribute('open')).to.equal(true);
    expect(part(element, 'table').innerText).to.include('Do not compare it with');
    expect(part(element, '.cite').innerText).to.include('It is an older figure.');
  });

  it('has nothing to cite where there is no figure', async () => {
    const element = await stat('figure="nhth-2024-maine" view="table"');
    expect(element.renderRoot.querySelector('.cite')).to.equal(null);
    expect(textOf(element)).not.to.include('According to');
  });

  it('hands out what it shows as CSV, exact numbers as bare numbers', async () => {
    const { name, text } = await csvOf(await stat('figure="series:contacts-by-channel"'));
    expect(name).to.equal('series-contacts-by-channel.csv');
    expect(text.split('\r\n').slice(0, 7)).to.deep.equal([
      'Calls,800',
      'Emails,93',
      'Texts,71',
      'Web forms,66',
      'Web chats,12',
      'In all,1042',
      'Counted in,contacts',
    ]);
    expect(text).to.include('"Maine, 2007 to 2023"');
    expect((await csvOf(await stat('figure="s000-calls"'))).text).to.match(/Number,over 440/);
  });

  it('writes numbers and dates as the language does', async () => {
    addLanguage('de');
    const element = await show<AwareStatistic>(
      '<div lang="de"><aware-statistic figure="nhth-signals-all"></aware-statistic></div>',
    );
    expect(value(element)).to.equal('1.042');
    expect(part(element, 'small').innerText).to.include('November 2026');
  });

  it('fills its pictures from the side where reading starts', async () => {
    addPseudoRtl();
    const element = await show<AwareStatistic>(
      '<div lang="ar-XB"><aware-statistic figure="s002-le-minors"></aware-statistic></div>',
    );
    expect(getComputedStyle(picture(element)!).transform).to.match(/^matrix\(-1/);
  });

  it('shows the default, one warning and a number for a figure or view nobody knows', async () => {
    for (const [attributes, wrong] of [
      ['figure="made-up"', 'figure'],
      ['figure="series:made-up"', 'figure'],
      ['figure="__proto__"', 'figure'],
      ['view="pie"', 'view'],
    ] as const) {
      const heard = await warnings(async () => {
        const element = await stat(attributes);
        expect(value(element)).to.equal('273');
        expect(textOf(element)).to.match(phone);
      });
      expect(heard).to.have.length(1);
      expect(heard[0]).to.include(`${wrong}=`);
    }
  });

  it('keeps its number when the partner brings a heading', async () => {
    const element = await show<AwareStatistic>(
      '<aware-statistic><h3 slot="heading">In Maine</h3></aware-statistic>',
    );
    expect(value(element)).to.equal('273');
    expect(textOf(element)).to.include('Maine, 2007 to 2023');
  });
});

// Frightened, hurried, or in a second language: everyone can read what is written for them.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as content from '../../dist/modules/content/index.js';
import { textsIn } from '../../dist/modules/content/texts.js';
import { grade } from './readability.mjs';

const {
  definitions,
  exit,
  guidance,
  hotline,
  law,
  lines,
  local,
  prevention,
  settings,
  statistic,
  schoolCard,
  localHelp,
  statistics,
  words,
} = content;
const readers = (id) => hotline.audiences.filter((audience) => audience.atRisk === id);
const school = settings.find(({ id }) => id === 'school');
const forStudents = ({ jobs }) => !jobs || jobs.includes('student');

/** Groups of statements as people meet them, and the highest grade for whoever reads them. */
const groups = {
  6: {
    'the hotline card, for people at risk': readers(true),
    'quick exit': exit,
    'the words beside every number': words,
    'the lines': lines.lines.map(({ about }) => ({ id: 'about', about })),
    'help by county': local,
    'the card of help by county': localHelp,
    'the prevention card for students': prevention.student,
    'the school card, for students': [schoolCard.student, schoolCard.schoolCard],
    'what students may notice': school.signs.flatMap(({ signs }) => signs.filter(forStudents)),
    'what students can do': school.steps.filter(forStudents),
    ...Object.fromEntries(
      settings
        .filter(({ id }) => id === 'general')
        .flatMap(({ signs }) => signs)
        .map((group) => [group.id, group]),
    ),
  },
  8: {
    'the hotline card, for everyone else': readers(false),
    'what holds everywhere': guidance,
    'the prevention card for parents': prevention.parent,
    'the prevention card for educators': prevention.educator,
    'the school card, for parents': [schoolCard.parent, schoolCard.parentCaution],
    'the school card, for educators': [schoolCard.educator, schoolCard.educatorCaution],
    definitions: definitions.definitions.filter(({ cite }) => !cite),
    language: definitions.language,
    myths: definitions.myths,
    'the card of definitions': [definitions.topics, definitions.words],
    'the laws': law,
    'figures: caveats': statistics.figures.map(({ caveat = '' }) => ({ id: 'caveat', caveat })),
    'figures: reasons': statistics.figures.map(({ reason = '' }) => ({ id: 'reason', reason })),
    'the words around a figure': statistic,
    series: statistics.series.map(({ note }) => ({ id: 'note', note })),
    ...Object.fromEntries(
      settings.flatMap(({ id, signs, ...rest }) => [
        ...signs.map((group) => [group.id, group]),
        ...['steps', 'never', 'answers', 'tell'].map((part) => [`${id}: ${part}`, rest[part]]),
      ]),
    ),
  },
};

describe('the words', () => {
  for (const [limit, named] of Object.entries(groups)) {
    for (const [name, part] of Object.entries(named)) {
      it(`are for grade ${limit} at most (S26): ${name}`, () => {
        const said = textsIn(part)
          .filter(({ id }) => !/\.(cite|asOf|name|label|instead|myth|term|keyword)$/.test(id))
          .map(({ text }) => text);
        if (!said.length) return;
        const found = grade(said);
        const hardest = [...new Set(said)].sort((a, b) => grade([b]) - grade([a])).slice(0, 3);
        assert.ok(found <= Number(limit), `grade ${found.toFixed(1)}; the hardest: ${hardest.join(' | ')}`);
      });
    }
  }

  it('would be caught if they were too hard', () => {
    const hard =
      'Individuals experiencing exploitation necessitate comprehensive multidisciplinary intervention.';
    assert.ok(grade([hard]) > 12);
    assert.ok(grade(['You are not in trouble. You can call or text.']) < 4);
  });
});

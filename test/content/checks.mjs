// What must hold for the content, each a function that names every fault it finds. They take the content as an
// argument, so that the tests can hand them a spoiled copy and see each of them speak up.
import { entriesIn, textsIn } from '../../dist/modules/content/texts.js';

const list = (value) => [value ?? []].flat();
const figuresOf = ({ statistics }) => statistics.figures;
const shown = ({ status }) => status !== 'withheld';
const numberOf = (value) => (typeof value === 'number' ? value : undefined);
const linesOf = ({ lines }) => lines.lines;
const centersOf = ({ local }) => local.centers;
const signsOf = ({ signs }) => signs.flatMap((group) => group.signs);
const day = /^20\d\d-\d\d-\d\d$/;

const faults = (items, isFault, say) => items.filter(isFault).map(say);

/** Words the language guide asks us not to use, and what a text may never promise, judge or draw. */
const lexicon = {
  avoided:
    /\b(rescu\w*|save[sd]?|saving|(?:en)?slave\w*|prostitut\w*|pimp\w*|madams?|hookers?|johns?(?! St)|addicts?|junkies?|illegals|illegal (?:alien|immigrant|worker)\w*|epidemic|plague|alarming|captive|kidnap\w*|lifestyle|hero(?:es|ic)?|trafficked women|foreign women|indians|NHTRC|smuggled)\b/i,
  victim: /\bvictim\w*\b/i,
  promise: /\b(confidential\w*|anonym\w*|nobody will (?:know|tell)|no one will (?:know|tell))\b/i,
  verdict: /\b(likely victims?|scores?|red alert|proof (?:that|of)|definitely)\b/i,
  clearing:
    /\b(?:clear|delet|eras|wip|remov)\w*\b[^.]*\bhistor(?:y|ies)\b|\bhistor(?:y|ies)\b[^.]*\b(?:cleared|deleted|erased|wiped|removed)\b/i,
  approval: /\b(endorse\w*|approved by|certified by|compliant|complies|official partner|meets the law)\b/i,
  // Who a person is, has or wears is never a sign (S23).
  profile:
    /\b(race|races|racial|(?:black|white|brown) (?:man|men|wom[ae]n|person|people|guest|child|boy|girl)s?|asian|hispanic|latin\w*|african|mexican|somali|chinese|foreign\w*|from abroad|nationalit\w*|accent|english|immigra\w*|migrants?|refugees?|undocumented|tattoo\w*|clothes|clothing|dress\w*|skirts?|lingerie|outfit\w*|make-?up|condoms?|muslim|religio\w*|(?:is|are|look|looks|seems?) poor|homeless|gay|lesbian|trans(?:gender)?|travel\w* (?:alone|by (?:them|him|her)sel\w*)|mixed famil\w*|sex work\w*|runaways?)\b/i,
};

/** The lines by the words that name them; Pine Tree Legal has two. */
const namedLines = {
  '911 ': /\b911\b/,
  'nhth ': /\bhotline\b/i,
  'mecasa ': /Sexual Assault Helpline/,
  'dhhs-intake ': /DHHS intake line/,
  ptla: /Pine Tree Legal/,
  'ptla-farm ': /Farmworker Unit/,
  'ncmec ': /National Center for Missing/,
  'nrs ': /Runaway Safeline/,
};

/** A number, mail or web address in a sentence: elements put the number of a line beside it, where it is kept right. */
const contact = /\+?\d(?:[-. ()]*[\dA-Z]){6,}|\S+@\S+|\b[\w-]+\.(?:org|com|gov|net|edu|info)\b/;

export const checks = {
  'a fact without a source, or with one nobody has': (content) =>
    entriesIn(content).flatMap((entry) => {
      const named = list(entry.source);
      if (!named.length) return [`${entry.id}: no source`];
      return named
        .filter((id) => id !== 'ours' && !(id in content.sources))
        .map(
          (id) => `${entry.id}: no source “${id}”. Is it in a sources.ts, and that file in the one above it?`,
        );
    }),

  'a number, sign, law or definition that rests on our word alone': (content) =>
    faults(
      [
        ...linesOf(content),
        ...centersOf(content),
        ...content.settings.flatMap(signsOf),
        ...content.definitions.definitions,
        ...entriesIn(content.law).filter((entry) => 'cite' in entry),
        ...figuresOf(content).filter(({ value, claim }) => (claim ?? { value }).value !== null),
      ],
      ({ source }) => list(source).includes('ours'),
      ({ id }) => `${id}: needs a source that was read`,
    ),

  'a source without publisher, address and day, or that nothing names': (content) => {
    const named = new Set(entriesIn(content).flatMap(({ source }) => list(source)));
    return Object.entries(content.sources).flatMap(([id, { publisher, title, url, checked }]) => [
      ...(/\w/.test(publisher ?? '') ? [] : [`${id}: no publisher`]),
      ...((url === null ? title : URL.canParse(url) && /^https?:/.test(url))
        ? []
        : [`${id}: no address, and no title`]),
      ...(day.test(checked) ? [] : [`${id}: no day on which it was read`]),
      ...(named.has(id) ? [] : [`${id}: nothing rests on it`]),
    ]);
  },

  'an id used twice': (content) => {
    const first = new Map();
    return textsIn(content).flatMap(({ id, text, entry }) => {
      const same = first.get(id) ?? { text, entry };
      first.set(id, same);
      return same.entry === entry || same.text === text ? [] : [`${id}: “${same.text}” and “${text}”`];
    });
  },

  'an id that leads nowhere': (content) => {
    const figures = new Set(figuresOf(content).map(({ id }) => id));
    const counties = new Set(content.local.counties.map(({ id }) => id));
    return [
      ...figuresOf(content).flatMap(({ id, apart, replacedBy, nearest }) =>
        [...list(apart), ...list(replacedBy), ...list(nearest)]
          .filter((other) => other === id || !figures.has(other))
          .map((other) => `${id}: no figure “${other}”`),
      ),
      ...centersOf(content).flatMap((center) =>
        list(center.counties)
          .filter((county) => !counties.has(county))
          .map((county) => `${center.id}: no county “${county}”`),
      ),
      ...content.settings.flatMap((setting) => {
        const jobs = new Set(setting.jobs.map(({ id }) => id));
        return entriesIn(setting).flatMap((entry) =>
          list(entry.signs || entry.steps ? [] : entry.jobs)
            .filter((job) => typeof job === 'string' && !jobs.has(job))
            .map((job) => `${entry.id}: no job “${job}” in ${setting.id}`),
        );
      }),
    ];
  },

  'advice that names a line and does not give it (S19)': (content) =>
    entriesIn([content.settings, content.prevention, content.law])
      .filter((entry) => 'text' in entry && !entry.careful && !entry.messages)
      .flatMap((entry) =>
        Object.entries(namedLines)
          .filter(([, name]) => name.test([entry.answer ?? entry.text, entry.caution].join(' ')))
          .filter(([id]) => !list(entry.lines).some((line) => `${line.id} `.startsWith(id)))
          .map(([id]) => `${entry.id}: names ${id}; put it in its lines`),
      ),

  'a telephone number that is not dialed as it is shown (S18)': (content) =>
    [...linesOf(content), ...centersOf(content)].flatMap(({ id, voice, sms, tty }) =>
      [voice, sms, tty].filter(Boolean).flatMap(({ e164, display }) => {
        const digits = display.replace(/\D/g, '');
        const dialed = digits.length < 7 ? digits : `+1${digits.slice(-10)}`;
        return dialed === e164 && /^[\d-]+$/.test(display) ? [] : [`${id}: shows ${display}, dials ${e164}`];
      }),
    ),

  'a chat without a name to go with it': (content) =>
    faults(
      linesOf(content),
      ({ chat, short }) => chat && !short,
      ({ id }) => `${id}: what is it called in “Chat with …”? Give its short name.`,
    ),

  'a line or center without the day and the way of its check (S20)': (content) =>
    faults(
      [...linesOf(content), ...centersOf(content)],
      ({ checked }) => !day.test(checked?.on) || !['read', 'called'].includes(checked.how),
      ({ id }) => `${id}: checked when, and how?`,
    ),

  'markup, an address or a stray space in a text': (content) =>
    faults(
      textsIn(content),
      ({ text }) => /[<>]|&\w+;|https?:|www\.|\s{2}|^\s|\s$/.test(text) || !text,
      ({ id, text }) => `${id}: “${text}”`,
    ),

  'a number to call or an address inside a sentence': (content) => {
    const own = new Set(entriesIn([content.lines, content.local]));
    return textsIn(content)
      .filter(({ text, entry }) => contact.test(text) && !own.has(entry) && !('cite' in entry))
      .map(
        ({ id, text }) =>
          `${id}: “${contact.exec(text)[0]}”. Name the line; the widget puts its number beside it.`,
      );
  },

  'an address that is not https': (content) =>
    [...linesOf(content), ...centersOf(content), ...Object.values(content.law)].flatMap(
      ({ id, chat, web, link }) =>
        [chat, web, link]
          .filter((url) => url && !/^https:\/\/[^\s?#]+$/.test(url))
          .map((url) => `${id}: ${url}`),
    ),

  'a typewriter quote in a text': (content) =>
    faults(
      textsIn(content),
      ({ text, id }) => /['"]/.test(text) && !/\.name$/.test(id),
      ({ id, text }) => `${id}: ${text}`,
    ),

  'a word from the list of words to avoid (S27)': (content) =>
    textsIn(content).flatMap(({ id, text, entry }) => {
      // Two places must name such words: the guide that says what to write in their stead, and a myth to answer it.
      if ('instead' in entry || 'myth' in entry) return [];
      const inLaw = 'cite' in entry;
      return [lexicon.avoided, ...(inLaw ? [] : [lexicon.victim])]
        .map((words) => words.exec(text)?.[0])
        .filter((word) => word && !(inLaw && /prostitution/i.test(word)))
        .map((word) => `${id}: “${word}” in “${text}”`);
    }),

  'a promise of privacy that no dated quote of the line carries (S21)': (content) =>
    faults(
      textsIn(content),
      ({ text, entry }) =>
        lexicon.promise.test(text) && !day.test(entry.promise?.on) && !('instead' in entry),
      ({ id, text }) => `${id}: “${text}”`,
    ),

  'a word to clear a history without a word that a device may be watched (S9)': (content) =>
    faults(
      textsIn(content),
      ({ text }) => lexicon.clearing.test(text) && !/\b(watch|monitor|track|spy)/i.test(text),
      ({ id, text }) => `${id}: “${text}”`,
    ),

  'a verdict on a person, a score, or a claim of approval (S25, S28)': (content) =>
    faults(
      textsIn(content),
      ({ text, entry }) =>
        !('instead' in entry) && (lexicon.verdict.test(text) || lexicon.approval.test(text)),
      ({ id, text }) => `${id}: “${text}”`,
    ),

  'a sign that describes who a person is (S23)': (content) =>
    faults(
      content.settings.flatMap(signsOf),
      ({ text }) => lexicon.profile.test(text),
      ({ id, text }) =>
        `${id}: “${lexicon.profile.exec(text)[0]}” in “${text}”. Say what somebody does, or what is done to them.`,
    ),

  'signs without their caution and their next step (S24)': (content) =>
    content.settings.flatMap(({ signs }) => [
      ...signs.flatMap(({ id, caution, next }) => [
        ...(/not proof/i.test(caution?.text ?? '') ? [] : [`${id}: does not say that one sign is not proof`]),
        ...(/not confront/i.test(caution?.careful ?? '') ? [] : [`${id}: does not say not to confront`]),
        ...(/promise/i.test(caution?.careful ?? '') ? [] : [`${id}: does not say not to promise secrecy`]),
        ...(next?.text ? [] : [`${id}: no next step`]),
      ]),
    ]),

  'a setting or job without signs, steps or warnings of its own': (content) =>
    content.settings.flatMap((setting) => [
      ...['signs', 'steps', 'never', 'answers', 'tell']
        .filter((part) => !setting[part].length)
        .map((part) => `${setting.id}: no ${part}`),
      ...setting.jobs.flatMap(({ id }) => {
        const named = (items) => items.filter(({ jobs }) => jobs?.includes(id)).length;
        return [
          ...(named(signsOf(setting)) < 3
            ? [`${setting.id}, ${id}: fewer than three signs name it in their jobs`]
            : []),
          ...(named(setting.steps) < 1 ? [`${setting.id}, ${id}: no step names it in its jobs`] : []),
        ];
      }),
    ]),

  'a county without a center for sexual and one for domestic violence': (content) =>
    content.local.counties.flatMap(({ id }) =>
      ['sexual-violence', 'domestic-violence']
        .filter(
          (kind) => !centersOf(content).some((each) => each.kind === kind && each.counties?.includes(id)),
        )
        .map((kind) => `${id}: no help with ${kind}`),
    ),

  'a center that is not confirmed and shows a number of its own': (content) =>
    faults(
      centersOf(content),
      ({ confirmed, voice }) => !confirmed && voice,
      ({ id }) => `${id}: number not confirmed`,
    ),

  'a withheld figure that an element could show': (content) => {
    const withheld = new Set(
      figuresOf(content)
        .filter((each) => !shown(each))
        .map(({ id }) => id),
    );
    const numbers = (wanted) => new Set(figuresOf(content).filter(wanted).flatMap(numbersIn));
    const kept = [...numbers((each) => !shown(each))].filter((number) => !numbers(shown).has(number));
    return [
      ...figuresOf(content).flatMap(({ id, caveat = '', reason = '' }) =>
        numbersOf(`${caveat} ${reason}`)
          .filter((number) => kept.includes(number) && number > 10)
          .map((number) => `${id}: tells the withheld ${number}`),
      ),
      ...figuresOf(content).flatMap((each) =>
        shown(each)
          ? list(each.replacedBy)
              .filter((id) => withheld.has(id))
              .map((id) => `${each.id}: replaced by withheld ${id}`)
          : [
              ...['value', 'unit', 'counted', 'by', 'publication']
                .filter((key) => key in each)
                .map((key) => `${each.id}: has a ${key}`),
              ...(each.reason ? [] : [`${each.id}: no reason`]),
              ...(withheld.has(each.nearest) ? [`${each.id}: its nearest figure is withheld too`] : []),
            ],
      ),
      ...content.statistics.series.flatMap(({ id, figures, whole }) =>
        [...figures, ...list(whole)]
          .filter((each) => withheld.has(each.id))
          .map((each) => `${id}: shows withheld ${each.id}`),
      ),
    ];
  },

  'a figure without what must always stand with it': (content) =>
    figuresOf(content)
      .filter(shown)
      .flatMap((each) => [
        ...['counted', 'caveat', 'count'].filter((key) => !each[key]).map((key) => `${each.id}: no ${key}`),
        ...(each.publication?.publisher ? [] : [`${each.id}: read in what?`]),
        ...(each.unit?.label && each.by?.name ? [] : [`${each.id}: counted in what, by whom?`]),
        ...(each.value === null && each.kind !== 'none' ? [`${each.id}: no value`] : []),
        ...(each.status === 'historical' &&
        !each.period.length &&
        !/no (date|year)|undated|not say|without/i.test(each.caveat)
          ? [`${each.id}: historical, of when?`]
          : []),
      ]),

  'a figure that is replaced and yet current': (content) =>
    figuresOf(content).flatMap((each) =>
      each.replacedBy && each.status !== 'historical' ? [`${each.id}: replaced, and yet ${each.status}`] : [],
    ),

  'figures kept apart on one side only': (content) => {
    const apart = new Map(figuresOf(content).map(({ id, apart }) => [id, list(apart)]));
    return [...apart].flatMap(([id, others]) =>
      others
        .filter((other) => apart.has(other) && !apart.get(other).includes(id))
        .map((other) => `${id} and ${other}`),
    );
  },

  'a series that mixes counts, or whose parts do not make its whole': (content) =>
    content.statistics.series.flatMap(({ id, kind, figures, whole, labels }) => {
      const all = [...figures, ...list(whole)];
      const ids = new Set(all.map((each) => each.id));
      const sum = figures.reduce((total, { value }) => total + numberOf(value), 0);
      return [
        ...(new Set(all.map(({ count }) => count)).size === 1 ? [] : [`${id}: mixes counts`]),
        ...(new Set(all.map(({ unit }) => unit.label)).size === 1 ? [] : [`${id}: mixes units`]),
        ...(kind !== 'range' && new Set(all.map(({ period }) => period.join())).size > 1
          ? [`${id}: mixes periods`]
          : []),
        ...all.flatMap((each) =>
          each.apart.filter((other) => ids.has(other)).map((other) => `${id}: ${each.id} beside ${other}`),
        ),
        ...(labels.length === figures.length ? [] : [`${id}: not a label for each figure`]),
        ...(kind === 'parts' && whole && sum !== whole.value ? [`${id}: ${sum} of ${whole.value}`] : []),
      ];
    }),

  'a number in a sentence that differs from the data': (content) => {
    const byId = new Map(figuresOf(content).map((each) => [each.id, each]));
    return textsIn(content.statistics).flatMap(({ id, text, entry }) => {
      const known = new Set(numbersIn(entry));
      for (const other of [entry, ...related(entry, byId, content)])
        for (const each of numbersIn(other)) known.add(each);
      return numbersOf(text)
        .filter((number) => !known.has(number) && number !== 18)
        .map((number) => `${id}: ${number} in “${text}”`);
    });
  },

  'a figure in a sentence elsewhere: it belongs into the statistics': (content) => {
    const counted = new Set(entriesIn(content.statistics));
    const contact = new Set(entriesIn([content.lines, content.local]));
    return textsIn(content).flatMap(({ id, text, entry }) =>
      counted.has(entry) || contact.has(entry) || 'cite' in entry
        ? []
        : numbersOf(text)
            .filter((number) => !ordinary.has(number))
            .map((number) => `${id}: ${number} in “${text}”`),
    );
  },
};

/** Numbers of everyday speech: lines to call, the age of majority. */
const ordinary = new Set([911, 988, 211, 711, 17, 18, 24, 7, 1, 2, 3]);

/** The numbers written in a text, but for years. */
function numbersOf(text) {
  return [...text.matchAll(/(?<![\w-])\d[\d,]*(?:\.\d+)?/g)]
    .map(([digits]) => Number(digits.replaceAll(',', '')))
    .filter((number) => !(number >= 1900 && number <= 2100));
}

function numbersIn({ value, claim, besides }) {
  const amount = claim ? claim.value : value;
  if (amount === null || amount === undefined) return [];
  return [...(typeof amount === 'number' ? [amount] : Object.values(amount)), ...list(besides)];
}

/** The figures a sentence about one figure or series may speak of: those it names, and those from its own sources. */
function related(entry, byId, { statistics }) {
  const named = [...list(entry.apart), ...list(entry.replacedBy), ...list(entry.nearest)].map((id) =>
    byId.get(id),
  );
  const own = new Set(list(entry.source));
  const beside = statistics.figures.filter(
    (each) => shown(each) && list(each.source).some((id) => own.has(id)),
  );
  return [...named.filter(Boolean), ...beside];
}

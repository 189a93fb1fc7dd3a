// What the rules read of the content, and the words that they look for.

export const list = (value) => [value ?? []].flat();
export const figuresOf = ({ statistics }) => statistics.figures;
export const shown = ({ status }) => status !== 'withheld';
export const numberOf = (value) => (typeof value === 'number' ? value : undefined);
export const linesOf = ({ lines }) => lines.lines;
export const centersOf = ({ local }) => local.centers;
/** The settings with guidance for staff: those that are folders of `sectors/`. */
export const sectorsOf = ({ settings }) => settings.filter((each) => 'order' in each);
export const signsOf = ({ signs }) => signs.flatMap((group) => group.signs);
export const day = /^20\d\d-\d\d-\d\d$/;

export const faults = (items, isFault, say) => items.filter(isFault).map(say);

/** Words the language guide asks us not to use, and what a text may never promise, judge or draw. */
export const lexicon = {
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
export const namedLines = {
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
export const contact = /\+?\d(?:[-. ()]*[\dA-Z]){6,}|\S+@\S+|\b[\w-]+\.(?:org|com|gov|net|edu|info)\b/;

/** Numbers of everyday speech: lines to call, the age of majority. */
export const ordinary = new Set([911, 988, 211, 711, 17, 18, 24, 7, 1, 2, 3]);

/** The numbers written in a text, but for years. */
export function numbersOf(text) {
  return [...text.matchAll(/(?<![\w-])\d[\d,]*(?:\.\d+)?/g)]
    .map(([digits]) => Number(digits.replaceAll(',', '')))
    .filter((number) => !(number >= 1900 && number <= 2100));
}

export function numbersIn({ value, claim, besides }) {
  const amount = claim ? claim.value : value;
  if (amount === null || amount === undefined) return [];
  return [...(typeof amount === 'number' ? [amount] : Object.values(amount)), ...list(besides)];
}

/** The figures a sentence about one figure or series may speak of: those it names, and those from its own sources. */
export function related(entry, byId, { statistics }) {
  const named = [...list(entry.apart), ...list(entry.replacedBy), ...list(entry.nearest)].map((id) =>
    byId.get(id),
  );
  const own = new Set(list(entry.source));
  const beside = statistics.figures.filter(
    (each) => shown(each) && list(each.source).some((id) => own.has(id)),
  );
  return [...named.filter(Boolean), ...beside];
}

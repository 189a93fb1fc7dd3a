// Writes docs/safety.md: each safety rule, the tests that keep it, and what they said when they last ran. Ends with 1 when a
// rule has a test that did not pass, or did not run.
import { writeFileSync } from 'node:fs';
import { rules, rulesNamed } from '../test/safety.mjs';
import { saidAnywhere, testFiles } from './results.mjs';

const worst = ['failed', 'passed', 'skipped'];

/** A title up to the rules it names: what comes after differs from case to case, as do the browser and the element. */
const told = (titles) => {
  const outer = titles
    .slice(0, -1)
    .map((title) =>
      title.replace(/,? in (chromium|firefox|webkit)( with \w+ letters)?$|: aware-[\w-]+$/g, ''),
    );
  return [...outer, titles.at(-1).replace(/(\(S[\d, S]+\)).*/s, '$1')]
    .map((title) => title.replace(/ \(S[\d, S]+\)/, ''))
    .join(': ');
};

/** For a rule, each promise that keeps it, with its file and what became of it. */
function keptBy(id) {
  return testFiles().flatMap(({ path, text }) => {
    if (!rulesNamed(text).includes(id)) return [];
    const promises = new Map();
    for (const { titles, result } of saidAnywhere(path)) {
      if (!rulesNamed(titles.join(' ')).includes(id)) continue;
      const promise = told(titles);
      promises.set(promise, [...(promises.get(promise) ?? []), result]);
    }
    if (!promises.size) promises.set('its tests', ['skipped']);
    // A file that broke has tests that never came to run.
    if (saidAnywhere(path).some(({ titles, result }) => titles.length === 1 && result === 'failed'))
      promises.set('the file itself', ['failed']);
    return [...promises].map(([promise, results]) => {
      const result = worst.find((each) => results.includes(each));
      return { path, promise, result: result === 'skipped' ? 'did not run' : result };
    });
  });
}

const escape = (text) => text.replace(/([|*_`<[\]])/g, '\\$1');
const all = rules.map((rule) => ({ ...rule, tests: keptBy(rule.id) }));
const open = all.flatMap(({ id, tests }) =>
  tests.filter(({ result }) => result !== 'passed').map((test) => ({ id, ...test })),
);
const stateOf = ({ tests, person, waits }) =>
  [
    !tests.length
      ? []
      : !tests.every(({ result }) => result === 'passed')
        ? '**not proven**'
        : waits
          ? 'kept by tests in part'
          : 'kept by tests',
    waits ? 'not kept yet' : [],
    person ? 'needs a person' : [],
  ]
    .flat()
    .join('; ');

const anchor = (rule) =>
  `${rule.id}: ${stateOf(rule)}`
    .toLowerCase()
    .replace(/[^\w -]/g, '')
    .replaceAll(' ', '-');
const overview = all
  .map((rule) => `| [${rule.id}](#${anchor(rule)}) | ${escape(rule.rule)} | ${stateOf(rule)} |`)
  .join('\n');

const section = (rule) => `### ${rule.id}: ${stateOf(rule)}

${rule.rule}
${rule.cannot ? `\nNot possible:\n\n${rule.cannot.map((what) => `- to ${what}.`).join('\n')}\n` : ''}${rule.waits ? `\nNot kept yet: ${rule.waits}\n` : ''}${rule.person ? `\nNeeds a person: ${rule.person}\n` : ''}${
  rule.tests.length
    ? `\n| test | in | result |\n| --- | --- | --- |\n${rule.tests
        .map(({ path, promise, result }) => `| ${escape(promise)} | \`${path}\` | ${result} |`)
        .join('\n')}\n`
    : ''
}`;

const parts = [...new Set(all.map(({ part }) => part))].map(
  (name) =>
    `## ${name}\n\n${all
      .filter(({ part }) => part === name)
      .map(section)
      .join('\n')}`,
);

writeFileSync(
  new URL('../docs/safety.md', import.meta.url),
  `# Safety, rule by rule

Made by \`npm run update -- safety\` of what the tests said when they last ran; nothing here is written by hand but the rules
themselves, which stand in \`test/safety.mjs\`. A test names in its title the rules it keeps.

${all.length} rules: ${all.filter(({ tests, waits }) => tests.length && !waits).length} are kept by tests, ${all.filter(({ waits }) => waits).length} not yet, ${all.filter(({ person }) => person).length} also need a person,
which nobody has been yet ([who must look](review.md)). ${
    open.length ? `**${open.length} results are missing or failed.**` : 'All tests named here passed.'
  } "Passed" means in every browser
in which the test ran: \`npm run test:all\`, which CI runs too, takes Chromium, Firefox and WebKit.

| rule | what holds | proof |
| --- | --- | --- |
${overview}

${parts.join('\n')}`,
);
for (const { id, path, promise, result } of open) console.error(`${id} ${result}: ${promise} (${path})`);
const orphans = all.filter(({ tests, person, waits }) => !tests.length && !person && !waits);
for (const { id } of orphans) console.error(`${id} has no test, and no word on who else keeps it.`);
console.log(`${all.length} rules, ${open.length + orphans.length} without proof`);
process.exitCode = open.length + orphans.length ? 1 : 0;

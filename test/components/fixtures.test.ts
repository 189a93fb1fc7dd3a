// The plain form of a card, as the build writes it for ports to other programming languages, and the card that the element draws say the
// same: each run of words of one stands in the other, but for what is named here.
import { expect } from 'chai';
import { elements, type Tag } from '../helpers/elements.js';
import { clear, show } from '../helpers/page.js';

interface State {
  readonly attributes: Readonly<Record<string, string>>;
  readonly html: readonly number[];
}
interface Fixtures {
  readonly lines: readonly string[];
  readonly states: readonly State[];
}

/**
 * What only a script can offer: buttons, choices and tabs with their labels, the map, notes for a call, small cards to print, a
 * citation to copy, what is said of leaving; and a sentence with numbers, in whose place the plain form has the line itself and 911.
 */
const offers =
  'style, button, .picker, .tabs, #tabs, #shown, [role=status], .where, .call, .cards, .cite, .exit [hidden], .left, p.help';

/** What only one of them says for that reason: the sentence, that line and 911; and, in plain, whose numbers stand in advice. */
const besides: Partial<Record<Tag, RegExp>> = {
  'aware-definitions':
    /^(Need help or advice|Call|Text|Chat with|National Human|In danger right now|If you text) ?/,
  'aware-statistic': /^(Call|Text|Chat with|National Human|In danger right now|If you text) ?/,
  'aware-school-card': /^(National Human|Maine|988|Sexual|Statewide)/,
};

const words = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** Each run of words in a tree, but for what stands in some elements. */
function runsIn(root: Node, without = 'style'): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const runs = [];
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    const run = words(textContent!);
    if (run && !parentElement!.closest(without)) runs.push(run);
  }
  return runs;
}

/** All that an element says with every sign ticked and everything opened; the guide, where a visitor chooses a job, for each job. */
async function drawn(tag: Tag, { attributes }: State) {
  const marked = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`);
  const element = await show(`<div style="inline-size: 900px"><${tag} ${marked.join(' ')}></${tag}></div>`);
  const root = element.renderRoot;
  const card = () => root.querySelector('.card')!;
  for (const box of root.querySelectorAll<HTMLInputElement>('.signs input')) box.click();
  root.querySelector('details')?.dispatchEvent(new Event('toggle'));
  await element.updateComplete;
  const all = [runsIn(card()).join(' ')];
  const told = runsIn(card(), offers);
  const jobs = tag === 'aware-sector-guide' ? root.querySelectorAll('[role=tab]').length : 0;
  for (let at = 0; at < jobs; at++) {
    root.querySelectorAll<HTMLElement>('[role=tab]')[at]!.click();
    await element.updateComplete;
    all.push(runsIn(card()).join(' '));
    told.push(...runsIn(card(), offers));
  }
  clear();
  return { all: all.join(' '), told };
}

for (const tag of Object.keys(elements) as Tag[])
  it(`the plain form says in every state what the element says: ${tag}`, async () => {
    const address = new URL(`../../dist/fixtures/${tag}.json`, import.meta.url);
    const { lines, states } = (await (await fetch(address)).json()) as Fixtures;
    expect(states.length).to.be.above(0);
    const missing = new Map<string, string>();
    for (const state of states) {
      const plain = document.createElement('div');
      plain.innerHTML = state.html.map((at) => lines[at]).join('\n');
      const { all, told } = await drawn(tag, state);
      const written = words(plain.textContent!);
      const name = JSON.stringify(state.attributes);
      for (const run of runsIn(plain))
        if (!all.includes(run) && !besides[tag]?.test(run)) missing.set(`only in plain: ${run}`, name);
      for (const run of told)
        if (!written.includes(run) && !besides[tag]?.test(run)) missing.set(`only drawn: ${run}`, name);
    }
    expect([...missing].map((each) => each.join(', in '))).to.deep.equal([]);
  });

// Reads the pasted page without running any of it: a parsed document has no window, and only text gets into ours.
import integrity from '../dist/integrity.json' with { type: 'json' };
import { check, limits, type Finding, type Level } from '../src/embed/check.js';

const groups: readonly (readonly [Level, string])[] = [
  ['fix', 'To fix'],
  ['note', 'To look at'],
  ['good', 'Good'],
];

const find = (id: string) => document.getElementById(id)!;
const make = <T extends keyof HTMLElementTagNameMap>(tag: T, ...held: (Node | string)[]) => {
  const made = document.createElement(tag);
  made.append(...held);
  return made;
};

function group(found: readonly Finding[], level: Level, name: string): Node[] {
  const held = found.filter((each) => each.level === level);
  if (!held.length) return [];
  const items = held.map(({ what, fix }) => make('li', make('p', what), ...(fix ? [make('p', fix)] : [])));
  const section = make('section', make('h2', `${name} (${held.length})`), make('ul', ...items));
  section.className = level;
  return [section];
}

function answer(): void {
  const html = (find('html') as HTMLTextAreaElement).value;
  const sum = find('sum');
  const place = find('found');
  const end = find('limits');
  if (!html.trim()) {
    sum.textContent = 'There is nothing to check yet. Paste your page first.';
    place.replaceChildren();
    end.textContent = '';
    return;
  }
  const found = check(new DOMParser().parseFromString(html, 'text/html'), { integrity });
  const count = (level: Level) => found.filter((each) => each.level === level).length;
  sum.textContent = `${count('fix')} to fix, ${count('note')} to look at, ${count('good')} good.`;
  place.replaceChildren(...groups.flatMap(([level, name]) => group(found, level, name)));
  end.textContent = limits;
  sum.focus();
}

find('check').addEventListener('click', answer);

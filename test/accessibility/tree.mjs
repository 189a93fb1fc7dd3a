// What assistive technology is told of an element: roles, names, states and texts, in their order.
import { states } from './states.mjs';

const silent = new Set(['none', 'generic', 'InlineTextBox', 'LineBreak', 'ListMarker', 'RootWebArea']);
const told = [
  'level',
  'checked',
  'selected',
  'expanded',
  'pressed',
  'required',
  'disabled',
  'live',
  'roledescription',
];
/** What a state is when nothing is said of it. */
const unsaid = { live: 'off', required: false, disabled: false };

function line({ role, name, value, description, properties = [] }, isCurrent) {
  const said = properties
    .filter(({ name, value }) => told.includes(name) && String(value.value) !== String(unsaid[name]))
    .filter(({ value }) => role.value !== 'listitem' && (role.value !== 'option' || value.value))
    .map(({ name, value }) =>
      value.value === true || value.value === 'true' ? name : `${name}=${value.value}`,
    );
  if (isCurrent) said.push('current');
  return [
    role.value,
    ...(name?.value ? [JSON.stringify(name.value)] : []),
    ...(value?.value ? [`= ${JSON.stringify(value.value)}`] : []),
    ...(description?.value ? [`described as ${JSON.stringify(description.value)}`] : []),
    ...(said.length ? [`[${said.join(', ')}]`] : []),
  ].join(' ');
}

/** The tree of what a tab shows, as indented lines. Text that only repeats the name of what holds it is left out. */
export async function treeOf(session) {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const langs = new Map();
  const current = new Set();
  const learn = (node, lang) => {
    const at = node.attributes?.indexOf('lang') ?? -1;
    const own = at >= 0 && at % 2 === 0 ? node.attributes[at + 1] : lang;
    langs.set(node.backendNodeId, own);
    if (node.attributes?.includes('aria-current')) current.add(node.backendNodeId);
    for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) learn(child, own);
  };
  learn(root, '');

  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const isText = ({ role, ignored }) => !ignored && role.value === 'StaticText';
  const isSilent = ({ role, ignored, backendDOMNodeId }) =>
    ignored || (silent.has(role.value) && !current.has(backendDOMNodeId));
  const inside = ({ childIds = [] }) => childIds.map((id) => byId.get(id));
  /** The text of a node that holds nothing else. */
  const textOf = (node) => {
    if (isText(node)) return node.name?.value ?? '';
    const parts = inside(node).map((child) => (isText(child) || isSilent(child) ? textOf(child) : undefined));
    return parts.includes(undefined) ? undefined : parts.join('');
  };

  const lines = [];
  let lang = '';
  const say = (node, depth, text) => {
    const own = langs.get(node.backendDOMNodeId) ?? lang;
    if (own !== lang) lines.push({ depth, said: `(in ${own || 'no language'})` });
    lang = own;
    const last = lines.at(-1);
    // What flows on within a sentence is one text, whatever its parts are marked as.
    if (text && last?.text && last.depth === depth && (/\s$/.test(last.text) || /^[\s.,;:]/.test(text))) {
      last.text += text;
    } else lines.push({ depth, text, said: line(node, current.has(node.backendDOMNodeId)) });
  };
  const walk = (node, depth) => {
    if (isText(node)) {
      if (node.name?.value.trim()) say(node, depth, node.name.value);
      return;
    }
    const silence = isSilent(node);
    if (!silence) say(node, depth);
    if (!silence && node.name?.value && textOf(node)?.trim() === node.name.value.trim()) return;
    for (const child of inside(node)) walk(child, silence ? depth : depth + 1);
  };
  walk(nodes[0], 0);
  return lines
    .map(
      ({ depth, text, said }) =>
        `${'  '.repeat(depth)}${text ? `text ${JSON.stringify(text.trim())}` : said}`,
    )
    .join('\n');
}

/** The trees of an element in its main states, as they are kept beside this file. */
export async function treesOf(pages, tag) {
  const parts = [];
  for (const { name, ...state } of states[tag]) {
    await pages.show(tag, { ...state, lang: 'fr' });
    const { width, attributes } = state;
    parts.push(
      `# ${name}\n${`<${tag} ${attributes}`.trim()}> at ${width} pixels\n\n${await treeOf(pages.session)}\n`,
    );
  }
  return parts.join('\n');
}

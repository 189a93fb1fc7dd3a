// The three jobs, and what a partner would write for each with every library: the same words, out of its own parts.

/** The elements measured: what they are asked to show, and the number by which a visitor knows that help is there. */
export const jobs = {
  banner: { tag: 'aware-hotline', attributes: { layout: 'banner' } },
  checklist: {
    tag: 'aware-red-flags',
    attributes: { setting: 'hospitality', job: 'security', about: 'sex' },
    boxes: 12,
  },
  statistic: { tag: 'aware-statistic', attributes: {} },
};

const escape = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll('’', '&rsquo;');

export const openTag = ({ tag, attributes }) =>
  `<${tag}${Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('')}>`;

const block = (name) => (content) => `<${name}>${content}</${name}>`;

/** The parts of a page without any library; each library below replaces those it has its own for. */
const html = {
  card: block('section'),
  heading: block('h2'),
  link: (text, { href }) => `<a href="${href}">${escape(text)}</a>`,
  action: (text, { href }) => `<a href="${href}">${escape(text)}</a>`,
  check: (text, { note }) =>
    `<div><label><input type="checkbox"> ${escape(text)}${note ? ` <small>${escape(note)}</small>` : ''}</label></div>`,
  details: (content, { summary }) => `<details><summary>${escape(summary)}</summary>${content}</details>`,
  button: (text) => `<button type="button">${escape(text)}</button>`,
};

const attribute = (name, value) => (value ? ` ${name}="${escape(value)}"` : '');

const shoelace = {
  card: block('sl-card'),
  action: (text, { href, primary }) =>
    `<sl-button href="${href}"${primary ? ' variant="primary"' : ''}>${escape(text)}</sl-button>`,
  check: (text, { note }) => `<sl-checkbox${attribute('help-text', note)}>${escape(text)}</sl-checkbox>`,
  details: (content, { summary }) => `<sl-details summary="${escape(summary)}">${content}</sl-details>`,
  button: (text) => `<sl-button>${escape(text)}</sl-button>`,
};

const webAwesome = {
  card: (content, job) => block(job === 'banner' ? 'wa-callout' : 'wa-card')(content),
  action: (text, { href, primary }) =>
    `<wa-button href="${href}"${primary ? ' variant="brand"' : ' appearance="outlined"'}>${escape(text)}</wa-button>`,
  check: (text, { note }) => `<wa-checkbox${attribute('hint', note)}>${escape(text)}</wa-checkbox>`,
  details: (content, { summary }) => `<wa-details summary="${escape(summary)}">${content}</wa-details>`,
  button: (text) => `<wa-button appearance="outlined">${escape(text)}</wa-button>`,
};

const material = {
  card: block('md-outlined-card'),
  action: (text, { href, primary }) =>
    block(primary ? 'md-filled-button' : 'md-outlined-button')(escape(text)).replace('>', ` href="${href}">`),
  check: (text, { note }) =>
    `<div><label><md-checkbox touch-target="wrapper"></md-checkbox> ${escape(text)}${note ? ` <small>${escape(note)}</small>` : ''}</label></div>`,
  button: (text) => `<md-outlined-button type="button">${escape(text)}</md-outlined-button>`,
};

// It writes a number as it sees fit, without the 1; the text around it stays text.
const vaNumber = (text, { href }) => {
  const [, scheme, digits] = /^(tel|sms):(?:\+1)?(\d+)$/.exec(href);
  const [before] = text.split(/[\d-]+$/);
  return `${escape(before)}<va-telephone contact="${digits}"${scheme === 'sms' ? ' sms' : ''}></va-telephone>`;
};
const vaLink = (text, { href }) =>
  href.startsWith('http')
    ? `<va-link href="${href}" text="${escape(text)}"></va-link>`
    : vaNumber(text, { href });
const va = {
  card: (content, job) =>
    job === 'banner'
      ? `<va-alert status="info" visible>${content.replace('<h2>', '<h2 slot="headline">')}</va-alert>`
      : block('va-card')(content),
  link: vaLink,
  action: (text, link) => `<p>${vaLink(text, link)}</p>`,
  check: (text, { note }) => `<va-checkbox label="${escape(text)}"${attribute('hint', note)}></va-checkbox>`,
  details: (content, { summary }) =>
    `<va-additional-info trigger="${escape(summary)}">${content}</va-additional-info>`,
  button: (text) => `<va-button text="${escape(text)}" secondary></va-button>`,
};

/** For each library its parts, the module of a part, what else its pages must have, and the packages it comes from. */
const libraries = {
  Shoelace: {
    parts: shoelace,
    packages: ['@shoelace-style/shoelace'],
    module: (name) => `@shoelace-style/shoelace/dist/components/${name.slice(3)}/${name.slice(3)}.js`,
    css: '@shoelace-style/shoelace/dist/themes/light.css',
  },
  'Web Awesome': {
    parts: webAwesome,
    packages: ['@awesome.me/webawesome'],
    module: (name) => `@awesome.me/webawesome/dist/components/${name.slice(3)}/${name.slice(3)}.js`,
    css: '@awesome.me/webawesome/dist/styles/themes/default.css',
  },
  'Material Web': {
    parts: material,
    packages: ['@material/web'],
    module: (name) =>
      ({
        'md-outlined-card': '@material/web/labs/card/outlined-card.js',
        'md-filled-button': '@material/web/button/filled-button.js',
        'md-outlined-button': '@material/web/button/outlined-button.js',
        'md-checkbox': '@material/web/checkbox/checkbox.js',
      })[name],
  },
  VA: {
    parts: va,
    packages: [
      '@department-of-veterans-affairs/web-components',
      '@department-of-veterans-affairs/css-library',
    ],
    module: (name) => `@department-of-veterans-affairs/web-components/dist/components/${name}.js`,
    define: true,
    css: '@department-of-veterans-affairs/css-library/dist/tokens/css/variables.css',
    files: {
      '/img/sprite.svg': '@department-of-veterans-affairs/web-components/dist/img/sprite.svg',
    },
  },
};

export const plain = 'plain HTML';
export const byHand = 'hand-written';
export const ours = 'ours';
export const libraryNames = Object.keys(libraries);
export const names = [plain, byHand, ours, ...libraryNames];
export const libraryPackages = Object.values(libraries).flatMap(({ packages }) => packages);

/** What our element draws, as a tree of parts and texts without its own boxes. Runs in the page. */
export function readParts(root) {
  const inline = new Set(['A', 'B', 'BDI', 'BUTTON', 'CITE', 'SMALL', 'SPAN', 'STRONG']);
  const isInline = (node) => node.nodeType === 3 || inline.has(node.tagName);
  const text = (node) => node.textContent.replace(/\s+/g, ' ').trim();
  const many = (node) => Array.from(node.childNodes, one).flat();
  const one = (node) => {
    if (node.nodeType === 3) return /\S/.test(node.data) ? [node.data.replace(/\s+/g, ' ')] : [' '];
    if (node.nodeType !== 1 || node.role === 'status' || node.name === 'local') return [];
    const name = node.localName;
    const href = node.getAttribute('href');
    if (name === 'a')
      return [
        {
          part: node.classList.contains('action') ? 'action' : 'link',
          text: text(node),
          href,
          primary: node.classList.contains('primary'),
        },
      ];
    if (name === 'button') return [{ part: 'button', text: text(node) }];
    if (node.role === 'heading') return [{ part: 'heading', content: [text(node)] }];
    if (name === 'label') {
      const note = node.querySelector('small');
      note?.remove();
      return [{ part: 'check', text: text(node), note: note ? text(note) : '' }];
    }
    if (name === 'details') {
      const summary = node.querySelector('summary');
      summary.remove();
      return [{ part: 'details', summary: text(summary), content: many(node) }];
    }
    const isBox = /^(slot|bdi|span)$/.test(name) || (name === 'div' && ![...node.children].some(isInline));
    return isBox ? many(node) : [{ part: name, content: many(node) }];
  };
  return many(root.querySelector('.card'));
}

/** Those parts in the words of one library. */
function write(tree, own, job) {
  const parts = { ...html, ...own };
  const inside = (list) =>
    list.map((each) => (typeof each === 'string' ? escape(each) : written(each))).join('');
  const written = ({ part, text, content, ...rest }) =>
    (parts[part] ?? block(part))(text ?? inside(content), rest);
  return parts.card(inside(tree).replace(/\s+/g, ' ').trim(), job);
}

/** What one library's page holds for a job: its markup, the modules of the parts used, and what else it needs. */
export function libraryJob(name, tree, job) {
  const { parts, module, define, css, files } = libraries[name];
  const markup = write(tree, parts, job);
  const used = [...new Set(Array.from(markup.matchAll(/<((?:sl|wa|md|va)-[\w-]+)/g), ([, tag]) => tag))];
  const lines = used.map((tag, at) =>
    define
      ? `import { defineCustomElement as d${at} } from '${module(tag)}'; d${at}();`
      : `import '${module(tag)}';`,
  );
  return { markup, used, source: lines.join('\n'), css, files };
}

export const plainJob = (tree, job) => ({ markup: write(tree, {}, job) });

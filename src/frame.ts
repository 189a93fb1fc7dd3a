import './all.js';
import { AwareHotline } from './components/aware-hotline/aware-hotline.js';
import { AwareElement, rootOf } from './internal/aware-element.js';

const longest = 200;
// Read by its plain name, the sources of all content would stay in the script: see rollup.config.mjs.
const sender = 'source';

// Anyone can write this address: it chooses among what our elements know, and nothing of it is shown.
let asked: URLSearchParams;
let named: string;
const framed = parent !== self;
const word = (name: string) => asked.get(name)?.trim().toLowerCase() ?? '';

/** The element that the address names, or else the hotline. */
function create(): AwareElement {
  const wanted = word('widget').slice(0, longest);
  const Named = customElements.get(wanted) as typeof AwareElement | undefined;
  if (Named?.prototype instanceof AwareElement) return new Named();
  if (wanted) console.warn(`widget="${wanted}" is not known. Shown instead: aware-hotline`);
  return new AwareHotline();
}

/** Tells the page around us how much height is needed, and nothing else. */
function tellHeight(): void {
  let told = 0;
  const { documentElement: page } = document;
  const tell = () => {
    const id = asked.get('id') ?? '';
    if (/^[\w-]{1,40}$/.test(id)) parent.postMessage({ type: 'aware-height', id, height: told }, '*');
  };
  const look = () => {
    const height = Math.min(Math.ceil(page.getBoundingClientRect().height), 10_000);
    // Nothing is left to measure once quick exit was used: that stays between the visitor and us.
    if (!height || height === told) return;
    told = height;
    tell();
  };
  // Once the card has grown by its step: see src/internal/height.ts.
  new ResizeObserver(() => requestAnimationFrame(look)).observe(page);
  // The script of the page around us may come later than we do, and asks. It is answered once: whoever goes on asking does not
  // learn when we were left.
  const answer = (event: MessageEvent<unknown>) => {
    if (event[sender] !== parent || event.data !== 'aware-height?' || !told) return;
    removeEventListener('message', answer);
    tell();
  };
  addEventListener('message', answer);
}

// A page of its own, whatever stands around it: its one heading is the first, in its one main part.
const main = document.createElement('main');
document.body.replaceChildren(main);

/** Draws what the address names. */
function draw(): void {
  // Behind the `#` no server is told of it; code that was pasted before has it in the query.
  named = location.hash;
  asked = new URLSearchParams(`${named.slice(1)}&${location.search.slice(1)}`);
  const element = create();
  for (const name of ['lang', ...(element.constructor as typeof AwareElement).observedAttributes]) {
    const value = asked.get(name);
    // A link to this page must not decide where quick exit leads; the page that frames it may.
    if (value !== null && (framed || name !== 'href')) element.setAttribute(name, value.slice(0, longest));
  }
  if (!asked.has('heading-level')) element.setAttribute('heading-level', '1');
  const theme = word('theme');
  document.querySelector<HTMLMetaElement>('meta[name=color-scheme]')!.content =
    theme === 'light' || theme === 'dark' ? theme : 'light dark';
  main.replaceChildren(element);

  if (!framed) return;
  // Most sites refuse to be shown in a frame, and the numbers must stay in sight.
  void element.updateComplete.then(() => {
    rootOf(element).addEventListener(
      'click',
      ({ target }) => {
        const link = (target as Element).closest<HTMLAnchorElement>('a[href^="https:"]');
        if (link) link.target = '_blank';
      },
      true,
    );
  });
}

draw();
if (framed) tellHeight();

// Where only this part of its address changes, a frame is not loaded anew. A link to an entry of a card names no choice.
addEventListener('hashchange', () => {
  if (location.hash.includes('=')) draw();
  else if (named.includes('=')) history.replaceState(null, '', named);
});

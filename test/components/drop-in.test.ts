// What the build cuts from the drop-in scripts must be nothing that a visitor would read. Needs a fresh `npm run build`.
import { expect } from 'chai';
import type { AwareElement } from '../../src/internal/aware-element.js';
import { elements } from '../helpers/elements.js';
import { openRoots } from '../pages/open-roots.mjs';
import { show } from '../helpers/page.js';

/** A page of its own with a drop-in script, its roots opened so that a test can read what they show. */
async function openPage(tag: string) {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const page = frame.contentDocument!;
  openRoots(frame.contentWindow as Window & typeof globalThis);
  const script = page.createElement('script');
  script.src = `/dist/${tag}.min.js`;
  page.body.append(script);
  await new Promise((loaded) => (script.onload = loaded));
  return frame;
}

const words = ({ shadowRoot }: AwareElement) =>
  shadowRoot!.querySelector('.card')!.textContent!.replace(/\s+/g, '');

for (const [tag, { states }] of Object.entries(elements)) {
  it(`says in the drop-in script every word it says as a module: ${tag}`, async () => {
    const frame = await openPage(tag);
    for (const state of states) {
      const own = await show(`<${tag} ${state}></${tag}>`);
      const page = frame.contentDocument!;
      page.body.innerHTML = `<${tag} ${state}></${tag}>`;
      const built = page.body.firstElementChild as AwareElement;
      await built.updateComplete;
      // In a frame quick exit names no keys.
      const inFrame = (text: string) => text.replace('orpressShift3times.', '');
      expect(inFrame(words(built)), state).to.equal(inFrame(words(own)));
    }
    frame.remove();
  });
}

// Rule S2 on pages that live on: the other page is four seconds late, and all the while nothing comes back.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { browsers, until } from '../pages/browser.mjs';
import { leaveByKeyboard, page, suite, titleOf, watch } from '../pages/exit.mjs';

const back = `const back = (what) => { document.title = 'Back'; document.body?.insertAdjacentHTML('beforeend', '<h1>' + what + '</h1>') };`;

/** What pages do that live on. Each comes back after the exit unless it is stopped. */
const lives = {
  'blinks its title': `setInterval(() => { document.title = document.title === 'Help' ? '(1) New message' : 'Help' }, 100)`,
  'fills itself by a timer': `setInterval(() => back('timer'), 100)`,
  'draws in frames of animation': `(function draw() { requestAnimationFrame(draw); back('frame') })()`,
  'gets a late answer': `fetch('/slow').then((answer) => answer.text()).then(back)`,
  'gets a late answer in the old way': `const asked = new XMLHttpRequest(); asked.open('GET', '/slow'); asked.onloadend = () => back('answer'); asked.send()`,
  'reads a stream': `fetch('/stream').then(async ({ body }) => { const reader = body.getReader(); for (;;) { await reader.read(); back('stream') } })`,
  'hears events of a server': `new EventSource('/events').onmessage = () => back('event')`,
  'hears a worker': `new Worker('/worker.js').onmessage = () => back('worker')`,
  'hears itself': `const { port1, port2 } = new MessageChannel(); port1.onmessage = () => { back('message'); port2.postMessage(1) }; port2.postMessage(1)`,
  'hears a frame': `onmessage = () => back('frame')`,
  'puts back what is taken away': `new MutationObserver(() => { if (!document.getElementById('mine')) { (document.body ?? document.documentElement ?? document.appendChild(document.createElement('html'))).insertAdjacentHTML('beforeend', '<h1 id=mine>Mine</h1>') } }).observe(document, { childList: true, subtree: true })`,
  'has an element that comes back': `customElements.define('x-back', class extends HTMLElement { disconnectedCallback() { setTimeout(() => document.body.append(this)); this.innerHTML = '<h1>x</h1>' } }); document.body.append(document.createElement('x-back'))`,
  'loads itself anew': `setTimeout(() => location.reload(), 2500); setInterval(() => {}, 50)`,
  'loads itself anew when an answer comes': `fetch('/slow').finally(() => location.reload())`,
  'goes elsewhere': `setTimeout(() => { location.href = '/elsewhere' }, 1500)`,
  'writes its history': `let n = 0; setInterval(() => history.pushState(1, '', '?' + n++), 100)`,
  'writes itself anew': `fetch('/slow').finally(() => document.write('<h1>Written</h1>'))`,
  'keeps timers of its own': `const later = setTimeout; (function again() { later(again, 50); back('timer') })()`,
};
/** What pages do to names that are needed to leave. */
const takes = {
  'has images by these names': `document.body.insertAdjacentHTML('beforeend', ['open', 'close', 'body', 'head', 'title', 'documentElement', 'replaceChildren', 'adoptedStyleSheets', 'defaultView', 'location'].map((name) => '<img name=' + name + '>').join(''))`,
  'has functions by these names': `for (const name of ['stop', 'open', 'close', 'setTimeout', 'clearTimeout', 'requestAnimationFrame', 'URL', 'Blob', 'MutationObserver', 'speechSynthesis']) addEventListener('keydown', () => { window[name] = () => { throw new Error(name) } })`,
  'freezes what is built in': `addEventListener('keydown', () => [Event, Node, Document, Element, HTMLElement].forEach(({ prototype }) => Object.freeze(prototype)))`,
  'cancels what leads away': `globalThis.navigation?.addEventListener('navigate', (event) => event.preventDefault())`,
  'asks whether to leave, in three ways': `onbeforeunload = () => 'Stay?'; addEventListener('beforeunload', (event) => { event.preventDefault(); event.returnValue = 'Stay?' }, true)`,
  'swallows clicks and keys': `for (const type of ['click', 'keydown', 'keyup', 'pointerdown', 'mousedown']) document.addEventListener(type, (event) => { event.preventDefault(); event.stopImmediatePropagation() }, true)`,
};

for (const name of browsers) {
  describe(`quick exit on a page that lives on, in ${name}`, () => {
    const at = suite(name);
    before(() => {
      const { site } = at;
      const slowly = (type, part) => (response) => {
        response.writeHead(200, { 'content-type': type });
        const timer = setInterval(() => response.write(part), 200);
        response.on('close', () => clearInterval(timer));
      };
      site.file('/slow', (response) => setTimeout(() => response.writeHead(200).end('answer'), 1500));
      site.file('/stream', slowly('text/plain', 'x'.repeat(2000)));
      site.file('/events', slowly('text/event-stream', 'data: x\n\n'));
      site.file('/worker.js', 'setInterval(() => postMessage(1), 100)', {
        'content-type': 'text/javascript',
      });
      site.page('/frame', '<script>setInterval(() => parent.postMessage(1, "*"), 100)</script>');
      site.page('/elsewhere', '<title>Elsewhere</title><h1>Elsewhere</h1>');
    });

    for (const [what, code] of Object.entries({ ...lives, ...takes }))
      it(`shows nothing until the other page stands, where the page ${what} (S2)`, async () => {
        const frame = what.includes('hears a frame') ? '<iframe src="/frame"></iframe>' : '';
        const { tab, visits } = await at.visit(page(`${frame}<script>${back}${code}</script>`), {
          late: 4000,
        });
        const asked = [];
        tab.on('dialog', (dialog) => {
          asked.push(dialog.message());
          void dialog.accept();
        });
        // Without a gesture of the visitor no page may ask.
        await tab.mouse.click(300, 400);
        await leaveByKeyboard(tab);
        assert.deepEqual(await watch(tab), { told: [], blank: true });
        assert.deepEqual(asked, []);
        assert.equal(visits.length, 1);
        // What a page wrote into the history before is still there, as the note says.
        if (what !== 'writes its history') {
          await tab.evaluate(() => void setTimeout(() => history.back()));
          await until('the page before', async () => (await titleOf(tab).catch(() => '')) === 'Before');
        }
        await tab.close();
      });

    // Firefox asks nothing of a page that is not Chromium's: there the method taken earlier cancels all the same.
    it('stays blank, then shows a link and asks to close the tab, where the page holds somebody back all the same (S2)', async () => {
      const { tab, visits } = await at.visit(
        page(`<script>
          const { preventDefault } = Event.prototype;
          if (!globalThis.navigation) throw new Error('nothing to cancel');
          navigation.addEventListener('navigate', (event) => preventDefault.call(event));
          setInterval(() => { document.title = 'Back'; document.body.insertAdjacentHTML('beforeend', '<h1>Back</h1>') }, 50);
        </script>`),
      );
      await tab.mouse.click(300, 400);
      await leaveByKeyboard(tab);
      const text = () => tab.evaluate(() => document.body.innerText.replace(/\s+/g, ' ').trim());
      await until('the link', async () => (await text()) === 'Leave this page Please close this tab now.');
      assert.equal(await tab.title(), 'www.weather.gov');
      assert.equal(await tab.$eval('a', ({ href }) => href), 'https://www.weather.gov/');
      assert.equal(visits.length, 0);
      await tab.close();
    });
  });
}

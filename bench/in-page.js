// What the bench knows inside a page: which elements a library defined, when they have settled, what is seen when.
{
  const names = new Set();
  const { define } = CustomElementRegistry.prototype;
  CustomElementRegistry.prototype.define = function (name, ...rest) {
    names.add(name);
    define.call(this, name, ...rest);
  };
  const roots = new WeakMap();
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    roots.set(this, root);
    return root;
  };
  const frame = () => new Promise(requestAnimationFrame);

  const partsIn = (root, selector) =>
    Array.from(root.querySelectorAll(selector)).flatMap((part) => [
      part,
      ...(part.shadowRoot ? partsIn(part.shadowRoot, selector) : []),
    ]);
  // Lit says by a promise that it has drawn; Stencil, as VA bundles it, draws in some later frame and does not say.
  const isReady = (part) => !part.localName.startsWith('va-') || part.shadowRoot?.hasChildNodes();

  /** Waits until every custom element in a box has drawn, those that others drew too, and is laid out. */
  async function settled(box) {
    const selector = [...names].join();
    for (let known = -1; selector;) {
      const parts = partsIn(box, selector);
      await Promise.all(parts.map(({ updateComplete }) => updateComplete));
      const ready = parts.every(isReady);
      if (ready && parts.length === known) break;
      known = parts.length;
      if (!ready) await frame();
    }
    return box.getBoundingClientRect().height;
  }

  async function insert(markup, count) {
    const box = document.body.appendChild(document.createElement('div'));
    const many = markup.repeat(count);
    // A new page keeps the browser's other threads busy for a while, more than what is measured here does.
    await new Promise((quiet) => setTimeout(quiet, 250));
    await frame();
    const start = performance.now();
    box.innerHTML = many;
    const height = await settled(box);
    return { took: performance.now() - start, height };
  }

  /** Puts it in and takes it out again, so many times. */
  async function cycle(markup, times) {
    const box = document.body.appendChild(document.createElement('div'));
    for (let at = 0; at < times; at++) {
      box.innerHTML = markup;
      await settled(box);
      box.textContent = '';
    }
    box.remove();
  }

  /** Ten times to the other language and back; markup without a language of its own is put in anew. */
  async function switches(markup, isKept) {
    const box = document.body.appendChild(document.createElement('div'));
    box.innerHTML = markup;
    await settled(box);
    await new Promise((quiet) => setTimeout(quiet, 250));
    await frame();
    const start = performance.now();
    for (let at = 0; at < 10; at++) {
      document.documentElement.lang = at % 2 ? 'en' : 'xx';
      if (!isKept) box.innerHTML = markup;
      // An observer tells our elements of the language, before this goes on.
      await null;
      await settled(box);
    }
    const took = performance.now() - start;
    document.documentElement.lang = 'xx';
    return took;
  }

  const seen = { shift: 0, longest: 0, long: 0 };
  const observe = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe('layout-shift', ({ value }) => (seen.shift += value));
  observe('longtask', ({ duration }) => {
    seen.long++;
    seen.longest = Math.max(seen.longest, duration);
  });

  const isShown = (text) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    return (
      range.getBoundingClientRect().height > 0 &&
      text.parentElement?.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    );
  };
  const showsIn = (root, words) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node; (node = walker.nextNode());) {
      if (node.nodeType === 3 && node.data.includes(words) && isShown(node)) return true;
      if (roots.has(node) && showsIn(roots.get(node), words)) return true;
    }
    return false;
  };

  /** Since the page was asked for: when a number could be read, when all of it stood, and what happened meanwhile. */
  async function watch(words, tags) {
    const number = (async () => {
      while (!(document.body && showsIn(document.body, words))) await frame();
      await frame();
      return performance.now();
    })();
    await new Promise((ready) => {
      if (document.readyState === 'complete') ready();
      else addEventListener('load', ready);
    });
    await Promise.all(tags.map((tag) => customElements.whenDefined(tag)));
    await settled(document.body);
    const complete = performance.now();
    const result = { number: await number, complete };
    await new Promise((rest) => setTimeout(rest, 500));
    return { ...result, ...seen };
  }

  globalThis.bench = { insert, cycle, switches, watch, settled };
}

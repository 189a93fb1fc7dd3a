/**
 * What analytics do, and more: hears every event in every phase, reads all that an event, the page and the browser's own
 * records say, and keeps it in `heard`. Runs in the page before its scripts. `known` are the fields that browsers themselves
 * fill with what is inside a closed root.
 */
export function pixel(known) {
  const heard = (window.heard = new Set());
  const attempt = (act) => {
    try {
      return act();
    } catch {
      return undefined;
    }
  };

  const told =
    'localName id className textContent innerText innerHTML outerHTML outerText href value checked data shadowRoot';
  const fieldsOf = (value) => {
    if (value instanceof Node) return told.split(' ');
    const names = new Set();
    for (let at = value; at && at !== Object.prototype; at = Object.getPrototypeOf(at))
      for (const name of Reflect.ownKeys(at)) names.add(name);
    return [...names].filter((name) => !known.includes(name));
  };
  /** Keeps what a value says, and what its fields say. */
  const keep = (value, from, depth = 2) => {
    if (value === null || value === undefined || typeof value === 'function' || value === window) return;
    if (typeof value !== 'object') heard.add(`${from}: ${String(value)}`);
    else if (depth) {
      if (typeof value[Symbol.iterator] === 'function')
        for (const each of value) keep(each, `${from}[]`, depth);
      for (const name of fieldsOf(value))
        keep(
          attempt(() => value[name]),
          `${from}.${String(name)}`,
          depth - 1,
        );
    }
  };
  const ask = (from, questions) => {
    for (const [name, question] of Object.entries(questions))
      if (!known.includes(name)) keep(attempt(question), `${from} ${name}`);
  };

  const askPage = ({ clientX: x = 60, clientY: y = 60 }) => {
    ask('page', {
      activeElement: () => document.activeElement,
      elementsFromPoint: () => document.elementsFromPoint(x, y),
      caretPositionFromPoint: () => document.caretPositionFromPoint(x, y).offsetNode,
      caretRangeFromPoint: () => document.caretRangeFromPoint(x, y).startContainer,
      fields: () => document.querySelectorAll('input, select, a, [id]'),
      forms: () => Array.from(document.forms, (form) => [...new FormData(form), ...form.elements]),
      frames: () => Array.from(frames, (frame) => frame.document.body),
      animations: () => document.getAnimations().map(({ effect }) => effect.target),
      getHTML: () => document.documentElement.getHTML({ serializableShadowRoots: true }),
      text: () => document.documentElement.innerText,
      address: () => location.href + JSON.stringify(history.state),
      getSelection: () => [String(getSelection()), getSelection().anchorNode],
    });
  };
  const hear = (event) => {
    const { type, eventPhase } = event;
    if (eventPhase !== Event.CAPTURING_PHASE && /move|over|out|enter|leave|raw/.test(type)) return;
    keep(event, `${type} ${eventPhase}`);
    ask(`${type} ${eventPhase}`, {
      composedPath: () => event.composedPath(),
      getTargetRanges: () => event.getTargetRanges(),
      getCoalescedEvents: () => event.getCoalescedEvents(),
      copied: () =>
        Array.from((event.clipboardData ?? event.dataTransfer).types, (kind) =>
          event.clipboardData.getData(kind),
        ),
    });
    if (/^(click|input|focusin)$/.test(type)) askPage(event);
    // No link is followed; what is ticked with the space bar stays so.
    if (type === 'click' && event.detail) event.preventDefault();
  };

  const types = new Set(['focusin', 'focusout', 'DOMActivate', 'touchstart', 'touchend']);
  for (const target of [window, document, HTMLElement.prototype])
    for (const name in target) if (name.startsWith('on')) types.add(name.slice(2));
  const listen = (target) => {
    for (const type of types)
      for (const capture of [true, false]) target.addEventListener(type, hear, { capture });
    new MutationObserver((records) => {
      keep(records, 'mutation');
    }).observe(target === window ? document : target, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
  };
  listen(window);

  for (const type of PerformanceObserver.supportedEntryTypes)
    new PerformanceObserver((list) => {
      const entries = list.getEntries();
      keep(entries, `performance ${type}`);
      keep(
        entries.map((entry) => JSON.stringify(entry)),
        `performance ${type}`,
      );
    }).observe({ type, buffered: true, durationThreshold: 16 });

  /** Once the widget stands: listens to it alone, reads its own fields, and asks it for its root. */
  window.closeIn = (element) => {
    listen(element);
    let open;
    const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = function (options) {
      return (open = attachShadow.call(this, { ...options, mode: 'open' }));
    };
    const late = document.createElement(element.localName);
    document.body.append(late);
    for (const one of [element, late])
      for (const name of Reflect.ownKeys(one).concat('renderRoot', 'shadowRoot')) {
        const value = one[name];
        if (value !== one)
          keep(value instanceof Node ? [value.innerHTML] : value, `element ${String(name)}`, 4);
      }
    ask('root', {
      attachShadow: () => [open.innerHTML],
      again: () => [element.attachShadow({ mode: 'open' }).innerHTML],
      attachInternals: () => [element.attachInternals().shadowRoot.innerHTML],
    });
    late.remove();
  };
}

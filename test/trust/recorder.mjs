/**
 * Hears all by which a script could tell, keep or change something, and remembers how the page was. Runs in the page before
 * its scripts. `recorder.heard` says what was done so far, `recorder.changes()` what is no longer as it was.
 */
export function recorder() {
  if (origin === 'null') return; // the empty page of a new tab
  // A frame made by a page tells its page.
  const heard = parent !== self && parent.recorder ? parent.recorder.heard : [];
  const hear = (what) => heard.push(what);

  const wrap = (target, names, { act = true } = {}) => {
    for (const name of names.split(' ')) {
      const field = target && Object.getOwnPropertyDescriptor(target, name);
      if (!field?.configurable) continue;
      const { value, set } = field;
      const listening = (original) => ({
        apply(...given) {
          hear(`${name} ${String(given[2][0])}`.trim());
          return act ? Reflect.apply(original, given[1], given[2]) : undefined;
        },
        construct(...given) {
          hear(`new ${name} ${String(given[1][0])}`);
          return Reflect.construct(original, given[1], given[2]);
        },
      });
      if (value) field.value = new Proxy(value, listening(value));
      if (set) field.set = new Proxy(set, listening(set));
      Object.defineProperty(target, name, field);
    }
  };
  const [addListener, removeListener] = [
    EventTarget.prototype.addEventListener,
    EventTarget.prototype.removeEventListener,
  ];
  const own = {
    local: self.localStorage,
    session: self.sessionStorage,
    databases: () => indexedDB.databases(),
    caches: self.caches,
    workers: navigator.serviceWorker,
  };

  wrap(self, 'fetch XMLHttpRequest WebSocket EventSource WebTransport RTCPeerConnection Worker SharedWorker');
  wrap(self, 'BroadcastChannel Notification open postMessage alert confirm prompt setInterval setTimeout');
  wrap(self, 'requestIdleCallback queueMicrotask name status location');
  wrap(self, 'print', { act: false });
  wrap(MessagePort.prototype, 'postMessage');
  wrap(Navigator.prototype, 'sendBeacon share vibrate requestMIDIAccess registerProtocolHandler setAppBadge');
  wrap(Storage.prototype, 'getItem setItem removeItem clear key');
  wrap(IDBFactory.prototype, 'open deleteDatabase databases');
  wrap(self.CacheStorage?.prototype, 'open match has delete keys');
  wrap(self.CookieStore?.prototype, 'set get getAll delete');
  wrap(self.ServiceWorkerContainer?.prototype, 'register getRegistration getRegistrations');
  wrap(self.StorageManager?.prototype, 'persist getDirectory estimate');
  wrap(self.Permissions?.prototype, 'query');
  wrap(self.Geolocation?.prototype, 'getCurrentPosition watchPosition');
  wrap(self.MediaDevices?.prototype, 'getUserMedia getDisplayMedia enumerateDevices');
  wrap(self.Clipboard?.prototype, 'read readText write writeText');
  wrap(self.CredentialsContainer?.prototype, 'get store create');
  wrap(History.prototype, 'pushState replaceState back forward go');
  wrap(Document.prototype, 'cookie title domain write open execCommand');
  wrap(HTMLFormElement.prototype, 'submit requestSubmit');
  wrap(HTMLElement.prototype, 'click', { act: false });
  wrap(EventTarget.prototype, 'dispatchEvent');
  wrap(URL, 'createObjectURL');

  const page = new Set([self, document, document.documentElement]);
  const listeners = new Map();
  const keyOf = (type, options) => `${type} ${Boolean(options?.capture ?? options)}`;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const target = this ?? self;
    if (page.has(target)) {
      const key = keyOf(type, options);
      listeners.set(key, (listeners.get(key) ?? new Set()).add(listener));
    }
    return addListener.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    const target = this ?? self;
    if (page.has(target)) listeners.get(keyOf(type, options))?.delete(listener);
    return removeListener.call(target, type, listener, options);
  };

  // What the driver of the browser and these tests add.
  const tools = /puppeteer|__aria|^recorder$|^(happen|widgetOf)$/;
  /** All that is built in: each own field of each name of the window, and of what stands in its prototype. */
  const builtIn = () => {
    const found = new Map();
    const note = (object, name) => {
      for (const key of Reflect.ownKeys(object).filter((key) => !tools.test(String(key)))) {
        const field = Object.getOwnPropertyDescriptor(object, key);
        found.set(`${name}.${String(key)}`, field);
      }
    };
    note(self, 'window');
    for (const name of Object.getOwnPropertyNames(self).filter((name) => !tools.test(name))) {
      const { value } = Object.getOwnPropertyDescriptor(self, name);
      if (value === null || value === self || value === document || !/function|object/.test(typeof value))
        continue;
      note(value, name);
      if (value.prototype) note(value.prototype, `${name}.prototype`);
    }
    for (const [name, object] of Object.entries({
      iterator: Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())),
      generator: Object.getPrototypeOf(function* () {}),
      async: Object.getPrototypeOf(async () => {}),
      typed: Object.getPrototypeOf(Int8Array.prototype),
      document,
      navigator,
      history,
      customElements,
    }))
      note(object, name);
    return found;
  };
  const isSame = (one, other) =>
    one &&
    other &&
    ['value', 'get', 'set', 'writable', 'enumerable', 'configurable'].every((key) =>
      Object.is(one[key], other[key]),
    );

  const read = () => ({
    url: location.href,
    title: document.title,
    history: `${history.length} ${JSON.stringify(history.state)}`,
    referrer: document.referrer,
    head: document.head.innerHTML,
    html: document.documentElement.cloneNode().outerHTML,
    body: document.body.cloneNode().outerHTML,
    around: [...document.body.children].map((each) => each.cloneNode().outerHTML).join(''),
    sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
    scripts: document.scripts.length,
    cookie: document.cookie,
    local: own.local.length,
    session: own.session.length,
  });
  const lasting = async () => ({
    databases: (await own.databases()).length,
    caches: (await own.caches?.keys())?.length ?? 0,
    workers: (await own.workers?.getRegistrations())?.length ?? 0,
  });

  const silently = async (act) => {
    const before = heard.length;
    const result = await act();
    heard.length = before;
    return result;
  };
  const known = builtIn();
  let was;
  const state = () => silently(async () => ({ ...read(), ...(await lasting()) }));

  Object.defineProperty(self, 'recorder', {
    value: {
      heard,
      listeners: () => [...listeners].flatMap(([key, kept]) => [...kept].map(() => key)),
      async start() {
        heard.length = 0;
        was = await state();
      },
      async changes() {
        const is = await state();
        const now = builtIn();
        return [
          ...Object.keys(is)
            .filter((key) => is[key] !== was[key])
            .map((key) => `${key}: ${was[key]} -> ${is[key]}`),
          ...[...new Set([...known.keys(), ...now.keys()])].filter(
            (name) => !isSame(known.get(name), now.get(name)),
          ),
        ];
      },
    },
  });

  // Links are not followed, nor is a menu opened.
  let byEnter = false;
  addListener.call(self, 'keydown', ({ key }) => (byEnter = key === 'Enter'), true);
  addListener.call(self, 'click', (event) => (event.detail || byEnter) && event.preventDefault(), true);
  addListener.call(self, 'contextmenu', (event) => event.preventDefault(), true);
}

const { open, close, createElement, replaceChildren } = globalThis.Document?.prototype ?? {};
const { preventDefault } = globalThis.Event?.prototype ?? {};
const { cancel } = globalThis.SpeechSynthesis?.prototype ?? {};
const {
  open: openTab,
  stop,
  setTimeout,
  clearTimeout,
  requestAnimationFrame,
  cancelAnimationFrame,
  Blob,
  MutationObserver
} = globalThis;
const { createObjectURL } = URL;
const framed = () => globalThis.top !== globalThis.self;
const nothing = () => {
};
let leaving = false;
function attempt(act) {
  try {
    act();
  } catch {
  }
}
function blank(page, title, left) {
  const [root, head, name, referrer, body] = ["html", "head", "title", "meta", "body"].map(
    (tag) => createElement.call(page, tag)
  );
  name.textContent = title;
  Object.assign(referrer, { name: "referrer", content: "no-referrer" });
  head.append(name, referrer);
  body.append(...left);
  root.append(head, body);
  root.style.cssText = left.length ? "background:canvas" : "display:none";
  attempt(() => page.adoptedStyleSheets = []);
  replaceChildren.call(page);
  replaceChildren.call(page, root);
}
function disarm(view) {
  view.onbeforeunload = null;
  for (const [{ prototype }, name] of [
    [view.Event, "preventDefault"],
    [view.Event, "returnValue"],
    [view.BeforeUnloadEvent, "returnValue"]
  ])
    Object.defineProperty(prototype, name, { value: nothing, writable: true });
}
function bar({ navigation }, href) {
  navigation?.addEventListener("navigate", (event) => {
    const { navigationType, destination } = event;
    if (navigationType !== "traverse" && destination.url !== href && !/^blob:/.test(destination.url))
      preventDefault.call(event);
  });
}
function toFirst({ navigation }, arrived) {
  const first = navigation?.entries().find(({ sameDocument }) => sameDocument);
  const isThere = () => navigation.currentEntry.index <= first.index;
  if (!first || isThere()) return true;
  navigation.addEventListener("currententrychange", () => {
    if (isThere()) arrived();
  });
  navigation.traverseTo(first.key);
  return false;
}
const last = [0, 0];
function hush() {
  [[setTimeout, clearTimeout], [requestAnimationFrame, cancelAnimationFrame]].forEach(
    ([begin, end], kind) => {
      attempt(() => {
        const newest = begin(nothing);
        for (let id = newest; id > Math.max(last[kind], newest - 1e6); id--) end(id);
        last[kind] = newest;
      });
    }
  );
  attempt(() => {
    cancel.call(speechSynthesis);
  });
}
const escaped = (text) => text.replace(/[&<"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const between = (href, title, left) => createObjectURL(
  new Blob(
    [
      `<!doctype html><title>${escaped(title)}</title><meta name="referrer" content="no-referrer"><meta http-equiv="refresh" content="0;url=${escaped(href)}"><body>${escaped(left)}`
    ],
    { type: "text/html;charset=utf-8" }
  )
);
function leave(link, event, inNewTab = false) {
  const stay = () => {
    if (event) preventDefault.call(event);
  };
  if (leaving) {
    stay();
    return;
  }
  const view = window;
  const { href, hostname } = link;
  const farewell = link.lastElementChild.textContent;
  const again = link.cloneNode(true);
  again.style.cssText = "display:block;padding:1em";
  again.target = "_blank";
  const top = view.top;
  const inFrame = framed();
  let left = inFrame ? [farewell] : [];
  if (inNewTab) attempt(() => openTab.call(view, href, "_blank", "noopener,noreferrer"));
  attempt(() => open.call(document));
  attempt(() => {
    close.call(document);
  });
  attempt(() => {
    stop.call(view);
  });
  attempt(() => {
    disarm(view);
  });
  attempt(() => {
    blank(document, hostname, left);
  });
  view.name = "";
  hush();
  attempt(() => {
    if (speechSynthesis.cancel !== cancel) speechSynthesis.cancel();
  });
  let outer;
  attempt(() => {
    outer = top.document;
    if (inFrame) disarm(top);
  });
  attempt(() => {
    bar(outer ? top : view, href);
  });
  let gone = false;
  const go = () => {
    if (gone) return;
    gone = true;
    try {
      top.location.replace(outer ? between(href, hostname, left.join("")) : href);
      if (inFrame && outer) blank(outer, hostname, left);
    } catch (error) {
      if (!inFrame) throw error;
    }
  };
  let isFirst = true;
  attempt(() => {
    if (outer)
      isFirst = toFirst(top, () => {
        for (const title of ["", hostname]) attempt(() => outer.title = title);
        go();
      });
  });
  if (isFirst) go();
  leaving = true;
  stay();
  let spare = 9;
  const keep = () => {
    spare--;
    attempt(() => {
      blank(document, hostname, left);
    });
    observer.takeRecords();
  };
  const observer = new MutationObserver(() => {
    if (spare) keep();
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  let tries = 0;
  let waited = 0;
  let next = 1e3;
  const watch = () => {
    hush();
    if (!gone) {
      spare = 9;
      if (++tries > 20) go();
      else {
        setTimeout(watch, 10);
        return;
      }
    }
    waited += 50;
    if ((waited === 100 || waited === 400) && !inFrame)
      attempt(() => {
        view.location.replace(between(href, hostname, ""));
      });
    if (waited > next && !inFrame) {
      next *= 2;
      left = [again, farewell];
      keep();
      attempt(() => {
        view.location.replace(href);
      });
    }
    if (!spare) keep();
    spare = 9;
    setTimeout(watch, 50);
  };
  watch();
}

export { framed, leave };

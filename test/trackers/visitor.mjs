// A visitor who uses an element in every way there is, once with one choice and once with another.

/**
 * Reaches into a closed root, in a world of its own that the scripts of the page do not see. With the tag of an element, into
 * the one in a frame.
 */
export async function inside(tab, find, framed) {
  const box = framed && (await tab.waitForSelector('iframe'));
  const frame = framed ? await box.contentFrame() : tab.mainFrame();
  if (framed) await frame.waitForFunction((tag) => document.querySelector(tag)?.offsetHeight > 0, {}, framed);
  const { x = 0, y = 0 } = framed ? await box.boundingBox() : {};
  const session = frame.client;
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frame._id });
  const { result } = await session.send('Runtime.evaluate', {
    expression: framed ? `document.querySelector('${framed}')` : find,
    contextId: executionContextId,
  });
  const { node } = await session.send('DOM.describeNode', {
    objectId: result.objectId,
    depth: 1,
    pierce: true,
  });
  const { backendNodeId } = node.shadowRoots[0];
  const { object } = await session.send('DOM.resolveNode', { backendNodeId, executionContextId });
  return {
    x,
    y,
    async call(what, ...given) {
      const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
        objectId: object.objectId,
        functionDeclaration: `function (...given) { return (${what})(this, ...given); }`,
        arguments: given.map((value) => ({ value })),
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
  };
}

const kinds = {
  link: 'a[href]:not(.exit)',
  box: 'input[type=checkbox], input[type=radio]',
  tab: '[role=tab]',
  county: 'path[role=radio]',
  fold: 'summary',
  button: 'button:not([role=tab])',
  select: 'select',
  search: 'input[type=search]',
  exit: 'a.exit',
};

/** Where the controls of a kind are that can be seen: the middle of a line of each. */
const placesOf = (root, kind) =>
  [...root.querySelectorAll(kind)].flatMap((each, at) => {
    const { x, y, width, height } = each.getClientRects()[0] ?? {};
    return width && each.checkVisibility() ? [{ at, x: x + width / 2, y: y + height / 2 }] : [];
  });
const focus = (root, kind, at) => root.querySelectorAll(kind)[at].focus();

const words = ['labor', 'child'];

/** Does one thing of each kind, where `choice` (0 or 1) says which of two neighbors. */
export async function use(tab, root, choice, way) {
  const press = async (place) => {
    const [x, y] = [root.x + place.x, root.y + place.y];
    if (way === 'touch') await tab.touchscreen.tap(x, y);
    else {
      await tab.mouse.move(x - 3, y);
      await tab.mouse.move(x, y);
      await tab.mouse.down();
      await tab.mouse.up();
    }
  };
  /** One of a kind, by number; the choice takes the next. */
  const one = async (kind, number, act = press) => {
    const all = await root.call(placesOf, kinds[kind]);
    if (all.length < 2) return;
    const place = all[Math.min(number + choice, all.length - 1 - (1 - choice))];
    if (way === 'keys') await root.call(focus, kinds[kind], place.at);
    await act(place);
  };
  const key =
    (...names) =>
    async () => {
      for (const name of names) await tab.keyboard.press(name);
    };
  const by = (...names) => (way === 'keys' ? key(...names) : press);

  await one('link', 0, by('Enter'));
  await one('link', 2, by('Enter'));
  await one('box', 1, by(' '));
  await one('box', 5, by(' '));
  await one('box', 9, by(' '));
  await one('tab', 1, by('Enter'));
  await one('tab', 0, by('Enter'));
  await one('county', 3, way === 'keys' ? key('ArrowDown') : press);
  await one('county', 9, way === 'keys' ? key('ArrowUp', ' ') : press);
  const selects = await root.call(placesOf, kinds.select);
  for (const { at } of selects.reverse()) {
    await root.call(focus, kinds.select, at);
    for (const name of choice
      ? ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowDown']
      : ['ArrowDown', 'ArrowUp', 'ArrowDown', 'ArrowDown'])
      await tab.keyboard.press(name);
    if (!choice) await tab.keyboard.press('ArrowDown');
    else await tab.keyboard.press('Home');
  }
  for (const place of await root.call(placesOf, kinds.fold)) await press(place);
  await one('box', 2, by(' '));
  await one('link', 4, by('Enter'));
  for (const [at] of (await root.call(placesOf, kinds.button)).entries()) {
    const place = (await root.call(placesOf, kinds.button))[at];
    if (place) await press(place);
  }
  await one('box', 3, by(' '));
  for (const { at } of await root.call(placesOf, kinds.search)) {
    await root.call(focus, kinds.search, at);
    await tab.keyboard.type(words[choice]);
    await one('link', 1, by('Enter'));
    await root.call(focus, kinds.search, at);
    await tab.keyboard.press('Escape');
    await tab.keyboard.type(words[1 - choice].slice(0, 2) + words[choice]);
  }
}

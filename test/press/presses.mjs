// What somebody does with a mouse or a finger, by coordinates: a driver's own click scrolls first, and hides what is lost.

/** Runs in the page before its scripts: keeps what a press reached. No link is followed, nothing is printed. */
export const listen = () => {
  window.reached = [];
  window.print = () => {};
  for (const type of ['mousedown', 'mouseup', 'click'])
    addEventListener(
      type,
      (event) => {
        const [first] = event.composedPath();
        window.reached.push([type, first]);
        if (type !== 'click') return;
        if (first.closest?.('a')) event.preventDefault();
        if (first.closest?.('.exit')) event.stopImmediatePropagation();
      },
      true,
    );
  const under = (x, y) => {
    let at = document.elementFromPoint(x, y);
    for (let deeper; (deeper = at?.shadowRoot?.elementFromPoint(x, y)) && deeper !== at;) at = deeper;
    return at;
  };
  const rootsIn = (root) => [
    root,
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? rootsIn(shadowRoot) : [])),
  ];
  const controls = 'a[href], button, select, summary, input, label, [role=radio]';
  window.controls = () =>
    rootsIn(document)
      .slice(1)
      .flatMap((root) => [...root.querySelectorAll(controls)])
      .filter((each) => each.checkVisibility() && each.getClientRects().length);
  const frames = async (count) => {
    while (count--) await new Promise(requestAnimationFrame);
  };
  // Two lines of a link are one control.
  const controlOf = (each) => each?.closest?.(controls) ?? each;
  /** Puts the control so many pixels from an edge of the window, and says where to press it. */
  window.place = async (at, edge, from) => {
    const control = window.controls()[at];
    if (!control) return null;
    const rect = () => control.getClientRects()[0];
    // A link that keeps in sight goes back to its place as the page scrolls, a little later on a busy machine.
    for (let times = 0; times < 2 && rect(); times++) {
      scrollBy(0, from === 'top' ? rect().top - edge : rect().bottom - (innerHeight - edge));
      await frames(3);
      if (control.matches('.exit')) await new Promise((resolve) => setTimeout(resolve, 200));
    }
    // What was pressed before may have drawn it anew.
    if (!rect()) return window.place(at, edge, from);
    const { left, top, width, height } = rect();
    const [x, y] = [left + width / 2, top + height / 2];
    if (y < 1 || y > innerHeight - 1 || x < 0 || x > innerWidth) return null;
    // On the very edge of two controls a finger reaches one as well as the other.
    const corners = [-2, 2].flatMap((dx) => [-2, 2].map((dy) => under(x + dx, y + dy)));
    if (corners.some((each) => controlOf(each) !== controlOf(under(x, y)))) return null;
    window.pressed = { target: under(x, y), y: scrollY };
    window.reached.length = 0;
    return { x, y };
  };
  /** What is wrong with the press that was made: nothing, or a line. */
  window.judge = () => {
    const { target, y } = window.pressed;
    const wrong = [];
    const name = (each) => each && `${each.localName} ${each.textContent?.trim().slice(0, 30)}`;
    const isSelect = target.closest?.('select');
    const types = isSelect ? ['mousedown'] : ['mousedown', 'mouseup', 'click'];
    for (const type of types) {
      const [, first] = window.reached.find((each) => each[0] === type) ?? [];
      if (controlOf(first) !== controlOf(target))
        wrong.push(`${type} on ${name(target)} reached ${name(first)}`);
    }
    if (scrollY !== y) wrong.push(`the page scrolled from ${y} to ${scrollY} by a press on ${name(target)}`);
    return wrong;
  };
};

/** Ways to press. A finger is Chromium's alone: no other driver has one. */
export const ways = {
  async mouse(tab, { x, y }, between = () => {}) {
    await tab.mouse.move(x, y);
    await tab.mouse.down();
    await between();
    await tab.mouse.up();
  },
  async finger(tab, { x, y }, between = () => {}) {
    tab.devtools ??= await tab.createCDPSession();
    const touch = (type, touchPoints) => tab.devtools.send('Input.dispatchTouchEvent', { type, touchPoints });
    await touch('touchStart', [{ x, y }]);
    await between();
    await touch('touchEnd', []);
  },
};

/** Presses every control of a page at each edge, and lists what went wrong. */
export async function pressAll(tab, press, until, edges = [4, 20, 40]) {
  const wrong = [];
  let count = 0;
  const placed = (...given) => tab.evaluate((...given) => window.place(...given), ...given);
  for (const from of ['top', 'bottom'])
    for (const edge of edges)
      for (let at = 0; ; at++) {
        if (at >= (await tab.evaluate(() => window.controls().length))) break;
        const point = await placed(at, edge, from);
        // No page scrolls above its top.
        if (!point) continue;
        await press(tab, point);
        await until('the press', () =>
          tab.evaluate(
            () =>
              window.reached.some(([type]) => type === 'click') || window.pressed.target.closest?.('select'),
          ),
        ).catch(() => {});
        wrong.push(
          ...(await tab.evaluate(() => window.judge())).map((each) => `${edge} px, ${from}: ${each}`),
        );
        const [isSelect, isExit] = await tab.evaluate(() =>
          ['select', '.exit, .seat'].map((each) => !!window.pressed.target.closest?.(each)),
        );
        if (isSelect) await tab.keyboard.press('Escape');
        // Its click is kept from the widget, which waits for it.
        if (isExit) await new Promise((resolve) => setTimeout(resolve, 500));
        count++;
      }
  return { wrong, count };
}

/** Runs in a page, or on a window, before our scripts: a test may then read what an element shows. */
export const openRoots = (view = window) => {
  const openIn = ({ Element: { prototype } }) => {
    const { attachShadow } = prototype;
    prototype.attachShadow = function (options) {
      return attachShadow.call(this, { ...options, mode: 'open' });
    };
  };
  openIn(view);
  // Our scripts take it from a frame that no script has seen, and that has no attributes: a test writes into that, too.
  const { prototype } = view.HTMLIFrameElement;
  const field = Object.getOwnPropertyDescriptor(prototype, 'contentWindow');
  Object.defineProperty(prototype, 'contentWindow', {
    configurable: true,
    get() {
      const inner = field.get.call(this);
      if (inner && !this.attributes.length) openIn(inner);
      return inner;
    },
  });
};

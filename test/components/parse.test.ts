import { expect } from 'chai';
import '../../src/all.js';
import { parse } from '../../src/internal/parse.js';
import { widgets } from '../../src/embed/index.js';

/** As the browser's own parser reads it, with names that begin with what Lit marks them by as ours has them. */
function byBrowser(html: string): DocumentFragment {
  const { content } = Object.assign(document.createElement('template'), { innerHTML: html });
  for (const element of content.querySelectorAll('*'))
    for (const { name, value } of [...element.attributes])
      if (/^[.?@]/.test(name)) {
        element.removeAttribute(name);
        element.setAttribute(name.replace(/./, '_'), value);
      }
  return content;
}

const inOrder = (content: DocumentFragment) =>
  [...content.querySelectorAll('*')].map((element) => [
    element.namespaceURI,
    ...element.getAttributeNames().sort(),
  ]);

describe('the parser of our own templates', () => {
  it('reads each template that Lit is given as the browser would', async () => {
    const written = new Set<string>();
    const { get, set } = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML')!;
    Object.defineProperty(HTMLTemplateElement.prototype, 'innerHTML', {
      configurable: true,
      get,
      set(html: unknown) {
        written.add(String(html));
        set!.call(this, html);
      },
    });
    for (const [tag, attributes] of Object.entries(widgets))
      for (const [name, values] of Object.entries(attributes))
        for (const value of values) {
          const element = document.createElement(tag);
          if (value || name === 'practice') element.setAttribute(name, value);
          document.body.append(element);
          await (element as unknown as { updateComplete: Promise<boolean> }).updateComplete;
          element.remove();
        }
    delete (HTMLTemplateElement.prototype as Partial<HTMLTemplateElement>).innerHTML;

    expect(written.size).to.be.greaterThan(60);
    for (const html of written) {
      const ours = html
        .replace(/[\w-]+\$lit\$=/g, (name) => name.toLowerCase().replace('$lit$', '.lit'))
        .replace(/lit\$(\d+)\$/g, 'lit.$1.');
      const made = document.createDocumentFragment();
      parse(ours, made);
      const expected = byBrowser(ours);
      expect(made.isEqualNode(expected), html).to.equal(true);
      expect(inOrder(made)).to.deep.equal(inOrder(expected));
    }
  });
});

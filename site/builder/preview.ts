import { linked, oneLine, snippet, type Run } from '../../src/embed/index.js';
import { common } from '../../src/internal/schema.js';
import { colorOf, formOf, isText, type Choices } from './choices.js';

const tallest = 640;
const widths = { phone: 360, desktop: 1120 } as const;

export type Width = keyof typeof widths;

/** The widget as it will stand on a page, in a page of its own inside the frame. */
export class Preview {
  #shown?: Choices;
  #watcher?: ResizeObserver;

  constructor(readonly frame: HTMLIFrameElement) {
    const begin = () => {
      this.#watcher?.disconnect();
      this.#watcher = new ResizeObserver(() => {
        requestAnimationFrame(() => {
          this.#fit();
        });
      });
      this.#watcher.observe(this.#page.querySelector('main')!);
      if (this.#shown) this.show(this.#shown);
    };
    frame.addEventListener('load', begin);
    if (this.#page.readyState === 'complete' && this.#page.querySelector('main')) begin();
    new ResizeObserver(() => {
      requestAnimationFrame(() => {
        this.#fit();
      });
    }).observe(frame.parentElement!);
  }

  get #page() {
    return this.frame.contentDocument!;
  }

  /** Draws what is chosen, as far as its host keeps it. */
  show(choices: Choices): void {
    this.#shown = choices;
    const main = this.#page.querySelector('main');
    if (!main) return;
    const form = formOf(choices);
    if (!isText(choices)) this.#live(main, choices, form === 'frame');
    else {
      const code = snippet({ ...choices, folder: '', form });
      const letter = this.#page.createElement('pre');
      letter.textContent = code;
      main.replaceChildren(
        ...(form === 'email' ? [letter] : new DOMParser().parseFromString(code, 'text/html').body.childNodes),
      );
    }
    this.#fit();
  }

  #live(main: Element, { tag, lang, heading, local, color, ...chosen }: Choices, isFrame: boolean) {
    const attributes: Choices['attributes'] = { ...chosen.attributes, ...(lang && { lang }) };
    let widget = main.firstElementChild as HTMLElement | null;
    if (widget?.localName !== tag || main.children.length > 1) {
      widget = this.#page.createElement(tag);
      main.replaceChildren(widget);
    }
    for (const name of widget.getAttributeNames())
      if (name !== 'style' && !Object.hasOwn(attributes, name)) widget.removeAttribute(name);
    for (const [name, value] of Object.entries(attributes))
      if (widget.getAttribute(name) !== value) widget.setAttribute(name, value);
    // A frame takes no words and no color of the page around it.
    const level = attributes['heading-level'] ?? common['heading-level'].values[0];
    this.#slot(widget, 'heading', isFrame ? [] : [oneLine(heading)], `h${level}`);
    this.#slot(widget, 'local', isFrame ? [] : linked(oneLine(local)), 'p');
    widget.style.setProperty('--aware-accent', isFrame ? '' : colorOf(color));
  }

  #slot(widget: Element, name: string, runs: readonly Run[], tag: string) {
    const text = runs.length && runs[0];
    let slotted = widget.querySelector(`[slot=${name}]`);
    if (slotted && (!text || slotted.localName !== tag)) {
      slotted.remove();
      slotted = null;
    }
    if (!text) return;
    slotted ??= widget.appendChild(this.#page.createElement(tag));
    slotted.slot = name;
    slotted.replaceChildren(
      ...runs.map((run) => {
        if (typeof run === 'string') return run;
        const link = this.#page.createElement('a');
        link.href = run.href;
        link.textContent = run.text;
        return link;
      }),
    );
  }

  /** As wide as asked for, as high as it needs; made smaller where the desktop has no room. */
  #fit() {
    const box = this.frame.parentElement!;
    const content = this.#page.querySelector('main');
    if (!content) return;
    const isPhone = this.frame.dataset.width === 'phone';
    const width = isPhone ? Math.min(widths.phone, box.clientWidth) : widths.desktop;
    const scale = isPhone ? 1 : Math.min(1, Math.max(box.clientWidth / width, 0.5));
    const height = Math.min(content.offsetHeight, Math.ceil(tallest / scale));
    this.frame.width = String(width);
    this.frame.height = String(height);
    this.frame.style.scale = String(scale);
    // What was made smaller still takes the room it had.
    this.frame.style.marginInlineEnd = isPhone ? '' : `${(scale - 1) * width}px`;
    this.frame.style.marginBlockEnd = `${(scale - 1) * height}px`;
  }

  /** Turns the page around the widget dark or light. */
  darken(isDark: boolean): void {
    this.#page.documentElement.classList.toggle('dark', isDark);
  }

  print(): void {
    this.frame.contentWindow!.print();
  }
}

import {
  adoptStyles,
  html,
  nothing,
  ReactiveElement,
  render,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Block, Card, Maybe } from '../card/blocks.js';
import { drawBlocks, type Drawing, type Kinds } from '../card/draw.js';
import { closest, isForeign, type Language } from '../card/language.js';
import { nhth } from '../content/lines.js';
import { version } from '../version.js';
import { dropIn, rootMode } from './build.js';
import { keepHeight } from './height.js';
import { mask } from './masks.js';
import { followLists, followPresses, isPressed, later, recheck } from './press.js';
import { propertyOf, type Attributes, type common, type Properties } from './schema.js';
import { base } from './styles/base.js';
import { openRoot } from './untouched.js';

/** The widgets on the page. */
export const connected = new Set<AwareElement>();
const warned = new Set<string>();

// One observer for all: it sees what decides the language, and whether a partner may be writing in a tag.
const tellAll = () => {
  for (const element of connected) element.surroundingsChanged();
  recheck();
};
const watched = ['lang', 'slot', 'contenteditable'];
let observer: MutationObserver | undefined;

// WebKit leaves what gets the focus by keys out of sight, or under the link that stays in view. What somebody presses is seen.
const intoView = ({ target }: Event) => {
  if (!isPressed() && (target as Element).matches(':focus-visible'))
    (target as Element).scrollIntoView({ block: 'nearest' });
};

// What is typed in a field of ours is meant for it: the shortcuts of a page cannot see a field in a closed root. Who leaves, or
// closes what the page has opened, is heard.
const keepKeys = (event: Event) => {
  const { key, currentTarget, target } = event as KeyboardEvent;
  if (!/^(Escape|Tab|Shift)$/.test(key) && (currentTarget as Node).contains(target as Node))
    event.stopPropagation();
};

/** The shadow root of a widget, empty before it is drawn. In the drop-in scripts no property of the element leads there. */
export let rootOf: (element: AwareElement) => ShadowRoot;

/**
 * The language in use: that of the nearest `lang` for which there are words, or else the first. No property leads there either: what
 * reads all fields of what was clicked would come by every word that may be in it.
 */
export let languageOf: <C>(element: AwareElement<C>) => Language<C>;

/** What a page wrote for the slot without a name, also where a shadow root of its own hands it on. */
function wordsIn(element: Element): Node[] {
  const words: Node[] = [];
  for (const node of element.childNodes) {
    const { slot, localName } = node as Partial<HTMLSlotElement>;
    if (slot) continue;
    if (localName === 'slot') words.push(...(node as HTMLSlotElement).assignedNodes({ flatten: true }));
    else if (node.nodeType !== Node.COMMENT_NODE && !/^(script|style|noscript)$/.test(localName!))
      words.push(node);
  }
  return words;
}
const isSaid = ({ textContent }: Node) => !!textContent!.trim();
const hasFocus = (node: Node) => node.contains((node.getRootNode() as Document).activeElement ?? null);

/** Leaves what is said nothing but its own: an old script of the page may have given every object a `text`. */
const bare = (said: object): void => {
  if (!Array.isArray(said)) Object.setPrototypeOf(said, null);
  for (const each of Object.values(said)) if (Object(each) === each) bare(each as object);
};

/** What a page set or wrote, as text: objects may refuse to become any. */
export const written = (value: unknown): string =>
  String((Object(value) === value ? typeof value : value) ?? '').trim();

export interface AwareElement extends Properties<typeof common> {
  /** @internal Draws what only this element can, by its name. */
  control?(name: string): unknown;
}

/** What every widget shares: language, theme, forgiving attributes, and a root that drop-in scripts close. */
export class AwareElement<C = unknown> extends ReactiveElement {
  static readonly version: string = version;
  static override styles: CSSResultGroup = base;
  /** @internal */
  declare static readonly schema: Attributes;

  protected static override finalize(): void {
    if (Object.hasOwn(this, 'schema') && !Object.hasOwn(this, 'finalized')) {
      bare(this.languages);
      for (const [attribute, { kind }] of Object.entries(this.schema.attributes))
        this.createProperty(propertyOf(attribute), { attribute, ...(kind === 'flag' && { type: Boolean }) });
    }
    super.finalize();
  }

  constructor() {
    super();
    for (const [attribute, { kind, values }] of Object.entries(this.#schema))
      Object.assign(this, { [propertyOf(attribute)]: kind ? kind !== 'flag' && '' : values![0] });
  }

  get #schema() {
    return (this.constructor as typeof AwareElement).schema.attributes;
  }

  /** @internal What it says, by language. The first is that of its script. */
  declare static readonly languages: Language[];

  /** @internal One more language; where it has it already, those words take the place of the old. */
  static learn(language: Language): void {
    const { languages } = this;
    bare(language);
    const at = languages.findIndex(({ lang }) => lang === language.lang);
    languages.splice(at < 0 ? languages.length : at, 1, language);
    tellAll();
  }

  #language = this.#languages[0]!;

  /** @internal What draws each kind of block. */
  declare readonly kinds: Partial<Kinds>;

  get #languages() {
    return (this.constructor as typeof AwareElement).languages as Language<C>[];
  }

  /** In the words that a partner wrote, where the language is one we do not have. */
  #inTheirWords = false;
  #lacking = '';

  /** @internal An element's internals would hand anyone its root. */
  static readonly disabledFeatures = ['internals'];

  #root?: ShadowRoot;

  static {
    languageOf = (element) => element.#language;
    rootOf = (element) => element.#root ?? (document.createDocumentFragment() as ShadowRoot);
  }

  // The root comes with the first drawing: until then the words stand as they did before the script.
  override createRenderRoot(): HTMLElement {
    return this;
  }

  #openRoot(): ShadowRoot {
    let root = this.#root;
    if (!root) {
      this.#root = root = openRoot(this, rootMode);
      root.addEventListener('focusin', intoView);
      for (const type of ['keydown', 'keypress', 'keyup']) root.addEventListener(type, keepKeys);
      followLists(root);
      if (dropIn) keepHeight(this, root);
      if (!dropIn) Object.assign(this, { renderRoot: root });
      if (this.ownerDocument === document)
        adoptStyles(root, (this.constructor as typeof AwareElement).elementStyles);
      else this.adoptedCallback();
    }
    return root;
  }

  /** @internal Styles stay behind in the document of the script: a frame that an element is put into gets its own. */
  adoptedCallback(): void {
    const root = this.#root;
    const view = this.ownerDocument.defaultView;
    if (!root || !view) return;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync((this.constructor as typeof AwareElement).elementStyles.join(''));
    root.adoptedStyleSheets = [sheet];
  }

  override connectedCallback(): void {
    if (!connected.size) followPresses(true);
    connected.add(this);
    super.connectedCallback();
    this.surroundingsChanged();
  }

  override disconnectedCallback(): void {
    connected.delete(this);
    super.disconnectedCallback();
    if (!connected.size) {
      observer!.disconnect();
      followPresses(false);
    }
    recheck();
  }

  override scheduleUpdate(): Promise<void> | undefined {
    if (this.#isHeld()) return this.#whenFree();
    this.performUpdate();
    return undefined;
  }

  async #whenFree() {
    while (this.#isHeld()) await new Promise<void>(later);
    this.performUpdate();
  }

  /** Whether somebody may be about to press what stands here, reads it by keys, or writes it. */
  #isHeld(): boolean {
    const words = wordsIn(this);
    return (
      isPressed() ||
      words.some(hasFocus) ||
      (!this.hasUpdated &&
        ([...this.childNodes].some(hasFocus) || (this.isContentEditable && words.some(isSaid))))
    );
  }

  override update(changed: PropertyValues): void {
    try {
      const content = this.#inTheirWords ? this.withWords() : this.render();
      super.update(changed);
      const names = [...changed.keys()].filter((name) => name !== 'theme' && name !== 'headingLevel');
      this.#draw(
        content,
        !this.hasUpdated || !names.length,
        names.every((name) => name === 'language'),
      );
      if (!dropIn) mask(this.#root!);
      if (this.#lacking && !this.#inTheirWords && document.readyState !== 'loading')
        this.warn('lang', this.#lacking, `${this.#languages.map(({ lang }) => lang).join(', ')}.`);
    } catch (error) {
      // Whatever a page has broken: what it wrote inside the tag is shown, or else the number alone.
      if (!this.hasUpdated) {
        const slot = document.createElement('slot');
        slot.textContent = nhth.voice.display;
        this.#openRoot().replaceChildren(slot);
      }
      throw error;
    }
  }

  // A new fact is drawn into new nodes: a translator may have put others where the words were, and a link must never dial one
  // number and show another. What has the focus keeps it, and what was unfolded stays so when only the language changes.
  #draw(content: unknown, inPlace: boolean, sameFacts: boolean) {
    const root = this.#openRoot();
    if (inPlace) {
      render(content, root, { host: this });
      return;
    }
    const all = (name: string) => [...root.querySelectorAll<HTMLElement>(name)];
    const { activeElement } = root;
    const { localName = '', id = '' } = activeElement ?? {};
    const at = activeElement ? all(localName).indexOf(activeElement as HTMLElement) : -1;
    const folds = all('details') as HTMLDetailsElement[];
    render(nothing, root);
    render(content, root, { host: this });
    if (at >= 0) (root.getElementById(id) ?? all(localName)[at])?.focus();
    if (sameFacts)
      (all('details') as HTMLDetailsElement[]).forEach((each, at) => (each.open ||= !!folds[at]?.open));
  }

  protected render(): unknown {
    return nothing;
  }

  /** What is shown where the language is one we do not have, and the partner wrote words in it: those, and our numbers. */
  protected withWords(): unknown {
    return this.render();
  }

  /** @internal Looks up the language again, across shadow roots, and goes on watching what decides it. */
  surroundingsChanged(): void {
    observer ??= new MutationObserver(tellAll);
    let lang: string | null | undefined;
    const hosts: Element[] = [];
    for (let host: Element | undefined = this; host;) {
      hosts.push(host);
      const root: Node = host.getRootNode();
      observer.observe(root, { subtree: true, attributeFilter: watched });
      lang ??= host.closest('[lang]')?.getAttribute('lang');
      host = (root as Partial<ShadowRoot>).host;
    }
    const found = closest(this.#languages, lang);
    const language = found ?? this.#languages[0]!;
    const lacking = !found && isForeign(lang) ? lang! : '';
    // It may be said, or taken back, in whatever hands its words on to us.
    if (lacking)
      for (const host of hosts)
        observer.observe(host, {
          childList: true,
          characterData: true,
          subtree: true,
          attributeFilter: watched,
        });
    const inTheirWords = !!lacking && wordsIn(this).some(isSaid);
    if (this.#language !== language || this.#lacking !== lacking || this.#inTheirWords !== inTheirWords) {
      this.#language = language;
      this.#lacking = lacking;
      this.#inTheirWords = inTheirWords;
      this.requestUpdate('language', null);
    }
  }

  /** @internal What is said, drawn. */
  blocks(all: readonly Maybe<Block>[]): unknown[] {
    return drawBlocks(all, this as unknown as Drawing);
  }

  /** A card as it is drawn: its body, and what stands at its end. */
  protected whole({ blocks, footer }: Card, layout = ''): TemplateResult {
    return this.card(
      layout,
      html`<div part="body" class="body">${this.blocks(blocks)}</div>
        ${this.blocks([footer])}`,
    );
  }

  /** One of the allowed values, or the fallback for anything else; case and stray spaces are forgiven. */
  protected known<T extends string>(
    attribute: string,
    value: unknown,
    allowed: readonly T[],
    fallback = allowed[0]!,
  ): T {
    const wanted = written(value).toLowerCase();
    const found = allowed.find((name) => name === wanted);
    if (!found && wanted)
      this.warn(attribute, wanted, `${allowed.filter(Boolean).join(', ') || 'none here'}.`);
    return found ?? fallback;
  }

  /** The value of an attribute that is one of those its schema allows. */
  protected choice(attribute: string, fallback?: string): string {
    const { values } = this.#schema[attribute]!;
    return this.known(attribute, this[propertyOf(attribute) as 'theme'], values!, fallback);
  }

  /** Says once in the console what is not known, and what is. */
  protected warn(attribute: string, value: string, allowed: string): void {
    // Whatever a page writes, a line of the console stays a line.
    const message =
      `<${this.localName}> ${attribute}="${value.slice(0, 60)}" is not known. Allowed: ${allowed}`.slice(
        0,
        200,
      );
    if (!warned.has(message)) console.warn(message);
    warned.add(message);
  }

  /** The outermost box, with language, direction and theme; every widget draws its content inside. */
  protected card(layout: string, content: unknown): TemplateResult {
    const { lang, dir } = this.#language;
    const theme = this.choice('theme');
    const own = !this.#inTheirWords;
    return html`<div class="apart">
      <div>
        <div
          part="card"
          class="card ${layout} ${theme}"
          lang=${own ? lang : nothing}
          dir=${own ? (dir ?? 'ltr') : nothing}
        >
          ${content}
        </div>
      </div>
    </div>`;
  }

  /** @internal The level of the card's heading, from which those inside it follow. */
  get level(): number {
    const own = this.querySelectorAll(':scope > [slot=heading], :scope > [slot=heading] *');
    const levelOf = (each: Element) =>
      each.getAttribute('aria-level') ?? /^h([1-6])$/.exec(each.localName)?.[1];
    const given = this.choice('heading-level', '');
    return Number(given || Array.from(own, levelOf).find(Boolean) || 2);
  }

  /** The partner's heading, or ours at the level they chose. */
  /** @internal */
  heading(content: unknown): TemplateResult {
    const relevel = () => {
      this.requestUpdate();
    };
    return html`<div part="heading" class="title">
      <slot name="heading" @slotchange=${relevel}
        ><div role="heading" aria-level=${this.level}>${content}</div></slot
      >
    </div>`;
  }
}

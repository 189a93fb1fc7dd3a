import {
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
import { bare } from './bare.js';
import { dropIn } from './build.js';
import { levelOf } from './heading-level.js';
import { mask } from './masks.js';
import { hasFocus, isSaid, wordsIn } from './own-words.js';
import { followPresses, isPressed, later, recheck } from './press.js';
import { redraw } from './redraw.js';
import { adoptOwnStyles, makeRoot } from './root.js';
import { propertyOf, type Attributes, type common, type Properties } from './schema.js';
import { base } from './styles/base.js';
import { hostsOf, watched } from './surroundings.js';
import { warnOnce } from './warn-once.js';
import { written } from './written.js';

/** The widgets on the page. */
export const connected = new Set<AwareElement>();

// One observer for all: it sees what decides the language, and whether a partner may be writing in a tag.
const tellAll = () => {
  for (const element of connected) element.surroundingsChanged();
  recheck();
};
let observer: MutationObserver | undefined;

/** The shadow root of a widget, empty before it is drawn. In the drop-in scripts no property of the element leads there. */
export let rootOf: (element: AwareElement) => ShadowRoot;

/**
 * The language in use: that of the nearest `lang` for which there are words, or else the first. No property leads there either: what
 * reads all fields of what was clicked would come by every word that may be in it.
 */
export let languageOf: <C>(element: AwareElement<C>) => Language<C>;

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
    return (this.#root ??= makeRoot(this));
  }

  /** @internal */
  adoptedCallback(): void {
    if (this.#root) adoptOwnStyles(this, this.#root);
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
      const sameFacts = names.every((name) => name === 'language');
      const root = this.#openRoot();
      if (!this.hasUpdated || !names.length) render(content, root, { host: this });
      else redraw(this, root, content, sameFacts);
      if (!dropIn) mask(root);
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
    const hosts = hostsOf(this);
    for (const host of hosts) {
      observer.observe(host.getRootNode(), watched);
      lang ??= host.closest('[lang]')?.getAttribute('lang');
    }
    const found = closest(this.#languages, lang);
    const language = found ?? this.#languages[0]!;
    const lacking = !found && isForeign(lang) ? lang! : '';
    // Words may be written, or taken back, in whatever hands its own on to us.
    if (lacking)
      for (const host of hosts) observer.observe(host, { ...watched, childList: true, characterData: true });
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
    warnOnce(`<${this.localName}> ${attribute}="${value.slice(0, 60)}" is not known. Allowed: ${allowed}`);
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
    return Number(this.choice('heading-level', '') || levelOf(this) || 2);
  }

  /** @internal The partner's heading, or ours at the level they chose. */
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

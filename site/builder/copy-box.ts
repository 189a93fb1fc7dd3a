import { html, nothing, type TemplateResult } from 'lit';
import { note, type Warning } from './sent.js';

/** A text to copy, and what became of it. */
export class CopyBoxes {
  #said: { id: string; words: string } | undefined;

  constructor(readonly redraw: () => void) {}

  /** Nothing is said any more, because what was copied has changed. */
  clear(): void {
    this.#said = undefined;
  }

  async #copy(id: string, text: string) {
    try {
      await navigator.clipboard.writeText(text);
      this.#said = { id, words: 'Copied.' };
    } catch {
      getSelection()!.selectAllChildren(document.getElementById(`${id}-text`)!);
      this.#said = {
        id,
        words: 'Your browser does not let us copy. The text is marked: copy it with Ctrl+C or ⌘C.',
      };
    }
    this.redraw();
  }

  /** As a page shows it, for editors that take words and links, and no code. */
  async #copyShown(id: string, code: string) {
    const page = new DOMParser().parseFromString(code, 'text/html').body;
    const as = (type: string, text: string) => ({ [type]: new Blob([text], { type }) });
    try {
      await navigator.clipboard.write([
        new ClipboardItem({ ...as('text/html', code), ...as('text/plain', page.textContent) }),
      ]);
      this.#said = { id, words: 'Copied, with its links.' };
    } catch {
      this.#said = { id, words: 'Your browser does not let us copy links. Copy them from the preview.' };
    }
    this.redraw();
  }

  box(
    id: string,
    label: string,
    text: string,
    { isWords = false, warnings = [] }: { isWords?: boolean; warnings?: readonly Warning[] } = {},
  ): TemplateResult {
    const about = warnings.length ? `${id}-label ${id}-note` : `${id}-label`;
    return html`<div class="copy" id=${id}>
      <div class="bar">
        <strong id="${id}-label">${label}</strong>
        <span role="status">${this.#said?.id === id ? this.#said.words : ''}</span>
        <button type="button" aria-describedby=${about} @click=${() => this.#copy(id, text)}>Copy</button>
        ${
          isWords
            ? html`<button type="button" aria-describedby=${about} @click=${() => this.#copyShown(id, text)}>
                Copy with its links
              </button>`
            : nothing
        }
      </div>
      ${note(warnings, `${id}-note`)}
      <pre tabindex="0" role="region" aria-labelledby="${id}-label"><code id="${id}-text">${text}</code></pre>
    </div>`;
  }
}

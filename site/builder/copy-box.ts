import { html, type TemplateResult } from 'lit';

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

  box(id: string, label: string, text: string): TemplateResult {
    return html`<div class="copy" id=${id}>
      <div class="bar">
        <strong id="${id}-label">${label}</strong>
        <span role="status">${this.#said?.id === id ? this.#said.words : ''}</span>
        <button type="button" aria-describedby="${id}-label" @click=${() => this.#copy(id, text)}>
          Copy
        </button>
      </div>
      <pre tabindex="0" role="region" aria-labelledby="${id}-label"><code id="${id}-text">${text}</code></pre>
    </div>`;
  }
}

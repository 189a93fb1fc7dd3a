/** Copies what an element shows. Where the browser does not allow it, the text is marked for the visitor to copy. */
export async function copy(shown: HTMLElement): Promise<'copied' | 'notCopied'> {
  try {
    await navigator.clipboard.writeText(shown.innerText);
    return 'copied';
  } catch {
    getSelection()!.selectAllChildren(shown);
    return 'notCopied';
  }
}

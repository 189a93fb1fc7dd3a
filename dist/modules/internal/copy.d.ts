/** Copies what an element shows. Where the browser does not allow it, the text is marked for the visitor to copy. */
export declare function copy(shown: HTMLElement): Promise<'copied' | 'notCopied'>;

/**
 * True in the drop-in scripts, which replace this file when they are built. They keep the host page's own scripts out by a
 * closed shadow root, and fill placeholders. Bundlers get open roots.
 */
export declare const dropIn: boolean;
/** The roots of the elements: open for bundlers, and in the drop-in script for auditors, whose tools see no other. */
export declare const rootMode: ShadowRootMode;

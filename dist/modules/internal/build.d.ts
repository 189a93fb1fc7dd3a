/**
 * True in the drop-in scripts, which replace this file when they are built. They keep the host page's
 * own scripts out: a closed shadow root, and no children left behind. Bundlers get open roots and keep
 * the children, because frameworks own them.
 */
export declare const dropIn: boolean;

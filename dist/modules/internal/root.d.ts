import { type ReactiveElement } from 'lit';
/** Opens the root that a widget is drawn into. In the drop-in scripts no property of the element leads there. */
export declare function makeRoot(element: ReactiveElement): ShadowRoot;
/** Styles stay behind in the document of the script: in a frame that an element is put into it needs its own. */
export declare function adoptOwnStyles(element: ReactiveElement, root: ShadowRoot): void;

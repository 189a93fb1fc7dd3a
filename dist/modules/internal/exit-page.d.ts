/** Listens on the window, before what the page itself listens with further in. */
export declare function listen(types: string, listener: (event: never) => void, on: boolean, passive?: boolean): void;
/** Asks all watchers to look, once before the next picture. */
export declare const lookAgain: () => void;
/** Calls somebody after each change of the page that may cover, move, add or take away what is ours. */
export declare function watchPage(watcher: () => void, on: boolean): void;

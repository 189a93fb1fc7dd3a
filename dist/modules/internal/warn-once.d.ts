/** Says something once in the console. Whatever a page writes, a line there stays a line. */
export declare function warnOnce(text: string): void;

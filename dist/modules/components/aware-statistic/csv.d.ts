/** Hands a table to the visitor as a file, made here: nothing is sent or asked for. */
export declare function download(table: HTMLTableElement, name: string): void;

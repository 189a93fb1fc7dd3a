/** Whether a file reaches the visitor. A frame with a sandbox may keep it back, which only a frame of the same site can see. */
export declare function canSave(): boolean | undefined;
/** Hands a table to the visitor as a file, made here: nothing is sent or asked for. */
export declare function download(table: HTMLTableElement, file: string): void;

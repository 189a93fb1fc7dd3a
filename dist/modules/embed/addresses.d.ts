/** Where we suggest to put our files: from the top of a site, so that it is right on every page of it. */
export declare const defaultFolder = "/aware/";
/** Why something is no folder that a page could load our files from. */
export type Odd = 'address' | 'disk' | 'here' | 'relative';
/** What somebody wrote as a folder, as we understand it. */
export interface Folder {
    /** As it stands before the names of our files; our own where we cannot take what was written. */
    readonly folder: string;
    /** What is odd about it. Only a relative one is taken nevertheless. */
    readonly odd?: Odd;
    /** What was probably meant. */
    readonly meant?: string;
}
/** Reads a folder as somebody writes it: from the top of a site, or a whole address that begins with `https://`. */
export declare function readFolder(given: string): Folder;
/** A folder as it stands before the names of our files: as given if it can be one, or `/aware/`. */
export declare const folderOf: (folder: string) => string;
/** A page that quick exit may lead to, as a browser reads its address; nothing if it may not. */
export declare const destinationOf: (given: string) => string | undefined;
/** The address of one of our files. Its version tells the browsers of people who were there before to ask anew. */
export declare const addressOf: (folder: string, file: string) => string;

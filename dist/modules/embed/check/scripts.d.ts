import { type Page, type PageElement } from './page.js';
import { type Finding } from './findings/index.js';
/** The hashes of a build, as in `dist/integrity.json`. */
export type Hashes = Readonly<Record<string, {
    readonly integrity: string;
} | undefined>>;
/** A script of ours, or one that looks like it. */
export interface Script {
    readonly file: string;
    readonly src: string;
    readonly element: PageElement;
    /** The tags it draws. */
    readonly draws: readonly string[];
    /** From the modules, which are for bundlers. */
    readonly isModules: boolean;
    /** The script with open roots, which is for auditors. */
    readonly isAudit?: boolean;
}
export declare function scriptsOf({ elements }: Page): Script[];
/** What somebody should look at about the addresses of our files: no check of a page knows whether they are there. */
export declare function checkFiles(page: Page, frames: readonly string[]): Finding[];
/** Whether the scripts are there, once, in a form that runs, of one version, and for what is on the page. */
export declare function checkScripts(page: Page, drawn: readonly string[], hashes: Hashes): Finding[];

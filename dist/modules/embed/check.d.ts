import { type Finding, type FindingId, type Level } from './check/findings/index.js';
import { type Reader } from './check/page.js';
import { type Hashes } from './check/scripts.js';
export { limits } from './check/findings/index.js';
export type { Finding, FindingId, Hashes, Level, Reader };
export interface CheckOptions<N> {
    /** How to read the page; the nodes of a `DOMParser` or of a document if not given. */
    readonly reader?: Reader<N>;
    /** The hashes of the scripts, as in `dist/integrity.json`; without them no hash is compared. */
    readonly integrity?: Hashes;
}
/**
 * Says in plain words whether our widgets stand on a page as they should: there at all, once, seen, with numbers that can
 * be dialed, with the right script. It reads the page that is given to it, and fetches nothing. Runs in a browser and in Node.
 */
export declare function check<N = Node>(parsed: N, { reader, integrity }?: CheckOptions<N>): Finding[];

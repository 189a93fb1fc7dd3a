/**
 * Puts the nodes of a template of ours into a fragment. Only the drop-in scripts use it, in place of `innerHTML`: where a page
 * requires Trusted Types, that takes a policy, and only one script on a page can make the policy that a page allows Lit.
 * It reads well-formed HTML with double quotes and without entities, and no values, which Lit puts in later.
 */
export declare function parse(html: string, into: DocumentFragment): void;

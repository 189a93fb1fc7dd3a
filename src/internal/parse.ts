const space = 'http://www.w3.org/';
const token = /<(?:(\/?[\w-]+)((?:"[^"]*"|[^">])*?)(\/?)|(\?[^>]*))>|[^<]+/g;
const attribute = /([^\s=]+)(?:="([^"]*)"|=(\S+))?/g;

/**
 * Puts the nodes of a template of ours into a fragment. Only the drop-in scripts use it, in place of `innerHTML`: where a page
 * requires Trusted Types, that takes a policy, and only one script on a page can make the policy that a page allows Lit.
 * It reads well-formed HTML with double quotes and without entities, and no values, which Lit puts in later.
 */
export function parse(html: string, into: DocumentFragment): void {
  let at = into as DocumentFragment & Partial<Element>;
  for (const [text, tag, attributes, slash, comment] of html.matchAll(token))
    if (!tag) at.append(comment ? document.createComment(comment) : text);
    else if (tag.startsWith('/')) at = at.parentNode as typeof at;
    else {
      const element = document.createElementNS(
        tag === 'svg' ? `${space}2000/svg` : (at.namespaceURI ?? `${space}1999/xhtml`),
        tag,
      );
      // Where a value goes, Lit knows the name from its own list: `@`, `?` and `.` may not begin one.
      for (const [, name, quoted, bare] of attributes!.matchAll(attribute))
        element.setAttribute(name!.replace(/^[.?@]/, '_'), quoted ?? bare ?? '');
      at.append(element);
      if (!slash && !/^(br|col|hr|input|wbr)$/.test(tag)) at = element as unknown as typeof at;
    }
}

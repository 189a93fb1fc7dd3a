/** A piece of a sentence: words, or a link with its words. */
export type Run = string | { readonly href: string; readonly text: string };

const phone =
  /(?:\+?1[ .-]?)?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[ .-]?)[2-9]\d{2}[ .-]?\d{4}|\+[2-9]\d{0,2}(?:[ .-]?\(?\d{1,4}\)?){2,5}/;
const email = /[\w.+-]{1,64}@(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z]{2,24}/;
const page = /https:\/\/[\w!#$%&()*+,./:;=?@[\]~-]+/;
// Nothing of a longer word or number is a contact of its own.
const contact = new RegExp(
  `(?<![\\w.+@/:#-])(?:(?<page>${page.source})|(?<email>${email.source})|(?<phone>${phone.source}))(?![\\w@]|-\\d)`,
  'gi',
);

const href = (kind: string, text: string): string => {
  if (kind === 'email') return `mailto:${text}`;
  const digits = text.replace(/\D/g, '');
  return `tel:+${text.startsWith('+') || digits.length > 10 ? digits : `1${digits}`}`;
};

/** An address without the signs that end a sentence or a bracket around it. */
function withoutEnd(address: string): string {
  const signs = address.includes('(') ? '.,;:!?' : '.,;:!?)]';
  let end = address.length;
  while (signs.includes(address.charAt(end - 1))) end--;
  return address.slice(0, end);
}

/** What a partner wrote as their own contact, with its numbers, mail addresses and https addresses as links. */
export function linked(text: string): Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (const { 0: found, index, groups } of text.matchAll(contact)) {
    const kind = groups!.page ? 'page' : groups!.email ? 'email' : 'phone';
    // A sentence ends after an address, not in it.
    const said = kind === 'page' ? withoutEnd(found) : found;
    const url = kind === 'page' ? (URL.canParse(said) ? new URL(said) : undefined) : null;
    if (url === undefined || url?.username || url?.password) continue;
    if (index > from) runs.push(text.slice(from, index));
    runs.push({ text: said, href: url?.href ?? href(kind, said) });
    from = index + said.length;
  }
  if (from < text.length) runs.push(text.slice(from));
  return runs;
}

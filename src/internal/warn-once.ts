const warned = new Set<string>();

/** Says something once in the console. Whatever a page writes, a line there stays a line. */
export function warnOnce(text: string): void {
  const message = text.slice(0, 200);
  if (!warned.has(message)) console.warn(message);
  warned.add(message);
}

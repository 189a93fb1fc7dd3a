/**
 * An address that begins with `https://`, as a browser reads it. With a name before its host (`https://www.weather.gov@host/`)
 * people read another host than the one it leads to: that is none.
 */
export function webAddress(written: string): string | undefined {
  try {
    const { protocol, username, password, href } = new URL(written);
    if (protocol + username + password === 'https:') return href;
  } catch {
    // Not an address at all: the same as one that leads to another host than it says.
  }
  return undefined;
}

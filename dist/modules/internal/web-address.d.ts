/**
 * An address that begins with `https://`, as a browser reads it. With a name before its host (`https://www.weather.gov@host/`)
 * people read another host than the one it leads to: that is none.
 */
export declare function webAddress(written: string): string | undefined;

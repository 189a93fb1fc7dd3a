/**
 * Words of a partner as one line of text: no control characters, no half of a character, none that turns the direction of what
 * follows, none that cannot be seen.
 */
export const oneLine = (text: string): string =>
  String(text)
    .replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .replace(/\p{Default_Ignorable_Code_Point}+/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

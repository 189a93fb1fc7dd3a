/** What a page set or wrote, as text: objects may refuse to become any. */
export const written = (value: unknown): string =>
  String((Object(value) === value ? typeof value : value) ?? '').trim();

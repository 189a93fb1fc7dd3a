/** The county that somebody named, also as in "Knox County, Maine". */
export const normalizeCounty = (written: string): string =>
  written.toLowerCase().replace(/\b(county|maine|me)\b|[^a-z]/g, '');

/** `fix`: something does not work, or may not. `note`: somebody should look. `good`: as it should be. */
export type Level = 'good' | 'note' | 'fix';

/** What is said about a page, with places for what was found on it. */
export interface FindingText {
  readonly level: Level;
  /** What was found, in a plain sentence. */
  readonly what: string;
  /** What to do about it; nothing where all is good. */
  readonly fix: string;
}

export const good = (what: string): FindingText => ({ level: 'good', what, fix: '' });
export const note = (what: string, remedy: string): FindingText => ({ level: 'note', what, fix: remedy });
export const fix = (what: string, remedy: string): FindingText => ({ level: 'fix', what, fix: remedy });

/** What every card says in one other language. */
export interface Translation {
  readonly lang: string;
  readonly dir?: 'ltr' | 'rtl';
  readonly contents: Readonly<Record<string, unknown>>;
}

/** All languages but English. The build puts what it made of the catalogs in the place of this file. */
export const translations: readonly Translation[] = [];

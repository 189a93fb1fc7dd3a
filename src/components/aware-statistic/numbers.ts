import type { Claim } from '../../content/types.js';

const percent = { style: 'percent' } as const;
const styles: Partial<Record<Claim['kind'], Intl.NumberFormatOptions>> = {
  event: { useGrouping: false },
  money: { style: 'currency', currency: 'USD', maximumFractionDigits: 0 },
  percent,
  survey: percent,
};
const formats: Record<string, Intl.NumberFormat | undefined> = {};

/** A number of a kind in a language: `1,042`, `44%`, `$400,000`, or the year `2010`. */
export function format(number: number, kind: Claim['kind'], lang: string): string {
  const style = styles[kind];
  return (formats[lang + kind] ??= new Intl.NumberFormat(lang, style)).format(
    style === percent ? number / 100 : number,
  );
}

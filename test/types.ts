// Read by the compiler alone: a fact without a source is an error.
import type { Line, Texts } from '../src/content/types.js';
import { nhth } from '../src/content/lines.js';
import type { AwareRedFlags, AwareSectorGuide, SectorId, SettingId } from '../src/index.js';

// @ts-expect-error a text without a source
export const sourceless = { id: 'a', text: 'b' } as const satisfies Texts;
// @ts-expect-error a line without a source
export const line: Line = { ...nhth, source: [] };
// @ts-expect-error a line of our own invention
export const ours: Line = { ...nhth, source: 'ours' };
// @ts-expect-error a line that nobody checked
export const unchecked: Line = { ...nhth, checked: undefined };

export function takes(
  guide: AwareSectorGuide,
  list: AwareRedFlags,
  sector: SectorId,
  setting: SettingId,
): void {
  guide.sector = sector;
  guide.practice = true;
  guide.headingLevel = 3;
  list.setting = setting;
  // @ts-expect-error a sector that there is not
  guide.sector = 'mines';
}

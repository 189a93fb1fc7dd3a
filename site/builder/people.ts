/** Someone who puts a widget on a site, and what suits them. */
export interface Person {
  readonly id: string;
  readonly name: string;
  /** The widget to begin with. */
  readonly tag: string;
  /** Where their site mostly lives, if there is such a place. */
  readonly where?: string;
  /** What each widget begins with, where that differs from its default. */
  readonly presets: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The last is the default. */
export const people: readonly Person[] = [
  {
    id: 'hotel',
    name: 'Hotel or restaurant',
    tag: 'aware-sector-guide',
    presets: {
      'aware-hotline': { audience: 'staff' },
      'aware-red-flags': { setting: 'hospitality' },
    },
  },
  {
    id: 'salon',
    name: 'Salon or spa',
    tag: 'aware-sector-guide',
    presets: {
      'aware-sector-guide': { sector: 'beauty-services' },
      'aware-hotline': { audience: 'staff' },
      'aware-red-flags': { setting: 'beauty-services' },
    },
  },
  {
    id: 'school',
    name: 'School',
    tag: 'aware-school-card',
    where: 'school-cms',
    presets: {
      'aware-hotline': { audience: 'student' },
      'aware-red-flags': { setting: 'school' },
    },
  },
  { id: 'nonprofit', name: 'Nonprofit', tag: 'aware-local-help', presets: {} },
  { id: 'other', name: 'Someone else', tag: 'aware-hotline', presets: {} },
];

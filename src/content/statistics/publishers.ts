import type { Texts } from '../types.js';

// Who counted. Where we read it is the publication of a figure.

export const hotline = {
  id: 'by.hotline',
  name: 'National Human Trafficking Hotline',
  source: 'nhth-maine',
} as const satisfies Texts;

/** It ran the hotline until September 2025, and wrote on its data. */
export const polaris = { id: 'by.polaris', name: 'Polaris', source: 'polaris-visa' } as const satisfies Texts;

export const needsAssessment = {
  id: 'by.needs-assessment',
  name: 'Hornby Zeller Associates for the Maine Coalition Against Sexual Assault (MECASA)',
  source: 'needs-assessment-2015',
} as const satisfies Texts;

export const mecasa = {
  id: 'by.mecasa',
  name: 'Maine Coalition Against Sexual Assault (MECASA)',
  source: 'needs-assessment-2015',
} as const satisfies Texts;

export const mcedv = {
  id: 'by.mcedv',
  name: 'Maine Coalition to End Domestic Violence (MCEDV)',
  source: 'mcedv',
} as const satisfies Texts;

export const prebleStreet = {
  id: 'by.preble-street',
  name: 'Preble Street',
  source: 'preble-2022',
} as const satisfies Texts;

export const safeVoices = {
  id: 'by.safe-voices',
  name: 'Safe Voices',
  source: 'safevoices',
} as const satisfies Texts;

export const statePolice = {
  id: 'by.state-police',
  name: 'Maine State Police, crime statistics',
  source: ['news-center-2019', 'crime2017'],
} as const satisfies Texts;

export const fbi = { id: 'by.fbi', name: 'FBI', source: 'cm-2013' } as const satisfies Texts;

export const bangorDailyNews = {
  id: 'by.bangor-daily-news',
  name: 'Bangor Daily News, editorial',
  source: 'bdn-editorial-2013',
} as const satisfies Texts;

export const seacoast = {
  id: 'by.seacoast',
  name: 'Seacoastonline',
  source: 'seacoast',
} as const satisfies Texts;

export const lewistonVigil = {
  id: 'by.lewiston-vigil',
  name: 'Safe Voices and the mayor of Lewiston',
  source: ['bulldog-2024', 'ncm-2023', 'sj-2023'],
} as const satisfies Texts;

export const civilRights = {
  id: 'by.civil-rights',
  name: 'US Commission on Civil Rights, Maine Advisory Committee',
  source: 'tct',
} as const satisfies Texts;

export const sharedHope = {
  id: 'by.shared-hope',
  name: 'Shared Hope International',
  source: 'reportcard',
} as const satisfies Texts;

export const hospitalityMaine = {
  id: 'by.hospitality-maine',
  name: 'HospitalityMaine',
  source: 'h2b-2022',
} as const satisfies Texts;

export const innkeepers = {
  id: 'by.innkeepers',
  name: 'Maine Innkeepers Association',
  source: 'mdi',
} as const satisfies Texts;

export const laborDepartment = {
  id: 'by.labor-department',
  name: 'Maine Department of Labor',
  source: 'ph-2022-wage',
} as const satisfies Texts;

export const ours = {
  id: 'by.ours',
  name: 'our own sum',
  source: 'ours',
} as const satisfies Texts;

import type { Job } from '../types.js';

export const jobs = [
  { id: 'student', name: 'Student', source: 'ours' },
  { id: 'parent', name: 'Parent or caregiver', source: 'ours' },
  { id: 'educator', name: 'Teacher or school staff', source: 'ours' },
] as const satisfies readonly Job[];

export type JobId = (typeof jobs)[number]['id'];

export const adults = ['parent', 'educator'] as const satisfies readonly JobId[];

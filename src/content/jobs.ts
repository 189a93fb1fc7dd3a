/** What concerns one job, or everyone when no job is named. */
export const forJob = <T extends { readonly jobs?: readonly string[] | undefined }>(
  items: readonly T[],
  job: string,
): readonly T[] => items.filter(({ jobs }) => !job || !jobs || jobs.includes(job));

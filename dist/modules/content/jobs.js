const forJob = (items, job) => items.filter(({ jobs }) => !job || !jobs || jobs.includes(job));

export { forJob };

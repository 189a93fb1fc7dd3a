import { general } from './general/index.js';
import { school } from './school/index.js';
import { sectors } from './sectors/index.js';

const settings = [general, ...sectors, school];
const forJob = (items, job) => items.filter(({ jobs }) => !job || !jobs || jobs.includes(job));
const signsOf = ({ signs }, job) => signs.map((group) => ({ ...group, signs: forJob(group.signs, job) })).filter((group) => group.signs.length);

export { forJob, settings, signsOf };

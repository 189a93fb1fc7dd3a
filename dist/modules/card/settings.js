import { forJob } from '../content/jobs.js';

const jobOf = ({ jobs }, job = "") => jobs.some(({ id }) => id === job) ? job : "";
const signsOf = ({ groups }, job) => groups.map((group) => ({ ...group, signs: forJob(group.signs, job) })).filter(({ signs }) => signs.length);

export { jobOf, signsOf };

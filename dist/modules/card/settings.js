import { forJob } from '../content/jobs.js';

const signsOf = ({ groups }, job) => groups.map((group) => ({ ...group, signs: forJob(group.signs, job) })).filter(({ signs }) => signs.length);

export { signsOf };

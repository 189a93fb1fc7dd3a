import { general } from './general/index.js';
import { school } from './school/index.js';
import { sectors } from './sectors/index.js';
import { forJob } from './jobs.js';

const settings = [general, ...sectors, school];
const signsOf = ({ signs }, job) => signs.map((group) => ({ ...group, signs: forJob(group.signs, job) })).filter((group) => group.signs.length);

export { settings, signsOf };

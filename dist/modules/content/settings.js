import { general } from './general/index.js';
import { school } from './school/index.js';
import { sectors } from './sectors/index.js';

const settings = [general, ...sectors, school];

export { settings };

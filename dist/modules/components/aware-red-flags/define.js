import { define } from '../../internal/define.js';
import { AwareRedFlags } from './aware-red-flags.js';

define("aware-red-flags", AwareRedFlags);

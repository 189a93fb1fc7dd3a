import { define } from '../../internal/define.js';
import { AwareExit } from './aware-exit.js';

define("aware-exit", AwareExit);

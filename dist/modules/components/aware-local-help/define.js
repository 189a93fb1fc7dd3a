import { define } from '../../internal/define.js';
import { AwareLocalHelp } from './aware-local-help.js';

define("aware-local-help", AwareLocalHelp);

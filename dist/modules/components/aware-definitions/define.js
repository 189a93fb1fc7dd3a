import { define } from '../../internal/define.js';
import { AwareDefinitions } from './aware-definitions.js';

define("aware-definitions", AwareDefinitions);

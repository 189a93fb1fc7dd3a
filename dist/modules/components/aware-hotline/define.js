import { define } from '../../internal/define.js';
import { AwareHotline } from './aware-hotline.js';

define("aware-hotline", AwareHotline);

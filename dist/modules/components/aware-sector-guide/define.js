import { define } from '../../internal/define.js';
import { AwareSectorGuide } from './aware-sector-guide.js';

define("aware-sector-guide", AwareSectorGuide);

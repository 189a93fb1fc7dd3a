import { define } from '../../internal/define.js';
import { AwareSchoolCard } from './aware-school-card.js';

define("aware-school-card", AwareSchoolCard);

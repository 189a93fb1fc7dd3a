import { define } from '../../internal/define.js';
import { AwareStatistic } from './aware-statistic.js';

define("aware-statistic", AwareStatistic);

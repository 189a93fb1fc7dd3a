import './components/aware-definitions/define.js';
import './components/aware-exit/define.js';
import './components/aware-hotline/define.js';
import './components/aware-local-help/define.js';
import './components/aware-red-flags/define.js';
import './components/aware-school-card/define.js';
import './components/aware-sector-guide/define.js';
import './components/aware-statistic/define.js';

import * as folders from './folders.js';

const sectors = Object.values(folders).sort((a, b) => a.order - b.order);

export { sectors };

// What reads and compares pictures: see package.json beside this file.
export { default as pixelmatch } from 'pixelmatch';
export { PNG } from 'pngjs';

// Writes src/content/qr.ts: the QR code of the poster, as the path of an SVG: npm run update -- qr
import { writeFileSync } from 'node:fs';
import encodeQR from 'qr';

// In capitals the address fits the alphanumeric mode, so the squares are larger; hosts ignore case.
const address = 'https://humantraffickinghotline.org';
const modules = encodeQR(address.toUpperCase(), 'raw', { ecc: 'medium', border: 4 });

const path = modules
  .flatMap((row, y) =>
    [...row.map(Number).join('').matchAll(/1+/g)].map(({ 0: run, index }, i, runs) => {
      const before = runs[i - 1];
      const move = before ? `m${index - before.index - before[0].length} 0` : `M${index} ${y}`;
      return `${move}h${run.length}`;
    }),
  )
  .join('');

writeFileSync(
  'src/content/qr.ts',
  `// Made by scripts/qr.mjs; a test reads it back.

/** A QR code for https:// and this address: strokes one unit wide around whole numbers, quiet zone included. */
export const qr = {
  address: '${new URL(address).hostname}',
  size: ${modules.length},
  path: '${path}',
} as const;
`,
);

// Made by scripts/qr.mjs; a test reads it back.

/** A QR code for https:// and this address: strokes one unit wide around whole numbers, quiet zone included. */
export const qr = {
  address: 'humantraffickinghotline.org',
  size: 33,
  path: 'M4 4h7m1 0h1m1 0h1m1 0h2m1 0h2m1 0h7M4 5h1m5 0h1m4 0h2m1 0h1m1 0h1m1 0h1m5 0h1M4 6h1m1 0h3m1 0h1m1 0h3m1 0h1m3 0h1m1 0h1m1 0h3m1 0h1M4 7h1m1 0h3m1 0h1m5 0h2m1 0h2m1 0h1m1 0h3m1 0h1M4 8h1m1 0h3m1 0h1m3 0h1m2 0h3m2 0h1m1 0h3m1 0h1M4 9h1m5 0h1m1 0h1m5 0h2m2 0h1m5 0h1M4 10h7m1 0h1m1 0h1m1 0h1m1 0h1m1 0h1m1 0h7M15 11h4M4 12h1m1 0h1m3 0h2m4 0h2m1 0h2m2 0h1m2 0h1m1 0h1M7 13h1m3 0h3m1 0h1m1 0h1m1 0h1m2 0h1m1 0h2m2 0h1M4 14h1m1 0h3m1 0h1m3 0h1m2 0h1m3 0h4m1 0h1m1 0h1M4 15h3m1 0h2m3 0h2m1 0h1m1 0h1m1 0h1m1 0h1m2 0h1m2 0h1M5 16h1m1 0h2m1 0h11m1 0h1m1 0h4M6 17h2m1 0h1m1 0h2m3 0h1m2 0h2m1 0h1m2 0h1m2 0h1M4 18h4m1 0h5m2 0h2m2 0h1m1 0h1m1 0h2m1 0h1M6 19h1m1 0h1m3 0h5m1 0h1m1 0h1m2 0h2m2 0h1M4 20h2m1 0h1m1 0h3m1 0h1m2 0h2m2 0h5m2 0h2M12 21h1m5 0h1m1 0h1m3 0h5M4 22h7m1 0h2m1 0h4m1 0h1m1 0h1m1 0h1m1 0h2M4 23h1m5 0h1m2 0h2m4 0h2m3 0h4M4 24h1m1 0h3m1 0h1m2 0h1m1 0h3m1 0h6m1 0h3M4 25h1m1 0h3m1 0h1m2 0h1m6 0h1m1 0h3m2 0h1M4 26h1m1 0h3m1 0h1m1 0h6m2 0h2m2 0h1m2 0h2M4 27h1m5 0h1m3 0h1m1 0h1m1 0h1m1 0h1m1 0h3m3 0h1M4 28h7m1 0h1m2 0h1m2 0h3m2 0h1m2 0h3',
} as const;

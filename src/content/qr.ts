// Made by scripts/qr.mjs; a test reads it back.

/** A QR code for https:// and this address: strokes one unit wide, quiet zone included. */
export const qr = {
  address: 'humantraffickinghotline.org',
  size: 33,
  path: 'M4 4.5h7m1 0h1m1 0h1m1 0h2m1 0h2m1 0h7M4 5.5h1m5 0h1m4 0h2m1 0h1m1 0h1m1 0h1m5 0h1M4 6.5h1m1 0h3m1 0h1m1 0h3m1 0h1m3 0h1m1 0h1m1 0h3m1 0h1M4 7.5h1m1 0h3m1 0h1m5 0h2m1 0h2m1 0h1m1 0h3m1 0h1M4 8.5h1m1 0h3m1 0h1m3 0h1m2 0h3m2 0h1m1 0h3m1 0h1M4 9.5h1m5 0h1m1 0h1m5 0h2m2 0h1m5 0h1M4 10.5h7m1 0h1m1 0h1m1 0h1m1 0h1m1 0h1m1 0h7M15 11.5h4M4 12.5h1m1 0h1m3 0h2m4 0h2m1 0h2m2 0h1m2 0h1m1 0h1M7 13.5h1m3 0h3m1 0h1m1 0h1m1 0h1m2 0h1m1 0h2m2 0h1M4 14.5h1m1 0h3m1 0h1m3 0h1m2 0h1m3 0h4m1 0h1m1 0h1M4 15.5h3m1 0h2m3 0h2m1 0h1m1 0h1m1 0h1m1 0h1m2 0h1m2 0h1M5 16.5h1m1 0h2m1 0h11m1 0h1m1 0h4M6 17.5h2m1 0h1m1 0h2m3 0h1m2 0h2m1 0h1m2 0h1m2 0h1M4 18.5h4m1 0h5m2 0h2m2 0h1m1 0h1m1 0h2m1 0h1M6 19.5h1m1 0h1m3 0h5m1 0h1m1 0h1m2 0h2m2 0h1M4 20.5h2m1 0h1m1 0h3m1 0h1m2 0h2m2 0h5m2 0h2M12 21.5h1m5 0h1m1 0h1m3 0h5M4 22.5h7m1 0h2m1 0h4m1 0h1m1 0h1m1 0h1m1 0h2M4 23.5h1m5 0h1m2 0h2m4 0h2m3 0h4M4 24.5h1m1 0h3m1 0h1m2 0h1m1 0h3m1 0h6m1 0h3M4 25.5h1m1 0h3m1 0h1m2 0h1m6 0h1m1 0h3m2 0h1M4 26.5h1m1 0h3m1 0h1m1 0h6m2 0h2m2 0h1m2 0h2M4 27.5h1m5 0h1m3 0h1m1 0h1m1 0h1m1 0h1m1 0h3m3 0h1M4 28.5h7m1 0h1m2 0h1m2 0h3m2 0h1m2 0h3',
} as const;

export function openRoots(view?: Window & typeof globalThis): void;

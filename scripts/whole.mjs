// A folder that is made anew, whole or not at all.
import { existsSync, renameSync, rmSync } from 'node:fs';

const remove = (path) => rmSync(path, { recursive: true, force: true });

/**
 * Makes a folder anew. What can fail soonest is done first, in `fresh`, beside the folder as it is; then the fresh one takes its
 * place and is finished there, as the steps read what they wrote by its name. Does one fail, or is the run broken off, the folder
 * is what it was.
 */
export async function madeWhole(folder, begin, finish) {
  const [fresh, before] = [`${folder}.fresh`, `${folder}.before`];
  const restore = () => {
    if (!existsSync(before)) return;
    remove(folder);
    renameSync(before, folder);
  };
  // Of a run that was killed.
  restore();
  remove(fresh);
  const stop = (signal) => {
    restore();
    remove(fresh);
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop);
  try {
    await begin(fresh);
    if (existsSync(folder)) renameSync(folder, before);
    renameSync(fresh, folder);
    await finish();
    remove(before);
  } catch (error) {
    restore();
    remove(fresh);
    throw error;
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, stop);
  }
}

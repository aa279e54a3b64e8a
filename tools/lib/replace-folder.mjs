import { existsSync, renameSync, rmSync } from 'node:fs';

/** Puts a folder in the place of another, which may be there, and may come while we do it. */
export function replaceFolder(folder, next) {
  for (let tries = 0; ; tries++) {
    const old = `${next}.old`;
    try {
      if (existsSync(folder)) renameSync(folder, old);
      renameSync(next, folder);
      return;
    } catch (error) {
      if (!['ENOENT', 'ENOTEMPTY', 'EEXIST', 'EPERM', 'EACCES'].includes(error.code) || tries > 20) throw error;
    } finally {
      rmSync(old, { recursive: true, force: true });
    }
  }
}

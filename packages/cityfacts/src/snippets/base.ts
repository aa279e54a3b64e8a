import { badFolder, noHttps, UsageError } from '../messages.js';

/**
 * The address of a folder, as it is before the name of a file: a path, or http(s). Nothing else gets into `src`.
 *
 * @returns it with its last slash; `''` for the folder of the page
 * @throws {UsageError} for anything but an address of a folder
 */
export function checkBase(text: string): string {
  const base = text.trim();
  if (/[\s"'<>\\?#\p{Cc}]/u.test(base)) throw new UsageError(badFolder(text));
  const scheme = /^[a-z][a-z\d+.-]*:/i.exec(base)?.[0];
  if (scheme && !isWeb(base)) throw new UsageError(badFolder(text));
  return !base || base.endsWith('/') ? base : `${base}/`;
}

/** @throws {UsageError} for anything but https, which AMP demands */
export function checkHttps(text: string): string {
  const base = checkBase(text);
  if (/^https:/i.test(base)) return base;
  throw new UsageError(noHttps(text));
}

function isWeb(address: string): boolean {
  return /^https?:\/\/[^/]/i.test(address) && URL.canParse(address);
}

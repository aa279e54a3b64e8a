import { badFolder, noHttps, UsageError } from '../messages.js';

/**
 * The address of a folder, as it is before the name of a file: a path, or http(s). Nothing else gets into `src`.
 *
 * @returns it with its last slash; `''` for the folder of the page
 * @throws {UsageError} for anything but an address of a folder, and for two forms that hide whose it is: `https://known@other/`
 *   leads to `other`, `//other/` looks like a path
 */
export function checkBase(text: string): string {
  const base = text.trim();
  if (/[\s"'<>\\?#\p{Cc}]/u.test(base)) throw new UsageError(badFolder(text));
  const scheme = /^[a-z][a-z\d+.-]*:/i.exec(base)?.[0];
  if (base.startsWith('//') || (scheme && !isWeb(base))) throw new UsageError(badFolder(text));
  return !base || base.endsWith('/') ? base : `${base}/`;
}

/** @throws {UsageError} for anything but https, which AMP demands */
export function checkHttps(text: string): string {
  const base = checkBase(text);
  if (/^https:/i.test(base)) return base;
  throw new UsageError(noHttps(text));
}

function isWeb(address: string): boolean {
  return /^https?:\/\/[^/@]+(\/|$)/i.test(address) && URL.canParse(address);
}

/** The server that an address names; `null` for a path, which is on the server of the page. */
export interface BaseHost {
  /** As it is looked up: `xn--…` where it has letters outside of ASCII. */
  readonly name: string;
  /** Whether it may look like another name: Cyrillic or Greek letters look like Latin ones. */
  readonly looksLike: boolean;
}

/** @param base what `checkBase` lets through */
export function hostOf(base: string): BaseHost | null {
  const typed = /^https?:\/\/([^/:]+)/i.exec(base.trim())?.[1];
  if (typed === undefined) return null;
  const isFamiliar = (label: string) => /^(?!xn--)[\da-z-]*$/i.test(label) || /^[\p{Script=Han}\d-]+$/u.test(label);
  return { name: new URL(base).host, looksLike: !typed.split(/[.。．｡]/u).every(isFamiliar) };
}

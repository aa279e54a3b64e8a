import { escape } from '@cityfacts/core';
import { notBuilt, UsageError } from '../messages.js';
import type { Loading, SnippetRequest } from './types.js';

type Asked = Pick<SnippetRequest, 'pinned' | 'integrity'>;

/** The stages of a script, which it loads from the folder it came from: `city-radar.en.more.HASH.js` of `city-radar.en.js`. */
export const stagesOf = (file: string, { integrity }: Asked): readonly string[] => {
  const stem = file.replace(/(\.[\da-f]{8})?\.js$/, '');
  return Object.keys(integrity).filter(
    name => name.startsWith(`${stem}.`) && /^\.(?!full\.)[a-z]+\.[\da-f]{8}\.js$/.test(name.slice(stem.length)),
  );
};

/**
 * The name of a file of the build: as it is, or, pinned, with its hash.
 *
 * @throws {UsageError} where a hashed copy is asked for that `integrity.json` does not know
 */
export function shippedName(file: string, { pinned, integrity }: Asked): string {
  if (!pinned) return file;
  const [, stem, ending] = /^(.+)(\.[a-z]+)$/.exec(file)!;
  const hashed = Object.keys(integrity).find(
    name =>
      name.startsWith(stem!) &&
      name.endsWith(ending!) &&
      /^\.[\da-f]{8}$/.test(name.slice(stem!.length, -ending!.length)),
  );
  if (hashed === undefined) throw new UsageError(notBuilt(file));
  return hashed;
}

/** The attributes that hold a file to its hash, where it is pinned. */
const held = (name: string, { pinned, integrity }: Asked): string =>
  pinned ? ` integrity="${escape(integrity[name]!)}" crossorigin="anonymous"` : '';

export const scriptTag = (base: string, name: string, asked: Asked): string =>
  `<script src="${escape(base + name)}"${held(name, asked)} defer></script>`;

/** `lazy.js`, which loads `name` from its own folder when it is needed. */
export function lazyTag(base: string, lazy: string, name: string, loading: Loading, asked: Asked): string {
  const integrity = asked.pinned ? ` data-integrity="${escape(asked.integrity[name]!)}"` : '';
  const load = loading === 'interaction' ? ' data-load="interaction"' : '';
  return `<script src="${escape(base + lazy)}"${held(lazy, asked)} data-src="${escape(name)}"${integrity}${load} defer></script>`;
}

export const styleTag = (base: string, name: string, asked: Asked): string =>
  `<link rel="stylesheet" href="${escape(base + name)}"${held(name, asked)} />`;

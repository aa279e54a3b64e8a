import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { badBase, noDist, noThumbnail, noValue, notAllowed, SetupError, UsageError } from '../messages.js';
import { tags } from '../registry.js';
import { checkWidth } from '../render-request.js';
import { oembedFiles } from '../oembed/files.js';
import { thumbnailSvg } from '../oembed/thumbnail.js';
import { pixelsOf } from '../png.js';
import { locales } from '../i18n.js';
import type { Command } from './command.js';
import { writeAll } from './files.js';

/**
 * Writes pages for frames, answers, pictures and thumbnails; `warn` is called for what is missing.
 *
 * @throws {UsageError} for a bad argument and for a folder that cannot be written; then nothing has been
 */
export async function oembedCommand(
  { flags }: Extract<Command, { readonly do: 'oembed' }>,
  warn: (warning: string) => void,
  step: (text: string) => void = () => {},
): Promise<string> {
  const { out, provider, font } = flags;
  if (out === undefined) throw new UsageError(noValue('--out'));
  const base = baseOf(flags.base);
  const width = checkWidth('--width', flags.width ?? 720);
  const fonts = font?.split('\n') ?? [];
  const files = await oembedFiles({
    tags: flags.chart === undefined ? undefined : oneOf('--chart', flags.chart, tags),
    langs: flags.lang === undefined ? undefined : oneOf('--lang', flags.lang, locales),
    base,
    width,
    provider,
    thumbnail: async (tag, lang) => {
      step(`drawing ${tag}, ${lang}`);
      try {
        return await pixelsOf(thumbnailSvg(tag, lang), lang, 1, { fonts });
      } catch (error) {
        if (!(error instanceof SetupError)) throw error;
        warn(noThumbnail(`oembed/${tag}.${lang}.png`, error.message));
        return undefined;
      }
    },
  });
  writeAll(files, out);
  if (!existsSync(join(out, 'frame.js'))) warn(noDist(out));
  return `${Object.keys(files).length} files written to ${out}, for ${base}\n`;
}

/** Words separated by commas, each one of those that there are. @throws {UsageError} */
function oneOf<T extends string>(flag: string, text: string, allowed: readonly T[]): readonly T[] {
  const words = text.split(',').map(word => word.trim());
  const unknown = words.find(word => !allowed.some(one => one === word));
  if (unknown !== undefined) throw new UsageError(notAllowed(flag, unknown, allowed));
  return allowed.filter(one => words.includes(one));
}

/** The address of a folder in the web, with one `/` at its end. @throws {UsageError} */
export function baseOf(text: string | undefined): string {
  if (text === undefined) throw new UsageError(noValue('--base'));
  const url = /^https?:\/\/[^/]/i.test(text) && URL.canParse(text) ? new URL(text) : null;
  if (!url || url.search || url.hash || url.username || url.password) throw new UsageError(badBase(text));
  return url.href.replace(/\/*$/, '/');
}

import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { notJson, unreadable, unwritable, UsageError } from '../messages.js';

const why = (error: unknown): string => (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ');

/** @throws {UsageError} where the file cannot be read or is not JSON */
export function readJson(file: string): unknown {
  let content: string;
  try {
    content = readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(unreadable(file, why(error)));
  }
  try {
    return JSON.parse(content.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new UsageError(notJson(file, why(error)));
  }
}

/**
 * Writes a file whole or not at all: beside it under another name first, then renamed.
 *
 * @throws {UsageError} where it cannot be written; what was there before is untouched
 */
export function writeWhole(file: string, content: string | Uint8Array): void {
  const beside = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  try {
    writeFileSync(beside, content, { flag: 'wx' });
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw new UsageError(unwritable(file, why(error)));
  }
}

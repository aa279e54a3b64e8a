import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { sanitize } from '@cityfacts/core';
import { notJson, unreadable, unwritable, UsageError } from '../messages.js';

const why = (error: unknown): string =>
  sanitize((error instanceof Error ? error.message : String(error)).slice(0, 300).replace(/\s+/g, ' '));

/** @throws {UsageError} where the file cannot be read or is not JSON */
export function readJson(file: string): unknown {
  let content: string;
  try {
    content = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    throw new UsageError(unreadable(file, why(error)));
  }
  try {
    return JSON.parse(content);
  } catch (error) {
    throw new UsageError(notJson(file, why(error)));
  }
}

/**
 * Writes a file whole or not at all: beside it under another name first, then renamed.
 *
 * @throws {UsageError} where it cannot be written; what was there before is untouched
 */
export const writeWhole = (file: string, content: string | Uint8Array): void => writeAll({ [file]: content });

/**
 * Writes several files, all or none: a folder or a disk that takes them not is found before the first of them has its name. Folders that are
 * not there are made for `below`.
 *
 * @param below folder under which missing folders are made
 * @throws {UsageError} where one cannot be written
 */
export function writeAll(files: Readonly<Record<string, string | Uint8Array>>, below?: string): void {
  const steps = Object.entries(files).map(([path, content]) => {
    const file = below === undefined ? path : join(below, path);
    return { file, content, beside: join(dirname(file), `.${basename(file)}.${process.pid}.tmp`) };
  });
  let current = below ?? '';
  const written: string[] = [];
  try {
    for (const { file, content, beside } of steps) {
      current = file;
      if (below !== undefined) mkdirSync(dirname(file), { recursive: true });
      if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) throw new Error('it is a folder');
      writeFileSync(beside, content, { flag: 'wx' });
      written.push(beside);
    }
    for (const { file, beside } of steps) {
      current = file;
      renameSync(beside, file);
    }
  } catch (error) {
    for (const beside of written) rmSync(beside, { force: true });
    throw new UsageError(unwritable(current, why(error)));
  }
}

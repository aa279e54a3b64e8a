import { randomUUID } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readlinkSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
  type Stats,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { sanitize } from '@cityfacts/core';
import {
  hasUnseen,
  isDevice,
  notEncoded,
  notJson,
  notReplaced,
  tooLong,
  unreadable,
  unwritable,
  UsageError,
} from '../messages.js';

const why = (error: unknown): string =>
  sanitize((error instanceof Error ? error.message : String(error)).slice(0, 300).replace(/\s+/g, ' '));

/** Standard input or output, as the name of a file. */
export const STANDARD = '-';

/** Most bytes that are read: more is no set of rows, but an endless pipe. */
const MOST_BYTES = 256 * 1024 * 1024;

/**
 * The rows in a file: the value of JSON, or the text of a table.
 *
 * @throws {UsageError} where the file cannot be read, is not UTF-8, holds characters that nobody sees, or should be JSON and is not
 */
export function readData(file: string): unknown {
  const content = textOf(file, readBytes(file));
  const isJson = /\.json$/i.test(file) || /^\s*[[{]/.test(content);
  let data: unknown = content;
  try {
    if (isJson) data = JSON.parse(content);
  } catch (error) {
    throw new UsageError(notJson(file, why(error)));
  }
  for (const [index, line] of content.split(/\r\n?|\n/).entries()) {
    if (sanitize(line) === line) continue;
    throw new UsageError(
      hasUnseen(
        file,
        index + 1,
        [...line].find(char => sanitize(char) !== char)!,
      ),
    );
  }
  return data;
}

/** A file or a pipe to its end; a device has none. `-` is standard input. @throws {UsageError} */
function readBytes(file: string): Uint8Array {
  let descriptor: number | undefined;
  try {
    const found = file === STANDARD ? fstatSync(0) : statSync(file);
    if (found.isCharacterDevice() || found.isBlockDevice()) throw new Error(isDevice);
    if (found.isFile() && found.size > MOST_BYTES) throw new Error(tooLong);
    descriptor = file === STANDARD ? 0 : openSync(file, 'r');
    const chunks: Uint8Array[] = [];
    for (let read = 0; ;) {
      const chunk = Buffer.alloc(1 << 16);
      const bytes = readSync(descriptor, chunk);
      if (!bytes) return Buffer.concat(chunks);
      chunks.push(chunk.subarray(0, bytes));
      if ((read += bytes) > MOST_BYTES) throw new Error(tooLong);
    }
  } catch (error) {
    throw new UsageError(unreadable(file, why(error)));
  } finally {
    if (descriptor) closeSync(descriptor);
  }
}

/** @throws {UsageError} that names the first line which is not UTF-8 */
function textOf(file: string, bytes: Uint8Array): string {
  const read = (part: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(part);
  try {
    return read(bytes);
  } catch {
    for (let line = 1, from = 0; ; line++) {
      const end = bytes.indexOf(0x0a, from);
      try {
        read(bytes.subarray(from, end < 0 ? bytes.length : end));
      } catch {
        throw new UsageError(notEncoded(file, line));
      }
      from = end + 1;
    }
  }
}

/**
 * Writes a file whole or not at all: beside it under another name first, then renamed. What is no file, such as a device or a pipe, is
 * written to; a link stays, and what it leads to is written.
 *
 * @throws {UsageError} where it cannot be written; what was there before is untouched
 */
export const writeWhole = (file: string, content: string | Uint8Array): void => writeAll({ [file]: content });

/**
 * Writes a file that nobody has filled in yet.
 *
 * @throws {UsageError} where it is there already with other content, or cannot be written
 */
export function writeNew(file: string, content: string): void {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isFile() && found.size && readFileSync(file, 'utf8') !== content) throw new UsageError(notReplaced(file));
  writeWhole(file, content);
}

interface Step {
  readonly file: string;
  readonly content: string | Uint8Array;
  /** The name it is written under first; `null`: written where it is. */
  readonly beside: string | null;
}

/**
 * Writes several files, all or none: a folder or a disk that takes them not is found before the first of them has its name. Folders that are
 * not there are made for `below`.
 *
 * @param below folder under which missing folders are made
 * @throws {UsageError} where one cannot be written
 */
export function writeAll(files: Readonly<Record<string, string | Uint8Array>>, below?: string): void {
  let current = below ?? '';
  const made: string[] = [];
  try {
    const steps = Object.entries(files).map(([path, content]): Step => {
      current = below === undefined ? path : join(below, path);
      if (below !== undefined) mkdirSync(dirname(current), { recursive: true });
      const file = targetOf(current);
      const before = statSync(file, { throwIfNoEntry: false });
      if (before?.isDirectory()) throw new Error('it is a folder');
      if (isStream(file, before)) return { file, content, beside: null };
      // To rename needs no right to write, but who made a file read-only meant it.
      if (before) accessSync(file, constants.W_OK);
      // A short name, because the longest that a disk takes is soon reached; a new one, because nobody may have left it behind.
      const beside = join(dirname(file), `.cityfacts-${randomUUID().slice(0, 8)}.tmp`);
      const descriptor = openSync(beside, 'wx');
      made.push(beside);
      try {
        writeFileSync(descriptor, content);
      } finally {
        closeSync(descriptor);
      }
      if (before) chmodSync(beside, before.mode & 0o7777);
      return { file, content, beside };
    });
    for (const { file, content, beside } of steps) {
      current = file;
      if (beside) renameSync(beside, file);
      else writeThrough(file, content);
    }
  } catch (error) {
    for (const beside of made) rmSync(beside, { force: true });
    throw new UsageError(unwritable(current, why(error)));
  }
}

/** What a path leads to through its links, also where that is not there yet. */
function targetOf(file: string, links = 0): string {
  if (isOpen(file) || !lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink()) return file;
  if (links > 40) throw new Error('its links lead in a circle');
  return targetOf(resolve(dirname(file), readlinkSync(file)), links + 1);
}

/** A file that is open already, such as `/dev/stdout`. */
const isOpen = (file: string): boolean => /^[/](dev[/](std|fd[/])|proc[/])/.test(resolve(file));

/** Whether a new file must not take its place: a device, a pipe, a file that is open or has other names. */
const isStream = (file: string, before: Stats | undefined): boolean =>
  isOpen(file) || (!!before && (!before.isFile() || before.nlink > 1));

/** A file that has other names gets back what was in it where the disk has no room for the new content. */
function writeThrough(file: string, content: string | Uint8Array): void {
  const before = !isOpen(file) && statSync(file).isFile() ? readFileSync(file) : undefined;
  try {
    write(file, content);
  } catch (error) {
    if (before) write(file, before);
    throw error;
  }
}

function write(file: string, content: string | Uint8Array): void {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  // What a shell has opened with >> keeps what is in it.
  const descriptor = openSync(file, isOpen(file) ? 'a' : 'w');
  try {
    for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at);
  } finally {
    closeSync(descriptor);
  }
}

/** words ─parseCommand─▶ command ─render─▶ text ─▶ file or standard output. */
import { readFileSync } from 'node:fs';
import { UsageError } from '../messages.js';
import { parseCommand } from './command.js';
import { writeWhole } from './files.js';
import { help } from './help.js';
import { renderCommand } from './render.js';

/** Where the command line writes. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** @returns the exit code: 0 done, 2 the arguments or the data cannot be used (one line on `err` says why) */
export function main(words: readonly string[], { out, err }: Streams): number {
  try {
    const command = parseCommand(words);
    if (command.do === 'help') out(help());
    else if (command.do === 'version') out(`${version()}\n`);
    else {
      const warnings: string[] = [];
      const text = renderCommand(command, ({ message }) => warnings.push(message));
      if (command.flags.out === undefined) out(text);
      else writeWhole(command.flags.out, text);
      for (const warning of warnings) err(`cityfacts: warning: ${warning}\n`);
    }
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    err(`cityfacts: ${error.message}\n`);
    return 2;
  }
}

function version(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return version;
}

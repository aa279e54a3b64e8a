/** words ─parseCommand─▶ command ─render or oembed─▶ text, files ─▶ standard output, folder. */
import { readFileSync } from 'node:fs';
import { SetupError, UsageError } from '../messages.js';
import { parseCommand } from './command.js';
import { STANDARD, writeWhole } from './files.js';
import { help } from './help.js';
import { oembedCommand } from './oembed.js';
import { renderCommand } from './render.js';

/** Where the command line writes. */
export interface Streams {
  readonly out: (content: string | Uint8Array) => void;
  readonly err: (text: string) => void;
}

/**
 * @returns the exit code: 0 done, 2 the arguments or the data cannot be used, 3 a renderer or a font is missing here
 *   (one line on `err` says what)
 */
export async function main(words: readonly string[], { out, err }: Streams): Promise<number> {
  try {
    const command = parseCommand(words);
    if (command.do === 'help') out(help());
    else if (command.do === 'version') out(`${version()}\n`);
    else {
      const warnings: string[] = [];
      const warn = () => warnings.forEach(warning => err(`cityfacts: warning: ${warning}\n`));
      if (command.do === 'oembed') {
        out(await oembedCommand(command, warning => warnings.push(warning)));
        warn();
        return 0;
      }
      const content = await renderCommand(command, ({ message }) => warnings.push(message));
      if ((command.flags.out ?? STANDARD) === STANDARD) out(content);
      else writeWhole(command.flags.out!, content);
      warn();
    }
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof SetupError)) throw error;
    err(`cityfacts: ${error.message}\n`);
    return error instanceof UsageError ? 2 : 3;
  }
}

function version(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return version;
}

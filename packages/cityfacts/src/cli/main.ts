/** words ─parseCommand─▶ command ─render or oembed─▶ text, files ─▶ standard output, folder. */
import { readFileSync } from 'node:fs';
import { SetupError, UsageError } from '../messages.js';
import { checkCommand } from './check.js';
import { parseCommand } from './command.js';
import { STANDARD, writeNew, writeWhole } from './files.js';
import { help } from './help.js';
import { oembedCommand } from './oembed.js';
import { progressOn } from './progress.js';
import { renderCommand } from './render.js';
import { template } from './template.js';

/** Where the command line writes. */
export interface Streams {
  readonly out: (content: string | Uint8Array) => void;
  readonly err: (text: string) => void;
  /** Writes to a terminal what is being done; absent where there is none. */
  readonly progress?: ((text: string) => void) | undefined;
}

/**
 * @returns the exit code: 0 done, 1 `check` found something wrong, 2 the arguments or the data cannot be used, 3 a renderer or a font is missing here
 *   (one line on `err` says what)
 */
export async function main(words: readonly string[], { out, err, progress: terminal }: Streams): Promise<number> {
  const progress = progressOn(terminal);
  try {
    const command = parseCommand(words);
    if (command.do === 'help') out(help());
    else if (command.do === 'version') out(`${version()}\n`);
    else if (command.do === 'check') {
      const { text, isSound } = checkCommand(command);
      out(text);
      return isSound ? 0 : 1;
    } else if (command.do === 'init') {
      const text = template(command.tag, command.flags.lang);
      if ((command.flags.out ?? STANDARD) === STANDARD) out(text);
      else writeNew(command.flags.out!, text);
    } else {
      const warnings: string[] = [];
      const warn = () => warnings.forEach(warning => err(`cityfacts: warning: ${warning}\n`));
      if (command.do === 'oembed') {
        const done = await oembedCommand(command, warning => warnings.push(warning), progress.step);
        progress.end();
        out(done);
        warn();
        return 0;
      }
      progress.step(`drawing ${command.tag}`);
      const content = await renderCommand(command, ({ message }) => warnings.push(message));
      progress.end();
      if ((command.flags.out ?? STANDARD) === STANDARD) out(content);
      else writeWhole(command.flags.out!, content);
      warn();
    }
    return 0;
  } catch (error) {
    progress.end();
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

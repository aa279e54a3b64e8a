#!/usr/bin/env node
// The command line. Committed, because npm links only files that are there when it installs; the code is compiled.

// A reader that stops reading (`| head`) is no failure; a full disk is one.
const stopped = error => {
  if (error.code !== 'EPIPE') say(`cityfacts: standard output cannot be written: ${error.message}\n`);
  process.exit(error.code === 'EPIPE' ? 0 : 2);
};
const say = text => {
  try {
    process.stderr.write(text);
  } catch {
    // Nobody can be told.
  }
};
process.stdout.on('error', stopped);
process.stderr.on('error', () => {});

const main = await import('../lib/cli/main.js').then(
  module => module.main,
  error => {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    say('cityfacts: the compiled code is missing; run "npm run build" first\n');
    process.exitCode = 1;
  },
);
if (main) {
  process.exitCode = await main(process.argv.slice(2), {
    out: content => {
      try {
        process.stdout.write(content);
      } catch (error) {
        stopped(error);
      }
    },
    err: say,
    progress: process.stderr.isTTY ? say : undefined,
  });
}

#!/usr/bin/env node
// The command line. Committed, because npm links only files that are there when it installs; the code is compiled.

// A reader that stops reading (`| head`) is no failure.
process.stdout.on('error', error => {
  if (error.code !== 'EPIPE') throw error;
});

const main = await import('../lib/cli/main.js').then(
  module => module.main,
  error => {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    process.stderr.write('cityfacts: the compiled code is missing; run "npm run build" first\n');
    process.exitCode = 1;
  },
);
if (main) {
  process.exitCode = await main(process.argv.slice(2), {
    out: content => process.stdout.write(content),
    err: text => process.stderr.write(text),
  });
}

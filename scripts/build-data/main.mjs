/** `npm run data`: compile the grammar, check the tables, write what is generated from them. Exit 1: nothing is written. */
import { spawnSync } from 'node:child_process';
import { build } from './build.mjs';
import { readInput, top, writeFiles } from './disk.mjs';
import { loadGrammar } from './grammar.mjs';
import { printProblem } from './problem.mjs';

// Type errors elsewhere in the package do not keep tsc from emitting the two modules that are needed here, and the
// files written below may be what is missing; whether all types are right is what `npm run types` tells.
spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-b', 'packages/layout'], {
  cwd: top,
  stdio: 'ignore',
});

const { problems, files } = build(readInput(await loadGrammar()));
if (problems.length > 0) {
  console.error(problems.map(printProblem).join('\n'));
  console.error(`\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}; nothing was written.`);
  process.exitCode = 1;
} else {
  console.log(`data: ${files.size} files are right, ${writeFiles(files)} of them changed.`);
}

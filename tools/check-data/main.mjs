/**
 * `npm run data:check -- --texts DIR [--each]`: holds every citation against its row and, where DIR has the text of its
 * source (`ID.md` or `ID.txt`, a line a paragraph: `P9 …`), against that paragraph. Without `--texts`, against the
 * rows alone. `--each` prints a line a citation, else only those not found. Exit 1 where anything is wrong.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readTables } from '../build-data/build.mjs';
import { readInput, top } from '../build-data/disk.mjs';
import { loadGrammar } from '../build-data/grammar.mjs';
import { printProblem } from '../build-data/problem.mjs';
import { problemsOf } from '../build-data/rules/rules.mjs';
import { readSchemas } from '../build-data/schema.mjs';
import { findingsOf, printFinding, summaryOf } from './check.mjs';
import { readText } from './texts.mjs';

/** @param {string} folder @returns {Map<string, import('./texts.mjs').Text>} by id of the source */
const textsIn = folder =>
  new Map(
    readdirSync(folder)
      .filter(name => ['.md', '.txt'].includes(extname(name)))
      .map(name => [name.slice(0, -extname(name).length), readText(readFileSync(join(folder, name), 'utf8'))]),
  );

const { values } = parseArgs({ options: { texts: { type: 'string' }, each: { type: 'boolean', default: false } } });

spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-b', 'packages/core'], {
  cwd: top,
  stdio: 'ignore',
});
const grammar = await loadGrammar();
const input = readInput(grammar);
const { tables, problems: unread } = readTables(input, readSchemas(input.datapackage));
const problems = unread.length > 0 ? unread : problemsOf(tables, grammar);
for (const problem of problems) console.error(printProblem(problem));

const citations = tables.get('citations');
if (citations) {
  const findings = findingsOf(citations, values.texts === undefined ? new Map() : textsIn(values.texts));
  const wrong = findings.filter(({ outcome }) => outcome === 'elsewhere' || outcome === 'absent');
  for (const finding of values.each ? findings : wrong) console.log(printFinding(finding));
  console.log(summaryOf(findings).join('\n'));
  console.log(`${problems.length} faults of the rows, ${wrong.length} citations not found`);
  if (problems.length + wrong.length > 0) process.exitCode = 1;
} else process.exitCode = 1;

/** `npm run data:diff -- OLD NEW`: what changed in the dataset, as Markdown. */
import { difference } from './changes.mjs';
import { report } from './report.mjs';
import { readVersion } from './versions.mjs';

const [old, now, ...others] = process.argv.slice(2);
if (old === undefined || now === undefined || others.length > 0) {
  console.error(
    'Usage: npm run data:diff -- OLD NEW\nEach is a folder with a datapackage.json, or a revision of git: HEAD~1 data',
  );
  process.exitCode = 2;
} else {
  try {
    console.log(report(difference(readVersion(old), readVersion(now)), `${old} → ${now}`));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

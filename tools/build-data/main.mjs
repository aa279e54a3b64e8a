/** `npm run data`: checks the tables and writes what is generated from them. Exit code 1: nothing was written. */
import { buildData } from './build-data.mjs';

try {
  console.log(await buildData());
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

/** Before `npm run data`: installs packages that a new commit needs and that are not there yet. */
import { installMissing } from './lib/install-packages.mjs';

try {
  await installMissing();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

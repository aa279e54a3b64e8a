/**
 * `npm start`: serves the documentation site, with the sample article, the snippet builder and Storybook. The first line it
 * prints of itself is the address of the site, which answers at once: with the last build, or, on a first start, with a page that says
 * what is being built and opens it as soon as it is there. The pages of a first visit come first, then all that is not current.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { frontFolder, isSiteCurrent, siteFolder } from './site.mjs';
import { chooseLanguage, waitingPage } from './lib/start-pages.mjs';
import { root } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { listen, staticServer } from './lib/static-server.mjs';
import { startStorybook } from './lib/storybook.mjs';

const isFirst = !existsSync(siteFolder);
const folders = { '/': isFirst ? frontFolder : siteFolder };

/** What is still being made, and what became of it; a page that is not there waits for the site. */
const making = { site: 'waiting', storybook: 'waiting' };
let storybookUrl = '';
let running = { node() {} };

const server = staticServer(
  folders,
  {
    '/': chooseLanguage,
    '/storybook': toStorybook,
    '/storybook/': toStorybook,
    '/storybook/index.html': toStorybook,
  },
  (request, response) => making.site && waitingPage(request, response, making.site),
);
const port = await listen(server, 4173);
console.log(`\ncityfacts: http://localhost:${port}/\n\nCtrl-C ends it.\n`);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, end);
process.once('exit', () => running.node());

if (isFirst) {
  console.log('Building the site for the first time: the front page is there in a few seconds, the rest follows.');
  const { code, output } = await build('--front');
  console.log(code === 0 ? 'The front page is there.' : output);
}
if (isSiteCurrent()) making.site = '';
else {
  if (!isFirst) console.log('Building what changed; until then you see the last build.');
  const { code, output } = await build();
  making.site = code === 0 ? '' : output;
  if (code === 0) folders['/'] = siteFolder;
  console.log(code === 0 ? 'The site is current.' : `The site could not be built:\n${output}`);
}

running = await startStorybook(6006);
if (await running.ready) {
  storybookUrl = running.url;
  console.log(`Storybook: http://localhost:${port}/storybook`);
} else {
  making.storybook = running.log();
  console.error(`Storybook did not start; the site goes on. It said:\n${making.storybook}`);
}

/** In a process of its own: this one answers readers meanwhile. */
function build(...options) {
  return run(process.execPath, [join(root, 'tools', 'site.mjs'), ...options], { seconds: 1800 });
}

function toStorybook(request, response) {
  const query = request.url.replace(/^[^?]*/, '');
  if (storybookUrl) return response.writeHead(302, { Location: storybookUrl + query }).end();
  waitingPage(request, response, making.storybook);
}

function end() {
  running.node();
  server.close();
  server.closeAllConnections();
  process.exit(0);
}

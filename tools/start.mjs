/**
 * `npm start`: builds what is not current, serves the article with the charts, the snippet builder, and Storybook behind them.
 * The first line it prints of itself is the address of the article, as soon as that answers.
 */
import { buildArticle } from '../apps/article/build.mjs';
import { buildBuilder } from '../apps/builder/build.mjs';
import { buildCdn, buildManifest, buildPackages } from './build.mjs';
import { cdn } from './lib/paths.mjs';
import { listen, staticServer } from './lib/static-server.mjs';
import { startStorybook } from './lib/storybook.mjs';

/** Said where Storybook is asked for before it answers. */
const waiting = `<!doctype html><html lang="en"><meta charset="utf-8"><meta http-equiv="refresh" content="2">
<title>Storybook is starting</title><p>Storybook is starting. This page turns into it as soon as it answers.</p></html>`;

// A type error is reported, and does not keep anybody from looking at the page.
await buildPackages().catch(error => console.error(error.message));
await buildCdn();
const [pages, builder] = await Promise.all([buildArticle(), buildBuilder()]);

let storybook = { url: '', isReady: false, problem: '' };

const toBuilder = (_request, response) => response.writeHead(302, { Location: '/builder/' }).end();
const server = staticServer(
  { '/': pages, '/dist/': cdn, '/builder/': builder },
  { '/builder': toBuilder, '/storybook': toStorybook, '/storybook/': toStorybook },
);
const port = await listen(server, 4173);
console.log(`\nArticle:   http://localhost:${port}/\nSnippets:  http://localhost:${port}/builder/`);

await buildManifest().catch(error => console.error(error.message));
const running = await startStorybook(6006);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, end);
process.once('exit', running.node);
if (await running.ready) {
  storybook = { url: running.url, isReady: true, problem: '' };
  console.log(`Storybook: ${running.url}  (also http://localhost:${port}/storybook)\n\nCtrl-C ends both.`);
} else {
  storybook = { url: '', isReady: false, problem: running.log() };
  console.error(`Storybook did not start; the article goes on. It said:\n${storybook.problem}`);
}

function toStorybook(_request, response) {
  if (storybook.isReady) return response.writeHead(302, { Location: storybook.url }).end();
  const [status, type, text] = storybook.problem ? [503, 'text/plain', storybook.problem] : [200, 'text/html', waiting];
  response.writeHead(status, { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-store' }).end(text);
}

function end() {
  running.node();
  server.close();
  server.closeAllConnections();
  process.exit(0);
}

// node run.mjs [--only case,peer,...] [--ours file.js] [--quick | --full] [--chromium path] [--out dir] [--list] [--summary]
import { mkdirSync, readFileSync, writeFileSync, existsSync } from 'node:fs';
import { join, resolve, delimiter } from 'node:path';
import { loadavg, cpus, release } from 'node:os';
import { parseArgs } from 'node:util';
import { build as esbuild } from 'esbuild';
import { PEERS } from './peers/index.mjs';
import { ROOT, OUT, combos, entry, bundle } from './lib/build.mjs';
import { Browser } from './lib/browser.mjs';
import { serve } from './lib/server.mjs';
import { publish } from './lib/stage.mjs';
import { summary } from './lib/summary.mjs';

export const CASES = ['payload', 'verify', 'cold', 'slow', 'render', 'update', 'scale', 'many', 'leak'];
const { values: opts } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    ours: { type: 'string' },
    quick: { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
    chromium: { type: 'string' },
    out: { type: 'string', default: join(ROOT, 'results') },
    list: { type: 'boolean', default: false },
    summary: { type: 'boolean', default: false },
    budget: { type: 'string', default: '1' },
  },
});
opts.budget = +opts.budget; // scales every case's time limit
const dir = resolve(opts.out);
mkdirSync(dir, { recursive: true });
if (opts.list) {
  console.log(`cases: ${CASES.join(' ')}\npeers: ${Object.keys(PEERS).join(' ')}`);
  process.exit();
}
if (opts.summary) {
  summary(dir);
  process.exit();
}

const only = opts.only.split(',').filter(Boolean);
const unknown = only.filter(o => !CASES.includes(o) && !PEERS[o]);
if (unknown.length) {
  console.error(`not a case and not a peer: ${unknown.join(', ')} (see --list)`);
  process.exit(2);
}
const cases = CASES.filter(c => !only.some(o => CASES.includes(o)) || only.includes(c));
const named = Object.keys(PEERS).filter(p => only.includes(p));
const peers = Object.keys(PEERS).filter(p =>
  PEERS[p].ours
    ? opts.ours && (!named.length || named.includes(p))
    : p === 'floor' || !named.length || named.includes(p),
);
if (named.includes('ours') && !opts.ours) {
  console.error('the peer "ours" needs --ours <built bundle>');
  process.exit(2);
}
if (opts.ours && !existsSync(opts.ours)) {
  console.error(`no such file: ${opts.ours}`);
  process.exit(2);
}

const onPath = name =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map(p => join(p, name))
    .find(existsSync);
const chromium =
  opts.chromium ?? process.env.CHROMIUM ?? ['chromium', 'chromium-browser', 'google-chrome'].map(onPath).find(Boolean);
if (!chromium) {
  console.error('no Chromium: give --chromium or CHROMIUM');
  process.exit(2);
}

const started = Date.now();
const ctx = {
  opts,
  peers,
  dir,
  log: s => console.log(`${((Date.now() - started) / 1e3).toFixed(0).padStart(5)} s ${s}`),
  short: e =>
    String(e?.message ?? e)
      .replaceAll(ROOT, '.')
      .replaceAll(resolve('.'), '.')
      .replace(/(\/[\w.@-]+){3,}\//g, '…/')
      .split('\n')
      .slice(0, 3)
      .join(' ')
      .slice(0, 300),
  failures: {},
  fail(peer, e) {
    (ctx.failures[peer] ??= []).push(ctx.short(e));
    ctx.log(`  ${peer} FAILED: ${ctx.short(e)}`);
  },
  deadline: s => {
    const end = Date.now() + s * 1e3 * opts.budget;
    return { left: () => end - Date.now(), over: () => Date.now() > end };
  },
};

ctx.server = await serve(join(ROOT, 'dist'));
const fx = await esbuild({
  entryPoints: [join(ROOT, 'fixtures.mjs')],
  bundle: true,
  format: 'iife',
  globalName: '__fx',
  write: false,
  target: 'es2022',
});
ctx.server.put('/fx.js', fx.outputFiles[0].contents);
if (!cases.includes('payload'))
  for (const peer of peers)
    for (const [name, widgets] of combos(peer)) {
      try {
        await bundle(entry(peer, name, widgets), join(OUT, peer, name), opts.ours);
      } catch (e) {
        ctx.fail(peer, e);
      }
    }
publish(ctx);

// merge: a narrowed run replaces only what it measured; every ratio is taken within the run that measured it
const save = (name, meta, data) => {
  const file = join(dir, `${name}.json`),
    old = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { peers: {} };
  writeFileSync(file, `${JSON.stringify({ case: name, meta, peers: { ...old.peers, ...data } }, null, 1)}\n`);
};
const version = p => {
  try {
    return JSON.parse(readFileSync(join(ROOT, 'node_modules', PEERS[p].pkg, 'package.json'), 'utf8')).version;
  } catch {
    return null;
  }
};
let code = 0;
for (const name of cases) {
  const t0 = Date.now(),
    { run, browserArgs } = await import(`./cases/${name}.mjs`);
  ctx.failures = {};
  ctx.log(name);
  try {
    if (name !== 'payload') ctx.browser = await new Browser(chromium, browserArgs).open();
    const data = await run(ctx);
    for (const [p, e] of Object.entries(ctx.failures)) data[p] = { ...data[p], failed: e };
    save(
      name,
      {
        at: new Date().toISOString(),
        seconds: Math.round((Date.now() - t0) / 1e3),
        chromium: ctx.browser?.version,
        node: process.version,
        cores: cpus().length,
        cpu: cpus()[0].model,
        kernel: release(),
        load: loadavg().map(x => +x.toFixed(2)),
        versions: Object.fromEntries(
          Object.keys(PEERS)
            .map(p => [p, version(p)])
            .filter(([, v]) => v),
        ),
        notes: ctx.notes?.[name],
      },
      data,
    );
  } catch (e) {
    code = 1;
    ctx.log(`${name} FAILED: ${e.stack}`);
  }
  await ctx.browser?.close();
  ctx.browser = null;
}
await ctx.server.close();
summary(dir);
ctx.log(`done; see ${opts.out.replace(ROOT, '.')}/SUMMARY.md`);
process.exit(code);

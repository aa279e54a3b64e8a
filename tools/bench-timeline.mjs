/**
 * `npm run bench:timeline`: what the timeline costs as its rows grow. Best of several runs, for 600, 6,000 and 60,000
 * made-up events of all precisions at 1,200 px: CPU time of the stages in Node, elements and keyboard nodes of the drawing; then
 * the CPU time of the element in Chromium, for its first drawing and for another time window.
 */
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { benchElement } from './lib/bench-element.mjs';
import { root } from './lib/paths.mjs';

const conditions = ['cityfacts-source', 'module', 'node', 'production'];

/** A module of the sources, as Vite sees them. */
async function fromSource(path) {
  const { module } = await runnerImport(join(root, path), {
    configFile: false,
    logLevel: 'error',
    resolve: { conditions },
    environments: { inline: { resolve: { conditions, noExternal: [/^@cityfacts\//] } } },
  });
  return module;
}

const { sampleEvents, samplePlaces } = await fromSource('stories/cases/policy-timeline.ts');
const { defaultsOf, literalTheme, tableMeasurer, toMarkup } = await fromSource('packages/core/src/index.ts');
const { en } = await fromSource('packages/core/src/locales/en.ts');
const { timelineChart } = await fromSource('packages/charts/src/index.ts');
const { timelineDetails } = await fromSource('packages/charts/src/timeline/details.ts');
const { validateTimelineRows } = await fromSource('packages/charts/src/timeline/validate.ts');

const RUNS = 15;
const words = { locale: 'en', strings: en };
const space = { width: 1200, measurer: tableMeasurer };
const options = defaultsOf(timelineChart.options);
const look = { id: 'bench', theme: literalTheme('light'), selected: [] };

const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Milliseconds of each stage, and what came out. */
function once(rows) {
  const stages = {};
  let last = cpu();
  const timed = (name, value) => {
    const now = cpu();
    stages[name] = now - last;
    last = now;
    return value;
  };
  const checked = timed('check', validateTimelineRows(rows));
  const model = timed('model', timelineChart.computeModel(checked.rows, options, words));
  const layout = timed('layout', timelineChart.computeLayout(model, space));
  const markup = timed('markup', toMarkup(timelineChart.render(layout, look)));
  const table = timed('table', timelineDetails.table(model, words));
  return {
    stages,
    elements: (markup.match(/<[a-z]/g) ?? []).length,
    nodes: layout.nodes.length,
    rows: table.rows.length,
  };
}

const counts = [600, 6_000, 60_000];
const rowsOf = count => ({ places: samplePlaces, events: sampleEvents(count, { years: 16 }) });
const table = counts.map(count => {
  const rows = rowsOf(count);
  const runs = Array.from({ length: RUNS }, () => once(rows));
  const best = name => Math.min(...runs.map(run => run.stages[name]));
  const ms = Object.fromEntries(Object.keys(runs[0].stages).map(name => [`${name} ms`, Number(best(name).toFixed(1))]));
  const { elements, nodes, rows: listed } = runs[0];
  return {
    events: count,
    ...ms,
    'model + layout ms': Number((best('model') + best('layout')).toFixed(1)),
    elements,
    nodes,
    listed,
  };
});
console.table(table);

console.log('\n<policy-timeline> in Chromium: CPU of the main thread');
const drawn = await benchElement(counts, rowsOf);
console.table(drawn);
const times = drawn.at(-1)['first ms'] / drawn[0]['first ms'];
console.log(`First drawing of 60,000 entries: ${times.toFixed(1)} times that of 600.`);

/** What the compiler says about rows and events: a line below `@ts-expect-error` that is right is an error of `npm run types`. */
import type { CityRadar } from '@cityfacts/elements/city-radar.js';
import type { FundBars } from '@cityfacts/elements/fund-bars.js';
import type { PolicyTimeline } from '@cityfacts/elements/policy-timeline.js';
import type { HtmlOptions } from 'cityfacts/static.js';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { root } from '../tools/lib/paths.mjs';

interface Company {
  readonly name: string;
  readonly value: number;
}

/** Compiled, never run. */
export function rowsOf(radar: CityRadar, bars: FundBars, timeline: PolicyTimeline): void {
  const places = [{ id: 'a', name: 'A' }];
  const indicators = [{ id: 'rate', name: 'Rate', unit: 'percent' as const }];
  radar.data = { places, indicators, observations: [{ place: 'a', indicator: 'rate', value: 1 }] };
  // @ts-expect-error `vaule` is misspelt
  radar.data = { places, indicators, observations: [{ place: 'a', indicator: 'rate', value: 1, vaule: 2 }] };
  // @ts-expect-error `observation` is misspelt
  radar.data = { places, indicators, observation: [{ place: 'a', indicator: 'rate', value: 1 }] };

  bars.data = { funds: [{ id: 'a', name: 'A', size: 1, currency: 'EUR' }] };
  // @ts-expect-error `sise` is misspelt
  bars.data = { funds: [{ id: 'a', name: 'A', size: 1, sise: 1, currency: 'EUR' }] };
  // @ts-expect-error a number is no table
  bars.data = 5;

  timeline.data = { events: [{ date: '2024', title: 'A' }] };
  // @ts-expect-error `titel` is misspelt
  timeline.data = { events: [{ date: '2024', title: 'A', titel: 'B' }] };

  const companies: readonly Company[] = [];
  for (const element of [radar, bars, timeline]) {
    element.data = companies;
    element.data = [
      ['name', 'value'],
      ['A', 1],
    ];
    element.data = { columns: ['name', 'value'], rows: [['A', 1]] };
    element.data = 'name,value\nA,1\n';
    element.data = null;
    element.data = undefined;
  }
}

/** The same for files. */
export const requests: readonly HtmlOptions<'fund-bars'>[] = [
  { data: { funds: [{ id: 'a', name: 'A', size: 1, currency: 'EUR' }] } },
  // @ts-expect-error `sise` is misspelt
  { data: { funds: [{ id: 'a', name: 'A', size: 1, sise: 1, currency: 'EUR' }] } },
  { data: 'name,value\nA,1\n' },
];

const options: ts.CompilerOptions = {
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  customConditions: ['cityfacts-source'],
  types: [],
  strict: true,
  declaration: true,
  skipLibCheck: true,
};
const elements = join(root, 'packages', 'elements', 'src').replaceAll('\\', '/');

/** What the compiler says about a module. Of the elements it sees what npm gets: declarations, with no more imports than they need. */
function errorsOf(text: string): readonly string[] {
  const file = join(root, 'test', 'one-entry.ts').replaceAll('\\', '/');
  const sources = ts.createProgram([`${elements}/define/city-radar.ts`], options);
  const declarationsOf = (source: ts.SourceFile): string => {
    let declarations = '';
    sources.emit(source, (_, content) => (declarations = content), undefined, true);
    return declarations;
  };
  const host = ts.createCompilerHost(options);
  const fileExists = host.fileExists.bind(host);
  host.fileExists = name => name === file || fileExists(name);
  host.getSourceFile = name => {
    const source = sources.getSourceFile(name);
    if (source && !name.startsWith(elements)) return source;
    return ts.createSourceFile(name, source ? declarationsOf(source) : text, ts.ScriptTarget.ES2022);
  };
  const program = ts.createProgram([file], options, host);
  const found = program.getSemanticDiagnostics(program.getSourceFile(file));
  return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

it('the entry of one element gives its events their types', () => {
  const errors = errorsOf(`
    import type { CityRadar } from '@cityfacts/elements/city-radar.js';
    export function listen(radar: CityRadar) {
      radar.addEventListener('chart-select', ({ places }) => places.map(place => place.trim()));
      radar.addEventListener('chart-problem', event => event.problems);
    }`);
  expect(errors).toEqual([expect.stringContaining("Property 'problems' does not exist on type 'ChartProblemEvent'")]);
}, 60_000);

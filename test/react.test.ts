/** `cityfacts/react`: what the compiler says about props, what a server writes, and what a bundler takes. */
import { build, type BuildOptions } from 'esbuild';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { createElement, type RefAttributes } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import {
  CityRadar,
  FundBars,
  PolicyTimeline,
  type CityRadarProps,
  type FundBarsProps,
  type PolicyTimelineProps,
} from 'cityfacts/react.en.js';
import type { CityRadar as CityRadarElement } from '@cityfacts/elements';
import { root } from '../tools/lib/paths.mjs';

/** Compiled, never run: a line below `@ts-expect-error` that is right is an error of `npm run types`. */
export const props: readonly [
  readonly (CityRadarProps & RefAttributes<CityRadarElement>)[],
  readonly FundBarsProps[],
  readonly PolicyTimelineProps[],
] = [
  [
    { cities: ['beijing'], year: 2023, view: 'dots', heading: null, noMenu: true, lang: 'en', className: 'a' },
    { data: [{ City: 'Lyon', Rent: 10 }], columns: { Stadt: 'place' }, annotations: [{ id: 'a', text: 'A' }] },
    { onChartSelect: event => event.places.join(), onChartExport: event => event.preventDefault(), 'aria-label': 'A' },
    { ref: element => void element?.toSvg() },
    // @ts-expect-error there is no such view
    { view: 'pie' },
    // @ts-expect-error a list, not a text
    { cities: 'beijing' },
    // @ts-expect-error `limit` is an option of the bars
    { limit: 3 },
    // @ts-expect-error `observation` is misspelt
    { data: { places: [], indicators: [], observation: [] } },
    // @ts-expect-error the event has no `city`
    { onChartSelect: event => event.city },
    // @ts-expect-error what is inside is the chart's
    { dangerouslySetInnerHTML: { __html: '' } },
    // @ts-expect-error it is another element
    { ref: (element: HTMLImageElement | null) => element },
  ],
  [
    { data: { funds: [{ id: 'a', name: 'A', size: 1, currency: 'EUR' }] }, sort: 'date-desc', groupBy: 'city' },
    // @ts-expect-error `sise` is misspelt
    { data: { funds: [{ id: 'a', name: 'A', sise: 1, currency: 'EUR' }] } },
  ],
  [
    { data: { events: [{ date: '2024', title: 'A' }] }, asOf: 'today', open: ['a/2024'] },
    // @ts-expect-error `titel` is misspelt
    { data: { events: [{ date: '2024', titel: 'A' }] } },
  ],
];

it('a server writes the figures of the bundled rows and of yours', () => {
  const bundled = [
    renderToString(createElement(CityRadar, { cities: ['beijing', 'shenzhen'], id: 'a' })),
    renderToString(createElement(FundBars, { limit: 3 })),
    renderToString(createElement(PolicyTimeline, { cities: ['shenzhen'] })),
  ];
  const tags = ['city-radar', 'fund-bars', 'policy-timeline'];
  bundled.forEach((html, index) =>
    expect(html).toMatch(new RegExp(`^<${tags[index]} [^>]*>.*<svg.*</${tags[index]}>$`, 's')),
  );
  expect(bundled[0]).toMatch(/^<city-radar cities="beijing shenzhen" id="a">/);
  const own = renderToString(createElement(CityRadar, { data: [{ City: 'Lyon', Rent: 1, Jobs: 2, Parks: 3 }] }));
  expect(own).toMatch(/^<city-radar data="null">.*Lyon/s);
  expect(own).not.toContain('Beijing');
});

/** What a bundler makes of a module: its size, brotli, and what is in it. */
async function bundled(code: string, options: BuildOptions = {}) {
  const { metafile, outputFiles } = await build({
    stdin: { contents: code, resolveDir: root },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    outdir: join(root, '.cache', 'never-written'),
    conditions: ['cityfacts-source', 'browser', 'production'],
    define: { 'process.env.NODE_ENV': '"production"' },
    external: ['react'],
    logLevel: 'silent',
    tsconfig: join(root, 'tsconfig.base.json'),
    ...options,
  });
  return {
    // All stages in one file: what two of them differ by is the component.
    bytes: brotliCompressSync(outputFiles![0]!.contents).length,
    inputs: Object.values(metafile!.outputs)
      .flatMap(({ inputs }) => Object.keys(inputs))
      .join('\n'),
  };
}

it('a browser gets the component and its chart, neither the static renderer nor other charts', async () => {
  const component = await bundled("export { CityRadar } from 'cityfacts/react.en.js'");
  expect(component.inputs).not.toMatch(/react\/static-figure\.ts|cityfacts\/src\/html\.ts/);
  expect(component.inputs).not.toMatch(/\/(fund-bars|policy-timeline)\.(en\.)?ts/);
  const element = await bundled("export { CityRadar } from 'cityfacts/city-radar.en.js'");
  // docs/guides/react.md says so.
  const wrapper = component.bytes - element.bytes;
  expect(wrapper).toBeGreaterThan(500);
  expect(wrapper).toBeLessThan(2200);
  const said = /The component itself is (\d\.\d) kB/.exec(
    readFileSync(join(root, 'docs/guides/react.md'), 'utf8'),
  )?.[1];
  expect(Math.abs(Number(said) * 1000 - wrapper), `it is ${wrapper}`).toBeLessThan(150);
}, 60_000);

it('a server gets the static renderer', async () => {
  const { inputs } = await bundled("export { CityRadar } from 'cityfacts/react.en.js'", {
    platform: 'node',
    conditions: ['cityfacts-source', 'node', 'production'],
  });
  expect(inputs).toContain('react/static-figure.ts');
}, 60_000);

it('every component is marked for the client', () => {
  for (const tag of ['city-radar', 'fund-bars', 'policy-timeline'])
    for (const file of [`elements/src/react/${tag}.ts`, `cityfacts/src/react/charts/${tag}.en.ts`])
      expect(readFileSync(join(root, 'packages', file), 'utf8'), file).toMatch(/^'use client';\n/);
});

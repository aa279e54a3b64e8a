/**
 * What readers may have to load, brotli bytes: all limits of the CDN files, in one place. `limit` is what the tests hold, a little
 * above what there is; `goal` is what is wanted. Lower a limit when a file has become smaller; raise it only with a reason
 * (docs/decisions/0009-bytes.md).
 */
export interface Budget {
  readonly limit: number;
  readonly goal: number;
}

export type File = 'city-radar' | 'fund-bars' | 'policy-timeline' | 'cityfacts';

export type Bundler = 'vite' | 'rollup' | 'esbuild' | 'webpack';

interface Budgets {
  /** Code of the first file; words and data are apart. */
  readonly main: Readonly<Record<File, Budget>>;
  /** First file of one chart in English as it travels: code, words and rows. */
  readonly firstLoad: Readonly<Record<Exclude<File, 'cityfacts'>, Budget>>;
  /** Code of each later stage, of any file of one chart. */
  readonly stages: Readonly<Record<'more' | 'tools' | 'check', Budget>>;
  /** Code that a page loads at once which imports an entry of one language from npm; words and data are apart. */
  readonly npm: Readonly<Record<Bundler, Readonly<Record<File, number>>>>;
  readonly lazy: Budget;
  readonly host: Budget;
  /** Static figure for 360 and 720 px, stylesheet and `lazy.js`: a page before a reader acts. */
  readonly staticPage: Readonly<Record<Exclude<File, 'cityfacts'>, Budget>>;
}

export const budgets: Budgets = {
  main: {
    'city-radar': { limit: 45_500, goal: 30_000 },
    'fund-bars': { limit: 42_400, goal: 28_000 },
    'policy-timeline': { limit: 49_800, goal: 32_000 },
    cityfacts: { limit: 69_100, goal: 46_000 },
  },
  firstLoad: {
    'city-radar': { limit: 52_500, goal: 37_000 },
    'fund-bars': { limit: 47_800, goal: 35_000 },
    'policy-timeline': { limit: 60_300, goal: 45_000 },
  },
  stages: {
    more: { limit: 10_000, goal: 10_000 },
    tools: { limit: 8_000, goal: 7_000 },
    check: { limit: 18_300, goal: 4_000 },
  },
  npm: {
    vite: { 'city-radar': 45_700, 'fund-bars': 42_600, 'policy-timeline': 50_200, cityfacts: 70_100 },
    rollup: { 'city-radar': 45_400, 'fund-bars': 42_400, 'policy-timeline': 49_800, cityfacts: 69_400 },
    esbuild: { 'city-radar': 47_400, 'fund-bars': 44_600, 'policy-timeline': 51_900, cityfacts: 73_400 },
    webpack: { 'city-radar': 47_500, 'fund-bars': 44_500, 'policy-timeline': 52_200, cityfacts: 73_100 },
  },
  lazy: { limit: 1_000, goal: 1_000 },
  host: { limit: 1_000, goal: 1_000 },
  staticPage: {
    'city-radar': { limit: 10_000, goal: 10_000 },
    'fund-bars': { limit: 20_000, goal: 20_000 },
    'policy-timeline': { limit: 24_000, goal: 24_000 },
  },
};

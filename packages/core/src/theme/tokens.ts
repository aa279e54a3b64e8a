/** The colors of a theme, by role. */
export interface Palette {
  readonly background: string;
  readonly text: string;
  readonly muted: string;
  readonly rule: string;
  readonly grid: string;
  readonly axis: string;
  readonly focus: string;
  /** The four first-tier cities, then six colors that the other cities share in turn. */
  readonly series: readonly string[];
}

export type ThemeName = 'light' | 'dark' | 'print';

/**
 * Text is at least 4.5:1 and marks are at least 3:1 against the ground; the first eight series, of which any four may
 * share a drawing, differ by ΔE2000 ≥ 15 also under simulated protan, deutan and tritan vision (see `theme.test.ts`).
 */
export const palettes: { readonly [N in ThemeName]: Palette } = {
  light: {
    background: '#ffffff',
    text: '#1c1f23',
    muted: '#5a6068',
    rule: '#b9bec5',
    grid: '#e1e4e8',
    axis: '#7d848c',
    focus: '#0b57d0',
    // prettier-ignore
    series: ['#982b20', '#27518e', '#c48211', '#489d98', '#7a5bff', '#142828', '#768262', '#685d63', '#310b62', '#c2477f'],
  },
  dark: {
    background: '#16181b',
    text: '#eceae4',
    muted: '#a9adb3',
    rule: '#50565e',
    grid: '#33383e',
    axis: '#858b93',
    focus: '#8ab4f8',
    // prettier-ignore
    series: ['#d9777b', '#4f8fd6', '#fedc82', '#b7f1f1', '#afa1b3', '#4d7c28', '#90aa00', '#8d647a', '#ffffdf', '#585cd4'],
  },
  print: {
    background: '#ffffff',
    text: '#000000',
    muted: '#333333',
    rule: '#999999',
    grid: '#cccccc',
    axis: '#555555',
    focus: '#000000',
    // prettier-ignore
    series: ['#982b20', '#27518e', '#c48211', '#489d98', '#7a5bff', '#142828', '#768262', '#685d63', '#310b62', '#c2477f'],
  },
};

/**
 * How much of the colour of each series, in percent, is in the name of its city; the rest is the colour of text, so that
 * the name is at least 4.5:1 where a mark needs 3:1 only.
 */
export const textShares = [100, 100, 72, 72, 90, 84, 84, 84, 100, 78];

/** Two colours `#rrggbb` mixed as `color-mix(in srgb)` does. */
export const mix = (a: string, b: string, share: number): string =>
  a.replace(/[\da-f]{2}/gi, (part, at: number) =>
    Math.round(parseInt(part, 16) * share + parseInt(b.slice(at, at + 2), 16) * (1 - share))
      .toString(16)
      .padStart(2, '0'),
  );

/** The colours in which the names of the series are written. */
export const seriesTextOf = ({ series, text }: Palette): readonly string[] =>
  series.map((color, index) => mix(color, text, textShares[index]! / 100));

/** Name and color of every token of a palette: `color-text`, `color-series-1`. The series count from 1. */
export const colorsOf = (palette: Palette): readonly (readonly [name: string, color: string])[] =>
  Object.entries(palette).flatMap(([name, paint]: [string, string | readonly string[]]) =>
    typeof paint === 'string'
      ? [[`color-${name}`, paint] as const]
      : paint.map((color, index) => [`color-${name}-${index + 1}`, color] as const),
  );

const docs: Readonly<Record<string, string>> = {
  'color-background': 'Background of the figure.',
  'color-text': 'Headings, labels and values.',
  'color-muted': 'Secondary text: units, dates, sources.',
  'color-rule': 'Borders of tables and of the figure.',
  'color-grid': 'Grid lines behind the data.',
  'color-axis': 'Axes, rims and ticks.',
  'color-focus': 'Focus rings.',
  'color-series-1': 'Beijing.',
  'color-series-2': 'Shanghai.',
  'color-series-3': 'Guangzhou.',
  'color-series-4': 'Shenzhen.',
  'color-series-5': 'First of six colors that the other cities share in turn.',
  'color-series-6': 'Second of the six.',
  'color-series-7': 'Third of the six.',
  'color-series-8': 'Fourth of the six.',
  'color-series-9': 'Fifth of the six.',
  'color-series-10': 'Last of the six.',
};

/** A design token: custom property, use, and value in each theme. */
export interface Token {
  /** Without `--cf-`: `color-text`. */
  readonly name: string;
  readonly light: string;
  readonly dark: string;
  readonly print: string;
  readonly doc: string;
}

/** All tokens in one list, for documentation; no chart needs it. */
export const tokens: readonly Token[] = /* @__PURE__ */ listed();

function listed(): readonly Token[] {
  const [dark, print] = [palettes.dark, palettes.print].map(palette => new Map(colorsOf(palette)));
  return colorsOf(palettes.light).map(([name, light]) => ({
    name,
    light,
    dark: dark?.get(name) ?? light,
    print: print?.get(name) ?? light,
    doc: docs[name] ?? '',
  }));
}

/** Widths of strokes, px. */
export interface Strokes {
  readonly hairline: string | number;
  readonly outline: string | number;
  readonly line: string | number;
  readonly edge: string | number;
}

export const strokes = { hairline: 1, outline: 1.5, line: 2, edge: 3 } as const;

/** Fonts of the figure: faces that readers have, Latin before Chinese, so that each script gets its own. */
export const fontStack =
  '"Helvetica Neue", Arial, "Noto Sans", "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif';

/** What a page may set besides colours, by its name without `--cf-`, and what holds otherwise. The same in every theme. */
export const measures: Readonly<Record<string, string | number>> = {
  font: 'inherit',
  'heading-font': 'var(--cf--font)',
  'label-font': fontStack,
  size: 1,
  'heading-size': '1.3125em',
  'text-size': '.875em',
  'small-size': '.8125em',
  'note-size': '.75em',
  'heading-weight': 700,
  ...strokes,
  'focus-width': 2.5,
  radius: '3px',
  shadow: '0 2px 8px rgb(0 0 0/18%)',
};

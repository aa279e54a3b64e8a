/** One design token: its custom property, what it colours, its value in each theme. */
export interface Token {
  /** `ink` is written `--cf-ink`. */
  readonly name: string;
  readonly light: string;
  readonly dark: string;
  readonly print: string;
  readonly doc: string;
}

const token = (name: string, light: string, dark: string, print: string, doc: string): Token => ({
  name,
  light,
  dark,
  print,
  doc,
});

/**
 * Colours by meaning. Text is at least 4.5:1 and marks are at least 3:1 against the ground; the four first-tier
 * series differ by ΔE2000 ≥ 15 also under simulated protan, deutan and tritan vision (see `tokens.test.ts`).
 */
export const tokens: readonly Token[] = [
  token('ground', '#ffffff', '#16181b', '#ffffff', 'The paper the figure stands on.'),
  token('ink', '#1c1f23', '#eceae4', '#000000', 'Headings, labels and figures.'),
  token('muted', '#5a6068', '#a9adb3', '#333333', 'Secondary text: units, dates, sources.'),
  token('rule', '#b9bec5', '#50565e', '#999999', 'Frames of tables and of the figure.'),
  token('grid', '#e1e4e8', '#33383e', '#cccccc', 'Hairlines behind the data.'),
  token('axis', '#7d848c', '#858b93', '#555555', 'Axes, rims and their ticks.'),
  token('focus', '#0b57d0', '#8ab4f8', '#000000', 'Focus rings.'),
  token('series-1', '#982b20', '#d9777b', '#982b20', 'Beijing.'),
  token('series-2', '#27518e', '#4f8fd6', '#27518e', 'Shanghai.'),
  token('series-3', '#c48211', '#fedc82', '#c48211', 'Guangzhou.'),
  token('series-4', '#489d98', '#b7f1f1', '#3d8783', 'Shenzhen.'),
  token('series-5', '#6b4c9a', '#b9a3e0', '#6b4c9a', 'First of the six colours that the other cities take in turn.'),
  token('series-6', '#8a5a2b', '#d2a679', '#8a5a2b', 'Second of the six.'),
  token('series-7', '#5c7a1f', '#b3cf7a', '#5c7a1f', 'Third of the six.'),
  token('series-8', '#c2477f', '#ee9bc0', '#c2477f', 'Fourth of the six.'),
  token('series-9', '#3b6f8f', '#93bfd8', '#3b6f8f', 'Fifth of the six.'),
  token('series-10', '#5f646a', '#b0b4b9', '#5f646a', 'Last of the six.'),
];

/** Fonts of the figure: faces that readers have, Latin before Chinese, so that each script gets its own. */
export const fontStack =
  '"Helvetica Neue", Arial, "Noto Sans", "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif';

import { fontStack, tokens, type Token } from './tokens.js';

export type ThemeName = 'light' | 'dark' | 'print';

/** What a template paints with: literal colours in exports, custom properties in the page. */
export interface Theme {
  readonly ground: string;
  readonly ink: string;
  readonly muted: string;
  readonly rule: string;
  readonly grid: string;
  readonly axis: string;
  readonly series: readonly string[];
  /** `null`: the stylesheet of the page sets it. */
  readonly font: string | null;
}

function theme(paint: (token: Token) => string, font: string | null): Theme {
  const paints = new Map(tokens.map(token => [token.name, paint(token)]));
  const of = (name: string) => paints.get(name) ?? 'currentColor';
  return {
    ground: of('ground'),
    ink: of('ink'),
    muted: of('muted'),
    rule: of('rule'),
    grid: of('grid'),
    axis: of('axis'),
    series: tokens.filter(token => token.name.startsWith('series-')).map(token => of(token.name)),
    font,
  };
}

/** Literal colours, for files that leave the page. */
export const literalTheme = (name: ThemeName): Theme => theme(token => token[name], fontStack);

/** Custom properties that the stylesheet of the figure resolves; literal light colours where it is absent. */
export const pageTheme: Theme = theme(token => `var(--cf--${token.name}, ${token.light})`, null);

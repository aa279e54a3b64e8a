/** What an editor has chosen so far, as the address of the page says it. Texts are as they were typed. */
import type { Locale } from '@cityfacts/data';
import { specsOf } from '../../packages/cityfacts/src/read-options.js';
import { charts, tags, type Tag } from '../../packages/cityfacts/src/registry.js';
import {
  hosts,
  loadings,
  pictures,
  type Host,
  type Loading,
  type Picture,
} from '../../packages/cityfacts/src/snippets/types.js';
import { languages } from '../../packages/cityfacts/src/i18n.js';

export interface State {
  readonly chart: Tag;
  /** The editor's own table in place of the bundled data. It is not in the address. */
  readonly own: boolean;
  readonly lang: Locale;
  readonly host: Host;
  /** `''`: the usual one of the host. */
  readonly width: string;
  readonly base: string;
  readonly pinned: boolean;
  readonly loading: Loading;
  readonly picture: Picture;
  /** By attribute; what is absent has its default. A flag that is on is `''`. */
  readonly options: Readonly<Record<string, string>>;
}

/** Where files are expected until the editor says otherwise: a folder of their own server. */
const BASE = '/charts/';

export const usualWidth: { readonly [H in Host]: number } = {
  script: 720,
  iframe: 720,
  html: 720,
  wechat: 360,
  amp: 360,
  image: 720,
  mail: 600,
};

/** What the page itself keeps in the address; everything else there is an option of the chart. */
export const ownNames = ['chart', 'data', 'lang', 'host', 'width', 'base', 'pinned', 'loading', 'picture'] as const;

export const optionsOf = (chart: Tag) => specsOf<unknown>(charts[chart].options).map(([, spec]) => spec);

const oneOf = <T extends string>(all: readonly T[], text: string | null, preset: T): T =>
  all.find(one => one === text) ?? preset;

/** @param lang the language of the page, which is that of the chart until the editor chooses another */
export function readState(search: string, lang: Locale): State {
  const query = new URLSearchParams(search);
  const chart = oneOf(tags, query.get('chart'), 'city-radar');
  const options = optionsOf(chart).flatMap(({ attribute, kind }) => {
    const text = query.get(attribute);
    return text === null || (text === '' && kind !== 'flag') ? [] : [[attribute, text] as const];
  });
  return {
    chart,
    own: query.get('data') === 'own',
    lang: oneOf(languages, query.get('lang'), lang),
    host: oneOf(hosts, query.get('host'), 'script'),
    width: query.get('width') ?? '',
    base: query.get('base') ?? BASE,
    pinned: query.has('pinned'),
    loading: oneOf(loadings, query.get('loading'), 'lazy'),
    picture: oneOf(pictures, query.get('picture'), 'svg'),
    options: Object.fromEntries(options),
  };
}

/** The query that `readState` reads the same state from; what is as usual is left out. */
export function writeState(state: State, lang: Locale): string {
  const query = new URLSearchParams();
  const keep = (name: string, text: string, usual: string) => {
    if (text !== usual) query.set(name, text);
  };
  keep('chart', state.chart, 'city-radar');
  if (state.own) query.set('data', 'own');
  keep('lang', state.lang, lang);
  keep('host', state.host, 'script');
  keep('width', state.width, '');
  keep('base', state.base, BASE);
  if (state.pinned) query.set('pinned', '');
  keep('loading', state.loading, 'lazy');
  keep('picture', state.picture, 'svg');
  for (const [attribute, text] of Object.entries(state.options)) query.set(attribute, text);
  return query.toString().replaceAll('%2F', '/').replaceAll('%3A', ':').replaceAll('%2C', ',');
}

/** Another chart keeps what it has too and words do not belong to: cities, colours, what is around it. */
export function withChart(state: State, chart: Tag): State {
  const kept = optionsOf(chart).filter(({ attribute, kind, parse }) => {
    const text = state.options[attribute];
    return text !== undefined && kind !== 'text' && attribute !== 'highlight' && parse(text) !== undefined;
  });
  return {
    ...state,
    chart,
    options: Object.fromEntries(kept.map(({ attribute }) => [attribute, state.options[attribute]!])),
  };
}

/** One option set, or, with `null`, as usual again. */
export function withOption(state: State, attribute: string, text: string | null): State {
  const { [attribute]: _, ...others } = state.options;
  return { ...state, options: text === null ? others : { ...others, [attribute]: text } };
}

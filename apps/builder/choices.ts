/** What a list can hold, with names for readers. An option that is not here is a line of text. */
import { barsRows } from '@cityfacts/data/bars.js';
import { radarRows } from '@cityfacts/data/radar.js';
import { sets } from '@cityfacts/data/sets.js';
import { timelineRows } from '@cityfacts/data/timeline.js';
import type { LocalText, Place } from '@cityfacts/data';
import { localize } from '@cityfacts/data/localize.js';
import type { I18n, Translation } from '@cityfacts/core';
import type { Tag } from '../../packages/cityfacts/src/registry.js';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

const unique = (values: readonly (string | null | undefined)[]): readonly string[] =>
  [...new Set(values)].filter(value => value !== null && value !== undefined);

/** Places that occur, a city before its districts. */
const places = (all: readonly Place[], used: readonly string[]) => {
  const parents = all.filter(({ id }) => used.includes(id)).map(({ parent }) => parent);
  return all.filter(({ id, kind }) => used.includes(id) || (kind === 'city' && parents.includes(id)));
};

const named = (rows: readonly { readonly id: string; readonly name: LocalText }[], { locale }: I18n) =>
  rows.map(({ id, name }): Choice => ({ value: id, label: localize(name, locale) || id }));

const worded = (values: readonly string[], words: Readonly<Record<string, string>>) =>
  values.map((value): Choice => ({ value, label: words[value] ?? value }));

const inOrder = (vocabulary: object, used: readonly string[]) =>
  Object.keys(vocabulary).filter(word => used.includes(word));

/** What stands out can be a fund or an entry too; those are typed by their ids. */
const citiesOf = (rows: readonly Place[], used: readonly string[]) => (i18n: I18n) => named(places(rows, used), i18n);

const radarCities = citiesOf(radarRows.places, unique(radarRows.observations.map(({ place }) => place)));
const barsCities = citiesOf(barsRows.places, unique(barsRows.funds.map(({ place }) => place)));
const timelineCities = citiesOf(timelineRows.places, unique(timelineRows.events.flatMap(event => event.places)));

type Lists = Readonly<Record<string, (i18n: I18n, strings: Translation) => readonly Choice[]>>;

const lists: { readonly [T in Tag]: Lists } = {
  'city-radar': {
    cities: radarCities,
    highlight: radarCities,
    indicators: i18n => [
      ...named(sets, i18n).map(({ value, label }) => ({ value: `set:${value}`, label })),
      ...named(radarRows.indicators, i18n),
    ],
  },
  'fund-bars': {
    cities: barsCities,
    highlight: barsCities,
    levels: (_, { level }) => worded(inOrder(level, unique(barsRows.funds.map(fund => fund.level))), level),
    forms: (_, { bars }) => worded(inOrder(bars.form, unique(barsRows.funds.map(({ form }) => form))), bars.form),
    sectors: (_, { bars }) =>
      [...unique(barsRows.funds.flatMap(({ focus }) => focus ?? []))]
        .sort()
        .map(value => ({ value, label: bars.field(value) })),
  },
  'policy-timeline': {
    cities: timelineCities,
    highlight: timelineCities,
    kinds: (_, { timeline }) =>
      worded(
        inOrder(timeline.kind, unique([...timelineRows.events.map(({ kind }) => kind), 'target'])),
        timeline.kind as Readonly<Record<string, string>>,
      ),
    levels: (_, { level }) => worded(inOrder(level, unique(timelineRows.events.map(event => event.level))), level),
  },
};

/** `null`: the option is no list that is known here. `own`: the lists of the editor's table, by attribute. */
export const choicesOf = (
  chart: Tag,
  attribute: string,
  i18n: I18n,
  own: Readonly<Record<string, readonly Choice[]>> | null = null,
): readonly Choice[] | null =>
  own ? (own[attribute] ?? null) : (lists[chart][attribute]?.(i18n, i18n.strings) ?? null);

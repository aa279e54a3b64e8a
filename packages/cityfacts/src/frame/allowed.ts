import { barsOptions, radarOptions, timelineOptions } from '@cityfacts/charts';
import { figureOptions, type OptionSpec } from '@cityfacts/core';

/** The options of each chart, by property name. */
export const optionTables = {
  'city-radar': { ...radarOptions, ...figureOptions },
  'fund-bars': { ...barsOptions, ...figureOptions },
  'policy-timeline': { ...timelineOptions, ...figureOptions },
} as const;

export type FrameTag = keyof typeof optionTables;

/** The options of a chart with their property names. */
export const specsOf = (tag: FrameTag): readonly (readonly [name: string, spec: OptionSpec<unknown>])[] =>
  Object.entries(optionTables[tag] as unknown as Readonly<Record<string, OptionSpec<unknown>>>);

/** Whoever writes the address may not choose where scripts come from that others copy. */
const NEVER = ['embed-base'];
/** What an address puts into the mouth of the publisher. A page can refuse it. */
const WORDS = ['heading', 'subheading', 'note', 'summary', 'credit', 'annotations'];

/** The attributes that an address may set; `isFixed`: the words of the figure are not among them. */
export const allowedFor = (tag: FrameTag, isFixed = false): readonly string[] => {
  const refused = isFixed ? [...NEVER, ...WORDS] : NEVER;
  return ['loading', ...specsOf(tag).map(([, { attribute }]) => attribute)].filter(name => !refused.includes(name));
};

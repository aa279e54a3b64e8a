import type { DatasetLocale } from '@cityfacts/data';
import { datasetLocale } from '@cityfacts/core';
import { allowedFor, optionTables, type FrameTag } from './allowed.js';

/** What a page says of itself, in attributes of the tag of `frame.js`. */
export interface FramePage {
  readonly chart?: string;
  readonly lang?: string;
  /** Present: the address may not set heading, note and other words of the figure. */
  readonly fixedText?: string;
}

/** What the address of a frame asks for. */
export interface Asked {
  /** `undefined`: the address names no chart of ours. */
  readonly tag: FrameTag | undefined;
  readonly locale: DatasetLocale;
  /** Attributes of the element; what is no option of the chart is left out. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** What the reader had selected. */
  readonly selected: string | null;
  /** Name of the frame in a page that speaks pym.js. */
  readonly pymId: string | undefined;
}

/** Before the name of an option: the reader's value of it. The author's stays, to come back to. */
export const READER = 'reader-';

/**
 * `?chart=city-radar&lang=en&cities=beijing,shanghai` ─▶ what to show. Hosts and campaigns add parameters of their own
 * (`initialWidth`, `utm_source`); they do no harm.
 *
 * @param search the query of the address, with or without its `?`
 * @param page chart and language of a page that is written for one; they are above the address
 */
export function readQuery(search: string, page: FramePage = {}): Asked {
  const query = new URLSearchParams(search);
  const name = page.chart ?? query.get('chart') ?? '';
  const known = Object.hasOwn(optionTables, name) ? (name as FrameTag) : undefined;
  const names = known ? allowedFor(known, page.fixedText !== undefined) : [];
  return {
    tag: known,
    locale: datasetLocale(page.lang ?? query.get('lang') ?? 'en'),
    attributes: names.flatMap(attribute => {
      const value = query.get(attribute);
      return value === null ? [] : [[attribute, value] as const];
    }),
    selected: query.get('selected'),
    pymId: query.get('childId') ?? undefined,
  };
}

/** The address with another state in it: `null` takes a parameter out. Everything else stays as it came. */
export function withState(search: string, name: string, value: string | null): string {
  const query = new URLSearchParams(search);
  if (value === null) query.delete(name);
  else query.set(name, value);
  const text = query.toString();
  return text && `?${text}`;
}

/** The secret in the hash by which WordPress knows a frame: `#?secret=abcdef1234`. */
export const wordpressSecret = (hash: string): string | undefined => /[?&]secret=([a-z\d]+)$/i.exec(hash)?.[1];

import { datasetLocale } from '@cityfacts/core';
import { allowedFor } from '../frame/allowed.js';
import type { Read } from './read.js';
import { stagesOf } from './shipped.js';
import type { SnippetRequest } from './types.js';

/** The page of a chart in a frame, and the files that it loads, by their paths in the folder of the build. */
export const frameFiles = ({ tag, i18n, data }: Read, request: SnippetRequest): readonly string[] => [
  ...(data ? [] : [`frame/${tag}.${datasetLocale(i18n.locale)}.html`]),
  `${tag}.${datasetLocale(i18n.locale)}.js`,
  ...stagesOf(`${tag}.${datasetLocale(i18n.locale)}.js`, request),
  'cityfacts.css',
  'frame.css',
  'frame.js',
];

/** The address of that page with the options that it takes. Signs that a query may hold stay legible. */
export function frameAddress(base: string, { tag, i18n, attributes }: Read): string {
  const taken = attributes.filter(([name]) => allowedFor(tag).includes(name));
  const query = new URLSearchParams(taken.map(([name, text]) => [name, text])).toString();
  const legible = query.replaceAll('%3A', ':').replaceAll('%2C', ',');
  return `${base}frame/${tag}.${datasetLocale(i18n.locale)}.html${legible && `?${legible}`}`;
}

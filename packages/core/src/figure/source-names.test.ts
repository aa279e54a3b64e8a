import { expect, it } from 'vitest';
import type { Credits } from '../credits.js';
import { en } from '../locales/en.js';
import { sourceNames } from './source-names.js';

const foot = (publishers: readonly string[]) => {
  const documents = publishers.map(publisher => ({ publisher, published: '2024' }));
  return sourceNames({ documents, credit: 'cityfacts', sources: [] } as unknown as Credits, { credit: '' }, {
    locale: 'en',
    strings: en,
  } as never);
};

it('sourceNames(credits) names up to five publishers, first those of most documents', () => {
  expect(foot(['A', 'B', 'B', 'C'])).toBe('Sources: B, A and C · cityfacts');
});

it('sourceNames(credits) counts the documents of the other publishers', () => {
  expect(foot(['A', 'B', 'C', 'D', 'E', 'E', 'F', 'G', 'G', 'H'])).toBe(
    'Sources: E, G, A, B, C and 3 more documents · cityfacts',
  );
});

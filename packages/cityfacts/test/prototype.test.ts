/** What every object inherits is no word, no id and no row of ours, whatever a page adds to it. */
import { radarRows } from '@cityfacts/data/radar.js';
import { unpack } from '@cityfacts/data/unpack.js';
import { describe, expect, it } from 'vitest';
import { renderCsv, renderElement, renderJson, renderText, tags } from '../src/static.js';

/** What `action` gives while every object inherits an enumerable function, as old libraries made it. */
function withTheirs<T>(action: () => T): T {
  const all = Object.prototype as { theirs?: unknown };
  all.theirs = () => 'theirs';
  try {
    return action();
  } finally {
    delete all.theirs;
  }
}

/** Names that a table written as an object seems to hold. */
const inherited = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];

describe('Object.prototype', () => {
  it.each(tags)('with a function added to it changes nothing of %s: markup, CSV, JSON', tag => {
    const all = () => [renderElement, renderCsv, renderJson].map(render => render(tag, { lang: 'zh-Hans' }));
    expect(withTheirs(all)).toEqual(all());
  });

  it('with a function added to it changes nothing of the rows in the files, nor of the rows of others', () => {
    const rows = () => unpack({ id: 'a\nb', 'value#~': '1\n' }, { name: [{ en: 'A' }, { en: 'B' }] });
    expect(withTheirs(rows)).toEqual(rows());
    const own = () => renderCsv('city-radar', { data: { ...radarRows, credit: { en: 'Somebody' } } });
    expect(withTheirs(own)).toEqual(own());
  });

  it.each(inherited)('is not asked what “%s” means: as an id it is an id, as a reason an author’s own word', name => {
    const places = [name, 'elsewhere'].map(id => ({ id, kind: 'city', name: '' }));
    const sources = [{ id: name, kind: 'article', tier: 'press', title: `Title ${name}`, publisher: 'P', author: '' }];
    const cite = (table: string, field: string) =>
      ({ table, row: name, field, source: name, locator: 'P1', asPrinted: `printed ${name}` }) as const;
    const observed = { indicator: name, period: '2024', status: 'actual', scope: 'city' };
    const all = {
      'city-radar': {
        places,
        indicators: [{ id: name, name: '', unit: 'count', direction: 'higher', decimals: 0, definition: '' }],
        observations: [
          { ...observed, id: name, place: name, value: 1 },
          { ...observed, id: 'b', place: 'elsewhere', value: null, missing: name },
        ],
        sources,
        citations: [cite('observations', 'value')],
      },
      'fund-bars': {
        places,
        funds: [
          {
            id: name,
            place: name,
            name: '',
            level: 'municipal',
            form: 'fund',
            size: null,
            missing: name,
            status: 'actual',
          },
          { id: 'b', place: name, name: '', level: 'municipal', form: 'fund', size: 1e9, status: 'actual' },
        ],
        sources,
        citations: [cite('funds', 'size')],
      },
      'policy-timeline': {
        places,
        events: [
          { id: name, places: [name], date: '2024', dateRole: 'issued', kind: 'policy', title: 'First' },
          { id: 'b', places: [name], date: null, missing: name, dateRole: 'issued', kind: 'policy', title: 'Second' },
        ],
        sources,
        citations: [cite('events', 'date')],
      },
    };
    for (const tag of tags) {
      const given = { data: all[tag] as never };
      const [markup, text, csv] = [renderElement(tag, given), renderText(tag, given), renderCsv(tag, given)];
      for (const written of [markup, text, csv]) {
        expect(written, tag).not.toMatch(/function|native code|\[object|undefined/);
        expect(written, tag).toContain(name);
      }
      expect(csv, tag).toContain(`printed ${name}`);
    }
  });
});

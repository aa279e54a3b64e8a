import { describe, expect, it } from 'vitest';
import { cite } from './cite.js';
import { sources } from './sources.js';
import { sources as english } from './sources.en.js';
import type { Dataset, Source } from './types.js';

const bare: Source = {
  id: 'a',
  kind: 'press',
  tier: 'press',
  title: { en: 'A fund is set up', 'zh-Hans': '基金设立', 'zh-Hant': '基金設立' },
  publisher: null,
  author: null,
  published: null,
  url: null,
};
const source = (change: Partial<Source>): Source => ({ ...bare, ...change });
const daily = { en: 'Example Daily', 'zh-Hans': '示例日报', 'zh-Hant': '示例日報' };
const office = { en: 'Example Office', 'zh-Hans': '示例办公室', 'zh-Hant': '示例辦公室' };
const site = { publisher: '示例网', published: '2024-03-09', url: 'https://example.org/a' };

describe('cite(source, "gbt7714", lang)', () => {
  const gb = (change: Partial<Source>, lang: 'en' | 'zh-Hans' | 'zh-Hant' = 'zh-Hans') =>
    cite(source(change), 'gbt7714', lang);

  it('says in the words of the standard what a document does not name', () => {
    expect(gb({})).toBe('佚名. 基金设立[Z]. [出版地不详]: [出版者不详], [日期不详].');
    expect(gb({}, 'zh-Hant')).toBe('佚名. 基金設立[Z]. [出版地不詳]: [出版者不詳], [日期不詳].');
    expect(gb({}, 'en')).toBe('Anon. 基金设立[A fund is set up][Z]. [S.l.]: [s.n.], [n.d.].');
  });

  it('leaves place and publisher out where a document has an address, and invents no date of access', () => {
    expect(gb(site)).toBe('佚名. 基金设立[EB/OL]. 示例网, 2024(2024-03-09). https://example.org/a');
    expect(gb({ url: site.url })).toBe('佚名. 基金设立[EB/OL]. https://example.org/a');
  });

  it('calls a newspaper of a day a newspaper, and a report of an office a report', () => {
    expect(gb({ publisher: daily, published: '2024-03-09' })).toBe('佚名. 基金设立[N]. 示例日报, 2024-03-09.');
    expect(gb({ ...site, publisher: daily })).toContain('[N/OL]. 示例日报, 2024-03-09. https:');
    expect(gb({ publisher: daily, published: '2024-03' })).toContain('[Z]');
    expect(gb({ ...site, tier: 'official', publisher: office, title: '统计公报' })).toBe(
      '示例办公室. 统计公报[R/OL]. (2024-03-09). https://example.org/a',
    );
  });

  it('names an office as the author of what it publishes', () => {
    expect(gb({ tier: 'official', publisher: office, published: '2024' })).toBe(
      '示例办公室. 基金设立[Z]. [出版地不详]: 示例办公室, 2024.',
    );
  });

  it('names three authors and then 等 or et al.', () => {
    const author = { en: 'Li, Jianning; Wu, Lili; He, Yi; Jia, Dongqin', 'zh-Hans': '李甲；吴乙；何丙；贾丁' };
    expect(gb({ author })).toMatch(/^李甲, 吴乙, 何丙, 等\. /);
    expect(gb({ author }, 'en')).toMatch(/^LI Jianning, WU Lili, HE Yi, et al\. /);
    expect(gb({ author: '李甲；吴乙' })).toMatch(/^李甲, 吴乙\. /);
  });

  it('sets a doubtful year in brackets', () => {
    expect(gb({ published: '2021-10-12~' })).toContain(', [2021].');
  });
});

describe('cite(source, "apa7", lang)', () => {
  const apa = (change: Partial<Source>, lang: 'en' | 'zh-Hans' | 'zh-Hant' = 'en') =>
    cite(source(change), 'apa7', lang);

  it('begins with the title where no author is known, and says n.d.', () => {
    expect(apa({})).toBe('基金设立 [A fund is set up]. (n.d.).');
    expect(apa({}, 'zh-Hans')).toBe('基金设立. (无日期).');
    expect(apa({}, 'zh-Hant')).toBe('基金設立（無日期）。');
  });

  it('gives date, site and address in the manner of the language', () => {
    expect(apa(site)).toBe('基金设立 [A fund is set up]. (2024, March 9). 示例网. https://example.org/a');
    expect(apa(site, 'zh-Hans')).toBe('基金设立. (2024年3月9日). 示例网. https://example.org/a');
    expect(apa(site, 'zh-Hant')).toBe('基金設立（2024年3月9日）。示例网。https://example.org/a');
    expect(apa({ published: '2024-03' })).toContain('(2024, March)');
    expect(apa({ published: '2024~' })).toContain('(ca. 2024)');
  });

  it('does not repeat an author who is the publisher', () => {
    expect(apa({ ...site, tier: 'official', publisher: office })).toBe(
      'Example Office. (2024, March 9). 基金设立 [A fund is set up]. https://example.org/a',
    );
  });

  it('shortens given names and joins authors with &', () => {
    expect(apa({ author: 'Li, Jianning' })).toMatch(/^Li, J\. \(n\.d\.\)\. /);
    expect(apa({ author: 'Li, Jianning; Wu, Lili' })).toMatch(/^Li, J\., & Wu, L\. \(/);
    expect(apa({ author: 'Example Office; Other Office' })).toMatch(/^Example Office & Other Office\. \(/);
  });
});

describe('cite(of, style, lang)', () => {
  it('keeps a title of ours in its brackets and translates no title that is printed in English', () => {
    const ours = source({ title: { en: '[A report]', 'zh-Hans': '[一篇报道]', 'zh-Hant': '[一篇報道]' } });
    expect(cite(ours, 'apa7', 'en')).toBe('[A report]. (n.d.).');
    const printed = source({ title: { en: 'Guangzhou’s index', 'zh-Hans': "Guangzhou's index" } });
    expect(cite(printed, 'apa7', 'en')).toBe("Guangzhou's index. (n.d.).");
  });

  it('cites the sources of a figure, each once, in the order of its citations', () => {
    const citation = { table: 'funds', row: 'f', field: 'size', locator: 'P1', asPrinted: '1亿元' };
    const rows = {
      sources: [source({ id: 'a', title: 'A' }), source({ id: 'b', title: 'B' }), source({ id: 'c', title: 'C' })],
      citations: ['b', 'a', 'b', 'gone'].map(id => ({ ...citation, source: id })),
    };
    expect(cite(rows, 'apa7', 'en')).toBe('B. (n.d.).\nA. (n.d.).');
    expect(cite({}, 'apa7', 'en')).toBe('');
  });

  it('cites the dataset with its version', () => {
    const dataset: Dataset = {
      title: { en: 'Example facts', 'zh-Hans': '示例事实', 'zh-Hant': '示例事實' },
      publisher: 'cityfacts',
      version: '1.2.0',
      published: '2026-01-16',
    };
    expect(cite(dataset, 'apa7', 'en')).toBe('cityfacts. (2026). Example facts (Version 1.2.0) [Data set].');
    expect(cite(dataset, 'apa7', 'zh-Hans')).toBe('cityfacts. (2026年). 示例事实 (1.2.0版) [数据集].');
    expect(cite(dataset, 'gbt7714', 'en')).toBe('cityfacts. Example facts[DS]. Version 1.2.0. (2026-01-16).');
    expect(cite(dataset, 'gbt7714', 'zh-Hant')).toBe('cityfacts. 示例事實[DS]. 1.2.0版. (2026-01-16).');
  });

  it('leaves nothing undefined, doubled or unclosed for any source of the dataset', () => {
    for (const lang of ['en', 'zh-Hans', 'zh-Hant'] as const)
      for (const style of ['gbt7714', 'apa7'] as const)
        for (const row of [...sources, ...english]) {
          const entry = cite(row, style, lang);
          expect(entry).not.toMatch(/undefined|null|NaN|\.\.|, ,|\(\)|\[\]| {2}/);
          expect(entry).toMatch(row.url === null ? /[.。！!？?]$/ : /https?:\S+$/);
        }
  });
});

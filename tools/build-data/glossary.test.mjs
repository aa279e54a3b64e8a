import { describe, expect, it } from 'vitest';
import { build } from './build.mjs';
import { changed, fixture, told } from './fixtures/fixture.mjs';
import { printProblem } from './problem.mjs';

const withGlossary = (/** @type {string} */ line, input = fixture()) =>
  build({
    ...input,
    csv: new Map(input.csv).set('glossary.csv', `zh,en,kind,printed_en,source\n${line}\n`),
  }).problems.map(printProblem);

describe('data/glossary.csv', () => {
  it('lets a name be followed by something, and a printed name stand for ours', () => {
    expect(withGlossary('城市年鉴,City yearbook,document,,')).toEqual([]);
    expect(withGlossary('城市年鉴,City,document,,')).toEqual([]);
    expect(withGlossary('城市年鉴,Yearbook,document,City yearbook,yearbook')).toEqual([]);
  });

  it('refuses another English name for the same document', () => {
    expect(withGlossary('城市年鉴,Almanac,document,,')).toEqual([
      'data/sources.csv:2: column "title_en": value "City yearbook" is another English name for "城市年鉴" than "Almanac" in data/glossary.csv:2; use that one, with what follows it',
    ]);
    expect(withGlossary('城市年鉴,City year,document,,')).toHaveLength(1);
  });

  it('refuses a title that holds a document and does not name it', () => {
    const input = changed('sources.csv', 'Review of the year,年度回顾', 'Review of the year,《城市年鉴》回顾');
    expect(withGlossary('城市年鉴,City yearbook,document,,', input)).toEqual([
      expect.stringContaining(
        '"Review of the year" does not name the document 《城市年鉴》 as data/glossary.csv:2 does',
      ),
    ]);
  });

  it('names a site in every text that names it in Chinese', () => {
    const input = changed('profiles.csv', 'Research,科研', 'Research of the bay,大湾科研');
    expect(withGlossary('大湾,Grand bay,site,,', input)).toEqual([
      'data/profiles.csv:2: column "phrase_en": value "Research of the bay" does not name 大湾 as data/glossary.csv:2 does; write "Grand bay" in it',
    ]);
  });

  it('needs both languages, one line a name, and the source of what is printed', () => {
    expect(withGlossary('某局,,body,,')).toEqual([expect.stringContaining('"某局" stands in one language')]);
    expect(withGlossary('某局,A bureau,body,,\n某局,B bureau,body,,')).toEqual([
      expect.stringContaining('value "某局" stands already in line 2'),
    ]);
    expect(withGlossary('某局,A bureau,body,The bureau,')).toEqual([expect.stringContaining('go together')]);
    expect(withGlossary('某局,A bureau,body,The bureau,nowhere')).toEqual([
      expect.stringContaining('"nowhere" is no id in data/sources.csv'),
    ]);
  });
});

describe('a name', () => {
  it('has one English form in the whole dataset', () => {
    const twice = changed('sources.csv', 'Review of the year,年度回顾', 'Annals,城市年鉴');
    expect(withGlossary('', twice)).toEqual([
      'data/sources.csv:3: column "title_en": value "Annals" is another English name for "城市年鉴" than "City yearbook" in data/sources.csv:2; use one, or add the name that both begin with to data/glossary.csv',
    ]);
  });

  it('without a translation stops the build, in every text column', () => {
    expect(told('sources.csv', 'City yearbook,城市年鉴', ',城市年鉴')).toContainEqual(
      expect.stringContaining('column "title_en": value "" is empty; the column is required'),
    );
    expect(told('sources.csv', 'Statistics office,统计局', ',统计局')).toEqual([
      expect.stringContaining('column "publisher_en": is empty, but "publisher_zh" says "统计局"'),
    ]);
    expect(told('sources.csv', 'Read in a copy.,所据为副本。', 'Read in a copy.,')).toEqual([
      expect.stringContaining('column "note_zh": is empty'),
    ]);
  });
});

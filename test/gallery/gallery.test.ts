/**
 * Every case of every chart as an SVG file under `snapshots/`, for eyes and for `git diff`.
 * After a wanted change: `npx vitest run test/gallery --update`, then look at what changed.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { slug } from '../../stories/cases/case.js';
import { casesByTag } from './cases.js';
import { drawCase } from './draw-case.js';

const languages = ['en', 'zh-Hans'] as const;

/** Contributed languages and a region: the first cases of each chart. */
const others = ['de', 'fr', 'es', 'de-CH'] as const;
const OF_OTHERS = 2;

/** One element a line, so that a difference shows what moved. Between these elements white space draws nothing. */
const lines = (svg: string) => `${svg.replace(/>(?=<(?:g|path|text|rect|circle|title|desc|\/g|\/svg)\b)/g, '>\n')}\n`;

const kept = (tag: string): readonly string[] => {
  const folder = new URL(`snapshots/${tag}`, import.meta.url);
  return existsSync(folder) ? readdirSync(folder) : [];
};

describe.each(casesByTag)('gallery of <%s>', (tag, cases) => {
  it('has cases, each with a name of its own', () => {
    const names = cases.map(slug);
    expect(names.length).toBeGreaterThan(5);
    expect(new Set(names).size).toBe(names.length);
  });

  it('has a story of each case', () => {
    const folder = new URL(`../../stories/${tag}/`, import.meta.url);
    const files = readdirSync(folder).filter(file => file.endsWith('.stories.ts'));
    const stories = files.map(file => readFileSync(new URL(file, folder), 'utf8')).join('');
    expect(cases.map(({ name }) => name).filter(name => !stories.includes(`...story('${name}')`))).toEqual([]);
  });

  it('has no picture of a case that is gone', () => {
    const wanted = cases.flatMap((one, index) =>
      [...languages, ...(index < OF_OTHERS ? others : [])].map(lang => `${slug(one)}.${lang}.svg`),
    );
    expect(kept(tag).filter(file => !wanted.includes(file))).toEqual([]);
  });

  describe.each([...languages, ...others])('in %s', lang => {
    it.each((others as readonly string[]).includes(lang) ? cases.slice(0, OF_OTHERS) : cases)(
      '$name: $doc',
      async one => {
        const svg = drawCase(tag, one, { lang, width: 720 });
        expect(svg).not.toMatch(/NaN|Infinity|undefined|\[object/);
        await expect(lines(svg)).toMatchFileSnapshot(`snapshots/${tag}/${slug(one)}.${lang}.svg`);
      },
    );
  });
});

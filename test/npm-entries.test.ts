/** What a page gets from an entry of npm: in `npm test` as esbuild builds it, in `npm run test:all` also as Vite, Rollup and webpack do. */
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '@cityfacts/core/locales/en.js';
import { zhHans } from '@cityfacts/core/locales/zh-hans.js';
import { zhHant } from '@cityfacts/core/locales/zh-hant.js';
import { unpackSlimRadarRows as slimEn } from '@cityfacts/data/radar-slim.en.js';
import { unpackSlimRadarRows as slimZhHans } from '@cityfacts/data/radar-slim.zh-hans.js';
import { unpackSlimRadarRows as slimZhHant } from '@cityfacts/data/radar-slim.zh-hant.js';
import { budgets, type Bundler, type File } from '../packages/cityfacts/test/budgets.js';
import { bytes } from '../tools/lib/bytes.mjs';
import { installed, npmBundle, specifierOf, type Built, type Chunk } from '../tools/lib/npm-bundle.mjs';

const isAll = process.env['CITYFACTS_TEST_ALL'] === '1';
const bundlers = (Object.keys(budgets.npm) as Bundler[]).filter(name => isAll || name === 'esbuild');
const files = Object.keys(budgets.main) as readonly File[];

let folder = '';
let codeFolder = '';
beforeAll(() => {
  folder = installed();
  codeFolder = installed({ onlyCode: true });
});
afterAll(() => {
  for (const each of [folder, codeFolder]) rmSync(each, { recursive: true, force: true });
});

const textOf = (chunks: readonly Chunk[]) => chunks.map(({ code }) => code).join('\n');

/** Some bundlers escape what is not ASCII. */
const unescaped = (code: string) =>
  code.replace(/\\u([\da-f]{4})/gi, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));

/** Every string of a value, however deep. */
const stringsOf = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : value !== null && typeof value === 'object'
      ? Object.values(value).flatMap(stringsOf)
      : [];

/** What only the stage of that name holds. */
const marks = {
  more: '.cf-sources ul{',
  tools: 'image/png',
  check: 'or state how the table is written',
};

describe.each(bundlers)('an entry of npm, built by %s,', bundler => {
  it.each(files)(
    '%s.en.js loads no more code at once than its limit, and its stages apart',
    async file => {
      const { first, later } = await npmBundle(codeFolder, bundler, specifierOf(`${file}.en`));
      const { brotli } = bytes(Buffer.from(textOf(first)));
      expect(brotli).toBeGreaterThan(10_000);
      expect(brotli).toBeLessThanOrEqual(budgets.npm[bundler][file]);
      const holders = Object.values(marks).map(mark => {
        expect(textOf(first), mark).not.toContain(mark);
        return later.filter(({ code }) => code.includes(mark)).map(chunk => chunk.file);
      });
      // webpack copies what the stages of several charts share.
      for (const files of holders) expect(files.length).toBeGreaterThan(0);
      expect(new Set(holders.flat()).size, String(holders)).toBe(holders.flat().length);
      expect(textOf(first)).not.toContain('Lit is in dev mode');
    },
    120_000,
  );

  describe('in one language', () => {
    const languages = {
      en: { strings: en, rows: slimEn() },
      'zh-Hans': { strings: zhHans, rows: slimZhHans() },
      'zh-Hant': { strings: zhHant, rows: slimZhHant() },
    };
    type Language = keyof typeof languages;
    type Kind = 'strings' | 'rows';

    /** Texts of one language that cannot be in another by chance: four Chinese characters or two English words. */
    const onlyIn = (language: Language, than: Language, kind: Kind) => {
      const others = new Set(stringsOf(languages[than][kind]));
      return [...new Set(stringsOf(languages[language][kind]))].filter(
        text => !others.has(text) && (/\p{Script=Han}{4}/u.test(text) || /^[A-Za-z]{3,} [a-z]{3,}/.test(text)),
      );
    };

    /**
     * Those that are there. Strings: in the drawing and the stage `more`, each in quotes; `tools` cites and `check` reads
     * tables in several languages. Rows: in the drawing; evidence is as printed.
     */
    const found = ({ first, later }: Built, texts: readonly string[], kind: Kind) => {
      const chunks = later.filter(({ code }) => !code.includes(marks.check) && !code.includes(marks.tools));
      const code = unescaped(textOf(kind === 'rows' ? first : [...first, ...chunks]));
      const isThere = (text: string) => ['"', "'", '`'].some(quote => code.includes(quote + text + quote));
      return texts.filter(text => (kind === 'rows' ? code.includes(text) : isThere(text)));
    };

    it.each([
      ['en', 'zh-Hans'],
      ['zh-Hans', 'en'],
      ['zh-Hans', 'zh-Hant'],
    ] as const)(
      'city-radar.%s.js holds no text of %s, and the attribution',
      async (language, other) => {
        const built = await npmBundle(folder, bundler, specifierOf(`city-radar.${language}`));
        for (const kind of ['strings', 'rows'] as const) {
          expect(found(built, onlyIn(language, other, kind), kind).length, kind).toBeGreaterThan(20);
          expect(found(built, onlyIn(other, language, kind), kind), kind).toEqual([]);
        }
        expect(textOf(built.first)).toContain('CC BY 4.0');
      },
      120_000,
    );
  });
});

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { tags } from '../src/static.js';
import { locales } from '../src/i18n.js';

const embed = fileURLToPath(new URL('../../cityfacts', import.meta.url));
const read = (path: string) => readFileSync(join(embed, path), 'utf8');
const { exports, sideEffects, bin } = JSON.parse(read('package.json')) as {
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly sideEffects: readonly string[];
  readonly bin: Readonly<Record<string, string>>;
};

describe('the package', () => {
  it('has an entry for every chart of the registry', () => {
    expect(exports).toHaveProperty(['.']);
    for (const tag of tags) {
      expect(exports).toHaveProperty([`./${tag}.js`]);
      expect(exports).toHaveProperty([`./${tag}.*.js`]);
    }
  });

  it('has an entry for every chart and for all, in every language and in all', () => {
    const all = readdirSync(join(embed, 'src/entries'), { recursive: true, encoding: 'utf8' });
    const files = all.filter(path => /^[^/\\]+\.ts$/.test(path)).sort();
    const endings = ['', ...locales.map(locale => `.${locale}`)];
    expect(files).toEqual([...tags, 'cityfacts'].flatMap(name => endings.map(ending => `${name}${ending}.ts`)).sort());
    for (const ending of endings) {
      for (const tag of tags) expect(read(`src/entries/cityfacts${ending}.ts`)).toContain(`'./${tag}${ending}.js'`);
    }
  });

  it('points to sources that exist, and to compiled files of the same name', () => {
    for (const target of Object.values(exports)) {
      if (typeof target === 'string') continue;
      const source = target['cityfacts-source'];
      // Generated types have no sources.
      if (source === undefined) {
        expect(target).toEqual({ types: './types/*.d.ts', default: './types/empty.js' });
        continue;
      }
      const isOfTags = source.endsWith('/charts/*.ts');
      for (const name of isOfTags ? tags : source.includes('/locales/') ? ['de', 'es', 'fr'] : locales)
        expect(existsSync(join(embed, source.replace('*', name)))).toBe(true);
      expect(target['default']).toBe(source.replace('./src/', './lib/').replace(/\.ts$/, '.js'));
    }
    expect(existsSync(join(embed, bin['cityfacts'] ?? ''))).toBe(true);
  });

  it('says of exactly the defining files that importing them does something', () => {
    // A component of React defines its element, and is left out of a bundle together with it where nobody uses it.
    const sources = readdirSync(join(embed, 'src'), { recursive: true, encoding: 'utf8' })
      .map(path => path.replaceAll('\\', '/'))
      .filter(path => path.endsWith('.ts') && !path.startsWith('react/charts/'));
    const defining = sources.filter(path =>
      /\.define\(\);|^(?:useLanguage|shareLocale)\(|^import '|from '\.\/city-radar[^']*\.js'/m.test(
        read(`src/${path}`),
      ),
    );
    expect(defining.sort()).toEqual(sources.filter(path => /^(entries|locales)\//.test(path)).sort());
    expect(sideEffects).toEqual([
      './src/entries/**/*.ts',
      './lib/entries/**/*.js',
      './src/locales/*.ts',
      './lib/locales/*.js',
      './dist/*',
      './dist/themes/*.css',
    ]);
  });
});

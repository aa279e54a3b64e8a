/** What docs/support.md says of browsers, read in the files that they get. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { describe, expect, it } from 'vitest';
import { cdn } from '../tools/lib/paths.mjs';

/** All code: every chart with its stages, and the small scripts. Files of one chart or one language hold parts of it. */
const scripts = readdirSync(cdn).filter(file =>
  /^(cityfacts(\.(more|tools|check)\.[\da-f]{8})?|lazy|host|frame|locale\.[a-z]+)\.js$/.test(file),
);

describe('the CDN files', () => {
  it('are ECMAScript 2022, and call no newer method of a built-in object without asking for it', () => {
    expect(scripts.length).toBeGreaterThanOrEqual(10);
    for (const file of scripts) {
      const code = readFileSync(join(cdn, file), 'utf8');
      expect(() => parse(code, { ecmaVersion: 2022, sourceType: 'script' }), file).not.toThrow();
      const newer =
        /\.(?:toSorted|toReversed|toSpliced|findLast|findLastIndex|isWellFormed|withResolvers)\(|(?:Object|Map)\.groupBy\(|Array\.fromAsync|URL\.(?:canParse|parse)\(/;
      expect(newer.exec(code)?.[0], file).toBeUndefined();
    }
  });

  it('ask for light-dark() before they use it', () => {
    const css = readFileSync(join(cdn, 'cityfacts.css'), 'utf8');
    expect(css.indexOf('light-dark(')).toBe(css.indexOf('@supports (color:light-dark(') + '@supports (color:'.length);
  });
});

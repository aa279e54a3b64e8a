import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkNode } from './check-node.mjs';

describe('checkNode(version)', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '26.10.0'])('accepts %s', version => {
    expect(() => checkNode(version)).not.toThrow();
  });

  it.each(['18.20.4', '20.18.1', '8.0.0'])('names %s, what is needed, and the fix', version => {
    expect(() => checkNode(version)).toThrow(new RegExp(`${version}.*20\\.19.*nodejs\\.org`));
  });

  it('asks for what package.json says', () => {
    const { engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(engines.node).toBe('>=20.19.0');
  });
});

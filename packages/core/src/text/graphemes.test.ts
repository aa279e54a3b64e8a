import fc from 'fast-check';
import { expect, test } from 'vitest';
import { graphemes } from './graphemes.js';

test('graphemes(text) keeps marks, variation selectors and joined emoji with their base', () => {
  expect(graphemes('e\u0301a')).toEqual(['e\u0301', 'a']);
  expect(graphemes('か\u3099き')).toEqual(['か\u3099', 'き']);
  expect(graphemes('👩‍🔬👍🏽🇨🇳🇨🇳❤\ufe0f!')).toEqual(['👩‍🔬', '👍🏽', '🇨🇳', '🇨🇳', '❤\ufe0f', '!']);
});

test('graphemes(text) takes a character outside the basic plane as one and a lone surrogate as one', () => {
  expect(graphemes('𠮷a\ud842b')).toEqual(['𠮷', 'a', '\ud842', 'b']);
});

test('graphemes(text) joined are the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      expect(graphemes(text).join('')).toBe(text);
    }),
    { seed: 1 },
  );
});

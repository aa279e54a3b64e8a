import { formatHex, parse } from 'culori';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hexColor } from './hex-color.js';

test('reads the colors of CSS that it knows as culori does', () => {
  const part = fc.integer({ min: 0, max: 255 });
  const share = fc.integer({ min: 0, max: 100 });
  const written = fc.oneof(
    fc.tuple(part, part, part).map(([r, g, b]) => `rgb(${r}, ${g}, ${b})`),
    fc.tuple(part, part, part).map(([r, g, b]) => `RGB(${r} ${g} ${b} / 50%)`),
    fc.tuple(share, share, share).map(([r, g, b]) => `rgb(${r}% ${g}% ${b}%)`),
    fc.tuple(fc.nat(360), share, share).map(([h, s, l]) => `hsl(${h}deg ${s}% ${l}%)`),
    fc.tuple(fc.nat(360), share, share).map(([h, s, l]) => `hsla(${h}, ${s}%, ${l}%, 0.5)`),
    fc.constantFrom('#0a6', '#0A6f', '#c23531', '#c2353180', 'teal', 'Orange', ' navy ', 'grey'),
  );
  fc.assert(
    fc.property(written, color => {
      const right = parse(color.trim().toLowerCase())!;
      const bytes = (hex: string) => [1, 3, 5].map(at => parseInt(hex.slice(at, at + 2), 16));
      const mine = bytes(hexColor(color));
      // Halves may be rounded either way.
      bytes(formatHex(right)).forEach((value, index) => expect(Math.abs(value - mine[index]!)).toBeLessThanOrEqual(1));
    }),
  );
});

test('reads nothing else', () => {
  for (const color of ['', 'var(--brand)', 'url(x)', '#12', 'rgb(1,2)', 'constructor', 'red; x', 'oklch(0.6 0.1 20)'])
    expect(hexColor(color)).toBe('');
});

import { expect, it } from 'vitest';
import { isolate } from './isolate.js';

it.each(['دبي', 'תל אביב', '𞤀𞤁', 'R&D\u200f'])(
  'isolate(%j) keeps a name that turns to the right from what is around it',
  name => expect(isolate(name)).toBe(`\u2068${name}\u2069`),
);

it('isolate(name) has no end before that of the name', () => {
  expect(isolate('دبي\u2069 دبي')).toBe('\u2068دبي دبي\u2069');
  expect(isolate(isolate('دبي'))).toBe(isolate('دبي'));
});

it('isolate(name) leaves names that are written from the left', () => {
  for (const name of ['Beijing', '北京', 'Île-de-France', '𝒜 😀']) expect(isolate(name)).toBe(name);
});

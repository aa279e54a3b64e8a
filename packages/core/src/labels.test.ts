import { expect, test } from 'vitest';
import { en } from './locales/en.js';
import { withLabels } from './labels.js';

const i18n = { locale: 'en', strings: en } as const;

test('withLabels names words of the author and keeps all others', () => {
  const rows = { labels: { kind: { election: { en: 'Election', 'zh-Hans': '选举' } }, level: { company: 'Company' } } };
  const { strings } = withLabels(i18n, rows);
  expect(strings.timeline.kind).toMatchObject({ ...en.timeline.kind, election: 'Election' });
  expect(strings.level).toMatchObject({ ...en.level, company: 'Company' });
});

test('withLabels returns the language itself where rows have no labels', () => {
  expect(withLabels(i18n, {})).toBe(i18n);
});

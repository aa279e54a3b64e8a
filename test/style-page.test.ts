/** The page that the token editor of Storybook makes. */
import { expect, test } from 'vitest';
import { stylePage } from '../stories/pages/style-page.js';

test('a page of the token editor has the style and the own chart in one file, which asks for no other', () => {
  const css = '.our-style {\n  --cf-color-background: #fff3e0;\n}\n';
  const data = [
    ['名称', '人口', '面积'],
    ['甲市', '12', '3'],
    ['乙市', '9', '4'],
  ];
  const page = stylePage('our-style', css, [['fund-bars', { data, columns: { 人口: 'value' } }]], 'zh-Hans');
  expect(page).toMatch(/^<!doctype html>\n<html lang="zh-Hans">/);
  expect(page).toContain(css);
  expect(page).toContain('<body class="our-style">');
  expect(page.indexOf('.cf-figure')).toBeLessThan(page.indexOf(css));
  expect(page).toContain('甲市');
  expect(page).not.toMatch(/<script|<link|<img|\ssrc=/);
});

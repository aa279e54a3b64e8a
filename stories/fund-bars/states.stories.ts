import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { meta, story } from './chart.js';

export default { title: 'Fund bars/States', ...meta } satisfies Meta;

export const EveryPatternBoundAndForm: StoryObj = { name: 'Every pattern, bound and form', ...story('all kinds') };
export const AtLeastAtMostAbout: StoryObj = { name: 'At least, at most, about', ...story('lower bound') };
export const SizeNotPublished: StoryObj = { name: 'Size not published', ...story('no stated size') };
export const PartsInsideTheirFund: StoryObj = { name: 'Parts inside their fund', ...story('parts in wholes') };
export const PartsWithoutTheirFund: StoryObj = {
  name: 'Parts without their fund',
  ...story('parts without their whole'),
};
export const ValuesBelowZero: StoryObj = { name: 'Values below zero', ...story('negative values') };
export const SeveralCurrencies: StoryObj = { name: 'Several currencies', ...story('mixed units') };
export const ThreeFunds: StoryObj = { name: 'Three funds', ...story('three funds') };

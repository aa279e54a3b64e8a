import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { meta, story } from './chart.js';

export default { title: 'Fund bars/Extremes', ...meta } satisfies Meta;

export const TwoHundredFunds: StoryObj = { name: 'Two hundred funds', ...story('200 funds') };
export const VeryLongNames: StoryObj = { name: 'Very long names', ...story('very long names') };
export const NarrowestColumn280Px: StoryObj = { name: 'Narrowest column, 280 px', ...story('narrow') };
export const ArabicAndLatinNames: StoryObj = { name: 'Arabic and Latin names', ...story('right to left') };

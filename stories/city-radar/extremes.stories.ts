import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { meta, story } from './chart.js';

export default { title: 'City radar/Extremes', ...meta } satisfies Meta;

export const FifteenCities: StoryObj = { name: 'Fifteen cities', ...story('fifteen cities') };
export const TenIndicators: StoryObj = { name: 'Ten indicators', ...story('ten axes') };
export const VeryLongNames: StoryObj = { name: 'Very long names', ...story('very long names') };
export const NarrowestColumn280Px: StoryObj = { name: 'Narrowest column, 280 px', ...story('narrow') };
export const RadarOnAPhone360Px: StoryObj = { name: 'Radar on a phone, 360 px', ...story('numbered axes') };

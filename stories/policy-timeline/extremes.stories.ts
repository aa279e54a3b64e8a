import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { meta, story } from './chart.js';

export default { title: 'Policy timeline/Extremes', ...meta } satisfies Meta;

export const LabelsOnAPhone360Px: StoryObj = { name: 'Labels on a phone, 360 px', ...story('annotated at 360') };
export const ListOnAPhone360Px: StoryObj = { name: 'List on a phone, 360 px', ...story('list at 360') };
export const NarrowestColumn280Px: StoryObj = { name: 'Narrowest column, 280 px', ...story('list at 280') };
export const FiveHundredEntries: StoryObj = { name: 'Five hundred entries', ...story('500 events') };
export const SixtyThousandEntries: StoryObj = { name: 'Sixty thousand entries', ...story('60,000 events') };
export const VeryLongTitles: StoryObj = { name: 'Very long titles', ...story('long titles') };
export const YearsBeforeOurEra: StoryObj = { name: 'Years before our era', ...story('before our era') };
export const MillionsOfYears: StoryObj = { name: 'Millions of years', ...story('geological time') };

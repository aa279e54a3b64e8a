import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { meta, story } from './chart.js';

export default { title: 'Policy timeline/States', ...meta } satisfies Meta;

export const UncertainDates: StoryObj = { name: 'Uncertain dates', ...story('uncertain dates') };
export const ALineAtOneDay: StoryObj = { name: 'A line at one day', ...story('as of a day') };
export const OverlappingPeriods: StoryObj = { name: 'Overlapping periods', ...story('overlapping spans') };
export const OnlyYearsAreKnown: StoryObj = { name: 'Only years are known', ...story('only years') };
export const NoEntryHasADate: StoryObj = { name: 'No entry has a date', ...story('undated only') };
export const OneEntry: StoryObj = { name: 'One entry', ...story('one event') };
export const SecondPageOfALongList: StoryObj = { name: 'Second page of a long list', ...story('list of page 2') };

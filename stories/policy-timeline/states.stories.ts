import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { focusDatum, openAllFigures, openMenu, pinDetails, selectDatum } from '../plays.js';
import { meta, story } from './chart.js';

export default { title: 'Policy timeline/States', ...meta } satisfies Meta;

export const DetailsThatPassBy: StoryObj = { name: 'Details that pass by', ...story('first-tier cities', focusDatum) };
export const DetailsThatStay: StoryObj = { name: 'Details that stay', ...story('first-tier cities', pinDetails) };
export const Selected: StoryObj = { name: 'Selected', ...story('first-tier cities', selectDatum) };
export const AllFiguresOpen: StoryObj = {
  name: 'All figures, sources and notes',
  ...story('first-tier cities', openAllFigures),
};
export const MenuOpen: StoryObj = { name: 'Menu', ...story('first-tier cities', openMenu) };
export const UncertainDates: StoryObj = { name: 'Uncertain dates', ...story('uncertain dates') };
export const ALineAtOneDay: StoryObj = { name: 'A line at one day', ...story('as of a day') };
export const OverlappingPeriods: StoryObj = { name: 'Overlapping periods', ...story('overlapping spans') };
export const OnlyYearsAreKnown: StoryObj = { name: 'Only years are known', ...story('only years') };
export const NoEntryHasADate: StoryObj = { name: 'No entry has a date', ...story('undated only') };
export const OneEntry: StoryObj = { name: 'One entry', ...story('one event') };
export const SecondPageOfALongList: StoryObj = { name: 'Second page of a long list', ...story('list of page 2') };

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { meta, story } from './chart.js';

export default { title: 'Fund bars/Use', ...meta } satisfies Meta;

export const TenLargestGovernmentFunds: StoryObj = { name: 'Ten largest government funds', ...story('default') };
export const FundsOfShanghai: StoryObj = { name: 'Funds of Shanghai', ...story('one city') };
export const TenEuropeanCities: StoryObj = { name: 'Ten European cities', ...story('European cities') };
export const VentureFundsInRupees: StoryObj = { name: 'Venture funds in rupees', ...story('Indian private funds') };
export const ChangesInPercent: StoryObj = { name: 'Changes in percent', ...story('percentages') };
export const MeasurementsWithTheirUnit: StoryObj = { name: 'Measurements with their unit', ...story('counts') };
export const OneCityLeads: StoryObj = { name: 'One city leads', ...story('highlight') };
export const LabelsOnWhatTheHeadlineIsAbout: StoryObj = {
  name: 'Labels on what the headline is about',
  ...story('annotations'),
};
export const GroupedByCity: StoryObj = { name: 'Grouped by city', ...story('by city') };
export const SortedByDate: StoryObj = { name: 'Sorted by date', ...story('by date') };
export const TheFirstThreeOfMany: StoryObj = { name: 'The first three of many', ...story('limit') };
export const TableOfTheSameFigures: StoryObj = { name: 'Table of the same figures', ...story('table') };

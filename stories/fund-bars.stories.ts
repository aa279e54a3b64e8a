import { barsOptionDocs, barsOptions } from '@cityfacts/charts';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import 'cityfacts/fund-bars.js';
import { barsCases } from './cases/fund-bars.js';
import { casesAsStories } from './support.js';

const { story, ...shared } = casesAsStories('fund-bars', barsOptions, barsOptionDocs, barsCases);

const meta: Meta = {
  title: 'Charts/Fund bars',
  component: 'fund-bars',
  tags: ['autodocs'],
  ...shared,
};
export default meta;

export const Default: StoryObj = story('default');
export const OneCity: StoryObj = story('one city');
export const ThreeFunds: StoryObj = story('three funds');
export const AllKinds: StoryObj = story('all kinds');
export const LowerBound: StoryObj = story('lower bound');
export const NoStatedSize: StoryObj = story('no stated size');
export const PartsInWholes: StoryObj = story('parts in wholes');
export const PartsWithoutTheirWhole: StoryObj = story('parts without their whole');
export const ByCity: StoryObj = story('by city');
export const ByDate: StoryObj = story('by date');
export const TwoHundredFunds: StoryObj = story('200 funds');
export const VeryLongNames: StoryObj = story('very long names');
export const Narrow: StoryObj = story('narrow');
export const Highlight: StoryObj = story('highlight');
export const Annotations: StoryObj = story('annotations');
export const Limit: StoryObj = story('limit');
export const NegativeValues: StoryObj = story('negative values');
export const EuropeanCities: StoryObj = story('European cities');
export const IndianPrivateFunds: StoryObj = story('Indian private funds');
export const Percentages: StoryObj = story('percentages');
export const Counts: StoryObj = story('counts');
export const MixedUnits: StoryObj = story('mixed units');
export const RightToLeft: StoryObj = story('right to left');
export const Table: StoryObj = story('table');
export const Empty: StoryObj = story('empty');
export const BrokenData: StoryObj = story('broken data');

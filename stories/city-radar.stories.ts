import { radarOptionDocs, radarOptions } from '@cityfacts/charts';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import 'cityfacts/city-radar.js';
import { radarCases } from './cases/city-radar.js';
import { casesAsStories } from './support.js';

const { story, ...shared } = casesAsStories('city-radar', radarOptions, radarOptionDocs, radarCases);

const meta: Meta = {
  title: 'Charts/City radar',
  component: 'city-radar',
  tags: ['autodocs'],
  ...shared,
};
export default meta;

export const Default: StoryObj = story('default');
export const Gaps: StoryObj = story('gaps');
export const Research: StoryObj = story('research');
export const FifteenCities: StoryObj = story('fifteen cities');
export const OneCity: StoryObj = story('one city');
export const FiveCities: StoryObj = story('five cities');
export const EightCities: StoryObj = story('eight cities');
export const MissingValues: StoryObj = story('missing values');
export const VeryLongNames: StoryObj = story('very long names');
export const Narrow: StoryObj = story('narrow');
export const NumberedAxes: StoryObj = story('numbered axes');
export const Dots: StoryObj = story('dots');
export const Table: StoryObj = story('table');
export const TenAxes: StoryObj = story('ten axes');
export const MixedUnits: StoryObj = story('mixed units');
export const Highlight: StoryObj = story('highlight');
export const Annotations: StoryObj = story('annotations');
export const EarlierYear: StoryObj = story('earlier year');
export const OwnWords: StoryObj = story('own words');
export const Empty: StoryObj = story('empty');
export const NegativeValues: StoryObj = story('negative values');
export const OwnScalesAndColors: StoryObj = story('own scales and colors');
export const BrokenData: StoryObj = story('broken data');

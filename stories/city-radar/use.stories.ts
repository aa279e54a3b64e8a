import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { meta, story } from './chart.js';

export default { title: 'City radar/Use', ...meta } satisfies Meta;

export const FourCitiesOnSixIndicators: StoryObj = { name: 'Four cities on six indicators', ...story('default') };
export const OneCityLeads: StoryObj = { name: 'One city leads', ...story('highlight') };
export const LabelsOnWhatTheHeadlineIsAbout: StoryObj = {
  name: 'Labels on what the headline is about',
  ...story('annotations'),
};
export const YourOwnHeadingAndNote: StoryObj = { name: 'Your own heading and note', ...story('own words') };
export const EuropeanCitiesOwnScalesAndColors: StoryObj = {
  name: 'European cities, own scales and colors',
  ...story('own scales and colors'),
};
export const GrowthAboveAndBelowZero: StoryObj = { name: 'Growth above and below zero', ...story('negative values') };
export const FiguresOfAnEarlierYear: StoryObj = { name: 'Figures of an earlier year', ...story('earlier year') };
export const DotsOnRealScales: StoryObj = { name: 'Dots on real scales', ...story('dots') };
export const TableOfTheSameFigures: StoryObj = { name: 'Table of the same figures', ...story('table') };

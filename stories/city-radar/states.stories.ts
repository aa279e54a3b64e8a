import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { focusDatum, openAllFigures, openMenu, pinDetails, selectDatum } from '../plays.js';
import { meta, story } from './chart.js';

export default { title: 'City radar/States', ...meta } satisfies Meta;

export const DetailsThatPassBy: StoryObj = { name: 'Details that pass by', ...story('default', focusDatum) };
export const DetailsThatStay: StoryObj = { name: 'Details that stay', ...story('default', pinDetails) };
export const Selected: StoryObj = { name: 'Selected', ...story('default', selectDatum) };
export const AllFiguresOpen: StoryObj = { name: 'All figures, sources and notes', ...story('default', openAllFigures) };
export const MenuOpen: StoryObj = { name: 'Menu', ...story('default', openMenu) };
export const PolicyIndicatorsWithGaps: StoryObj = { name: 'Policy indicators with gaps', ...story('gaps') };
export const ResearchIndicatorsOfSeveralYears: StoryObj = {
  name: 'Research indicators of several years',
  ...story('research'),
};
export const ACityWithOneFigureOfFive: StoryObj = {
  name: 'A city with one figure of five',
  ...story('missing values'),
};
export const AUnitForEachIndicator: StoryObj = { name: 'A unit for each indicator', ...story('mixed units') };
export const OneCity: StoryObj = { name: 'One city', ...story('one city') };
export const FiveCitiesInSmallMultiples: StoryObj = { name: 'Five cities in small multiples', ...story('five cities') };
export const EightCitiesAsDots: StoryObj = { name: 'Eight cities as dots', ...story('eight cities') };

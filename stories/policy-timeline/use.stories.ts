import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { meta, story } from './chart.js';

export default { title: 'Policy timeline/Use', ...meta } satisfies Meta;

export const PoliciesOfFourCities: StoryObj = { name: 'Policies of four cities', ...story('first-tier cities') };
export const LabelsOnWhatTheHeadlineIsAbout: StoryObj = {
  name: 'Labels on what the headline is about',
  ...story('annotated'),
};
export const PoliciesOfAllCities: StoryObj = { name: 'Policies of all cities', ...story('default') };
export const HalfAYear: StoryObj = { name: 'Half a year', ...story('zoomed in') };
export const LanesByKind: StoryObj = { name: 'Lanes by kind', ...story('many lanes') };
export const LanesByLevelOfGovernment: StoryObj = { name: 'Lanes by level of government', ...story('by level') };
export const OnlyTitlesAndDates: StoryObj = { name: 'Only titles and dates', ...story('title and date only') };
export const YourOwnKindsAndLevels: StoryObj = { name: 'Your own kinds and levels', ...story('own kinds') };
export const TableOfMeetingsAndVisits: StoryObj = { name: 'Table of meetings and visits', ...story('table') };

import { timelineOptionDocs, timelineOptions } from '@cityfacts/charts';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import 'cityfacts/policy-timeline.js';
import { timelineCases } from './cases/policy-timeline.js';
import { casesAsStories } from './support.js';

const { story, ...shared } = casesAsStories('policy-timeline', timelineOptions, timelineOptionDocs, timelineCases);

const meta: Meta = {
  title: 'Charts/Policy timeline',
  component: 'policy-timeline',
  tags: ['autodocs'],
  ...shared,
};
export default meta;

export const Default: StoryObj = story('default');
export const FirstTierCities: StoryObj = story('first-tier cities');
export const Annotated: StoryObj = story('annotated');
export const AnnotatedAt360: StoryObj = story('annotated at 360');
export const AsOfADay: StoryObj = story('as of a day');
export const UncertainDates: StoryObj = story('uncertain dates');
export const BeforeOurEra: StoryObj = story('before our era');
export const GeologicalTime: StoryObj = story('geological time');
export const TitleAndDateOnly: StoryObj = story('title and date only');
export const OwnKinds: StoryObj = story('own kinds');
export const OneEvent: StoryObj = story('one event');
export const FiveHundredEvents: StoryObj = story('500 events');
export const OnlyYears: StoryObj = story('only years');
export const OverlappingSpans: StoryObj = story('overlapping spans');
export const UndatedOnly: StoryObj = story('undated only');
export const LongTitles: StoryObj = story('long titles');
export const ManyLanes: StoryObj = story('many lanes');
export const ByLevel: StoryObj = story('by level');
export const ZoomedIn: StoryObj = story('zoomed in');
export const ListAt360: StoryObj = story('list at 360');
export const ListAt280: StoryObj = story('list at 280');
export const ListOfPage2: StoryObj = story('list of page 2');
export const Table: StoryObj = story('table');
export const Empty: StoryObj = story('empty');
export const BrokenData: StoryObj = story('broken data');
export const N60000Events: StoryObj = story('60,000 events');

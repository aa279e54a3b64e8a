import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { focusDatum, openAllFigures, openMenu, pinDetails, selectDatum, showAllRows } from '../plays.js';
import { meta, story } from './chart.js';

export default { title: 'Fund bars/States', ...meta } satisfies Meta;

export const DetailsThatPassBy: StoryObj = { name: 'Details that pass by', ...story('default', focusDatum) };
export const DetailsThatStay: StoryObj = { name: 'Details that stay', ...story('default', pinDetails) };
export const Selected: StoryObj = { name: 'Selected', ...story('default', selectDatum) };
export const AllFiguresOpen: StoryObj = { name: 'All figures, sources and notes', ...story('default', openAllFigures) };
export const MenuOpen: StoryObj = { name: 'Menu', ...story('default', openMenu) };
export const AllRows: StoryObj = { name: 'All rows after "Show all"', ...story('default', showAllRows) };
export const EveryPatternBoundAndForm: StoryObj = { name: 'Every pattern, bound and form', ...story('all kinds') };
export const AtLeastAtMostAbout: StoryObj = { name: 'At least, at most, about', ...story('lower bound') };
export const SizeNotPublished: StoryObj = { name: 'Size not published', ...story('no stated size') };
export const PartsInsideTheirFund: StoryObj = { name: 'Parts inside their fund', ...story('parts in wholes') };
export const PartsWithoutTheirFund: StoryObj = {
  name: 'Parts without their fund',
  ...story('parts without their whole'),
};
export const ValuesBelowZero: StoryObj = { name: 'Values below zero', ...story('negative values') };
export const SeveralCurrencies: StoryObj = { name: 'Several currencies', ...story('mixed units') };
export const ThreeFunds: StoryObj = { name: 'Three funds', ...story('three funds') };

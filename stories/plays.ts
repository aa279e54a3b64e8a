/** What readers do with a chart, as play functions: each ends in the state that its story shows. */
import type { StoryContext } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';

type Play = (context: StoryContext) => Promise<void>;

interface AnyChart extends HTMLElement {
  readonly drawn: Promise<void>;
  readonly updateComplete: Promise<boolean>;
  selected: string | null;
}

/** The chart of the story, drawn. */
async function chartIn({ canvasElement }: StoryContext): Promise<AnyChart> {
  const chart = canvasElement.querySelector<AnyChart>('city-radar, fund-bars, policy-timeline')!;
  await chart.drawn;
  await chart.updateComplete;
  return chart;
}

const part = (chart: AnyChart, selector: string): HTMLElement | null =>
  chart.shadowRoot!.querySelector<HTMLElement>(selector);

const parts = (chart: AnyChart, selector: string): readonly HTMLElement[] => [
  ...chart.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

/** The first mark that is one datum, and not a count of several, whose id in the timeline has a slash. */
function firstMark(chart: AnyChart): HTMLElement {
  const marks = parts(chart, '[data-node]');
  const isOne = ({ dataset }: HTMLElement) => chart.localName !== 'policy-timeline' || !dataset['node']!.includes('/');
  return marks.find(isOne)!;
}

async function pin(chart: AnyChart): Promise<void> {
  firstMark(chart).focus();
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(part(chart, '.cf-tooltip .cf-close')).not.toBeNull(), { timeout: 10_000 });
}

/** A datum has the focus: its details pass by. */
export const focusDatum: Play = async context => {
  const chart = await chartIn(context);
  firstMark(chart).focus();
  await waitFor(() => expect(part(chart, '.cf-tooltip')?.textContent).toMatch(/\d/));
  await expect(part(chart, '.cf-tooltip .cf-close')).toBeNull();
};

/** Enter pins the details, Escape closes them, Enter pins them again. */
export const pinDetails: Play = async context => {
  const chart = await chartIn(context);
  await pin(chart);
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(part(chart, '.cf-tooltip .cf-close')).toBeNull());
  await pin(chart);
};

/** The link in the footer opens table, notes and sources. */
export const openAllFigures: Play = async context => {
  const chart = await chartIn(context);
  await userEvent.click(part(chart, '.cf-more > summary')!);
  await waitFor(() => expect(part(chart, '.cf-more table')).not.toBeNull(), { timeout: 10_000 });
  await expect(parts(chart, '.cf-more tbody tr').length).toBeGreaterThan(2);
};

/** The menu opens, Escape closes it, and it opens again. */
export const openMenu: Play = async context => {
  const chart = await chartIn(context);
  const menu = part(chart, '.cf-menu') as HTMLDetailsElement;
  const open = async () => {
    await userEvent.click(menu.querySelector('summary')!);
    await waitFor(() => expect(menu.querySelectorAll('button').length).toBeGreaterThan(4), { timeout: 10_000 });
    await expect(menu.open).toBe(true);
  };
  await open();
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(menu.open).toBe(false));
  await open();
};

/** A reader selects a datum in its details; a chip names it, Escape clears it, and it is selected again. */
export const selectDatum: Play = async context => {
  const chart = await chartIn(context);
  const select = async () => {
    await pin(chart);
    await userEvent.click(part(chart, '.cf-select')!);
    await userEvent.click(part(chart, '.cf-close')!);
    await waitFor(() => expect(part(chart, '.cf-chip')).not.toBeNull());
    await expect(chart.selected).not.toBeNull();
  };
  await select();
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(part(chart, '.cf-chip')).toBeNull());
  await expect(chart.selected).toBeNull();
  await select();
};

/** "Show all" draws the rows that the limit left out. */
export const showAllRows: Play = async context => {
  const chart = await chartIn(context);
  const before = parts(chart, '[data-node]').length;
  const button = parts(chart, 'button').find(one => /^Show all|^全部|^显示全部|^Alle/.test(one.textContent!.trim()));
  await userEvent.click(button!);
  await waitFor(() => expect(parts(chart, '[data-node]').length).toBeGreaterThan(before));
};

/** Pastes a table into the editor: the chart draws it, and the table has its cells. */
export const editData =
  (text: string, found: string): Play =>
  async ({ canvasElement }) => {
    const editor = canvasElement.querySelector<HTMLElement & { readonly rows: readonly (readonly string[])[] }>(
      'data-editor',
    )!;
    const chart = () => editor.shadowRoot!.querySelector<AnyChart>('.chart > *')!;
    await waitFor(() => expect(chart().shadowRoot!.querySelector('.cf-plot')).not.toBeNull(), { timeout: 10_000 });
    const area = editor.shadowRoot!.querySelector('textarea')!;
    area.value = text;
    await userEvent.click(editor.shadowRoot!.querySelector('.paste')!);
    await waitFor(() => expect(chart().shadowRoot!.textContent).toContain(found), { timeout: 10_000 });
    await expect(editor.rows.length).toBe(3);
  };

import type { BarsOptions, RadarOptions, TimelineOptions } from '@cityfacts/charts';
import type { BarsInput, RadarInput, TimelineInput } from '@cityfacts/charts';
import type { Annotation, FigureOptions } from '@cityfacts/core';
import type { HTMLAttributes } from 'react';
import type { CityRadar } from '../city-radar.js';
import type { ChartExportEvent, ChartProblemEvent, ChartSelectEvent, ChartViewEvent } from '../events.js';
import type { FundBars } from '../fund-bars.js';
import type { PolicyTimeline } from '../policy-timeline.js';

/** Options as props: `undefined` is the default. */
type OptionProps<Options> = { readonly [Name in keyof Options]?: Options[Name] | undefined };

/** What the components share. */
interface SharedProps extends OptionProps<Omit<FigureOptions, 'annotations'>> {
  /** Labels of yours in the drawing. */
  readonly annotations?: readonly (Omit<Annotation, 'emphasis'> & Partial<Annotation>)[] | undefined;
  /** Address of a file with your own rows, JSON or CSV. */
  readonly src?: string | undefined;
  /** Which column of your table is which of ours: `{ Stadt: 'place' }`. */
  readonly columns?: Readonly<Record<string, string>> | null | undefined;
  /** The language whose numbers your table has, a BCP 47 tag: `de` reads `1.200,5` as 1200.5. */
  readonly numberLocale?: string | null | undefined;
  /** `lazy` draws one viewport ahead of the reader, `eager` at once. */
  readonly loading?: 'lazy' | 'eager' | undefined;
  /** Id of the city, fund or event that is selected. The reader's own selection stays until this has another value. */
  readonly selected?: string | null | undefined;
  /** Outer widths of the figure that a server writes, px: one drawing each, one or two. Default: `[360, 720]`. */
  readonly figureWidths?: readonly number[] | undefined;
  /** The reader selected something, or cleared the selection: `event.id` is `null`. */
  readonly onChartSelect?: ((event: ChartSelectEvent) => void) | undefined;
  /** The reader chose another view. */
  readonly onChartView?: ((event: ChartViewEvent) => void) | undefined;
  /** The reader asked for a file, a text to copy or a print; `event.preventDefault()` cancels it. */
  readonly onChartExport?: ((event: ChartExportEvent) => void) | undefined;
  /** Something is wrong with props or data. Before React has taken over the page of a server, only the console says so. */
  readonly onChartProblem?: ((event: ChartProblemEvent) => void) | undefined;
}

/** Attributes of HTML, aria and DOM events; content as HTML is the chart's. */
type HtmlProps<Element> = Omit<HTMLAttributes<Element>, 'dangerouslySetInnerHTML' | 'suppressHydrationWarning'>;

/** What a component of React takes. */
export type ChartProps<Element, Options, Input> = SharedProps &
  OptionProps<Options> &
  Omit<HtmlProps<Element>, keyof Options | keyof SharedProps> & {
    /**
     * Your own rows. `undefined`: the bundled ones, if you never gave your own; `null`: yours are still to come, and the
     * children are shown.
     */
    readonly data?: Input | null | undefined;
  };

export type CityRadarProps = ChartProps<CityRadar, RadarOptions, RadarInput>;
export type FundBarsProps = ChartProps<FundBars, BarsOptions, BarsInput>;
export type PolicyTimelineProps = ChartProps<PolicyTimeline, TimelineOptions, TimelineInput>;

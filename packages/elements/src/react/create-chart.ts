import { barsOptions, radarOptions, timelineOptions } from '@cityfacts/charts';
import type { OptionSpec } from '@cityfacts/core';
import { equal } from '@cityfacts/core/equal.js';
import { figureOptions } from '@cityfacts/core/figure/options.js';
import { readOption } from '@cityfacts/core/options.js';
import type * as ReactModule from 'react';
import type { ForwardRefExoticComponent, RefAttributes } from 'react';
import type { CityRadar } from '../city-radar.js';
import type { FundBars } from '../fund-bars.js';
import type { PolicyTimeline } from '../policy-timeline.js';
import type { CityRadarProps, FundBarsProps, PolicyTimelineProps } from './props.js';

type Values = Readonly<Record<string, unknown>>;
type Table = Readonly<Record<string, OptionSpec<unknown>>>;

/** The static figure of a chart, as HTML; empty where there is none. */
export type StaticFigure = (tag: string, options: Values) => string;

/** What of React a component uses. It is handed in, so that tests can hand in each version. */
export type React = Pick<
  typeof ReactModule,
  | 'createElement'
  | 'forwardRef'
  | 'useEffect'
  | 'useImperativeHandle'
  | 'useLayoutEffect'
  | 'useRef'
  | 'useState'
  | 'useSyncExternalStore'
>;

export type ChartComponent<Element, Props> = ForwardRefExoticComponent<Props & RefAttributes<Element>>;

const EVENTS: Readonly<Record<string, string>> = {
  'chart-select': 'onChartSelect',
  'chart-view': 'onChartView',
  'chart-export': 'onChartExport',
  'chart-problem': 'onChartProblem',
};
const HANDLERS = Object.values(EVENTS);

const subscribe = () => () => {};

/**
 * A component of React, 18 or newer, for an element of ours.
 *
 * Options become attributes, which React writes on a server and compares as texts: an equal list in a new array changes
 * nothing. What a text cannot hold becomes a property.
 *
 * @param figure renders the static figure; `null`: a server does, but not this build; absent: nobody does
 * @param lang the language of the static figure where the props name none
 */
function createChart<Element extends HTMLElement, Props extends object>(
  { createElement, forwardRef, useEffect, useImperativeHandle, useLayoutEffect, useRef, useState, ...others }: React,
  [tag, name, table]: readonly [tag: string, name: string, table: Table],
  figure?: StaticFigure | null,
  lang?: string,
): ChartComponent<Element, Props> {
  const { useSyncExternalStore } = others;
  // React 18 warns of layout effects on a server.
  const useCommit = typeof document === 'undefined' ? useEffect : useLayoutEffect;
  const Chart = forwardRef<Element, Values>((props, forwarded) => {
    const element = useRef<Element>(null);
    const { attributes, properties } = split(table, props);

    // On a server, and in the browser while its markup is taken over.
    const isServers = useSyncExternalStore(
      subscribe,
      () => false,
      () => true,
    );
    const [fixed, setFixed] = useState(() =>
      isServers && figure !== undefined && hasFigure(props)
        ? { __html: figure?.(tag, { lang, ...optionsOf(table, props) }) ?? '' }
        : null,
    );
    useEffect(() => {
      const node = element.current as (Element & { readonly drawn?: Promise<void> }) | null;
      // Once it is drawn, the figure of the first rows is never to be seen again.
      if (fixed) void node?.drawn?.then(() => node.shadowRoot?.querySelector('slot') ?? setFixed(null));
    }, [fixed]);

    const latest = useRef<Values>(props);
    const applied = useRef<Values>({});
    useCommit(() => {
      latest.current = props;
      const node = element.current as unknown as Record<string, unknown>;
      for (const key of Object.keys({ ...applied.current, ...properties })) {
        const [before, value] = [applied.current[key], properties[key]];
        // Rows are compared by the element.
        if (key === 'data' ? Object.is(value, before) : equal(value, before)) continue;
        if (key in properties || (props[key] ?? null) === null) node[key] = value;
      }
      applied.current = properties;
    });
    useCommit(() => {
      const node = element.current!;
      const listen = (event: Event) => (latest.current[EVENTS[event.type]!] as EventListener | undefined)?.(event);
      for (const type of Object.keys(EVENTS)) node.addEventListener(type, listen);
      return () => {
        for (const type of Object.keys(EVENTS)) node.removeEventListener(type, listen);
      };
    }, []);
    useImperativeHandle(forwarded, () => element.current!, []);

    return fixed
      ? createElement(tag, {
          ...attributes,
          ref: element,
          dangerouslySetInnerHTML: fixed,
          suppressHydrationWarning: true,
        })
      : createElement(tag, { ...attributes, ref: element }, props['children'] as never);
  });
  Chart.displayName = name;
  return Chart as unknown as ChartComponent<Element, Props>;
}

/** Whether a server can draw it: not while rows are still to come, or in a file. */
const hasFigure = ({ data, src }: Values): boolean => data !== null && src === undefined;

const isSet = (value: unknown): boolean => value !== undefined && value !== null;

/** The props that have a say in the drawing. */
function optionsOf(table: Table, props: Values): Values {
  const names = [...Object.keys(table), 'lang', 'data', 'columns', 'numberLocale'];
  const options = Object.fromEntries(names.filter(name => isSet(props[name])).map(name => [name, props[name]]));
  return { ...options, widths: props['figureWidths'] };
}

/** Props ─▶ attributes, written by React, and properties, set after it. */
function split(table: Table, props: Values): { readonly attributes: Values; readonly properties: Values } {
  const attributes: Record<string, unknown> = {};
  const properties: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(props)) {
    const spec = Object.hasOwn(table, name) ? table[name] : undefined;
    if (name === 'children' || name === 'figureWidths' || HANDLERS.includes(name)) continue;
    if (name === 'data') {
      properties[name] = value;
      // An element that is there before React is, or before its rows, draws no others.
      if (value !== undefined) attributes[name] = 'null';
    } else if (!isSet(value)) continue;
    else if (spec) {
      const text = textOf(spec, value);
      if (text === undefined) properties[name] = value;
      else if (text !== null) attributes[spec.attribute] = text;
    } else if (name === 'columns') properties[name] = value;
    else if (name === 'className') attributes['class'] = value;
    else if (name === 'numberLocale') attributes['number-locale'] = value;
    else if (typeof value !== 'boolean' || /^on|^(contentEditable|draggable|spellCheck)$/.test(name))
      attributes[name] = value;
    // Of booleans, each version of React makes something else at a custom element.
    else if (/^(aria|data)-/.test(name)) attributes[name] = String(value);
    else if (value) attributes[name] = name;
  }
  return { attributes, properties };
}

/** The text of an option; `null`: no attribute; `undefined`: no text means the same. */
function textOf(spec: OptionSpec<unknown>, value: unknown): string | null | undefined {
  if (typeof value === 'string') return value;
  if (spec.kind === 'flag') return value ? '' : null;
  const sound = readOption(spec, value);
  const text = sound === undefined ? '' : spec.format(sound);
  return equal(readOption(spec, text), sound) ? text : undefined;
}

const radar = ['city-radar', 'CityRadar', { ...figureOptions, ...radarOptions } as Table] as const;
const bars = ['fund-bars', 'FundBars', { ...figureOptions, ...barsOptions } as Table] as const;
const timeline = ['policy-timeline', 'PolicyTimeline', { ...figureOptions, ...timelineOptions } as Table] as const;

type Create<Element, Props> = (
  react: React,
  figure?: StaticFigure | null,
  lang?: string,
) => ChartComponent<Element, Props>;

export const createCityRadar: Create<CityRadar, CityRadarProps> = (react, ...more) =>
  createChart(react, radar, ...more);
export const createFundBars: Create<FundBars, FundBarsProps> = (react, ...more) => createChart(react, bars, ...more);
export const createPolicyTimeline: Create<PolicyTimeline, PolicyTimelineProps> = (react, ...more) =>
  createChart(react, timeline, ...more);

/** Rows, options and events of a chart in React 18 (strict mode), React 19, Vue and Svelte. */
import { expect } from 'chai';
import React19, { type ReactNode } from 'react';
import { createRoot as createRoot19 } from 'react-dom/client';
import React18 from 'react18';
import { createRoot as createRoot18 } from 'react-dom18/client';
import { mount, unmount } from 'svelte';
import { writable } from 'svelte/store';
import { createApp, h, shallowRef } from 'vue';
import type { RadarInput } from '@cityfacts/charts';
import { CityRadar, type ChartSelectEvent, type FundBars } from '@cityfacts/elements';
import SveltePage from './frameworks.svelte';
import { clear, consoleOf, frames, openMore, part, parts, press, put, textOf } from './support.js';

interface ChartProps {
  readonly id: string;
  readonly data?: RadarInput | null | undefined;
  readonly cities?: readonly string[];
}
/** What a parent component renders. */
interface Page {
  readonly tag: string;
  readonly text: string;
  readonly charts: readonly ChartProps[];
  readonly onSelect?: ((event: ChartSelectEvent) => void) | undefined;
}
interface Mounted {
  update(page: Page): void;
  unmount(): void;
}
type Mount = (host: Element, page: Page) => Mounted;

/** In JSX: `cities={[…]}` is another list at each rendering. */
const listOf = ({ cities }: ChartProps) => (cities ? { cities: [...cities] } : {});

/** As the guide says for React 18: rows and listeners by a ref. */
const { createElement: h18, useEffect, useLayoutEffect, useRef, StrictMode } = React18;
function Chart18({ tag, onSelect, ...props }: ChartProps & Pick<Page, 'tag' | 'onSelect'>): ReactNode {
  const chart = useRef<CityRadar>(null);
  useLayoutEffect(() => {
    chart.current!.data = props.data;
  }, [props.data]);
  useEffect(() => {
    const element = chart.current!;
    if (onSelect) element.addEventListener('chart-select', onSelect);
    return () => {
      if (onSelect) element.removeEventListener('chart-select', onSelect);
    };
  }, [onSelect]);
  return h18(tag, { id: props.id, ref: chart, ...listOf(props) }, 'waiting');
}
const react18: Mount = (host, page) => {
  const root = createRoot18(host);
  const update = ({ tag, text, charts, onSelect }: Page) =>
    root.render(
      h18(
        StrictMode,
        null,
        h18('p', null, text),
        charts.map(props => h18(Chart18, { key: props.id, tag, onSelect, ...props })),
      ),
    );
  update(page);
  return { update, unmount: () => root.unmount() };
};

const { createElement: h19 } = React19;
const react19: Mount = (host, page) => {
  const root = createRoot19(host);
  const update = ({ tag, text, charts, onSelect }: Page) =>
    root.render(
      h19(
        React19.StrictMode,
        null,
        h19('p', null, text),
        charts.map(props =>
          h19(
            tag,
            { key: props.id, id: props.id, data: props.data, ...listOf(props), 'onchart-select': onSelect },
            'waiting',
          ),
        ),
      ),
    );
  update(page);
  return { update, unmount: () => root.unmount() };
};
/** As the guide says where the element may be defined later. */
const react19ByRef: Mount = (host, { tag, charts: [props] }) => {
  const root = createRoot19(host);
  const ref = (chart: CityRadar | null) => {
    if (chart) chart.data = props!.data;
  };
  root.render(h19(tag, { ref }, 'waiting'));
  return { update: () => {}, unmount: () => root.unmount() };
};

const vue: Mount = (host, first) => {
  const page = shallowRef(first);
  const app = createApp(() => {
    const { tag, text, charts, onSelect } = page.value;
    return [
      h('p', text),
      charts.map(props =>
        h(
          tag,
          { key: props.id, id: props.id, '.data': props.data, ...listOf(props), 'onChart-select': onSelect },
          'waiting',
        ),
      ),
    ];
  });
  app.mount(host);
  return { update: next => void (page.value = next), unmount: () => app.unmount() };
};

const svelte: Mount = (host, first) => {
  const pages = writable(first);
  const component = mount(SveltePage, { target: host, props: { pages } });
  return { update: next => pages.set(next), unmount: () => void unmount(component) };
};

const table = (...names: readonly string[]) =>
  names.map((name, index) => ({ City: name, Rent: 10 + index, Jobs: 20 + index, Parks: 30 + index }));

const charts = (): readonly CityRadar[] => [...document.querySelectorAll<CityRadar>('city-radar')];
const isDrawn = (chart: Element): boolean => part(chart, '.cf-figure') !== null;

/** Rendered, checked and drawn. */
async function settled(chart?: CityRadar): Promise<void> {
  await frames();
  await (chart ?? charts()[0])?.updateComplete;
}

/** The console stays silent while `action` runs. */
async function silently(action: () => Promise<void>): Promise<void> {
  expect(await consoleOf(action)).to.deep.equal([]);
}

const frameworks: Readonly<Record<string, Mount>> = {
  'React 18': react18,
  'React 19': react19,
  Vue: vue,
  Svelte: svelte,
};

for (const [name, mountPage] of Object.entries(frameworks))
  describe(`in ${name}`, () => {
    let mounted: Mounted | null = null;
    const start = (page: Page): void => void (mounted = mountPage(put('<div></div>'), page));
    const radar = (data: RadarInput | null | undefined, text = ''): Page => ({
      tag: 'city-radar',
      text,
      charts: [{ id: 'a', data }],
    });
    afterEach(() => {
      mounted?.unmount();
      mounted = null;
      clear();
    });

    it('rows that come late are drawn, replaced and cleared, and the bundled ones never take their place', () =>
      silently(async () => {
        start(radar(null));
        await settled();
        const [chart] = charts();
        expect([isDrawn(chart!), chart!.textContent]).to.deep.equal([false, 'waiting']);
        for (const [data, city] of [
          [table('Lyon', 'Porto'), 'Lyon'],
          [table('Turin', 'Porto'), 'Turin'],
          [null, null],
          [table('Graz', 'Porto'), 'Graz'],
          [undefined, null],
          [table('Lyon', 'Porto'), 'Lyon'],
        ] as const) {
          mounted!.update(radar(data));
          await settled();
          expect(isDrawn(chart!), String(city)).to.equal(city !== null);
          if (city) expect(textOf(chart!)).to.contain(city).and.not.to.contain('Beijing');
        }
        expect(charts()).to.deep.equal([chart]);
      }));

    it('a rendering with equal rows draws nothing anew', () =>
      silently(async () => {
        start(radar(table('Lyon', 'Porto')));
        await settled();
        const { figure } = charts()[0]!;
        mounted!.update(radar(table('Lyon', 'Porto'), 'again'));
        await settled();
        expect(document.querySelector('p')!.textContent).to.equal('again');
        expect(charts()[0]!.figure === figure && figure !== null).to.equal(true);
      }));

    it('rows that are there before the element is defined are drawn', () =>
      silently(async () => {
        const tag = `late-in-${name.toLowerCase().replace(' ', '')}`;
        const page = { tag, text: '', charts: [{ id: 'a', data: table('Lyon', 'Porto') }] };
        mounted = (mountPage === react19 ? react19ByRef : mountPage)(put('<div></div>'), page);
        await frames();
        CityRadar.define(tag);
        const chart = document.querySelector<CityRadar>(tag)!;
        await settled(chart);
        expect(textOf(chart)).to.contain('Lyon');
      }));

    it("a rendering with a list of its own leaves the reader's filter, and a new list takes its place", () =>
      silently(async () => {
        const page = (text: string, cities: readonly string[]): Page => ({
          tag: 'fund-bars',
          text,
          charts: [{ id: 'a', cities }],
        });
        start(page('', ['shenzhen', 'shanghai']));
        await frames();
        const chart = document.querySelector<FundBars>('fund-bars')!;
        await chart.drawn;
        await openMore(chart);
        const select = part(chart, '.cf-filters select') as HTMLSelectElement;
        select.value = 'shanghai';
        select.dispatchEvent(new Event('change', { bubbles: true }));
        await frames();
        await Promise.all(
          part(chart, '.cf-drawing')
            .getAnimations()
            .map(({ finished }) => finished),
        );
        const { figure } = chart;
        mounted!.update(page('again', ['shenzhen', 'shanghai']));
        await frames();
        await chart.updateComplete;
        expect(chart.cities).to.deep.equal(['shanghai']);
        expect(chart.figure === figure).to.equal(true);
        expect(part(chart, '.cf-drawing').getAnimations()).to.deep.equal([]);
        mounted!.update(page('again', ['shenzhen']));
        await frames();
        expect(chart.cities).to.deep.equal(['shenzhen']);
      }));

    it('charts keep their rows when they are reordered, taken away and put back', () =>
      silently(async () => {
        const one = { id: 'a', data: table('Lyon', 'Porto') };
        const other = { id: 'b', data: table('Turin', 'Graz') };
        const page = (list: readonly ChartProps[]): Page => ({ tag: 'city-radar', text: '', charts: list });
        const shown = async (): Promise<readonly string[]> => {
          await frames();
          await Promise.all(charts().map(chart => settled(chart)));
          return charts().map(chart => `${chart.id} ${/Lyon|Turin|Beijing/.exec(textOf(chart))?.[0]}`);
        };
        start(page([one, other]));
        expect(await shown()).to.deep.equal(['a Lyon', 'b Turin']);
        const [first, second] = charts();
        mounted!.update(page([other, one]));
        expect(await shown()).to.deep.equal(['b Turin', 'a Lyon']);
        expect(charts()[0] === second && charts()[1] === first).to.equal(true);
        mounted!.update(page([other]));
        expect(await shown()).to.deep.equal(['b Turin']);
        mounted!.update(page([one, other]));
        expect(await shown()).to.deep.equal(['a Lyon', 'b Turin']);
        mounted!.unmount();
        await frames();
        expect(charts()).to.deep.equal([]);
        start(page([one]));
        expect(await shown()).to.deep.equal(['a Lyon']);
      }));

    it('the event chart-select is heard', () =>
      silently(async () => {
        const ids: (string | null)[] = [];
        const onSelect = ({ id }: ChartSelectEvent): void => void ids.push(id);
        start({ ...radar(table('Lyon', 'Porto')), onSelect });
        await settled();
        const [chart] = charts();
        parts(chart!, '[data-node]')[0]!.focus();
        await press('Enter');
        part(chart!, '.cf-select').click();
        await frames();
        expect(ids).to.deep.equal([chart!.selected]);
        expect(ids[0]).to.be.a('string');
      }));
  });

describe('a text that Vue clears', () => {
  afterEach(clear);

  it('is an empty text: no chart and one message, and no bundled rows', async () => {
    const page = (data: string | null): Page => ({ tag: 'city-radar', text: '', charts: [{ id: 'a', data }] });
    const mounted = vue(put('<div></div>'), page('City,Rent,Jobs,Parks\nLyon,1,2,3\nPorto,2,3,4\n'));
    await settled();
    expect(textOf(charts()[0]!)).to.contain('Lyon');
    const lines = await consoleOf(async () => {
      mounted.update(page(null));
      await settled();
    });
    expect([isDrawn(charts()[0]!), lines.length]).to.deep.equal([false, 1]);
    mounted.unmount();
  });
});

describe('an object that a framework made a text of', () => {
  afterEach(clear);

  const asAttribute: Readonly<Record<string, (host: Element, tag: string) => void>> = {
    'React 18': (host, tag) => createRoot18(host).render(h18(tag, { data: table('Lyon') }, 'waiting')),
    'React 19': (host, tag) => createRoot19(host).render(h19(tag, { data: table('Lyon') }, 'waiting')),
    Vue: (host, tag) => createApp(() => h(tag, { data: table('Lyon') }, 'waiting')).mount(host),
  };
  for (const [name, render] of Object.entries(asAttribute))
    it(`is no chart but a message that says what to do, and no bundled rows are drawn: ${name}`, async () => {
      const tag = `text-in-${name.toLowerCase().replace(' ', '')}`;
      const lines = await consoleOf(async () => {
        render(put('<div></div>'), tag);
        await frames();
        CityRadar.define(tag);
        await settled(document.querySelector<CityRadar>(tag)!);
      });
      const chart = document.querySelector<CityRadar>(tag)!;
      expect([isDrawn(chart), chart.textContent]).to.deep.equal([false, 'waiting']);
      expect(lines.length).to.equal(1);
      expect(lines[0]).to.contain('[object Object]').and.to.contain('element.data = rows');
    });
});

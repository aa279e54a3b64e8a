/** The components of React, in React 18 and 19, StrictMode, with and without a server. */
import { expect } from 'chai';
import React19, { type ReactNode } from 'react';
import * as client19 from 'react-dom/client';
import * as server19 from 'react-dom/server.browser';
import React18 from 'react18';
import * as client18 from 'react-dom18/client';
import * as server18 from 'react-dom18/server.browser';
import type { ChartSelectEvent, ChartViewEvent, CityRadar, FundBars } from '@cityfacts/elements';
import { createCityRadar, createFundBars, createPolicyTimeline } from '@cityfacts/elements/react/create-chart.js';
import {
  clear,
  consoleOf,
  drawn,
  frames,
  openMore,
  part,
  parts,
  press,
  put,
  textOf,
} from '../../elements/browser-tests/support.js';
import { stylesheet } from '../src/static.js';
import { staticFigure } from '../src/react/static-figure.js';

const versions = {
  'React 18': [React18, client18, server18],
  'React 19': [React19, client19, server19],
} as const;

const lyon = [
  { City: 'Lyon', Rent: 10, Jobs: 20, Parks: 30 },
  { City: 'Le Havre', Rent: 11, Jobs: 21, Parks: 31 },
];
const porto = [
  { City: 'Porto', Rent: 10, Jobs: 20, Parks: 30 },
  { City: 'Graz', Rent: 11, Jobs: 21, Parks: 31 },
];

const silently = async (action: () => Promise<void>): Promise<void> =>
  void expect(await consoleOf(action)).to.deep.equal([]);

for (const [name, [React, { createRoot, hydrateRoot }, { renderToString }]] of Object.entries(versions))
  describe(`the components of ${name}`, () => {
    const { createElement: h, StrictMode, createRef, useState } = React;
    const Radar = createCityRadar(React);
    const Bars = createFundBars(React);
    const Timeline = createPolicyTimeline(React);
    const strict = (node: ReactNode) => h(StrictMode, null, node);
    let unmount = (): void => {};

    /** Mounts what `render` returns; the result renders something else in its place. */
    function mount(node: ReactNode): (next: ReactNode) => Promise<void> {
      const root = createRoot(put('<div></div>'));
      const render = async (next: ReactNode) => {
        root.render(strict(next));
        await frames();
        for (const chart of document.querySelectorAll<CityRadar>('city-radar,fund-bars,policy-timeline'))
          await chart.updateComplete;
      };
      unmount = () => root.unmount();
      void render(node);
      return render;
    }
    const chart = <E extends Element = CityRadar>(tag = 'city-radar'): E => document.querySelector<E>(tag)!;

    /** React renders in a task of its own, which may come late. */
    async function mounted(): Promise<void> {
      await frames();
      for (let round = 0; round < 60 && !document.querySelector('city-radar,fund-bars,policy-timeline'); round++)
        await frames();
    }

    afterEach(() => {
      unmount();
      clear();
    });

    it('pass every kind of option, and attributes of HTML', () =>
      silently(async () => {
        const clicks: string[] = [];
        mount(
          h(Radar, {
            cities: ['beijing', 'shenzhen'],
            year: 2023,
            heading: '',
            headingLevel: 2,
            noMenu: true,
            noLegend: false,
            annotations: [{ id: 'beijing', text: 'A, b' }],
            selected: 'beijing',
            loading: 'eager',
            id: 'a',
            className: 'wide tall',
            style: { marginTop: 3 },
            lang: 'zh-Hans',
            hidden: false,
            title: 'Title',
            'aria-label': 'Label',
            'aria-busy': true,
            'data-kind': 'b',
            onClick: () => clicks.push('click'),
          } as object),
        );
        await mounted();
        await drawn();
        const { cities, year, heading, headingLevel, noMenu, noLegend, annotations, selected, loading } = chart();
        expect({ cities, year, heading, headingLevel, noMenu, noLegend, annotations, selected, loading }).to.deep.equal(
          {
            cities: ['beijing', 'shenzhen'],
            year: 2023,
            heading: '',
            headingLevel: 2,
            noMenu: true,
            noLegend: false,
            annotations: [{ id: 'beijing', text: 'A, b', emphasis: false }],
            selected: 'beijing',
            loading: 'eager',
          },
        );
        const { id, className, style, lang, hidden, title, dataset } = chart();
        expect([id, className, style.marginTop, lang, hidden, title, dataset['kind']]).to.deep.equal([
          'a',
          'wide tall',
          '3px',
          'zh-Hans',
          false,
          'Title',
          'b',
        ]);
        expect(['aria-label', 'aria-busy'].map(key => chart().getAttribute(key))).to.deep.equal(['Label', 'true']);
        chart().click();
        expect(clicks).to.deep.equal(['click']);
      }));

    it('hide a chart, and show it again', () =>
      silently(async () => {
        const render = mount(h(Radar, { hidden: true }));
        await mounted();
        expect(getComputedStyle(chart()).display).to.equal('none');
        await render(h(Radar, { hidden: false }));
        expect(getComputedStyle(chart()).display).not.to.equal('none');
      }));

    it('set a prop that is undefined, null or left out to its default', () =>
      silently(async () => {
        const render = mount(h(Bars, { limit: 3, cities: ['shenzhen'], heading: 'A', noMenu: true, sort: 'name' }));
        for (const unset of [{ limit: undefined, cities: undefined, heading: null, sort: undefined }, {}]) {
          await render(h(Bars, unset));
          const { limit, cities, heading, noMenu, sort } = chart<FundBars>('fund-bars');
          expect([limit, cities, heading, noMenu, sort]).to.deep.equal([10, [], null, false, 'size']);
          await render(h(Bars, { limit: 3, cities: ['shenzhen'], heading: 'A', noMenu: true, sort: 'name' }));
          expect(chart<FundBars>('fund-bars').limit).to.equal(3);
        }
      }));

    it('pass ids with spaces, and longer lists of labels than a text may have', () =>
      silently(async () => {
        const annotations = ['Lyon', 'Le Havre', 'Rent'].map(id => ({ id, text: 'word '.repeat(150) }));
        const render = mount(h(Radar, { data: lyon, cities: ['Le Havre', 'Lyon'], annotations }));
        await mounted();
        await drawn();
        expect(chart().cities).to.deep.equal(['Le Havre', 'Lyon']);
        expect(chart().annotations.length).to.equal(3);
        await render(h(Radar, { data: lyon, cities: ['Lyon'] }));
        expect([chart().cities, chart().annotations]).to.deep.equal([['Lyon'], []]);
        await render(h(Radar, { data: lyon, cities: ['Le Havre'] }));
        expect(chart().cities).to.deep.equal(['Le Havre']);
        await render(h(Radar, { data: lyon }));
        expect(chart().cities).to.deep.equal([]);
      }));

    it('draw rows that come late, change, are mapped to columns, and go', () =>
      silently(async () => {
        const render = mount(h(Radar, { data: null }, h('p', null, 'Loading')));
        await mounted();
        expect(chart().textContent).to.equal('Loading');
        expect(part(chart(), '.cf-figure')).to.equal(null);
        const stadt = porto.map(({ City, ...rest }) => ({ Stadt: City, ...rest }));
        for (const [props, city] of [
          [{ data: lyon }, 'Lyon'],
          [{ data: porto }, 'Porto'],
          [{ data: null }, null],
          [{ data: stadt, columns: { Stadt: 'place' } }, 'Porto'],
          [{ data: stadt, columns: { Stadt: 'place' } }, 'Porto'],
          [{}, null],
          [{ data: 'City;Rent;Jobs;Parks\nTurin;1.200,5;2;3\nGraz;2;3;4\n', numberLocale: 'de' }, 'Turin'],
        ] as const) {
          await render(h(Radar, { ...props } as object, h('p', null, 'Loading')));
          await frames();
          await chart().updateComplete;
          expect(part(chart(), '.cf-figure') !== null, String(city)).to.equal(city !== null);
          if (city) expect(textOf(chart())).to.contain(city).and.not.to.contain('Beijing');
        }
      }));

    it('leave what the reader chose when a rendering repeats a list, and follow a new one', () =>
      silently(async () => {
        const page = (text: string, cities: readonly string[]) =>
          h('div', null, text, h(Bars, { cities: [...cities], selected: undefined }));
        const render = mount(page('', ['shenzhen', 'shanghai']));
        await mounted();
        await drawn();
        const bars = chart<FundBars>('fund-bars');
        await openMore(bars);
        const select = part(bars, '.cf-filters select') as HTMLSelectElement;
        select.value = 'shanghai';
        select.dispatchEvent(new Event('change', { bubbles: true }));
        await frames();
        const [fund] = bars.figure!.layout.nodes;
        bars.selected = fund!.entity!;
        bars.view = 'table';
        await bars.updateComplete;
        const { figure } = bars;
        await render(page('again', ['shenzhen', 'shanghai']));
        expect([bars.cities, bars.selected, bars.view]).to.deep.equal([['shanghai'], fund!.entity, 'table']);
        expect(bars.figure === figure).to.equal(true);
        await render(page('again', ['shenzhen']));
        expect(bars.cities).to.deep.equal(['shenzhen']);
      }));

    it('call the newest handler, and add no listener for it', () =>
      silently(async () => {
        const heard: unknown[] = [];
        const added: string[] = [];
        const page = (text: string) =>
          h(Radar, {
            data: lyon,
            onChartSelect: ({ id, label }: ChartSelectEvent) => heard.push([text, id, label]),
            onChartView: ({ view }: ChartViewEvent) => heard.push([text, view]),
          });
        const render = mount(page('first'));
        await mounted();
        await drawn();
        const listen = chart().addEventListener.bind(chart());
        chart().addEventListener = (type: string, ...more: [EventListener]) => {
          added.push(type);
          listen(type, ...more);
        };
        await render(page('second'));
        parts(chart(), '[data-node]')[0]!.focus();
        await press('Enter');
        part(chart(), '.cf-select').click();
        await frames();
        expect(heard).to.deep.equal([['second', 'Lyon', 'Lyon']]);
        await render(h(Radar, { data: lyon }));
        chart().dispatchEvent(new Event('chart-view', { bubbles: true }));
        expect([heard.length, added]).to.deep.equal([1, []]);
      }));

    it('tell what is wrong, and let a page keep the chart from making a file', async () => {
      const heard: string[] = [];
      mount(
        h(Timeline, {
          lanes: 'towns' as 'city',
          onChartProblem: ({ problem }) => heard.push(problem.code),
          onChartExport: event => {
            event.preventDefault();
            heard.push(event.format);
          },
        }),
      );
      await mounted();
      await drawn();
      const event = new Event('chart-export', { cancelable: true });
      chart('policy-timeline').dispatchEvent(Object.assign(event, { format: 'csv' }));
      expect(heard).to.deep.equal(['badOption', 'csv']);
      expect(event.defaultPrevented).to.equal(true);
    });

    it('give a ref to the element', () =>
      silently(async () => {
        const ref = createRef<CityRadar>();
        const seen: (FundBars | null)[] = [];
        const render = mount(
          h('div', null, h(Radar, { ref }), h(Bars, { ref: (bars: FundBars | null) => void seen.push(bars) })),
        );
        await mounted();
        await drawn();
        expect([ref.current, seen.at(-1)].map(each => each?.localName)).to.deep.equal(['city-radar', 'fund-bars']);
        expect(await ref.current!.toSvg()).to.contain('<svg');
        await render(null);
        expect([ref.current, seen.at(-1)]).to.deep.equal([null, null]);
      }));

    it('keep an element and its rows when they are reordered, and make another when they come back', () =>
      silently(async () => {
        const one = h(Radar, { key: 'a', id: 'a', data: lyon });
        const other = h(Radar, { key: 'b', id: 'b', data: porto });
        const shown = async (): Promise<readonly string[]> => {
          await frames();
          await drawn();
          return [...document.querySelectorAll('city-radar')].map(
            radar => `${radar.id} ${/Lyon|Porto|Beijing/.exec(textOf(radar))?.[0]}`,
          );
        };
        const render = mount([one, other]);
        expect(await shown()).to.deep.equal(['a Lyon', 'b Porto']);
        const first = chart();
        await render([other, one]);
        expect(await shown()).to.deep.equal(['b Porto', 'a Lyon']);
        expect(document.querySelectorAll('city-radar')[1] === first).to.equal(true);
        await render([other]);
        await render([one, other]);
        expect(await shown()).to.deep.equal(['a Lyon', 'b Porto']);
      }));

    describe('on a server', () => {
      const sheet = document.createElement('style');
      sheet.textContent = stylesheet();
      before(() => document.head.append(sheet));
      after(() => sheet.remove());

      // As on a server, where there is no document and React 18 warns of layout effects.
      const noDocument = { ...React, useLayoutEffect: React.useEffect };
      const OnServer = createCityRadar(noDocument, staticFigure, 'en');
      const DatalessOnServer = createCityRadar(noDocument);
      const InBrowser = createCityRadar(React, null, 'en');

      /** The page as a server sends it, taken over by React; what its components render stays changeable. */
      async function hydrate<P extends object>(
        Component: typeof Radar,
        props: P,
        Hydrated = InBrowser,
      ): Promise<(props: P | object) => Promise<void>> {
        let change: (props: P | object) => void = () => {};
        const page = (Chart: typeof Radar) => {
          const Page = () => {
            const [now, setProps] = useState<P | object>(props);
            change = setProps;
            return h('main', null, h('p', null, 'before'), h(Chart, { ...now } as object, h('p', null, 'Loading')));
          };
          return strict(h(Page));
        };
        const host = put(`<div>${renderToString(page(Component))}</div>`);
        const wrong: string[] = [];
        const root = hydrateRoot(host, page(Hydrated), { onRecoverableError: cause => wrong.push(String(cause)) });
        unmount = () => root.unmount();
        await frames();
        expect(wrong).to.deep.equal([]);
        return async next => {
          change(next);
          await frames();
          await chart().updateComplete;
          await frames();
        };
      }

      it('they write a figure of your rows, which React takes over without a word and the element draws', () =>
        silently(async () => {
          const html = renderToString(h(OnServer, { data: lyon, heading: 'Rents', cities: ['Le Havre', 'Lyon'] }));
          expect(html).to.match(/^<city-radar [^>]*data="null"/);
          expect(html).to.contain('<figure').and.contain('Le Havre').and.contain('Rents').and.not.contain('Beijing');
          await hydrate(OnServer, { data: lyon, heading: 'Rents', cities: ['Le Havre', 'Lyon'] });
          const element = chart();
          await drawn();
          expect(element.data).to.deep.equal(lyon);
          expect(textOf(element)).to.contain('Lyon').and.contain('Rents').and.not.contain('Beijing');
          expect(element.shadowRoot!.querySelector('slot')).to.equal(null);
        }));

      it('the figure is there until the element draws it in the same place', () =>
        silently(async () => {
          const shifts: number[] = [];
          const observer = new PerformanceObserver(list =>
            list.getEntries().forEach(entry => shifts.push((entry as unknown as { value: number }).value)),
          );
          observer.observe({ type: 'layout-shift', buffered: false });
          await hydrate(OnServer, { data: lyon });
          const before = chart().getBoundingClientRect().height;
          await drawn();
          await frames();
          expect(before).to.be.greaterThan(200);
          expect(Math.abs(chart().getBoundingClientRect().height - before)).to.be.lessThan(1);
          expect([...shifts, ...observer.takeRecords()]).to.deep.equal([]);
          observer.disconnect();
        }));

      it('an element that is there before React never draws the bundled rows in place of yours', () =>
        silently(async () => {
          const host = put(`<div>${renderToString(h(OnServer, { data: lyon }))}</div>`);
          await frames();
          await chart().updateComplete;
          expect(part(chart(), '.cf-figure')).to.equal(null);
          expect(host.textContent).to.contain('Lyon');
          expect(part(chart(), '.cf-pending')).to.equal(null);
        }));

      it('bundled rows are written and taken over too', () =>
        silently(async () => {
          const html = renderToString(h(OnServer, { cities: ['beijing', 'shenzhen'], lang: 'zh-Hans' }));
          expect(html).to.contain('北京').and.contain('<figure').and.not.contain('data="null"');
          await hydrate(OnServer, { cities: ['beijing', 'shenzhen'], lang: 'zh-Hans' });
          await drawn();
          expect(textOf(chart())).to.contain('北京');
        }));

      it('after it is drawn, rows and options change, and the first figure never comes back', () =>
        silently(async () => {
          const render = await hydrate(OnServer, { data: lyon });
          await drawn();
          await frames();
          await render({ data: porto, noLegend: true });
          expect([textOf(chart()).includes('Porto'), chart().noLegend]).to.deep.equal([true, true]);
          await render({ data: null });
          expect(part(chart(), '.cf-figure')).to.equal(null);
          expect(chart().textContent).to.equal('Loading');
        }));

      it('while rows are still to come, the children are written', () =>
        silently(async () => {
          const html = renderToString(h(OnServer, { data: null }, h('p', null, 'Loading')));
          expect(html).to.equal('<city-radar data="null"><p>Loading</p></city-radar>');
          const render = await hydrate(OnServer, { data: null });
          await render({ data: lyon });
          expect(textOf(chart())).to.contain('Lyon');
        }));

      it('rows that cannot be drawn leave the place empty, and the element says why', async () => {
        const lines = await consoleOf(async () => {
          const html = renderToString(h(OnServer, { data: 'City\n' }));
          expect(html).to.equal('<city-radar data="null"></city-radar>');
          await hydrate(OnServer, { data: 'City\n' });
        });
        expect(lines.join()).to.contain('City');
      });

      it('elements without data write the children', () =>
        silently(async () => {
          expect(renderToString(h(DatalessOnServer, { data: lyon }, h('p', null, 'Loading')))).to.equal(
            '<city-radar data="null"><p>Loading</p></city-radar>',
          );
          await hydrate(DatalessOnServer, { data: lyon }, Radar);
          await drawn();
          expect(textOf(chart())).to.contain('Lyon');
        }));
    });
  });

/** @jsxImportSource preact */
import type {} from 'cityfacts/types/preact';
import { useRef } from 'preact/hooks';
import type { CityRadar } from 'cityfacts/city-radar.js';

const places = [{ id: 'a', name: 'A' }];
const indicators = [{ id: 'rate', name: 'Rate', unit: 'percent' as const }];

export function Page() {
  const radar = useRef<CityRadar>(null);
  return (
    <>
      <city-radar
        ref={radar}
        key="one"
        class="wide"
        lang="en"
        cities="beijing shanghai"
        indicators={['rd-intensity']}
        year={2023}
        view="dots"
        heading-level={2}
        no-menu
        noLegend={false}
        annotations={[{ id: 'beijing', text: 'Highest' }]}
        data={{ places, indicators, observations: [{ place: 'a', indicator: 'rate', value: 1 }] }}
        onchart-select={({ id, places: all, currentTarget }) => {
          currentTarget.cities = id ? [id, ...all] : [];
        }}
        onClick={event => event.currentTarget.toSvg(640)}
      >
        Loading
      </city-radar>
      <fund-bars sort="date-desc" limit={20} group-by="none" data={null} onchart-export={e => e.preventDefault()} />
      <policy-timeline from="2020" as-of="today" page="2" onchart-problem={({ problem }) => problem.level} />
      {/* @ts-expect-error a misspelt attribute */}
      <city-radar citys="beijing" />
      {/* @ts-expect-error a value that is none */}
      <city-radar view="donut" />
      {/* @ts-expect-error a level that no heading has */}
      <fund-bars heading-level={7} />
      {/* @ts-expect-error own data of another chart */}
      <city-radar data={{ funds: [] }} />
      {/* @ts-expect-error a part that the event does not have */}
      <city-radar onchart-select={event => event.detail} />
    </>
  );
}

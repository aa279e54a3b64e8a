/** @jsxImportSource vue */
import type {} from 'cityfacts/types/vue';

export const page = () => (
  <>
    <city-radar
      key="one"
      class="wide"
      cities={['beijing']}
      view="dots"
      heading-level="2"
      no-menu
      onChartSelect={({ id, currentTarget }) => {
        currentTarget.selected = id;
      }}
    />
    <fund-bars data={null} limit={20} />
    {/* @ts-expect-error a value that is none */}
    <city-radar view="donut" />
    {/* @ts-expect-error own data of another chart */}
    <city-radar data={{ funds: [] }} />
    {/* @ts-expect-error a part that the event does not have */}
    <city-radar onChartSelect={event => event.detail} />
  </>
);

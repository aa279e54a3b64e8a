/** What the compiler refuses. Not part of the page. */
export const misuse = () => (
  <>
    {/* @ts-expect-error a misspelt property */}
    <city-radar nomenu={true} />
    {/* @ts-expect-error own data of another chart */}
    <city-radar data={{ funds: [] }} />
    {/* @ts-expect-error a part that the event does not have */}
    <city-radar onchart-select={event => event.detail} />
  </>
);

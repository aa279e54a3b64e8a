/** What the compiler refuses. Not part of the page. */
export const misuse = () => (
  <>
    {/* @ts-expect-error a misspelt property */}
    <city-radar prop:nomenu={true} />
    {/* @ts-expect-error own data of another chart */}
    <city-radar prop:data={{ funds: [] }} />
    {/* @ts-expect-error a part that the event does not have */}
    <city-radar on:chart-select={event => event.detail} />
  </>
);

'use client';
import { CityRadar, type RadarInput } from 'cityfacts/react.en';
import { useState } from 'react';

export function Picker({ rows }: { readonly rows: RadarInput }) {
  const [picked, setPicked] = useState('');
  const [isShown, setShown] = useState(true);
  return (
    <>
      <button id="toggle" onClick={() => setShown(!isShown)}>
        Toggle
      </button>
      <output id="picked">{picked}</output>
      {isShown && (
        <CityRadar
          id="picker"
          data={rows}
          heading="Choose a city"
          figureWidths={[360, 1008]}
          onChartSelect={({ id, label }) => setPicked(`${id} ${label}`)}
        />
      )}
    </>
  );
}

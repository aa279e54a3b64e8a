import type { RadarInput } from 'cityfacts/react.en';
import { useState } from 'react';
import { Chart } from './Chart';

const rows: Readonly<Record<string, RadarInput>> = {
  west: [
    { City: 'Lyon', Rent: 14, Jobs: 31, Parks: 9 },
    { City: 'Porto', Rent: 12, Jobs: 24, Parks: 11 },
  ],
  south: [
    { City: 'Turin', Rent: 10, Jobs: 27, Parks: 13 },
    { City: 'Graz', Rent: 11, Jobs: 29, Parks: 15 },
  ],
};

export function App() {
  const [ids, setIds] = useState(['west', 'south']);
  const [isLoaded, setLoaded] = useState(false);
  const [isShown, setShown] = useState(true);
  const [noMenu, setNoMenu] = useState(false);
  const [heading, setHeading] = useState('Before');
  const [picked, setPicked] = useState('');
  return (
    <>
      <p>
        <button id="load" onClick={() => setLoaded(true)}>
          Load
        </button>
        <button id="rename" onClick={() => setHeading('After')}>
          Rename
        </button>
        <button id="menu" onClick={() => setNoMenu(!noMenu)}>
          Menu
        </button>
        <button id="reverse" onClick={() => setIds([...ids].reverse())}>
          Reverse
        </button>
        <button id="toggle" onClick={() => setShown(!isShown)}>
          Toggle
        </button>
        <output id="picked">{picked}</output>
      </p>
      {isShown &&
        ids.map(id => (
          <Chart
            key={id}
            id={id}
            rows={isLoaded ? rows[id]! : null}
            heading={heading}
            noMenu={noMenu}
            onPick={(city, label) => setPicked(`${city} ${label}`)}
          />
        ))}
    </>
  );
}

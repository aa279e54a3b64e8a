import type { CityRadar } from 'cityfacts/city-radar.en.js';
import { useState } from 'preact/hooks';
import { Radar } from './Radar';

const table = {
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
  const [rows, setRows] = useState<Record<string, CityRadar['data']>>({ west: null, south: null });
  const [heading, setHeading] = useState('Before');
  const [noMenu, setNoMenu] = useState(false);
  const [isShown, setShown] = useState(true);
  const [picked, setPicked] = useState('');
  return (
    <>
      <p>
        <button id="load" onClick={() => setRows(table)}>
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
          <Radar
            key={id}
            id={id}
            heading={heading}
            noMenu={noMenu}
            rows={rows[id]}
            onSelect={(datum, label) => setPicked(`${datum} ${label}`)}
          />
        ))}
    </>
  );
}

import 'cityfacts/city-radar.en.js';
import type { CityRadar } from 'cityfacts/city-radar.en.js';

interface Props {
  id: string;
  heading: string;
  noMenu: boolean;
  rows: CityRadar['data'];
  onSelect: (id: string | null, label: string) => void;
}

export const Radar = ({ id, heading, noMenu, rows, onSelect }: Props) => (
  <city-radar
    id={id}
    heading={heading}
    noMenu={noMenu}
    // As a prop, Preact would make an empty text of `null`.
    ref={chart => {
      if (chart) chart.data = rows;
    }}
    onchart-select={event => onSelect(event.id, event.label)}
  >
    Loading
  </city-radar>
);

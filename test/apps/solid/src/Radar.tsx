import 'cityfacts/city-radar.en.js';
import type { CityRadar } from 'cityfacts/city-radar.en.js';

interface Props {
  id: string;
  heading: string;
  noMenu: boolean;
  rows: CityRadar['data'];
  onSelect: (id: string | null, label: string) => void;
}

export const Radar = (props: Props) => (
  <city-radar
    id={props.id}
    attr:heading={props.heading}
    prop:noMenu={props.noMenu}
    prop:data={props.rows}
    on:chart-select={event => props.onSelect(event.id, event.label)}
  >
    Loading
  </city-radar>
);

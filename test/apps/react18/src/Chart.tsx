import { CityRadar, type RadarInput } from 'cityfacts/react.en';

interface ChartProps {
  readonly id: string;
  readonly rows: RadarInput | null;
  readonly heading: string;
  readonly noMenu: boolean;
  readonly onPick: (city: string | null, label: string) => void;
}

export const Chart = ({ id, rows, heading, noMenu, onPick }: ChartProps) => (
  <CityRadar
    id={id}
    data={rows}
    heading={heading}
    noMenu={noMenu}
    onChartSelect={event => onPick(event.id, event.label)}
  >
    Loading
  </CityRadar>
);

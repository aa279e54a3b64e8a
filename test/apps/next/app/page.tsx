import { CityRadar } from 'cityfacts/react.en';
import Link from 'next/link';
import { Picker } from './picker';
import { rents } from './rents';

export default async function Page() {
  const rows = await rents();
  return (
    <main>
      <CityRadar
        id="rents"
        data={rows}
        heading="Rents from the server"
        cities={['Porto', 'Lyon']}
        figureWidths={[360, 1008]}
      />
      <Picker rows={rows} />
      <Link id="to-funds" href="/funds">
        Funds
      </Link>
    </main>
  );
}

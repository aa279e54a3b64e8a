import { FundBars } from 'cityfacts/react.en';
import Link from 'next/link';

export default function Page() {
  return (
    <main>
      <FundBars id="funds" cities={['shenzhen']} limit={5} />
      <Link id="to-rents" href="/">
        Rents
      </Link>
    </main>
  );
}

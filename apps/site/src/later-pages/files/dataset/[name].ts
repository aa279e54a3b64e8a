import { cities, download, indicators, type Kind } from '../../../page-content/dataset';
import { inAll, type Lang } from '../../../page-content/html';

interface Props {
  readonly kind: Kind;
  readonly id: string;
  readonly lang: Lang;
  readonly format: 'csv' | 'json';
}

export function getStaticPaths() {
  return (['csv', 'json'] as const).flatMap(format =>
    inAll([
      ...cities.map(({ id }) => ({ kind: 'cities', id: id as string })),
      ...indicators.map(({ id }) => ({ kind: 'indicators', id: id as string })),
    ]).map(({ params: { kind, id, lang } }) => ({
      params: { name: `${kind}.${id}.${lang}.${format}` },
      props: { kind, id, lang, format },
    })),
  );
}

export const GET = ({ props: { kind, id, lang, format } }: { props: Props }) =>
  new Response(download(kind, id, lang, format), {
    headers: { 'Content-Type': format === 'csv' ? 'text/csv; charset=utf-8' : 'application/json' },
  });

import { examples, svgOf } from '../../../page-content/examples';
import { inAll } from '../../../page-content/html';

export function getStaticPaths() {
  return inAll(examples.map(example => ({ example }))).map(({ params: { example, lang } }) => ({
    params: { name: `${example.id}.${lang}` },
    props: { example, lang },
  }));
}

export const GET = ({ props }: { props: { example: (typeof examples)[number]; lang: 'en' | 'zh-hans' } }) =>
  new Response(svgOf(props.example, props.lang), { headers: { 'Content-Type': 'image/svg+xml' } });

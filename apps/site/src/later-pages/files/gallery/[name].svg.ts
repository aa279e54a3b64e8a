import { examples, svgOf, themes } from '../../../page-content/examples';
import { inAll } from '../../../page-content/html';

export function getStaticPaths() {
  const pictures = examples.flatMap(example => themes.map(theme => ({ example, theme })));
  return inAll(pictures).map(({ params: { example, theme, lang } }) => ({
    params: { name: `${example.id}.${lang}.${theme}` },
    props: { example, theme, lang },
  }));
}

type Picture = { example: (typeof examples)[number]; theme: (typeof themes)[number]; lang: 'en' | 'zh-hans' };

export const GET = ({ props: { example, theme, lang } }: { props: Picture }) =>
  new Response(svgOf(example, lang, theme), { headers: { 'Content-Type': 'image/svg+xml' } });

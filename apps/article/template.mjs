import { withFacts } from './facts.mjs';

const radio = (name, value, label, checked) =>
  `<label><input type="radio" name="${name}" value="${value}"${checked ? ' checked' : ''}><span>${label}</span></label>`;

/** Switches that work without script: the stylesheet looks at what is checked. */
function controls({ controls: words, other }) {
  const schemes = Object.entries(words.schemes).map(([value, label]) =>
    radio('scheme', value, label, value === 'auto'),
  );
  const widths = ['360', '720', 'full'].map(value =>
    radio('width', value, value === 'full' ? words.full : value, value === 'full'),
  );
  return `<form class="controls" aria-label="${words.label}">
<fieldset><legend>${words.scheme}</legend>${schemes.join('')}</fieldset>
<fieldset><legend>${words.width}</legend>${widths.join('')}</fieldset>
<p><a href="${words.docs.href}">${words.docs.label}</a> <a href="${other.href}" lang="${other.lang}" hreflang="${other.lang}">${other.label}</a> <a href="${words.builder.href}">${words.builder.label}</a> <a href="/storybook">${words.stories}</a></p>
</form>`;
}

/**
 * One page: a chart is in it as on a news site, the element with its static figure inside. All share their selection.
 *
 * @param {object} content of content.<lang>.mjs
 * @param {(tag: string, options: object) => string} chart an element and its options ─▶ its markup
 */
export function page(content, chart) {
  const { lang, paper, desk, section, asOf, headline, standfirst } = content;
  const parts = content.parts.map(part => {
    if (typeof part === 'string') return `<p>${withFacts(part, lang)}</p>`;
    if (part.heading) return `<h2>${part.heading}</h2>`;
    return `<div class="chart">${chart(part.chart, { ...part.options, sync: 'cities', lang })}</div>`;
  });
  return `<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${standfirst}">
<title>${headline} – ${paper}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/dist/cityfacts.css">
<link rel="stylesheet" href="article.css">
<script src="/dist/lazy.js" data-src="cityfacts.${lang}.js" defer></script>
</head>
<body>
<header class="masthead"><p class="paper">${paper}</p></header>
${controls(content)}
<main>
<article>
<header>
<p class="section">${section}</p>
<h1>${headline}</h1>
<p class="standfirst">${standfirst}</p>
<p class="byline">${desk} · ${asOf}</p>
</header>
${parts.join('\n')}
</article>
</main>
</body>
</html>
`;
}

import { renderHtml, stylesheet, type Tag } from '../../packages/cityfacts/src/static.js';

/** A chart of a page: its tag, and its options. */
export type PageChart = readonly [tag: Tag, options: Readonly<Record<string, unknown>>];

/** One file that shows charts in a style, to open from a disk or to send. */
export const stylePage = (name: string, css: string, charts: readonly PageChart[], lang: string): string =>
  `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${name}</title>
<style>
${stylesheet()}</style>
<style>
body { margin: 1rem auto; max-width: 45rem; padding: 0 1rem; }
${css}</style>
</head>
<body class="${name}">
${charts.map(([tag, options]) => renderHtml(tag, { lang, ...options })).join('\n')}
</body>
</html>
`;

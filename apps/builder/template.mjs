/** What a page may do: its own scripts, styles, pictures and frames, and nothing else. */
const policy = styles =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${styles}`,
    "img-src 'self' data:",
    "frame-src 'self'",
    // The files of a zip.
    "connect-src 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types lit-html cityfacts 'allow-duplicates'",
  ].join('; ');

const escaped = text => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** @param {string} [styles] a host has to let the style attributes of frames be */
const head = (lang, title, links, styles = "'self'") => `<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(styles)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="data:,">
${links}
</head>`;

const radio = (value, label, checked) =>
  `<label><input type="radio" name="scheme" value="${value}"${checked ? ' checked' : ''}><span>${label}</span></label>`;

/** Words that are before the script; the others are in words/. */
export const pages = [
  {
    lang: 'zh-Hans',
    file: 'index.html',
    title: '嵌入代码生成器',
    lead: '选好内容和去处，复制代码。每一步都记在网址里，可以存下来或发给同事；自己的表格存成项目文件。',
    script: '这一页要运行脚本。同样的代码见<a href="/zh-hans/guides/embedding/">嵌入图表</a>。',
    scheme: '颜色',
    schemes: { auto: '随系统', light: '浅色', dark: '深色' },
    docs: ['文档', '/zh-hans/'],
    article: ['样张文章', '../article/'],
    other: ['English', 'en.html', 'en'],
    nav: '页面',
  },
  {
    lang: 'en',
    file: 'en.html',
    title: 'Snippet builder',
    lead: 'Choose the content and where it is published, then copy the code. Every step is kept in the address, which you can save or send; your own table is saved as a project file.',
    script: 'This page needs script. The same code is in <a href="/en/guides/embedding/">Embedding a chart</a>.',
    scheme: 'Colors',
    schemes: { auto: 'System', light: 'Light', dark: 'Dark' },
    docs: ['Documentation', '/en/'],
    article: ['Sample article', '../article/en.html'],
    other: ['中文', './', 'zh-Hans'],
    nav: 'Pages',
  },
];

/**
 * @param {(typeof pages)[number]} words
 * @param {string} integrity the content of integrity.json
 */
export const builderPage = (words, integrity) => `${head(
  words.lang,
  `${words.title} – cityfacts`,
  `<link rel="stylesheet" href="builder.css">
<script src="builder.js" defer></script>`,
)}
<body>
<header class="top">
<div><h1>${words.title}</h1><p>${words.lead}</p></div>
<form aria-label="${words.scheme}"><fieldset class="scheme"><legend>${words.scheme}</legend>${Object.entries(
  words.schemes,
)
  .map(([value, label]) => radio(value, label, value === 'auto'))
  .join('')}</fieldset></form>
<nav aria-label="${words.nav}"><a href="${words.docs[1]}">${words.docs[0]}</a> <a href="${words.other[1]}" lang="${words.other[2]}" hreflang="${words.other[2]}" data-keep>${words.other[0]}</a> <a href="${words.article[1]}">${words.article[0]}</a></nav>
</header>
<main data-page="builder" data-dist="/dist/" data-integrity="${escaped(integrity)}"><noscript><p>${words.script}</p></noscript></main>
</body>
</html>
`;

/** The host that a snippet is shown in: the scripts that snippets name are here, for markup that is put in runs none. */
export const previewPage = integrity => `${head(
  'en',
  'cityfacts',
  `<meta name="robots" content="noindex">
<link rel="stylesheet" href="/dist/cityfacts.css">
<link rel="stylesheet" href="preview.css">
<script src="/dist/host.js" defer></script>
<script src="/dist/cityfacts.js" defer></script>
<script src="builder.js" defer></script>`,
  "'self' 'unsafe-inline'",
)}
<body><main data-page="preview" data-dist="/dist/" data-integrity="${escaped(integrity)}"></main></body>
</html>
`;

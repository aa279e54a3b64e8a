/** Texts that try to leave their place: markup, links that run, characters that turn, end or break what is after them. */

/** What a payload calls if it runs: the pages of the tests look whether anything did. */
const RUN = 'window.__ran=1';

export const markup: readonly string[] = [
  `<script>${RUN}</script>`,
  `</title></desc></text></svg><script>${RUN}</script>`,
  `<img src=x onerror="${RUN}">`,
  `"><svg onload="${RUN}">`,
  `' onmouseover='${RUN}' x='`,
  `" onfocus="${RUN}" autofocus tabindex="0`,
  `]]><!--><iframe srcdoc="<script>parent.${RUN}</script>">`,
  `<style>*{background:url("javascript:${RUN}")}</style>`,
  `<a href="javascript:${RUN}">x</a>`,
  `<?xml-stylesheet href="javascript:${RUN}"?>`,
  `<!DOCTYPE x [<!ENTITY e "${RUN}">]>&e;`,
  '&lt;b&gt;&#x3c;script&#62;&bogus;&',
  `\${${RUN}}{{${RUN}}}`,
  '<!--?lit$0$--><?lit$1$>',
  '</script></style></textarea><plaintext>',
];

export const links: readonly string[] = [
  `javascript:${RUN}`,
  `JaVaScRiPt:${RUN}`,
  `  javascript:${RUN}`,
  `java\nscript:${RUN}`,
  `java\tscript:${RUN}`,
  `\u0001javascript:${RUN}`,
  `\u00a0javascript:${RUN}`,
  `javascript\u200b:${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  `vbscript:${RUN}`,
  `blob:https://example.org/1`,
  `//example.org/\\"onclick=${RUN}`,
  `https://example.org/"onclick="${RUN}`,
  `https:javascript:${RUN}`,
  `http://example.org/\njavascript:${RUN}`,
];

const characters: readonly string[] = [
  '\ud800',
  'a\udc00b',
  '\udbff\ud800\udfff',
  '\u0000',
  'bell\u0007 escape\u001b[2J\u009b31m',
  '\ufffe\uffff',
  'turned \u202e1234\u202c back',
  '\u2066isolated\u2069 \u202aembedded \u202doverridden',
  '\u200e\u200f\u061c\u200d\ufeff',
  'e\u0301'.repeat(40) + '\u0300'.repeat(400),
  '\r\n\t\u0085\u2028\u2029',
  '𠮷👩‍👩‍👧‍👦'.repeat(40),
  'ع'.repeat(200),
];

/** Names that every object knows, words that templates replace, cells that a spreadsheet would run. */
const names: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'then',
  'length',
  '$&$1$$',
  '#',
  '%00%s%n',
  "=cmd|'/c calc'!A1",
  '@SUM(1)',
  '../../etc/passwd',
  'url(#x)',
  ';}*{display:block}',
  '',
  ' ',
  '\n',
  '、'.repeat(300),
  'x'.repeat(1_999),
  'word '.repeat(390),
  '"'.repeat(900),
  'y'.repeat(2_001),
  '9'.repeat(400),
  '1e999',
  '-1',
];

const dates: readonly string[] = [
  '0000',
  '9999',
  '9999-12-31',
  '0000-01-01/9999-12-31',
  '../0000',
  '9999/..',
  '2023-02-30',
  '2023-13',
  '99999',
  '-0001',
  '2023-99-99',
  '2023/2022',
  '2023-XX-31%',
  '/2023',
  '2023/',
  '2023-33~/2024-21?',
  '/'.repeat(1_900),
];

export const texts: readonly string[] = [...markup, ...links, ...characters, ...names, ...dates];

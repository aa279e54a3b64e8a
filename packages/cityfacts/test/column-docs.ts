/** The documentation of the columns of own tables, as Markdown, from the schemas that read them. */
import { inChinese } from '../../../apps/site/src/page-content/reference.zh-hans.js';
import { meanings, schemas } from '../src/own-schemas.js';

const words = {
  en: {
    head: '| column | meaning | also recognized |',
    needed: ' (needed)',
    comma: ', ',
    before: `# Columns of your own tables

<!-- Generated from the schemas: npx vitest run packages/cityfacts/test/own-schemas.test.ts --update -->

Column headers may be in upper or lower case, with spaces, and followed by a unit. For other headers, say what they mean with \`columns\`: \`{"Stadt": "place"}\`. \`npx cityfacts check FILE\` prints how each column was understood and what cannot be drawn; \`npx cityfacts init radar\` writes a table to fill in. The schemas are \`cityfacts/dist/schema/*.json\`.

## Figures and dates

Figures are read if they can mean only one thing: \`1,200\`, \`1 200\`, full-width digits, \`万\` \`亿\` \`lakh\` \`crore\` \`k\` \`m\` \`bn\` \`tn\`, \`≥ 300\`, \`约 28\`, \`12.5 %\`, \`€5m\`, \`INR 3 crore\`; \`—\`, \`n/a\` and an empty cell are missing figures. \`1.200\` has two meanings: state the language with \`number-locale="de"\` or \`"en"\`. \`$\` and \`¥\` can be several currencies: write the code. Units after a figure, such as \`350 m\`, go into the header.

Dates: \`2024\`, \`2024-03\`, \`2024-03-05\`, \`2024/3/5\`, \`2024.03.05\`, \`2024年3月5日\`, \`5 March 2024\`, \`Q1 2024\`, date-times (the day as it is written), \`Date\`, and EDTF: \`1520~\`, \`152X\`, \`2017/2024-06\`. \`5/6/2024\` has two meanings and is refused without a language. Day numbers of spreadsheets (\`45417\`) are refused.`,
  },
  'zh-Hans': {
    head: '| 列 | 含义 | 也认得的写法 |',
    needed: '（必需）',
    comma: '、',
    before: `# 自有数据的列

<!-- Generated from the schemas: npx vitest run packages/cityfacts/test/own-schemas.test.ts --update -->

列名不分大小写，空格和后面的单位也不影响识别。其他列名用 \`columns\` 指明：\`{"Stadt": "place"}\`。\`npx cityfacts check FILE --lang zh-Hans\` 列出各列被理解成什么、哪些内容画不了；\`npx cityfacts init radar --lang zh-Hans\` 生成一张待填的表格。格式文件在 \`cityfacts/dist/schema/*.json\`。

## 数字和日期

只有一种读法的数字才会读入：\`1,200\`、\`1 200\`、全角数字、\`万\`、\`亿\`、\`lakh\`、\`crore\`、\`k\`、\`m\`、\`bn\`、\`tn\`、\`≥ 300\`、\`约 28\`、\`12.5 %\`、\`€5m\`、\`INR 3 crore\`；\`—\`、\`n/a\` 和空单元格表示没有数字。\`1.200\` 有两种读法，请用 \`number-locale="de"\` 或 \`"en"\` 指明语言。\`$\` 和 \`¥\` 是多种货币的符号，请写货币代码。数字后面的单位（如 \`350 m\`）请写到列名里。

日期：\`2024\`、\`2024-03\`、\`2024-03-05\`、\`2024/3/5\`、\`2024.03.05\`、\`2024年3月5日\`、\`5 March 2024\`、\`Q1 2024\`、带时刻的日期（取写出的那一天）、\`Date\` 对象，以及 EDTF：\`1520~\`、\`152X\`、\`2017/2024-06\`。\`5/6/2024\` 有两种读法，不指明语言就不读入；电子表格的日期序号一律不读入。`,
  },
};

function translated(text: string): string {
  const chinese = inChinese[text];
  if (chinese === undefined) throw new Error(`reference.zh-hans.ts has no "${text}"; add it`);
  return chinese;
}

export function columnDocs(lang: keyof typeof words): string {
  const { head, needed: isNeeded, comma, before } = words[lang];
  const inWords = (text: string): string => (lang === 'en' ? text : translated(text));
  const sections = Object.entries(schemas).map(([tag, { columns, needed, shape }]) => {
    const rows = columns.map(([name, heads]) => {
      const others = heads.split(' ').filter(other => other !== name);
      const known = others.map(other => `\`${other.replaceAll('_', ' ')}\``).join(comma);
      return `| \`${name}\`${needed.includes(name) ? isNeeded : ''} | ${inWords(meanings[name] ?? '')} | ${known} |`;
    });
    return [`## \`<${tag}>\``, '', inWords(shape), '', head, '| --- | --- | --- |', ...rows].join('\n');
  });
  return `${before}\n\n${sections.join('\n\n')}\n`;
}

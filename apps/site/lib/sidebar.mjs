/** The navigation. Pages that are not there yet are left out; pages that nobody placed come last in their group. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chineseOf, idOf, namesIn, root } from './addresses.mjs';
import { headOf } from './remark-docs.mjs';

const group = (label, zh, items, more = {}) => ({ label, translations: { 'zh-Hans': zh }, items, ...more });
const link = (label, zh, address) => ({ label, translations: { 'zh-Hans': zh }, link: address });

const read = file => readFileSync(join(root, file), 'utf8');

/** Pages of docs/, those that are there, by their headings. */
const pages = (...files) =>
  files
    .filter(file => existsSync(join(root, file)))
    .map(file => {
      const chinese = chineseOf(file);
      const { title } = headOf(read(file));
      const zh = existsSync(join(root, chinese)) ? headOf(read(chinese)).title : `${title}（英文）`;
      return link(title, zh, `/${idOf(file).slice('en/'.length)}/`);
    });

/** All of a folder, the named ones first and in this order. */
function folder(path, first) {
  const names = namesIn(path);
  const placed = first.filter(name => names.includes(name));
  return pages(...[...placed, ...names.filter(name => !first.includes(name)).sort()].map(name => `${path}/${name}.md`));
}

const guides = ['choosing', 'embedding', 'wechat', 'own-data', 'languages', 'static', 'react', 'frameworks', 'editors', 'migrating'];

/** Placed by address, not as entries: it is the same while only the first pages are built. */
export const sidebar = () => [
  group('Start in a minute', '一分钟上手', folder('docs/start', ['newsroom', 'developer', 'designer'])),
  group('Charts', '图表', [
    link('Gallery', '图库', '/gallery/'),
    ...folder('docs/charts', ['city-radar', 'fund-bars', 'policy-timeline']),
  ]),
  group('Guides', '指南', [
    ...folder('docs/guides', guides),
    ...folder('docs', ['theming', 'numbers', 'accessibility', 'accessibility-checklist', 'security', 'performance', 'support', 'glossary']).filter(
      ({ link }) => link !== '/architecture/',
    ),
    ...pages('bench/README.md'),
  ]),
  group('Reference', '参考', [
    link('Overview', '概览', '/reference/'),
    ...['city-radar', 'fund-bars', 'policy-timeline'].map(tag => link(`<${tag}>`, `<${tag}>`, `/reference/${tag}/`)),
    link('Custom properties', 'CSS 自定义属性', '/reference/tokens/'),
    link('Command line', '命令行', '/reference/cli/'),
    link('Static output in Node', '在 Node 中输出静态图', '/reference/static/'),
    link('Schema of own data', '自有数据的格式', '/reference/schema/'),
    link('Versions', '版本', '/versions/'),
  ]),
  group('Data', '数据', [
    link('Cities and indicators', '城市与指标', '/dataset/'),
    // Columns and units for those who edit the files; its title is that of the page for readers.
    link('Files of the dataset', '数据集的文件', '/data/about/'),
    ...folder('docs/data', ['index', 'vocabulary', 'dictionary', 'coverage', 'own-data-columns', 'sizes']),
    ...pages('data/CHANGELOG.md'),
  ]),
  group(
    'Contributing',
    '参与开发',
    [
      ...pages('CONTRIBUTING.md', 'docs/architecture.md', 'SECURITY.md', 'CHANGELOG.md'),
      group('Decisions', '设计决定', folder('docs/decisions', []), { collapsed: true }),
    ],
    { collapsed: true },
  ),
];

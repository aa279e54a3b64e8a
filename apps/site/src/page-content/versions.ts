/** The releases, from the changelogs: what this site describes, what changed, and where the docs of the others are. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataset } from '@cityfacts/data/dataset.js';
import { releasesOf, type Release } from '../../lib/releases.mjs';
import { escape, sectioned, table, type Lang } from './html';

const words = {
  en: {
    title: 'Versions',
    here: (version: string, isOut: boolean) =>
      `This site describes version ${version}${isOut ? '' : ', which is not released yet'}.`,
    list: 'Releases',
    version: 'Version',
    date: 'Released',
    notYet: 'not yet',
    docs: 'Documentation',
    thisSite: 'this site',
    changes: 'What changed',
    older: 'from its tag, see below',
    another: 'The docs of another version',
    anotherText:
      'The docs are part of the repository. Check out the tag of the version and build them: the result is a folder of static files that any server, or a browser from the disk, can show.',
    tag: 'TAG',
    data: 'The dataset',
    dataText: (version: string) => `The dataset has a version of its own, now ${version}.`,
    dataChanges: 'What changed in the dataset',
    promise: 'What a version promises',
  },
  'zh-hans': {
    title: '版本',
    here: (version: string, isOut: boolean) => `本站说明的是 ${version} 版${isOut ? '' : '，该版尚未发布'}。`,
    list: '历次发布',
    version: '版本',
    date: '发布日期',
    notYet: '尚未发布',
    docs: '文档',
    thisSite: '本站',
    changes: '有何变化',
    older: '由其标签构建，见下文',
    another: '其他版本的文档',
    anotherText:
      '文档是仓库的一部分。检出该版本的标签并构建，得到一个静态文件夹，任何服务器都能提供，也可用浏览器直接从磁盘打开。',
    tag: '标签',
    data: '数据集',
    dataText: (version: string) => `数据集另有自己的版本，现为 ${version}。`,
    dataChanges: '数据集的变化',
    promise: '版本承诺什么',
  },
} satisfies Record<Lang, object>;

const changelogs: Readonly<Record<Lang, string>> = {
  en: 'CHANGELOG.md',
  'zh-hans': 'docs/zh-hans/changelog.md',
};

const releases = (lang: Lang): readonly Release[] => {
  const path = join(__ROOT__, changelogs[lang]);
  return releasesOf(existsSync(path) ? readFileSync(path, 'utf8') : '');
};

export function versions(lang: Lang) {
  const own = words[lang];
  const all = releases(lang);
  const current = all.find(({ version }) => version === __VERSION__);
  const changes = ({ slug }: Release) => `<a href="/${lang}/changelog/#${slug}">${own.changes}</a>`;
  const sections = sectioned([
    {
      id: 'releases',
      title: own.list,
      html: table(
        [own.version, own.date, own.docs, own.changes],
        all.map(each => [
          escape(each.version),
          each.isOut ? escape(each.date ?? '') : own.notYet,
          each.version === __VERSION__ ? own.thisSite : own.older,
          changes(each),
        ]),
      ),
    },
    {
      id: 'other-versions',
      title: own.another,
      html: `<p>${own.anotherText}</p><pre dir="ltr" tabindex="0"><code>git checkout ${own.tag}
npm ci --ignore-scripts
npm run site -- --out FOLDER</code></pre>`,
    },
    {
      id: 'dataset',
      title: own.data,
      html: `<p>${own.dataText(escape(dataset.version))} <a href="/${lang}/data/changelog/">${own.dataChanges}</a></p>`,
    },
  ]);
  return {
    title: own.title,
    html: `<p>${own.here(__VERSION__, current?.isOut ?? false)} <a href="/${lang}/support/">${own.promise}</a></p>${sections.html}`,
    headings: sections.headings,
  };
}

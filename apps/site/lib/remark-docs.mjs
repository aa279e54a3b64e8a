/** What the site makes of the Markdown in the repository: the heading is the title, links lead to pages, `html live` is drawn. */
import { join } from 'node:path';
import { addressOf, fromRoot, root } from './addresses.mjs';
import { liveFigure } from './live.mjs';


function* walk(node) {
  for (const child of node.children ?? []) {
    yield [child, node];
    yield* walk(child);
  }
}

const wide = '[\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef“”‘’…—]';
const wideMark = '[\\u3000-\\u303f\\uff00-\\uffef]';
const needlessBreak = new RegExp(`(?<=${wide})\\n(?=${wide})|(?<=${wideMark})\\n|\\n(?=${wideMark})`, 'gu');

/** Chinese has no spaces between words: where a line of the file ends, the page has none either. @param {string} text */
export const joinedLines = text => text.replace(needlessBreak, '');

/** A remark plugin. */
export function remarkDocs() {
  return async (tree, file) => {
    if (!file.path) return;
    const from = fromRoot(file.path);
    const lang = from.startsWith('docs/zh-hans/') ? 'zh-Hans' : 'en';
    const title = tree.children.findIndex(({ type, depth }) => type === 'heading' && depth === 1);
    if (title >= 0) tree.children.splice(title, 1);
    for (const [node] of walk(tree)) {
      if (node.type === 'link' || node.type === 'definition') node.url = addressOf(node.url, from);
      if (node.type === 'text' && lang === 'zh-Hans') node.value = joinedLines(node.value);
    }
    const live = [...walk(tree)].filter(
      ([node]) => node.type === 'code' && node.lang === 'html' && /\blive\b/.test(node.meta ?? ''),
    );
    for (const [node, parent] of live) {
      const value = await liveFigure(node.value, lang, `${from}:${node.position?.start.line}`);
      parent.children.splice(parent.children.indexOf(node), 0, { type: 'html', value });
    }
    // By the path of a page Starlight knows the language of the words that it adds to headings and code.
    if (lang === 'zh-Hans') file.path = join(root, 'apps/site/src/content/docs', from.slice('docs/'.length));
  };
}

/**
 * Title and description of a page: its first heading, and its first paragraph.
 *
 * @param {string} markdown
 * @returns {{ title: string, description?: string }}
 */
export function headOf(markdown) {
  const body = markdown.replace(/^---\n[\s\S]*?\n---\n/, '');
  const title = plain(/^# (.+)$/m.exec(body)?.[1] ?? '');
  const paragraph = body
    .replace(/```[\s\S]*?```/g, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .split(/\n\s*\n/)
    .find(part => /^[^#|<!\s\-*>[]/.test(part.trim()) || /^\[[^\]]+\]\(/.test(part.trim()));
  const description = plain(paragraph ?? '').slice(0, 200);
  return { title, ...(description && { description }) };
}

const plain = text =>
  text
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[`*]|\b_|_\b/g, '')
    .replace(/\s+/g, ' ')
    .trim();


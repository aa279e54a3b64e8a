/** Every address in the built pages, held against the files that are there. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';

/** @param {string} folder @returns {readonly string[]} its pages, from the folder, with slashes */
export const builtPages = folder =>
  readdirSync(folder, { recursive: true })
    .map(name => name.replaceAll('\\', '/'))
    .filter(name => name.endsWith('.html') && !/^(builder|dist)\//.test(name));

const unescaped = text =>
  text
    .replace(/&#x([\da-f]+);/gi, (_, hex) => String.fromCodePoint(parseInt(hex, 16)))
    .replace(/&#(\d+);/g, (_, number) => String.fromCodePoint(Number(number)))
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

const tags = /<(a|link|script|img|source|iframe)\s(?:[^"'>]|"[^"]*"|'[^']*')*>/gi;

/**
 * @param {string} folder of the built site
 * @returns {readonly string[]} `page -> address` for each that leads nowhere
 */
export function brokenLinks(folder) {
  const ids = new Map();
  const idsOf = file => {
    if (!ids.has(file)) {
      const html = readFileSync(file, 'utf8');
      ids.set(file, new Set([...html.matchAll(/\s(?:id|name)="([^"]*)"/g)].map(([, id]) => unescaped(id))));
    }
    return ids.get(file);
  };
  return builtPages(folder).flatMap(page => {
    const html = readFileSync(join(folder, page), 'utf8').replace(
      /<script(?![^>]*\ssrc=)[^>]*>[\s\S]*?<\/script>/g,
      '',
    );
    const found = [...html.matchAll(tags)].flatMap(([tag]) =>
      [...tag.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, address]) => unescaped(address)),
    );
    return [...new Set(found)].filter(address => !lands(address)).map(address => `${page} -> ${address}`);

    function lands(address) {
      if (/^(https?:|mailto:|data:)/.test(address)) return true;
      const [, path, hash] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(address);
      if (path.startsWith('/')) return address === '/storybook';
      const name = path ? posix.join(posix.dirname(page), decodeURI(path)) : page;
      if (name.startsWith('..')) return false;
      let file = join(folder, name);
      if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
      if (!existsSync(file)) return false;
      if (!hash || !file.endsWith('.html')) return true;
      return hash === '_top' || idsOf(file).has(decodeURIComponent(hash));
    }
  });
}

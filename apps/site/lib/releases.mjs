/**
 * @typedef {object} Release
 * @property {string} version
 * @property {boolean} isOut whether it is released
 * @property {string | null} date as the changelog writes it
 * @property {string} slug of its heading on the page of the changelog
 */

/**
 * The versions of a changelog, the newest first: `## 1.2.0 (2027-01-31)`, `## 1.2.0`, `## Unreleased (1.3.0)`, `## 未发布（1.3.0）`.
 *
 * @param {string} markdown
 * @returns {Release[]}
 */
export function releasesOf(markdown) {
  return [...markdown.matchAll(/^## (.+)$/gm)].flatMap(([, heading]) => {
    const version = /\d+\.\d+\.\d+(?:-[\w.]+)?/.exec(heading)?.[0];
    if (!version) return [];
    const isOut = !/unreleased|未发布/i.test(heading);
    const date = /\d{4}-\d{2}-\d{2}/.exec(heading)?.[0] ?? null;
    const slug = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-');
    return [{ version, isOut, date, slug }];
  });
}

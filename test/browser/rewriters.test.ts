/** Extensions of the browser that rewrite the texts of a page, also inside open shadow roots: translators, readers, blockers. */
import { expect } from 'chai';
import { isAll } from './choose.js';
import { close, openMarkup, tags, until, type AnyChart } from './frame.js';

/** Texts that an extension finds: not those of the drawing, whose letters most leave alone, unless it says so. */
function textsOf(root: ParentNode, drawing = false): Text[] {
  const walker = document.createTreeWalker(root as Node, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts.filter(text => text.data.trim() && !text.parentElement!.closest(drawing ? 'style' : 'svg,style'));
}
const create = (name: string, text = '') => Object.assign(document.createElement(name), { textContent: text });

/** Each marks what it has written with « and », so that the same words can be told. */
const rewriters: Readonly<Record<string, (root: ParentNode) => void>> = {
  'wraps each text in two fonts'(root) {
    for (const text of textsOf(root)) {
      const outer = create('font');
      outer.append(create('font', `«${text.data}»`));
      text.replaceWith(outer);
    }
  },
  'moves each text into a span'(root) {
    for (const text of textsOf(root)) {
      const span = create('span');
      text.replaceWith(span);
      span.append(text);
    }
  },
  'replaces each text by another, in the drawing too'(root) {
    for (const text of textsOf(root, true)) text.replaceWith(`«${text.data}»`);
  },
  'writes into each text'(root) {
    for (const text of textsOf(root)) text.data = `«${text.data}»`;
  },
  'writes the texts of each element anew'(root) {
    for (const text of textsOf(root, true)) {
      const parent = text.parentElement;
      if (parent && !parent.childElementCount) parent.textContent = `«${parent.textContent}»`;
    }
  },
  'marks words in three parts'(root) {
    for (const text of textsOf(root).filter(({ data }) => data.length > 3)) {
      const middle = text.splitText(1);
      middle.splitText(1);
      const mark = create('mark');
      middle.replaceWith(mark);
      mark.append(middle);
    }
  },
  'puts a second text after each'(root) {
    for (const text of textsOf(root)) text.after(create('span', `«second text»`));
  },
  'merges texts and removes empty ones'(root) {
    (root as Node).normalize();
  },
  'removes paragraphs, notes and comments'(root) {
    for (const part of root.querySelectorAll('p,li,dt')) part.remove();
    const walker = document.createTreeWalker(root as Node, NodeFilter.SHOW_COMMENT);
    const comments: Comment[] = [];
    while (walker.nextNode()) comments.push(walker.currentNode as Comment);
    for (const comment of comments.filter(one => one.parentNode !== root)) comment.remove();
  },
};

const ownRows: Readonly<Record<string, readonly object[]>> = {
  'city-radar': ['Speed', 'Height', 'Weight'].flatMap((indicator, index) =>
    ['Northport', 'Eastwater'].map(place => ({ place, indicator, value: 3 + index })),
  ),
  'fund-bars': [
    { name: 'First fund', size: 3 },
    { name: 'Second fund', size: 5 },
  ],
  'policy-timeline': [
    { date: '2020-01-01', title: 'First paper' },
    { date: '2021-06', title: 'Second paper' },
  ],
};

/** What readers and page do with a chart; after each step its texts, and what `rewrite` then does. */
async function textsAfterEachStep(tag: string, rewrite: (root: ParentNode) => void) {
  // Of one width, whether or not the page has a scrollbar.
  const page = await openMarkup(
    `<!DOCTYPE html><html lang="en"><script src="/test/browser/pages/watch.js"></script><script src="/test/browser/pages/own-npm.js"></script><${tag} loading="eager" style="width:640px"></${tag}>`,
  );
  const [element] = page.elements as readonly (AnyChart & { cities: readonly string[] })[];
  await page.window.customElements.whenDefined(tag);
  await element!.drawn;
  const root = element!.shadowRoot!;
  const texts: string[] = [];
  const step = async (does: () => unknown, holds: () => boolean = () => true) => {
    await does();
    await element!.updateComplete;
    await until(holds, `step ${texts.length + 1} is done`);
    await element!.updateComplete;
    texts.push(root.querySelector('.frame')!.textContent.replace(/[«»\s]+/g, ''));
    rewrite(root);
    await new Promise(resolve => setTimeout(resolve));
  };
  const mark = (index: number) => root.querySelectorAll<SVGElement>('[data-node]')[index]!;
  const focus = (index: number) => {
    mark(index).focus();
    mark(index).dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
  };
  rewrite(root);
  for (const index of [0, 1, 2, 0]) await step(() => focus(index));
  const enter = () => new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true });
  await step(
    () => mark(0).dispatchEvent(enter()),
    () => !!root.querySelector('.cf-tooltip dl'),
  );
  await step(() => root.querySelector<HTMLElement>('.cf-close')!.click());
  await step(
    () => root.querySelector<HTMLElement>('.cf-more summary')!.click(),
    () => !!root.querySelector('.cf-more td'),
  );
  await step(() => (element!.cities = ['beijing', 'shanghai']));
  await step(() => focus(1));
  await step(() => (element!.heading = 'Another heading'));
  await step(() => (element!.heading = ''));
  await step(() => (element!.lang = 'zh-Hans'));
  await step(() => (element!.cities = []));
  await step(
    () => (element!.data = ownRows[tag]),
    () => /Northport|Second/.test(root.querySelector('.cf-plot')?.textContent ?? ''),
  );
  await step(() => focus(1));
  return { texts, wrong: page.wrong };
}

describe('an extension that rewrites texts', () => {
  afterEach(close);

  for (const tag of tags) {
    let expected: readonly string[] = [];
    before(async () => {
      expected = (await textsAfterEachStep(tag, () => {})).texts;
      // Each step but the last of a heading shows other texts.
      expect(new Set(expected).size, tag).to.be.greaterThan(8);
    });

    for (const [index, [what, rewrite]] of Object.entries(rewriters).entries())
      // `npm test` takes each on one of the charts.
      if (isAll || tags[index % tags.length] === tag)
        it(`and ${what} leaves <${tag}> right after each later change`, async () => {
          const { texts, wrong } = await textsAfterEachStep(tag, rewrite);
          expect(texts).to.deep.equal(expected);
          expect(wrong).to.deep.equal([]);
        });
  }
});

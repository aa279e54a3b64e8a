import { describe, expect, it } from 'vitest';
import { readMessage, sizeMessages } from '../src/frame/host-protocols.js';
import { framePages } from '../src/frame/pages.js';
import { readQuery, withState, wordpressSecret } from '../src/frame/query.js';
import { HEIGHTS, createResizeGuard } from '../src/frame/resize-guard.js';
import { tags } from '../src/static.js';
import { locales } from '../src/i18n.js';

describe('readQuery(search)', () => {
  it('takes the chart, its language and its options', () => {
    expect(readQuery('?chart=city-radar&lang=zh-TW&cities=beijing,hefei&no-menu=&selected=hefei')).toEqual({
      tag: 'city-radar',
      locale: 'zh-Hant',
      attributes: [
        ['cities', 'beijing,hefei'],
        ['no-menu', ''],
      ],
      selected: 'hefei',
      pymId: undefined,
    });
  });

  it('passes over what is no option of the chart: parameters of hosts, handlers, names of other charts', () => {
    const foreign =
      'initialWidth=600&childId=a-1&parentTitle=x&parentUrl=y&utm_source=z&onclick=a&style=b&id=c&lanes=kind';
    const { attributes, pymId } = readQuery(`chart=city-radar&${foreign}`);
    expect({ attributes, pymId }).toEqual({ attributes: [], pymId: 'a-1' });
  });

  it.each(['', '?chart=', '?chart=script', '?chart=__proto__', '?chart=constructor'])(
    'shows no chart for %j',
    search => {
      expect(readQuery(search).tag).toBeUndefined();
    },
  );

  it('does not take from the address where scripts come from, nor the words of the figure where the page fixes them', () => {
    const crafted =
      '?chart=fund-bars&embed-base=https://evil.example/&heading=Lie&note=Lie&credit=Us&summary=&annotations=[]&limit=3';
    expect(readQuery(crafted).attributes.map(([name]) => name)).not.toContain('embed-base');
    expect(readQuery(crafted).attributes.map(([name]) => name)).toContain('heading');
    expect(readQuery(crafted, { fixedText: '' }).attributes).toEqual([['limit', '3']]);
  });

  it('lets a page for one chart and language stay what it is', () => {
    const { tag, locale } = readQuery('?chart=fund-bars&lang=en', { chart: 'city-radar', lang: 'zh-Hans' });
    expect({ tag, locale }).toEqual({ tag: 'city-radar', locale: 'zh-Hans' });
  });
});

describe('withState(search, name, value)', () => {
  it('sets and takes out one parameter and leaves the others', () => {
    expect(withState('?chart=city-radar&utm=1', 'view', 'table')).toBe('?chart=city-radar&utm=1&view=table');
    expect(withState('?chart=city-radar&selected=a', 'selected', null)).toBe('?chart=city-radar');
    expect(withState('?selected=a', 'selected', null)).toBe('');
  });
});

describe('sizeMessages(frame)', () => {
  const frame = { src: 'https://a.example/f.html', width: 600, height: 480 };

  it('reports the height as our own, AMP’s, Datawrapper’s and Embedly’s hosts read it', () => {
    expect(sizeMessages(frame)).toEqual([
      { sentinel: 'cityfacts', v: 1, type: 'size', height: 480 },
      { sentinel: 'amp', type: 'embed-size', height: 480 },
      { 'datawrapper-height': { cityfacts: 480 } },
      '{"src":"https://a.example/f.html","context":"iframe.resize","height":480}',
    ]);
  });

  it('speaks pym.js and iframe-resizer only where the host did', () => {
    const [, , , , pym, resizer] = sizeMessages({ ...frame, pymId: 'p-0', resizerId: 'iFrameResizer0' });
    expect({ pym, resizer }).toEqual({
      pym: 'pymxPYMxp-0xPYMxheightxPYMx480',
      resizer: '[iFrameSizer]iFrameResizer0:480:600:init',
    });
  });
});

describe('readMessage(data, pymId)', () => {
  it('reads a new width of pym.js for this frame only', () => {
    expect(readMessage('pymxPYMxp-0xPYMxwidthxPYMx300', { pymId: 'p-0' })).toEqual({ ask: 'size' });
    expect(readMessage('pymxPYMxp-1xPYMxwidthxPYMx300', { pymId: 'p-0' })).toBeUndefined();
    expect(readMessage('pymxPYMxp-0xPYMxwidthxPYMx300')).toBeUndefined();
  });

  it('takes its name from the greeting of iframe-resizer, and no command for a name', () => {
    expect(readMessage('[iFrameSizer]iFrameResizer0:8:false:false:32:true:true')).toEqual({
      ask: 'size',
      resizerId: 'iFrameResizer0',
    });
    expect(readMessage('[iFrameSizer]resize')).toEqual({ ask: 'size' });
  });

  it('takes the colour scheme of the place, and nothing but light and dark for it', () => {
    const scheme = (value: unknown) => readMessage({ sentinel: 'cityfacts', type: 'scheme', value });
    expect(scheme('dark')).toEqual({ ask: 'scheme', value: 'dark' });
    expect([scheme('light dark'), scheme(null)]).toEqual([undefined, undefined]);
  });

  it('speaks to WordPress by the secret of the address, and to nobody else', () => {
    const secret = wordpressSecret('#?secret=abcdef1234')!;
    expect(secret).toBe('abcdef1234');
    expect(['', '#', '#x', '#?secret=', '#?secret=a"b'].map(wordpressSecret)).toEqual(Array(5).fill(undefined));
    expect(sizeMessages({ src: '', width: 600, height: 480, secret }).at(-1)).toEqual({
      message: 'height',
      value: 480,
      secret,
    });
    expect(readMessage({ message: 'ready', secret }, { secret })).toEqual({ ask: 'size' });
    expect(readMessage({ message: 'ready', secret: 'other' }, { secret })).toBeUndefined();
    expect(readMessage({ message: 'ready', secret: undefined })).toBeUndefined();
  });

  it('takes theme and language from our own dialect, and nothing from others', () => {
    expect(readMessage({ sentinel: 'cityfacts', type: 'theme', value: 'dark' })).toEqual({
      ask: 'theme',
      value: 'dark',
    });
    expect(readMessage({ sentinel: 'cityfacts', type: 'lang', value: 1 })).toBeUndefined();
    for (const data of [null, undefined, 3, [], {}, 'hello', { type: 'theme', value: 'dark' }])
      expect(readMessage(data)).toBeUndefined();
  });
});

describe('steady()', () => {
  it('passes a new height on once, whole and within bounds', () => {
    const { next } = createResizeGuard();
    expect([next(300.2, 600), next(300.2, 600), next(1e9, 600), next(1, 600), next(Number.NaN, 600)]).toEqual([
      301,
      undefined,
      HEIGHTS.most,
      HEIGHTS.least,
      undefined,
    ]);
  });

  it('ends a loop of growth at one width, and listens again after the reader acted or the width changed', () => {
    const keeper = createResizeGuard();
    const grown = (from: number, width: number) =>
      Array.from({ length: 40 }, (_, index) => keeper.next(from + index * 10, width)).filter(Boolean).length;
    expect(grown(100, 600)).toBeLessThan(20);
    expect(keeper.next(5000, 600)).toBeUndefined();
    keeper.forgive();
    expect(keeper.next(5001, 600)).toBe(5001);
    expect(keeper.next(6000, 601)).toBe(6000);
  });
});

describe('the pages for frames', () => {
  const pages = framePages();

  it('are one for any chart, and one for each chart and language', () => {
    const each = tags.flatMap(tag => locales.map(lang => `frame/${tag}.${lang}.html`));
    expect(Object.keys(pages)).toEqual(['frame.html', ...each]);
  });

  it.each(Object.entries(pages))('%s is kept out of search engines, has no inline style or script', (_, page) => {
    expect(page).toContain('<meta name="robots" content="noindex"/>');
    expect(page).not.toMatch(/\sstyle=|<style|<script>|\son\w+=/);
  });

  it('show their chart without script, name themselves and stand for every address of it', () => {
    const page = pages['frame/fund-bars.zh-Hans.html']!;
    expect(page).toMatch(/<html lang="zh-Hans">[^]*<title>[^<]*基金[^<]*<\/title>/);
    expect(page).toContain('<link rel="canonical" href="fund-bars.zh-Hans.html"/>');
    expect(page).toMatch(/<fund-bars lang="zh-Hans"><figure[^]*<svg[^]*<table/);
  });
});

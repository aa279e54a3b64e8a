/** The parts of the snippet builder's page that need no browser. */
import { describe, expect, it } from 'vitest';
import { choicesOf } from '../apps/builder/choices.js';
import { projectOf, readFile } from '../apps/builder/own-table.js';
import { resultOf } from '../apps/builder/result.js';
import { optionsOf, ownNames, readState, withChart, writeState, type State } from '../apps/builder/state.js';
import { hasPage, pageOf } from '../apps/builder/upload.js';
import { en } from '../apps/builder/words/en.js';
import { zhHans } from '../apps/builder/words/zh-hans.js';
import { tags } from '../packages/cityfacts/src/registry.js';
import { resolveRequest } from '../packages/cityfacts/src/render-request.js';
import { i18nFor } from '../packages/cityfacts/src/i18n.js';
import type { OwnData } from '../packages/cityfacts/src/snippets/own-data.js';
import { hosts } from '../packages/cityfacts/src/snippets/types.js';

const i18n = i18nFor('zh-Hans');
const usual = readState('', 'zh-Hans');

const table: OwnData = {
  text: '城市;租金（元）\n甲市;1.200,5\n乙市;980,25\n',
  file: 'rents.csv',
  numberLocale: 'de',
  columns: { 城市: 'place' },
};

describe('a table of the editor', () => {
  const of = (host: State['host'], data: OwnData | null = table, more: Partial<State> = {}) =>
    resultOf({ ...usual, own: true, host, base: 'https://news.example/', ...more }, i18n, zhHans, {}, data);

  it('is drawn in place of the bundled data, in the code of every host', () => {
    for (const host of hosts) {
      const { snippet, table: read } = of(host);
      expect(read).toMatchObject({ rows: 2, leftOut: 0, messages: [] });
      const own = snippet!.own.map(({ content }) => content).join('');
      expect(`${snippet!.code}${own}${snippet!.svg()}`, host).toContain('甲市');
      expect(`${snippet!.code}${own}${snippet!.svg()}`, host).not.toContain('北京');
      for (const { command } of snippet!.made) expect(command).toMatch(/--data rents\.csv .*--number-locale de/);
    }
  });

  it('is in the code itself with what the element has to know of it, or, where it is long, a file to upload', () => {
    const { code, own } = of('script').snippet!;
    expect(code).toContain(`number-locale="de"`);
    expect(code).toContain(`<script type="text/csv">\n${table.text}</script>`);
    expect(own).toEqual([]);
    const rows = Array.from({ length: 900 }, (_, index) => `Fund ${index};${index}`).join('\n');
    const long = { file: 'long.csv', text: `Name;Value\n${rows}\n` };
    const { snippet } = of('script', long, { chart: 'fund-bars' });
    expect(snippet!.code).toContain('src="long.csv"');
    expect(snippet!.own).toEqual([{ file: 'long.csv', content: long.text }]);
  });

  it('can hold any signs of HTML', () => {
    const text = 'City,Jobs\n</script><script>alert(1)</script>,3\nA & B,4\n';
    const { code } = of('script', { file: 'a.csv', text }).snippet!;
    expect(code).not.toContain('<script>alert');
    const json = /<script type="application\/json">(.*?)<\/script>/.exec(code)![1]!;
    expect(JSON.parse(json)).toBe(text);
  });

  it('that cannot be read gives no code, and says why', () => {
    expect(of('script', null)).toMatchObject({ snippet: null, table: null });
    const { snippet, table: read } = of('script', { file: 'a.csv', text: 'nothing' });
    expect([snippet, read!.rows, read!.messages.length]).toEqual([null, 0, 1]);
  });

  it('with several columns of figures is drawn in bars by the first, which is named, until the editor chooses another', () => {
    const text = '城市\t人口（万人）\t同比增速\n甲市\t1,240.5\t3.2%\n乙市\t985\t-0.8%\n';
    const bars = (data: OwnData) => of('script', data, { chart: 'fund-bars' });
    const first = bars({ file: 'a.csv', text });
    expect(first.table).toMatchObject({ rows: 2, first: '人口（万人）', messages: [] });
    expect(first.snippet!.svg()).toContain('1240.5');
    expect(first.snippet!.code).toContain('columns="{&quot;人口（万人）&quot;:&quot;value&quot;}"');
    const chosen = bars({ file: 'a.csv', text, columns: { 同比增速: 'value' } });
    expect(chosen.table).toMatchObject({ first: null, matched: { 同比增速: 'value' } });
    expect(bars({ file: 'a.csv', text: '名称,人口\n甲市,3\n' })).toMatchObject({ table: { rows: 1, first: null } });
  });

  it('is shown by a page in the zip, with the files that lie beside it', () => {
    const { snippet, sound } = of('script', table, { base: '/charts/' });
    expect(hasPage(sound, snippet!)).toBe(true);
    const held = {
      head: '',
      code: '<script src="/charts/a.1.js" integrity="sha384-x" crossorigin="anonymous"></script>',
    };
    expect(pageOf(held, sound)).toContain('<script src="a.1.js"></script>');
    const page = pageOf(snippet!, sound);
    expect(page).toMatch(/^<!DOCTYPE html>\n<html lang="zh-Hans">/);
    expect(page).toContain('<meta charset="utf-8">');
    expect([...page.matchAll(/<(?:link|script)[^>]* (?:href|src)="([^"]*)"/g)].map(([, address]) => address)).toEqual([
      'cityfacts.css',
      'lazy.js',
    ]);
    expect(hasPage({ host: 'mail' }, { own: [] })).toBe(false);
  });

  it('offers its own places where cities are chosen', () => {
    const { table: read, warnings } = of('script', table, { options: { cities: '甲市 beijing' } });
    expect(read!.choices['cities']).toEqual([
      { value: '甲市', label: '甲市' },
      { value: '乙市', label: '乙市' },
    ]);
    expect(warnings['cities']).toContain('beijing');
  });

  it('is saved as a project with the state of the address, and read from it', async () => {
    const file = new File([projectOf('?chart=fund-bars&data=own', table)], 'x.json');
    expect(await readFile(file)).toEqual({ data: table, query: '?chart=fund-bars&data=own' });
    expect(await readFile(new File([table.text], 'Mieten 2024.CSV'))).toEqual({
      data: { text: table.text, file: 'mieten-2024.csv' },
    });
    expect(await readFile(new File([Uint8Array.of(0xb1, 0xb1, 0xbe, 0xa9)], 'gbk.csv'))).toBe(null);
  });
});

describe('the address of the builder', () => {
  it('has room for every option of every chart beside what the page keeps in it', () => {
    const attributes = tags.flatMap(tag => optionsOf(tag).map(({ attribute }) => attribute));
    expect(attributes.filter(name => (ownNames as readonly string[]).includes(name))).toEqual([]);
  });

  it('holds the whole state, and nothing where all is as usual', () => {
    const state: State = {
      chart: 'fund-bars',
      lang: 'zh-Hant',
      own: false,
      host: 'image',
      width: '41x',
      base: '',
      pinned: true,
      loading: 'interaction',
      picture: 'png',
      options: { cities: 'beijing 上海', heading: 'A & b=c?#', 'no-menu': '' },
    };
    expect(readState(`?${writeState(state, 'zh-Hans')}`, 'zh-Hans')).toEqual(state);
    expect(writeState(usual, 'zh-Hans')).toBe('');
  });

  it('with a chart, host or language that there is not leads to the usual ones', () => {
    expect(readState('?chart=pie&host=fax&lang=is&picture=gif&unknown=1', 'zh-Hans')).toEqual(usual);
  });
});

describe('withChart(state, chart)', () => {
  it('keeps what the other chart has too, and no words or views that belong to the first', () => {
    const options = { cities: 'beijing', view: 'radar', heading: 'Radar', year: '2023', 'no-menu': '', theme: 'dark' };
    const { chart, options: kept } = withChart({ ...usual, options }, 'policy-timeline');
    expect({ chart, kept }).toEqual({
      chart: 'policy-timeline',
      kept: { cities: 'beijing', 'no-menu': '', theme: 'dark' },
    });
  });
});

describe('the form', () => {
  it.each([zhHans, en])('names every option in the language of its page (apps/builder/words)', page => {
    const attributes = tags.flatMap(tag => optionsOf(tag).map(({ attribute }) => attribute));
    expect(attributes.filter(attribute => !page.options[attribute])).toEqual([]);
  });

  it.each(tags)('offers nothing for %s that the chart does not take', tag => {
    for (const { attribute, kind } of optionsOf(tag)) {
      const choices = kind === 'list' ? choicesOf(tag, attribute, i18n) : null;
      if (!choices) continue;
      expect(choices.length, attribute).toBeGreaterThan(1);
      const all = choices.map(({ value }) => value).join(' ');
      expect(() => resolveRequest(tag, { [attribute]: all }).draw(720), attribute).not.toThrow();
    }
  });

  it('leaves what is not allowed out of the code and says so where it is', () => {
    const state: State = {
      ...usual,
      loading: 'script',
      width: '7',
      options: { cities: 'beijing atlantis', year: 'soon', view: 'dots' },
    };
    const { warnings, snippet, sound } = resultOf(state, i18n, zhHans, {}, null);
    expect(Object.keys(warnings).sort()).toEqual(['cities', 'width', 'year']);
    expect(warnings['cities']).toMatch(/^“atlantis”不能用；可用：beijing, .*。代码里没有写。$/);
    expect(snippet?.code).toContain('<city-radar lang="zh-Hans" cities="beijing" view="dots"></city-radar>');
    expect(sound).toMatchObject({ width: '720', options: { cities: 'beijing', view: 'dots' } });
  });

  it('names the server that the code loads scripts from, and how a name of look-alike letters is looked up', () => {
    const warned = (base: string, embedBase = '/') => {
      const options = { 'embed-base': embedBase };
      const { warnings, snippet } = resultOf({ ...usual, base, options }, i18n, zhHans, {}, null);
      return [warnings['base'], warnings['embed-base'], snippet !== null];
    };
    expect(warned('/charts/')).toEqual([undefined, undefined, true]);
    expect(warned('https://evil.example/x/', 'https://evil.example/')).toEqual([
      zhHans.foreignHost('evil.example'),
      zhHans.foreignHost('evil.example'),
      true,
    ]);
    // The first letter is Cyrillic.
    for (const host of ['https://\u0430pple.example/', 'https://xn--pple-43d.example/'])
      expect(warned(host)[0]).toBe(`${zhHans.foreignHost('xn--pple-43d.example')} ${zhHans.lookAlike}`);
    expect(warned('https://新闻.example/')[0]).toBe(zhHans.foreignHost('xn--efvy88h.example'));
    for (const hidden of ['https://news.example@evil.example/', '//evil.example/']) {
      expect(warned(hidden)).toEqual([zhHans.badBase(hidden), undefined, false]);
      expect(warned('/', hidden)[1]).toBe(zhHans.badBase(hidden));
    }
  });

  it('has no code where the files lie nowhere, or nothing can be drawn, and names the field', () => {
    const none = (state: Partial<State>) => resultOf({ ...usual, ...state }, i18n, zhHans, {}, null);
    expect(none({ base: 'javascript:x' }).warnings['base']).toMatch(/“javascript:x”不是文件夹地址/);
    expect(none({ host: 'amp' }).warnings['base']).toMatch(/https:\/\//);
    const timeline = none({ chart: 'policy-timeline', options: { from: 'soon' } });
    expect(timeline.remarks['from']).toMatch(/from="soon" is not allowed/);
    expect([none({ base: 'javascript:x' }).snippet, none({ host: 'amp' }).snippet, timeline.snippet]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from '../src/cli/main.js';
import { progressOn } from '../src/cli/progress.js';
import { figureOptions } from '@cityfacts/core';
import { radarDefinition } from '@cityfacts/charts';
import { renderCsv, renderHtml, renderJson, renderSvg, renderText } from '../src/static.js';

const folder = mkdtempSync(join(tmpdir(), 'cityfacts-cli-'));
const file = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
});

async function cityfacts(...words: readonly string[]) {
  const printed = { out: '', err: '' };
  const code = await main(words, { out: content => (printed.out += content), err: text => (printed.err += text) });
  return { code, ...printed };
}
const render = (...words: readonly string[]) => cityfacts('render', 'city-radar', ...words);

describe('cityfacts render', () => {
  it('prints what the functions return', async () => {
    expect(await render('--format', 'svg')).toEqual({ code: 0, out: renderSvg('city-radar'), err: '' });
    expect((await render('--format=html', '--lang=zh-CN')).out).toBe(renderHtml('city-radar', { lang: 'zh-Hans' }));
    expect((await render('--format', 'text')).out).toBe(renderText('city-radar'));
    expect((await render('--format', 'csv')).out).toBe(renderCsv('city-radar'));
    expect((await render('--format', 'json')).out).toBe(renderJson('city-radar'));
  });

  it('takes --page with a number as the page of a list, and alone as a page of its own', async () => {
    const few = { cities: 'hefei' } as const;
    const html = async (...words: readonly string[]) =>
      (await cityfacts('render', 'policy-timeline', '--format=html', '--cities=hefei', ...words)).out;
    const second = renderHtml('policy-timeline', { ...few, page: 2 });
    expect(second).toMatch(/^<figure/);
    expect(await html('--page', '2')).toBe(second);
    expect(await html('--page=2')).toBe(second);
    expect(await html('--page')).toBe(renderHtml('policy-timeline', { ...few, page: true }));
  });

  it('prints the flat profile, 360 px wide and ready to paste', async () => {
    const flat = { profile: 'flat' } as const;
    expect((await render('--format=flat-svg')).out).toBe(renderSvg('city-radar', { ...flat, width: 360 }));
    expect((await render('--format=flat-svg', '--section', '--width=400')).out).toBe(
      renderSvg('city-radar', { ...flat, section: true, width: 400 }),
    );
  });

  it('takes every attribute of the option tables as a flag', async () => {
    const specs = [...Object.values(radarDefinition.options), ...Object.values(figureOptions)];
    const values: Readonly<Record<string, string>> = {
      cities: 'beijing,shanghai',
      indicators: 'set:firms',
      year: '2024',
      view: 'dots',
      'heading-level': '2',
      highlight: 'beijing',
      annotations: '[{"id":"beijing","text":"words"}]',
      theme: 'light',
    };
    for (const { attribute, kind } of specs) {
      const words = kind === 'flag' ? [`--${attribute}`] : [`--${attribute}`, values[attribute] ?? 'words'];
      const { code, err } = await render('--format', 'html', ...words);
      expect({ attribute, code, err }).toEqual({ attribute, code: 0, err: '' });
    }
    const both = await render(
      '--format=svg',
      '--cities',
      'beijing,hefei',
      '--no-legend',
      '--heading=A = b',
      '--view=dots',
    );
    const options = { cities: ['beijing', 'hefei'], noLegend: true, heading: 'A = b', view: 'dots' } as const;
    expect(both.out).toBe(renderSvg('city-radar', options));
  });

  it('takes width, theme, page and base', async () => {
    expect((await render('--format=svg', '--width=320', '--theme=print')).out).toBe(
      renderSvg('city-radar', { width: 320, theme: 'print' }),
    );
    expect((await render('--format=html', '--width=400', '--theme=dark')).out).toBe(
      renderHtml('city-radar', { widths: [400], theme: 'dark' }),
    );
    expect((await render('--format=html', '--width=400,800', '--page', '--base=/x')).out).toBe(
      renderHtml('city-radar', { widths: [400, 800], page: true, base: '/x' }),
    );
  });

  it('draws rows of a JSON file', async () => {
    const data = {
      places: [{ id: 'a', name: 'Elsewhere' }],
      indicators: [{ id: 'i', unit: 'percent', name: 'Share' }],
      observations: [{ place: 'a', indicator: 'i', period: '2024', value: 3 }],
    };
    writeFileSync(file('rows.json'), `\ufeff${JSON.stringify(data)}`);
    const { code, out } = await render('--format=text', '--data', file('rows.json'));
    expect(code).toBe(0);
    expect(out).toContain('Elsewhere');
  });

  it('reports on the error stream what may mislead, and draws all the same', async () => {
    const { code, out, err } = await render('--format=svg', '--highlight=wuhan');
    expect(code).toBe(0);
    expect(out).toContain('</svg>');
    expect(err).toMatch(/^cityfacts: warning: highlight: "wuhan" is not shown.*\n$/);
  });

  it('writes the whole file, prints nothing, and leaves nothing else behind', async () => {
    writeFileSync(file('a.svg'), 'old');
    expect(await render('--format=svg', '--out', file('a.svg'))).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(file('a.svg'), 'utf8')).toBe(renderSvg('city-radar'));
    expect(readdirSync(folder)).toEqual(['a.svg']);
  });

  it('leaves the old file where the arguments are bad or the place cannot be written', async () => {
    writeFileSync(file('a.svg'), 'old');
    expect((await render('--format=svg', '--view=pie', '--out', file('a.svg'))).code).toBe(2);
    expect(readFileSync(file('a.svg'), 'utf8')).toBe('old');
    mkdirSync(file('b'));
    expect(await render('--format=svg', '--out', file('b'))).toMatchObject({ code: 2, out: '' });
    expect((await render('--format=svg', '--out', file('none/a.svg'))).err).toMatch(
      /^cityfacts: --out ".*none\/a\.svg" cannot/,
    );
    expect(readdirSync(folder).sort()).toEqual(['a.svg', 'b']);
  });

  it('prints for --out -', async () => {
    const { out } = await render('--format=text');
    expect(await render('--format=text', '--out', '-')).toEqual({ code: 0, out, err: '' });
    expect(readdirSync(folder)).toEqual([]);
  });

  describe.runIf(process.platform !== 'win32')('writes where --out leads to', () => {
    const text = renderText('city-radar');

    it('through links, which stay, also where nothing is there yet', async () => {
      mkdirSync(file('other'));
      writeFileSync(file('other/a.txt'), 'old');
      symlinkSync('other/a.txt', file('link'));
      symlinkSync('link', file('link2'));
      symlinkSync('other/b.txt', file('link3'));
      for (const link of ['link2', 'link3']) {
        expect(await render('--format=text', '--out', file(link))).toEqual({ code: 0, out: '', err: '' });
        expect(lstatSync(file(link)).isSymbolicLink()).toBe(true);
      }
      for (const name of ['a.txt', 'b.txt']) expect(readFileSync(file(`other/${name}`), 'utf8')).toBe(text);
      symlinkSync('circle', file('circle'));
      expect((await render('--format=text', '--out', file('circle'))).err).toMatch(/cannot be written: .*circle/);
    });

    it('with the mode of the file that is there, and under all its names', async () => {
      writeFileSync(file('a.txt'), 'old');
      chmodSync(file('a.txt'), 0o640);
      expect((await render('--format=text', '--out', file('a.txt'))).code).toBe(0);
      expect(statSync(file('a.txt')).mode & 0o777).toBe(0o640);
      linkSync(file('a.txt'), file('b.txt'));
      writeFileSync(file('b.txt'), 'old');
      expect((await render('--format=text', '--out', file('a.txt'))).code).toBe(0);
      expect(readFileSync(file('b.txt'), 'utf8')).toBe(text);
    });

    it.skipIf(process.getuid?.() === 0)('but not into a file that is read-only', async () => {
      writeFileSync(file('a.txt'), 'old', { mode: 0o444 });
      expect((await render('--format=text', '--out', file('a.txt'))).err).toMatch(/cannot be written: EACCES/);
      expect(readFileSync(file('a.txt'), 'utf8')).toBe('old');
      expect(readdirSync(folder)).toEqual(['a.txt']);
    });

    it('into devices, which stay', async () => {
      expect(await render('--format=text', '--out', '/dev/null')).toEqual({ code: 0, out: '', err: '' });
      expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
      if (!existsSync('/dev/full')) return;
      expect(await render('--format=text', '--out', '/dev/full')).toMatchObject({
        code: 2,
        err: expect.stringMatching(/^cityfacts: --out "\/dev\/full" cannot be written: ENOSPC/),
      });
    });
  });

  it('writes names as long as the disk takes, and leaves nothing of a longer one', async () => {
    const name = 'a'.repeat(250);
    expect((await render('--format=text', '--out', file(name))).code).toBe(0);
    expect((await render('--format=text', '--out', file('a'.repeat(300)))).code).toBe(2);
    expect(readdirSync(folder)).toEqual([name]);
  });

  it('ends with a message for rows from a device', async () => {
    for (const device of ['/dev/zero', '/dev/null'].filter(path => existsSync(path))) {
      expect(await render('--format=text', '--data', device)).toEqual({
        code: 2,
        out: '',
        err: `cityfacts: --data "${device}" cannot be read: it is a device; name a file or a pipe\n`,
      });
    }
  });

  it('names the line of a data file that is not UTF-8', async () => {
    writeFileSync(file('gbk.json'), Buffer.from([0x7b, 0x0a, 0x22, 0xd6, 0xd0, 0x22, 0x3a, 0x31, 0x7d]));
    expect((await render('--format=text', '--data', file('gbk.json'))).err).toContain(
      'line 2 is not in the encoding UTF-8',
    );
  });

  it.each([
    ['Name,Value\nRail,412\nPo\u202erts,180', 'line 3 has the invisible character U+202E'],
    ['Name,Value\r\nRa\u0007il,412', 'line 2 has the invisible character U+0007'],
    ['N\0a\0m\0e\0', 'line 1 has the invisible character U+0000'],
    ['[{"name":"Rail",\n"value":1,"note":"\u2066"}]', 'line 2 has the invisible character U+2066'],
  ])('refuses control and direction characters in a data file, and names the line: %j', async (content, message) => {
    writeFileSync(file('rows.csv'), content);
    const { code, out, err } = await render('--format=text', '--data', file('rows.csv'));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });

  it('takes -h after a flag as its text', async () => {
    expect((await render('--format=text', '--heading', '-h')).out).toMatch(/^-h\n/);
  });

  it.each([
    [
      ['--format', 'pdf'],
      '--format="pdf" is not allowed; use one of svg, flat-svg, png, html, image-html, text, csv, json',
    ],
    [['--format=png', '--scale=4'], '--scale="4" is not allowed; use one of 1, 2, 3'],
    [['--format=svg', '--section'], 'section is for the flat profile; use profile="flat" (--format flat-svg) with it'],
    [[], '--format needs a value'],
    [['--format'], '--format needs a value'],
    [['--format=svg', '--cities', '--no-legend'], '--cities needs a value'],
    [['--format=svg', '--colour', 'red'], 'there is no flag "--colour"; use one of --format, --lang'],
    [['--format=svg', 'svg'], '"svg" is one argument too many'],
    [['--format=svg', '--width=wide'], '--width="wide" is not allowed; use a whole number from 320 to 4000'],
    [['--format=svg', '--width=360,720'], '--width="360,720" is not allowed'],
    [['--format=svg', '--theme=auto'], '--theme="auto" is not allowed; use one of light, dark, print'],
    [['--format=html', '--theme=print'], 'theme="print" is not allowed; use one of auto, light, dark'],
    [['--format=svg', '--lang=is'], 'lang="is" is not allowed; use one of en, zh-Hans, zh-Hant, de, es, fr'],
    [['--format=svg', '--year=soon'], 'year="soon" is not allowed; use one of 1900–2999'],
    [['--format=svg', '--cities=atlantis'], 'no place has the id "atlantis"; use one of beijing'],
    [['--format=svg', '--data=/no/such.json'], '--data "/no/such.json" cannot be read'],
  ])('ends with 2 and one line for %j', async (words, message) => {
    const { code, out, err } = await render(...words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  it('says what is wrong with a data file', async () => {
    writeFileSync(file('broken.json'), '{');
    expect((await render('--format=svg', '--data', file('broken.json'))).err).toMatch(/broken\.json" is not JSON/);
    writeFileSync(file('rows.json'), '{"places":[],"indicators":[]}');
    expect(await render('--format=svg', '--data', file('rows.json'))).toMatchObject({
      code: 2,
      err: expect.stringMatching(/data\.observations is undefined; expected an array of rows/),
    });
  });

  it('refuses data without rows, of which it could only draw an empty figure', async () => {
    for (const empty of ['[]', '{}', '{"places":[],"indicators":[],"observations":[]}']) {
      writeFileSync(file('rows.json'), empty);
      expect(await render('--format=svg', '--data', file('rows.json'))).toMatchObject({
        code: 2,
        err: expect.stringMatching(/data holds no places/),
      });
    }
  });
});

describe('progress', () => {
  afterEach(() => void vi.useRealTimers());

  it('is shown after a second, and taken away', () => {
    vi.useFakeTimers();
    const written: string[] = [];
    const { step, end } = progressOn(text => written.push(text));
    step('drawing city-radar');
    vi.advanceTimersByTime(999);
    expect(written).toEqual([]);
    vi.advanceTimersByTime(1);
    step('drawing fund-bars');
    end();
    expect(written).toEqual([
      '\r\u001b[Kcityfacts: drawing city-radar …',
      '\r\u001b[Kcityfacts: drawing fund-bars …',
      '\r\u001b[K',
    ]);
  });

  it('is silent for short work', () => {
    vi.useFakeTimers();
    const { step, end } = progressOn(() => expect.unreachable());
    step('drawing city-radar');
    end();
    vi.advanceTimersByTime(5000);
  });
});

describe('cityfacts', () => {
  it('prints its help, which documents every option, for --help, -h, help and nothing', async () => {
    const { code, out } = await cityfacts('--help');
    expect(code).toBe(0);
    for (const { attribute } of Object.values(radarDefinition.options)) expect(out).toContain(`--${attribute} `);
    for (const words of [
      ['-h'],
      ['help'],
      [],
      ['render', '--help'],
      ['render', 'city-radar', '--lang', 'en', '-h'],
      ['oembed', '-h'],
    ])
      expect((await cityfacts(...words)).out).toBe(out);
    expect(out.split('\n').filter(line => line.length > 100)).toEqual([]);
  });

  it('prints its version', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    expect(await cityfacts('--version')).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  it('names the commands and charts that there are', async () => {
    expect(await cityfacts('draw')).toMatchObject({
      code: 2,
      err: expect.stringContaining('no command "draw"; use one of render'),
    });
    expect(await cityfacts('render')).toMatchObject({ code: 2, err: expect.stringContaining('city-radar') });
    expect(await cityfacts('render', 'pie')).toMatchObject({ code: 2, err: expect.stringContaining('no chart "pie"') });
  });
});

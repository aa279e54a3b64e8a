import { radarRows } from '@cityfacts/data/radar.js';
import { expect } from 'chai';
import type { ChartExportEvent } from '@cityfacts/elements';
import { clear, frames, part, parts, point, press, show, textOf, type AnyChart } from './support.js';

const open = async (chart: AnyChart): Promise<HTMLDetailsElement> => {
  const menu = part(chart, '.cf-menu') as HTMLDetailsElement;
  menu.querySelector('summary')!.click();
  await frames();
  return menu;
};
const button = (chart: AnyChart, label: string): HTMLButtonElement =>
  parts(chart, '.cf-menu button').find(({ textContent }) => textContent === label) as HTMLButtonElement;

/** What the reader's computer is given while `action` runs: names and contents of files. */
async function filesOf(action: () => unknown, wait = 60): Promise<readonly { name: string; content: Blob }[]> {
  const files: { name: string; content: Blob }[] = [];
  const blobs = new Map<string, Blob>();
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  URL.createObjectURL = (blob: Blob) => {
    const url = createObjectURL.call(URL, blob);
    blobs.set(url, blob);
    return url;
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    files.push({ name: this.download, content: blobs.get(this.href)! });
  };
  try {
    await action();
    for (let round = 0; round < wait && !files.length; round++) await frames();
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
  return files;
}

/** Runs `action` with a clipboard of the test's own; `null` refuses. */
async function clipboardOf(action: () => unknown, refuse = false): Promise<string> {
  let text = '';
  const writeText = (given: string) =>
    refuse ? Promise.reject(new Error('not here')) : ((text = given), Promise.resolve());
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  try {
    await action();
    await frames();
  } finally {
    delete (navigator as unknown as Record<string, unknown>)['clipboard'];
  }
  return text;
}

const tags = ['city-radar', 'fund-bars', 'policy-timeline'] as const;

describe('the menu', () => {
  afterEach(clear);

  it('opens over the drawing without moving it, inside the figure, with targets of 24 px', async () => {
    for (const width of [320, 720]) {
      const chart = await show('<city-radar></city-radar>', width);
      const before = part(chart, '.cf-plot').getBoundingClientRect().top;
      await open(chart);
      expect(part(chart, '.cf-plot').getBoundingClientRect().top).to.equal(before);
      const figure = part(chart, '.cf-figure').getBoundingClientRect();
      const panel = part(chart, '.cf-choices').getBoundingClientRect();
      expect(panel.left).to.be.at.least(figure.left);
      expect(panel.right).to.be.at.most(figure.right);
      for (const control of parts(chart, '.cf-menu button, .cf-menu summary')) {
        const { width, height } = control.getBoundingClientRect();
        expect(Math.min(width, height), control.textContent!).to.be.at.least(24);
      }
    }
  });

  it('closes with Escape and gives the focus back to its button', async () => {
    const chart = await show('<city-radar></city-radar>');
    const menu = await open(chart);
    button(chart, 'CSV').focus();
    await press('Escape');
    expect(menu.open).to.equal(false);
    expect(chart.shadowRoot!.activeElement?.localName).to.equal('summary');
  });

  it('closes by a press elsewhere and when the keyboard goes on, and is no trap', async () => {
    const chart = await show('<city-radar></city-radar>');
    let menu = await open(chart);
    await point(part(chart, '.cf-heading'), 'click');
    expect(menu.open).to.equal(false);
    menu = await open(chart);
    parts(chart, '.cf-menu button').at(-1)!.focus();
    await press('Tab');
    expect(menu.open).to.equal(false);
    expect(chart.shadowRoot!.activeElement?.closest('.cf-legend')).not.to.equal(null);
  });

  it('stays open while it is used by a press', async () => {
    const chart = await show('<city-radar></city-radar>');
    const menu = await open(chart);
    await clipboardOf(() => point(button(chart, 'Embed code'), 'click'));
    expect(menu.open).to.equal(true);
  });

  it('closes when a view is chosen, so that the view can be seen', async () => {
    const chart = await show('<city-radar></city-radar>');
    const menu = await open(chart);
    button(chart, 'Dots').click();
    await frames();
    expect(menu.open).to.equal(false);
    expect(chart.view).to.equal('dots');
    expect(chart.shadowRoot!.activeElement?.localName).to.equal('summary');
  });

  it('asks before each action by a cancelable event that names format and scale', async () => {
    const chart = await show('<city-radar></city-radar>');
    await open(chart);
    const asked: string[] = [];
    chart.addEventListener('chart-export', (event: ChartExportEvent) => {
      asked.push(`${event.format} ${event.scale}`);
      event.preventDefault();
    });
    let copied = '';
    const files = await filesOf(async () => {
      copied = await clipboardOf(() => parts(chart, '.cf-menu button:not([aria-pressed])').forEach(one => one.click()));
    }, 5);
    expect(asked).to.deep.equal([
      'svg 1',
      'png 1',
      'png 2',
      'png 3',
      'csv 1',
      'json 1',
      'gbt7714 1',
      'apa7 1',
      'embed 1',
      'print 1',
    ]);
    expect([files.length, copied, parts(chart, 'iframe').length]).to.deep.equal([0, '', 0]);
  });
});

describe('a file from the menu', () => {
  afterEach(clear);

  for (const tag of tags)
    it(`carries heading, note, sources, licence and dates: <${tag}>`, async () => {
      const chart = await show<AnyChart>(`<${tag} heading="What we found" note="Our remark." no-source></${tag}>`);
      await open(chart);
      for (const label of ['SVG', 'CSV', 'JSON']) {
        const [file, ...others] = await filesOf(() => button(chart, label).click());
        expect([file!.name, others.length]).to.deep.equal([`${tag}-what-we-found.${label.toLowerCase()}`, 0]);
        // Lines of an SVG are broken to fit.
        const text = (await file!.content.text()).replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
        expect(text, label).to.contain('What we found').and.to.contain('Our remark.');
        expect(text, label)
          .to.match(/The Paper|Shanghai/)
          .and.to.match(/20\d\d/);
        if (label === 'JSON') expect(text).to.match(/"newest_source": "20\d\d/);
        expect(textOf(chart, '.cf-choices p')).to.contain(file!.name);
        // What follows within half a second is announced later.
        if (label === 'SVG') expect(textOf(chart, '.cf-live')).to.contain(file!.name);
      }
    });

  it('is a picture of as many pixels as asked for', async () => {
    const chart = await show('<city-radar heading="Two cities: &lt;北京&gt; & Hefei"></city-radar>', 640);
    await open(chart);
    const sizes: (readonly [string, number])[] = [];
    for (const label of ['PNG 1×', 'PNG 2×', 'PNG 3×']) {
      const [file] = await filesOf(() => button(chart, label).click());
      expect(file!.content.type).to.equal('image/png');
      const picture = await createImageBitmap(file!.content);
      sizes.push([file!.name, picture.width]);
    }
    expect(sizes).to.deep.equal([
      ['city-radar-two-cities-北京-hefei.png', 640],
      ['city-radar-two-cities-北京-hefei@2x.png', 1280],
      ['city-radar-two-cities-北京-hefei@3x.png', 1920],
    ]);
  });

  it('has the colours that the figure has in the page, as literals', async () => {
    const chart = await show(
      '<city-radar style="--cf-color-background: oklch(0.97 0.02 90); --cf-color-series-1: rgb(1 2 3); --cf-color-text: hsl(120 100% 10%)"></city-radar>',
    );
    const svg = await chart.toSvg();
    expect(svg).to.contain('#010203').and.to.contain('#003300');
    expect(svg).not.to.match(/var\(|light-dark|oklch|#ffffff/);
    const dark = await (await show('<city-radar theme="dark"></city-radar>')).toSvg();
    expect(dark).to.contain('fill="#16181b"').and.to.contain('#d9777b');
  });

  it('that cannot be made is reported, and nothing breaks', async () => {
    const chart = await show('<city-radar></city-radar>');
    await open(chart);
    const { toBlob } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.toBlob = () => {
      throw new DOMException('tainted', 'SecurityError');
    };
    const { warn } = console;
    console.warn = () => {};
    try {
      const files = await filesOf(() => button(chart, 'PNG 1×').click(), 30);
      expect(files.length).to.equal(0);
      expect(textOf(chart, '.cf-choices p')).to.match(
        /^city-radar-beijing-\S+\.png could not be made here: try the SVG\.$/,
      );
    } finally {
      HTMLCanvasElement.prototype.toBlob = toBlob;
      console.warn = warn;
    }
  });
});

describe('a text from the menu', () => {
  afterEach(clear);

  it('is a reference for the chart and for every source shown, in either standard', async () => {
    const chart = await show('<city-radar heading="What we found"></city-radar>');
    chart.data = { ...radarRows, credit: 'Compilation: cityfacts' };
    await chart.updateComplete;
    await open(chart);
    for (const label of ['Citation (GB/T 7714)', 'Citation (APA 7)']) {
      const text = await clipboardOf(() => button(chart, label).click());
      const lines = text.split('\n');
      expect(lines[0]).to.contain('What we found').and.to.contain('cityfacts').and.to.contain(location.origin);
      // The first of the lines is the chart, the last of the sources the credit.
      expect(lines.length).to.be.at.least((await chart.fullFigure())!.details.sources.length);
      expect(textOf(chart, '.cf-choices p')).to.equal(`Copied: ${label}`);
    }
  });

  it('is code that shows the same chart elsewhere: attributes as they are now, language, script', async () => {
    const chart = await show('<city-radar cities="beijing" embed-base="https://example.org/charts"></city-radar>');
    chart.heading = 'A "quoted" <finding>';
    chart.view = 'dots';
    chart.noLegend = true;
    await open(chart);
    const text = await clipboardOf(() => button(chart, 'Embed code').click());
    expect(text).to.equal(
      '<city-radar lang="en" heading="A &quot;quoted&quot; &lt;finding&gt;" no-legend="" embed-base="https://example.org/charts" cities="beijing" view="dots"></city-radar>\n' +
        '<script src="https://example.org/charts/city-radar.en.js" defer></script>',
    );
  });

  it('says that rows of the page’s own do not travel with the code', async () => {
    const chart = await show('<city-radar></city-radar>');
    chart.data = { places: [], indicators: [], observations: [] };
    await chart.updateComplete;
    await open(chart);
    await clipboardOf(() => button(chart, 'Embed code').click());
    expect(textOf(chart, '.cf-choices p')).to.match(/own data/);
  });

  it('that may not be copied is in the menu, selected', async () => {
    const chart = await show('<city-radar></city-radar>');
    await open(chart);
    await clipboardOf(() => button(chart, 'Embed code').click(), true);
    const field = part(chart, 'textarea.cf-offer') as HTMLTextAreaElement;
    expect(field.value).to.match(/^<city-radar lang="en">/);
    expect([field.selectionStart, field.selectionEnd]).to.deep.equal([0, field.value.length]);
    expect(chart.shadowRoot!.activeElement).to.equal(field);
    expect(textOf(chart, '.cf-choices p')).to.match(/^Copying is not allowed here/);
    expect(textOf(chart, '.cf-live')).to.match(/^Copying is not allowed here/);
  });
});

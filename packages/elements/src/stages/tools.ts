/**
 * Stage `tools`: what the menu holds. Views, files, texts to copy, print. Loaded when the menu opens for the first time.
 */
import type { Locale } from '@cityfacts/data';
import type { OptionSpec, ChartLayout, I18n, Problem } from '@cityfacts/core';
import type { Figure, FullFigure } from '@cityfacts/core';
import { toCsv, toJson } from '@cityfacts/core/export-records.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { MenuHost, MenuStage } from '../controllers/menu.js';
import type { MoreController } from '../controllers/more.js';
import { measurerOf } from '../controllers/label-font.js';
import { ChartExportEvent, type CopyFormat, type ExportFormat, type FileFormat } from '../events.js';
import { citation } from '../exports/citation.js';
import { download, canDownload } from '../exports/download.js';
import { embedCode } from '../exports/embed-code.js';
import { fileName } from '../exports/file-name.js';
import { pngOf, valueIn } from '../exports/picture.js';
import { printInFrame } from '../exports/print-alone.js';
import { svgFile } from '../exports/svg-file.js';
import { printFigure } from '../figure/print-figure.js';
import type { ChartSource } from '../chart-source.js';
import { toolsStyles } from './tools-styles.js';

export { svgFile, toolsStyles };

/** Why a chart cannot be made a file. */
export const notDrawn = (chart: Element, problem: Problem | undefined): Error =>
  new Error(
    `<${chart.localName}> has no drawing: ${problem?.message ?? 'it needs to be in a document, near the viewport (or loading="eager"), with a width, a language and rows'}. Await element.drawn first`,
  );

const types = { svg: 'image/svg+xml', csv: 'text/csv', json: 'application/json' } as const;

const files: readonly (readonly [format: FileFormat, scale: number, label: string])[] = [
  ['svg', 1, 'SVG'],
  ['png', 1, 'PNG 1×'],
  ['png', 2, 'PNG 2×'],
  ['png', 3, 'PNG 3×'],
  ['csv', 1, 'CSV'],
  ['json', 1, 'JSON'],
];
const copies: readonly CopyFormat[] = ['gbt7714', 'apa7', 'embed'];

/** Text to copy by hand, or a picture to keep, where a page forbids clipboard or downloads. */
type Offer = { readonly text: string } | { readonly picture: string };

/** Files, texts and print of one chart. Reports what became of each, and how to get it where that is forbidden. */
export class Tools<Rows, Options, Model, Layout extends ChartLayout> implements MenuStage {
  readonly #host: MenuHost;
  readonly #subject: ChartSource<Rows, Options, Model, Layout>;
  readonly #more: MoreController<Rows, Options, Model, Layout>;
  readonly #say: (text: string) => void;
  #status = '';
  #offer: Offer | null = null;

  /** `say`: announces politely. */
  constructor(
    host: MenuHost,
    subject: ChartSource<Rows, Options, Model, Layout>,
    more: MoreController<Rows, Options, Model, Layout>,
    say: (text: string) => void,
  ) {
    this.#host = host;
    this.#subject = subject;
    this.#more = more;
    this.#say = say;
  }

  closed(): void {
    this.#report('');
  }

  content({ strings }: I18n, shown: string, view: (view: string) => void): TemplateResult {
    const { figure } = strings;
    const button = (format: ExportFormat, label: string, scale = 1) =>
      html`<button type="button" @click=${() => this.#take(format, scale)}>${label}</button>`;
    const choices = viewsOf(this.#subject.chart.options).map(
      name =>
        html`<button type="button" aria-pressed=${name === shown} @click=${() => view(name)}>${figure.views[name] ?? name}</button>`,
    );
    return html`${[
      group(figure.view, choices),
      group(
        figure.download,
        files.map(([format, scale, label]) => button(format, label, scale)),
      ),
      group(
        figure.copy,
        copies.map(format => button(format, figure.texts[format])),
      ),
      button('print', figure.print),
      this.#status ? html`<p>${this.#status}</p>` : nothing,
      offered(this.#offer, figure.copy),
    ]}`;
  }

  async #take(format: ExportFormat, scale: number): Promise<void> {
    const { i18n } = this.#host;
    if (!this.#host.figure || !i18n || !this.#host.dispatchEvent(new ChartExportEvent(format, scale))) return;
    try {
      await this.#more.load();
    } catch {
      return this.#report(i18n.strings.figure.notLoaded);
    }
    const figure = this.#more.full;
    if (!figure) return;
    if (format === 'print') await this.#print(figure, i18n);
    else if (isCopy(format)) await this.#copy(format, figure, i18n);
    else await this.#save(format, scale, figure, i18n);
  }

  async #save(format: FileFormat, scale: number, figure: FullFigure, i18n: I18n): Promise<void> {
    const { strings, locale } = i18n;
    const { saved, unsure, failed } = strings.figure.outcome;
    const name = `${fileName(this.#subject.chart.name, figure.heading)}${scale > 1 ? `@${scale}x` : ''}.${format}`;
    try {
      const text = format === 'png' ? '' : await this.#textOf(format, figure, locale);
      const file =
        format === 'png'
          ? await pngOf(await this.#pictured(figure, i18n), scale)
          : new Blob([text], { type: `${types[format]};charset=utf-8` });
      download(name, file, window);
      if (canDownload(window)) return this.#report(saved(name));
      this.#report(unsure(name), text ? { text } : { picture: await dataOf(file) });
    } catch (cause) {
      console.warn(`<${this.#subject.chart.name}> ${name} could not be made`, cause);
      this.#report(failed(name));
    }
  }

  /** The figure as SVG for a picture: laid out for the font of the page, in which its texts are drawn. */
  async #pictured({ details }: FullFigure, i18n: I18n): Promise<string> {
    const svg = await this.#host.toSvg();
    const measurer = measurerOf(valueIn(svg, 'font-family'));
    return svgFile(this.#subject, details, i18n, Number(valueIn(svg, 'width')), this.#host.renderRoot, measurer);
  }

  async #textOf(format: keyof typeof types, figure: FullFigure, lang: Locale): Promise<string> {
    if (format === 'svg') return this.#host.toSvg();
    return format === 'csv' ? toCsv(figure) : toJson(figure, this.#subject.chart.name, lang);
  }

  async #copy(format: CopyFormat, figure: FullFigure, i18n: I18n): Promise<void> {
    const { outcome, texts } = i18n.strings.figure;
    const document = this.#host.ownerDocument;
    const embeds = format === 'embed';
    const text = embeds ? embedCode(this.#subject, i18n, document) : citation(figure, format, i18n.locale, document);
    const limits = embeds && this.#host.data ? ` ${outcome.ownRows}` : '';
    try {
      await navigator.clipboard.writeText(text);
      this.#report(outcome.copied(texts[format]) + limits);
    } catch {
      this.#report(outcome.notCopied + limits, { text });
    }
  }

  async #print({ heading }: Figure, i18n: I18n): Promise<void> {
    const { printing, notPrinted } = i18n.strings.figure.outcome;
    const font = getComputedStyle(this.#host).fontFamily;
    // The frame that is printed knows nothing of the page, nor of the font that the page gives to labels.
    const more = this.#more.print(this.#subject.options(), i18n);
    const figure = printFigure(this.#subject, i18n, measurerOf(''), more);
    const printed = !!figure && (await printInFrame(figure, heading, this.#host.renderRoot as ShadowRoot, font));
    this.#report(printed ? printing : notPrinted);
  }

  #report(status: string, offer: Offer | null = null): void {
    if (status) this.#say(status);
    [this.#status, this.#offer] = [status, offer];
    this.#host.requestUpdate();
    if (offer && 'text' in offer) void this.#select();
  }

  /** Puts the reader where the text to copy is, all of it selected. */
  async #select(): Promise<void> {
    await this.#host.updateComplete;
    const text = this.#host.renderRoot.querySelector<HTMLTextAreaElement>('.cf-offer');
    text?.focus();
    text?.select();
  }
}

const isCopy = (format: ExportFormat): format is CopyFormat =>
  format === 'gbt7714' || format === 'apa7' || format === 'embed';

const dataOf = (file: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(new Error('the picture could not be read'));
    reader.readAsDataURL(file);
  });

/** The views of a chart that a reader can choose. */
const viewsOf = (options: Readonly<Record<string, unknown>>): readonly string[] =>
  ((options['view'] as OptionSpec<string> | undefined)?.values ?? []).filter(view => view !== 'auto');

const group = (label: string, buttons: readonly TemplateResult[]): TemplateResult =>
  html`<div role="group" aria-label=${label}><b>${label}</b>${buttons}</div>`;

/** What could not be handed over, to select or to keep by hand. */
const offered = (offer: Offer | null, label: string): TemplateResult | typeof nothing =>
  !offer
    ? nothing
    : 'text' in offer
      ? html`<textarea class="cf-offer" readonly rows="6" dir="ltr" spellcheck="false" aria-label=${label} .value=${offer.text}></textarea>`
      : html`<img class="cf-offer" src=${offer.picture} alt=${label} />`;

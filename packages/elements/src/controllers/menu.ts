import type { Locale } from '@cityfacts/data';
import type { Placed, Words } from '@cityfacts/layout';
import { toCsv, toJson, type Drawing } from '@cityfacts/marks';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ChartExportEvent } from '../events.js';
import { citation } from '../exports/citation.js';
import { download, surelySaves } from '../exports/download.js';
import { embedCode } from '../exports/embed-code.js';
import { pngOf } from '../exports/picture.js';
import { printAlone } from '../exports/print-alone.js';
import type { CopyFormat, ExportFormat, FileFormat, MenuState } from '../figure/menu.js';
import { paper } from '../figure/paper.js';
import type { Subject } from '../subject.js';
import { measurerOf } from './label-font.js';
import { Outside } from './outside.js';

/** What the menu reads of its element. */
export interface MenuHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly words: Words | null;
  readonly drawing: Drawing | null;
  readonly data: unknown;
  toSvg(): string;
}

const types = { svg: 'image/svg+xml', csv: 'text/csv', json: 'application/json' } as const;

/** Takes the chart out of the page: files, texts, paper. Says what became of it, and how to get it where that is forbidden. */
export class MenuController<Rows, Options, Model, Layout extends Placed> implements ReactiveController, MenuState {
  told = '';
  offer: MenuState['offer'] = null;
  readonly #host: MenuHost;
  readonly #subject: Subject<Rows, Options, Model, Layout>;
  readonly #say: (text: string) => void;
  readonly #outside = new Outside(path => {
    const details = this.#details;
    if (details && !path.includes(details)) details.open = false;
  });

  /** `say`: announces politely. */
  constructor(host: MenuHost, subject: Subject<Rows, Options, Model, Layout>, say: (text: string) => void) {
    this.#host = host;
    this.#subject = subject;
    this.#say = say;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#outside.watch(null);
  }

  /** Told in a task of its own: a quick reader has chosen by then, and the element may have gone. */
  readonly toggled = (): void => {
    const open = !!this.#details?.open;
    this.#outside.watch(open && this.#host.isConnected ? this.#host.ownerDocument : null);
    if (!open) this.#report('');
  };

  readonly keydown = (event: KeyboardEvent): void => {
    const details = event.currentTarget as HTMLDetailsElement;
    if (event.key !== 'Escape' || !details.open) return;
    event.preventDefault();
    event.stopPropagation();
    this.close();
  };

  /** The keyboard went on: what it reaches next must not lie under the menu. */
  readonly focusout = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    const details = currentTarget as HTMLDetailsElement;
    if (relatedTarget && !details.contains(relatedTarget as Node)) details.open = false;
  };

  /** Closes it; the focus goes to what opened it. */
  readonly close = (): void => {
    const details = this.#details;
    if (!details) return;
    details.open = false;
    details.querySelector('summary')?.focus();
  };

  get #details(): HTMLDetailsElement | null {
    return this.#host.renderRoot.querySelector<HTMLDetailsElement>('.cf-menu');
  }

  readonly take = async (format: ExportFormat, scale = 1): Promise<void> => {
    const { drawing, words } = this.#host;
    if (!drawing || !words || !this.#host.dispatchEvent(new ChartExportEvent(format, scale))) return;
    if (format === 'print') await this.#print(drawing, words);
    else if (isCopy(format)) await this.#copy(format, drawing, words);
    else await this.#save(format, scale, drawing, words);
  };

  async #save(format: FileFormat, scale: number, drawing: Drawing, { strings, locale }: Words): Promise<void> {
    const { saved, unsure, failed } = strings.figure.outcome;
    const name = `${this.#subject.chart.name}${scale > 1 ? `@${scale}x` : ''}.${format}`;
    try {
      const text = format === 'png' ? '' : this.#textOf(format, drawing, locale);
      const file =
        format === 'png'
          ? await pngOf(this.#host.toSvg(), scale)
          : new Blob([text], { type: `${types[format]};charset=utf-8` });
      download(name, file, window);
      if (surelySaves(window)) return this.#report(saved(name));
      this.#report(unsure(name), text ? { text } : { picture: await dataOf(file) });
    } catch (cause) {
      console.warn(`<${this.#subject.chart.name}> ${name} could not be made`, cause);
      this.#report(failed(name));
    }
  }

  #textOf(format: keyof typeof types, drawing: Drawing, lang: Locale): string {
    if (format === 'svg') return this.#host.toSvg();
    return format === 'csv' ? toCsv(drawing) : toJson(drawing, this.#subject.chart.name, lang);
  }

  async #copy(format: CopyFormat, drawing: Drawing, words: Words): Promise<void> {
    const { outcome, texts } = words.strings.figure;
    const document = this.#host.ownerDocument;
    const embeds = format === 'embed';
    const text = embeds ? embedCode(this.#subject, words, document) : citation(drawing, format, words.locale, document);
    const limits = embeds && this.#host.data ? ` ${outcome.ownRows}` : '';
    try {
      await navigator.clipboard.writeText(text);
      this.#report(outcome.copied(texts[format]) + limits);
    } catch {
      this.#report(outcome.notCopied + limits, { text });
    }
  }

  async #print({ heading }: Drawing, words: Words): Promise<void> {
    const { printing, notPrinted } = words.strings.figure.outcome;
    const font = getComputedStyle(this.#host).fontFamily;
    // The frame that is printed knows nothing of the page, nor of the font that the page gives to labels.
    const figure = paper(this.#subject, words, measurerOf(''));
    const printed = !!figure && (await printAlone(figure, heading, this.#host.renderRoot, font));
    this.#report(printed ? printing : notPrinted);
  }

  #report(told: string, offer: MenuState['offer'] = null): void {
    if (told) this.#say(told);
    [this.told, this.offer] = [told, offer];
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

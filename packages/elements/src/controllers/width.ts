import type { LayoutContext, TextMeasurer } from '@cityfacts/core';
import { MARGIN } from '@cityfacts/core/figure/margin.js';
import { withSpacing, tableMeasurer } from '@cityfacts/core/text/measure.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { windowOf } from '../documents.js';
import { measurerOf, watchFonts } from './label-font.js';

/** Least width a chart is laid out for, px; the figure has it as its minimum too. */
const MIN_WIDTH = 280;
/** While the width changes, the SVG scales by its `viewBox`. Once the width has rested for so long, ms, it is laid out anew. */
const RESIZE_IDLE = 100;
/** A change by this share comes at once, as from who turns a phone or takes a picture of the page, and is laid out at once. */
const FAR = 0.25;

/**
 * Observes what the layout of the drawing depends on: the inline size of the frame inside the host, the size and spacing of
 * its text, and the font of the labels. Only the width, so that no height can feed back. The frame and not the host, because
 * a page may make the host inline, and an inline box reports 0.
 */
export class WidthController implements ReactiveController {
  /** Outer width, whole px; 0 until the frame has been measured. */
  width = 0;
  /** The room of the drawing; another object whenever it is another room. */
  context: LayoutContext = { width: 0, measurer: tableMeasurer };
  #room = '';
  #font: TextMeasurer = tableMeasurer;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #host: ReactiveControllerHost & Element;
  #observer: ResizeObserver | undefined;
  #unwatch = (): void => {};

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    // An update may come after the element has gone.
    if (this.#observer || !this.#host.isConnected) return;
    const frame = this.#host.shadowRoot?.querySelector<HTMLElement>('.frame');
    if (!frame) return;
    // Not the bounding box, which `transform` and `zoom` of the page scale.
    const measure = () => this.#measured(parseFloat(getComputedStyle(frame).width) || 0, frame);
    // What it says first is the width beside the scroll bar that the first drawing has brought.
    let delay = 0;
    const view = windowOf(this.#host);
    // Without one the first width stays.
    this.#observer =
      view.ResizeObserver &&
      new view.ResizeObserver(entries => {
        this.#measured(entries[entries.length - 1]?.contentRect.width ?? 0, frame, delay);
        delay = RESIZE_IDLE;
      });
    this.#observer?.observe(frame);
    this.#unwatch = watchFonts(measure);
    measure();
    // The stylesheet gives the font of the drawing a transition of no length: its end says that the page has changed the font.
    frame.ontransitionend = ({ propertyName }) => {
      if (propertyName === 'font-family') measure();
    };
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#unwatch();
    clearTimeout(this.#timer);
  }

  hostConnected(): void {
    // The frame of an earlier life is still there and needs watching again.
    this.hostUpdated();
  }

  /** Without `delay` another width or other text counts at once. */
  #measured(measured: number, frame: Element, delay?: number): void {
    // Tools that capture pages and frames begin with 0 or 1 px: that is no layout yet.
    if (measured < 2) return;
    clearTimeout(this.#timer);
    const width = Math.max(MIN_WIDTH, Math.floor(measured));
    const [font, ...reader] = readerOf(frame);
    const room = [width, ...reader].join();
    if (room === this.#room && font === this.#font) return;
    const take = () => {
      this.#room = room;
      this.#font = font;
      this.width = width;
      this.context = spaceOf(width, font, reader);
      this.#host.requestUpdate();
    };
    // In a later task: drawing changes the frame's height, and an observer may not change what it observes.
    if (delay === undefined) take();
    else this.#timer = setTimeout(take, Math.abs(width / this.width - 1) < FAR ? delay : 0);
  }
}

type Reader = readonly [scale: number, letters: number, words: number];

/** The font of the labels; how large the reader and the page want text, and how far apart the reader wants letters and words, em. */
function readerOf(frame: Element): readonly [font: TextMeasurer, ...Reader] {
  const style = getComputedStyle(frame);
  const size = parseFloat(style.fontSize) || 16;
  const factor = Number(style.getPropertyValue('--cf-size')) || 1;
  return [
    measurerOf(style.getPropertyValue('--cf-label-font')),
    (size / 16) * factor,
    (parseFloat(style.letterSpacing) || 0) / size,
    (parseFloat(style.wordSpacing) || 0) / size,
  ];
}

/** Text twice as large leaves half the width: the drawing is laid out for that, and shown twice as large. */
function spaceOf(width: number, font: TextMeasurer, [scale, letters, words]: Reader): LayoutContext {
  return {
    width: Math.max(MIN_WIDTH - 2 * MARGIN, Math.floor((width - 2 * MARGIN) / scale)),
    measurer: letters || words ? withSpacing(font, letters, words) : font,
  };
}

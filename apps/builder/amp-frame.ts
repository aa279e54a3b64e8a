/**
 * Does with an `<amp-iframe>` what AMP's own script does, where that cannot run: its picture until the frame is there, the frame in its
 * sandbox at the width of its column, and a new height when the frame asks, at once off screen and by the button on it.
 *
 * @param picture stands in for the file of its placeholder
 */
export function ampFrame(element: Element, picture: string): HTMLIFrameElement {
  const attribute = (name: string) => element.getAttribute(name) ?? '';
  const [width, height] = [Number(attribute('width')), Number(attribute('height'))];
  const document = element.ownerDocument;
  const box = element as HTMLElement;
  box.style.display = 'block';
  box.style.position = 'relative';
  box.style.overflow = 'hidden';
  box.style.aspectRatio = `${width} / ${height}`;

  const placeholder = document.createElement('img');
  placeholder.alt = element.querySelector('[placeholder]')?.getAttribute('alt') ?? '';
  placeholder.src = picture;
  const button = element.querySelector<HTMLElement>('[overflow]')!;
  button.hidden = true;

  const frame = document.createElement('iframe');
  for (const name of ['title', 'frameborder']) frame.setAttribute(name, attribute(name));
  frame.setAttribute('sandbox', attribute('sandbox'));
  frame.setAttribute('scrolling', 'no');
  for (const { style } of [placeholder, frame]) {
    style.position = 'absolute';
    style.inset = '0';
    style.width = style.height = '100%';
  }
  frame.src = `${attribute('src')}#amp=1`;
  frame.addEventListener('load', () => placeholder.remove());
  element.append(placeholder, frame);

  const grow = (to: number) => {
    box.style.aspectRatio = 'auto';
    box.style.height = `${to}px`;
    button.hidden = true;
  };
  document.defaultView!.addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
    const { sentinel, type, height: asked } = (data ?? {}) as Readonly<Record<string, unknown>>;
    if (source !== frame.contentWindow || sentinel !== 'amp' || type !== 'embed-size') return;
    if (typeof asked !== 'number' || asked < 100) return;
    const { top, bottom, height: now } = box.getBoundingClientRect();
    const isOnScreen = bottom > 0 && top < document.defaultView!.innerHeight;
    if (asked <= now || !isOnScreen) return grow(asked);
    button.hidden = false;
    button.onclick = () => grow(asked);
  });
  return frame;
}

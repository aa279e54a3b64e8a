/**
 * `lazy.js`: is beside static figures and loads the script of their element when it is needed.
 *
 *   <script src="lazy.js" data-src="city-radar.en.js" defer></script>
 *
 * By default that is when a figure comes near the viewport, when a reader points at it, touches or focuses it, or when the
 * page is idle. With `data-load="interaction"`, only when a reader acts. `data-integrity` is the checksum of `data-src`,
 * which is relative to this file. The new script gets the nonce of this one, through a Trusted Types policy `cityfacts`.
 */
/** Named elements of a page (`<img name="createElement">`) shadow members of its document. */
const { createElement, querySelectorAll } = Document.prototype;
const own =
  (document.currentScript as HTMLScriptElement | null) ??
  document.querySelector<HTMLScriptElement>('script[data-src][src*="/lazy."]');

interface Drawable extends Element {
  readonly drawn?: Promise<void>;
}

function start({ dataset, src, nonce }: HTMLScriptElement): void {
  const file = dataset['src'] ?? '';
  const [tag = ''] = /[a-z]+-[a-z]+(?=[^/]*$)/.exec(file) ?? [];
  const figures: readonly Drawable[] = [
    ...querySelectorAll.call(document, tag || 'city-radar,fund-bars,policy-timeline'),
  ];
  const acts = ['pointerenter', 'pointerdown', 'focusin', 'click'];
  let isLoading = false;

  const leave = (figure: Drawable): void => {
    for (const act of acts) figure.removeEventListener(act, react);
  };

  const load = (): void => {
    if (isLoading) return;
    isLoading = true;
    const script = createElement.call(document, 'script') as HTMLScriptElement;
    if (nonce) script.nonce = nonce;
    if (dataset['integrity']) {
      script.integrity = dataset['integrity'];
      script.crossOrigin = 'anonymous';
    }
    // The figure stays as it is; the next act of a reader tries again.
    script.onerror = () => (isLoading = false);
    script.onload = () => {
      for (const figure of figures) leave(figure);
    };
    try {
      const { href } = new URL(file, src);
      const policy = window.trustedTypes?.createPolicy('cityfacts', { createScriptURL: text => text });
      script.src = (policy ? policy.createScriptURL(href) : href) as string;
      (Reflect.get(Document.prototype, 'head', document) as HTMLHeadElement).append(script);
    } catch (cause) {
      // A Trusted Types policy of the page forbids it: the figure stays, and no other try can succeed.
      console.error(`lazy.js: ${file} may not be loaded`, cause);
    }
  };

  /** A click on the static figure is given to the drawing that takes its place. */
  function react(this: Drawable, event: Event): void {
    load();
    if (event.type !== 'click' || (event.target as Element).closest('a,summary,button')) return;
    const { clientX, clientY } = event as MouseEvent;
    void customElements
      .whenDefined(this.localName)
      .then(() => this.drawn)
      .then(() => {
        // It may be drawn before its script has its load event: the click would come back here, without end.
        leave(this);
        this.shadowRoot
          ?.elementFromPoint(clientX, clientY)
          ?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, clientX, clientY }));
      });
  }

  for (const figure of figures) for (const act of acts) figure.addEventListener(act, react, { passive: true });
  if (dataset['load'] === 'interaction') return;
  // Without one, a figure comes when the page is idle.
  const observer =
    window.IntersectionObserver &&
    new IntersectionObserver(
      entries => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        load();
      },
      { rootMargin: '50%' },
    );
  for (const figure of figures) observer?.observe(figure);
  // Safari has no idle callback.
  const whenIdle = window.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 2000));
  if (document.readyState === 'complete') whenIdle(load);
  else addEventListener('load', () => whenIdle(load));
}

if (own) start(own);

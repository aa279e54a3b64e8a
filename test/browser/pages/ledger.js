// Runs first on a page under test: what scripts hold outside their elements is written down, for the test to ask.
{
  const held = new Map();
  const note = (kind, key) => held.set(key, kind);
  const isOutside = target =>
    target === window ||
    target === document ||
    !(target instanceof Element) ||
    /^(HTML|BODY|HEAD)$/.test(target.tagName);

  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const listeners = new Map();
  const keyOf = (target, type, listener, options) => {
    const capture = typeof options === 'object' ? !!options?.capture : !!options;
    const known = [...listeners.keys()].find(
      key => key.target === target && key.type === type && key.listener === listener && key.capture === capture,
    );
    return known ?? { target, type, listener, capture };
  };
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const target = this ?? window;
    if (listener && isOutside(target) && !(target instanceof AbortSignal)) {
      const key = keyOf(target, type, listener, options);
      listeners.set(key, true);
      note(`${target.constructor.name} ${type}`, key);
      const gone = () => {
        listeners.delete(key);
        held.delete(key);
      };
      if (options?.signal) add.call(options.signal, 'abort', gone);
      if (options?.once) add.call(target, type, gone, { once: true });
    }
    return add.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    const target = this ?? window;
    const key = keyOf(target, type, listener, options);
    listeners.delete(key);
    held.delete(key);
    return remove.call(target, type, listener, options);
  };

  for (const name of ['ResizeObserver', 'IntersectionObserver', 'MutationObserver']) {
    const Native = window[name];
    window[name] = class extends Native {
      observe(...given) {
        note(name, this);
        return super.observe(...given);
      }
      disconnect() {
        held.delete(this);
        return super.disconnect();
      }
    };
  }

  for (const [start, stop] of [
    ['setTimeout', 'clearTimeout'],
    ['requestAnimationFrame', 'cancelAnimationFrame'],
  ]) {
    const { [start]: begin, [stop]: end } = window;
    window[start] = (action, ...rest) => {
      const id = begin.call(
        window,
        (...given) => {
          held.delete(`${start} ${id}`);
          action(...given);
        },
        ...rest,
      );
      note(start, `${start} ${id}`);
      return id;
    };
    window[stop] = id => {
      held.delete(`${start} ${id}`);
      return end.call(window, id);
    };
  }

  /** What is held now, a line each. */
  globalThis.ledger = () => [...held.values()].sort();
}

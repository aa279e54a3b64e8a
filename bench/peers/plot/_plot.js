// Plot has no update: a new picture replaces the old one, as its documentation says to.
export const adapter = draw =>
  function create(el, data, size) {
    let d = data,
      s = size,
      node = draw(d, s);
    el.append(node);
    const redraw = () => {
      const next = draw(d, s);
      node.replaceWith(next);
      node = next;
    };
    return {
      update(next) {
        d = next;
        redraw();
      },
      resize(next) {
        s = next;
        redraw();
      },
      destroy() {
        node.remove();
      },
    };
  };

// Lit 3 + d3 modules, written by hand: a lower bound for the stack that the project itself will use.
export function adapter(tag) {
  return function create(el, data, size) {
    const node = document.createElement(tag);
    node.data = data;
    node.size = size;
    el.append(node);
    return {
      ready: node.updateComplete,
      update(next) {
        node.data = next;
        return node.updateComplete;
      },
      resize(next) {
        node.size = next;
        return node.updateComplete;
      },
      destroy() {
        node.remove();
      },
    };
  };
}

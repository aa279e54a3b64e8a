// Runs first on a page under test: what goes wrong there is kept, for the test to ask, and what it is warned of. Uses no method
// that the page may replace later.
globalThis.wrong = [];
globalThis.warned = [];
const { apply } = Reflect;
function keep(list, text) {
  list[list.length] = text;
}
function joined(words) {
  let text = '';
  for (let at = 0; at < words.length; at++) text += `${at ? ' ' : ''}${words[at]}`;
  return text;
}
addEventListener('securitypolicyviolation', event =>
  keep(globalThis.wrong, `${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`),
);
addEventListener('error', event => keep(globalThis.wrong, `error: ${event.message}`));
addEventListener('unhandledrejection', event => keep(globalThis.wrong, `rejected: ${event.reason}`));
const { error, warn } = console;
console.error = (...words) => {
  keep(globalThis.wrong, `console: ${joined(words)}`);
  apply(error, console, words);
};
console.warn = (...words) => {
  keep(globalThis.warned, joined(words));
  apply(warn, console, words);
};

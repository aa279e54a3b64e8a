// Runs first on a page under test: what goes wrong there is kept, for the test to ask, and what it is warned of.
globalThis.wrong = [];
globalThis.warned = [];
addEventListener('securitypolicyviolation', event =>
  globalThis.wrong.push(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`),
);
addEventListener('error', event => globalThis.wrong.push(`error: ${event.message}`));
addEventListener('unhandledrejection', event => globalThis.wrong.push(`rejected: ${event.reason}`));
const { error, warn } = console;
console.error = (...words) => {
  globalThis.wrong.push(`console: ${words.map(String).join(' ')}`);
  error.apply(console, words);
};
console.warn = (...words) => {
  globalThis.warned.push(words.map(String).join(' '));
  warn.apply(console, words);
};

/** Work that takes longer is reported, ms. */
const PATIENCE = 1000;

/** What is being done, on a line of its own that the next one replaces. */
export interface Progress {
  /** Names the step that begins. */
  step(text: string): void;
  /** Takes the line away. */
  end(): void;
}

/**
 * Reports on a terminal what is being done, once it has taken a second; elsewhere, as in a log or a pipe, nothing.
 *
 * @param write absent where the output is no terminal
 */
export function progressOn(write: ((text: string) => void) | undefined): Progress {
  if (!write) return { step: () => {}, end: () => {} };
  let current = '';
  let isShown = false;
  const show = () => {
    isShown = true;
    write(`\r\u001b[K${current}`);
  };
  const timer = setTimeout(show, PATIENCE);
  return {
    step(text) {
      current = `cityfacts: ${text} …`;
      if (isShown) show();
    },
    end() {
      clearTimeout(timer);
      if (isShown) write('\r\u001b[K');
    },
  };
}

/** Offers a file to the reader. */
export function download(name: string, content: Blob, { document }: Window): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the file by the next task.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}

/**
 * Whether a download surely begins. A sandboxed frame without the permission drops it silently, and apps that show
 * pages do the same: nothing in the page hears of it.
 */
export function canDownload(window: Window): boolean {
  if (/MicroMessenger|\bWebView\b|; wv\)/.test(navigator.userAgent)) return false;
  if (window.parent === window) return true;
  try {
    const frame = window.frameElement;
    // A page of another origin around us: only an opaque origin tells of a sandbox.
    if (!frame) return window.origin !== 'null';
    const sandbox = frame.getAttribute('sandbox');
    return sandbox === null || /\ballow-downloads\b/.test(sandbox);
  } catch {
    return false;
  }
}

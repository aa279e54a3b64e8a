/**
 * How a page in a frame reports its height, in the dialects of those who listen. Pure: what is to be posted.
 * Our own dialect is `{ sentinel: 'cityfacts', v: 1, type, … }`.
 */

/** Name of our own dialect, in both directions. */
export const SENTINEL = 'cityfacts';

/** What a frame knows of itself and of its host. */
export interface FrameState {
  /** Its address, exactly as the host wrote it: some hosts compare. */
  readonly src: string;
  readonly width: number;
  readonly height: number;
  /** From `childId` of the address: the host speaks pym.js. */
  readonly pymId?: string | undefined;
  /** From a message of the host: it speaks iframe-resizer 4. */
  readonly resizerId?: string | undefined;
  /** From the hash of the address: the host is WordPress. */
  readonly secret?: string | undefined;
  /** Whether the reader has done something since the last message, so that growing has a reason. */
  readonly hasActed?: boolean;
}

/** One message a dialect; every host understands at most one and passes over the others. */
export function sizeMessages(state: FrameState): readonly unknown[] {
  const { src, width, height, pymId, resizerId, secret, hasActed } = state;
  return [
    { sentinel: SENTINEL, v: 1, type: 'size', height, ...(hasActed && { acted: true }) },
    // AMP, Sidechain.
    { sentinel: 'amp', type: 'embed-size', height },
    // Datawrapper: hosts that find the frame by the event's source take any key.
    { 'datawrapper-height': { [SENTINEL]: height } },
    // Embedly, Medium.
    JSON.stringify({ src, context: 'iframe.resize', height }),
    ...(pymId === undefined ? [] : [`pymxPYMx${pymId}xPYMxheightxPYMx${height}`]),
    ...(resizerId === undefined ? [] : [`[iFrameSizer]${resizerId}:${height}:${width}:init`]),
    // WordPress takes 200 to 1,000 px.
    ...(secret === undefined ? [] : [{ message: 'height', value: height, secret }]),
  ];
}

/** What a host may ask of us. */
export type HostMessage =
  /** Our height, perhaps because it has made us wider; it may have given us a name. */
  | { readonly ask: 'size'; readonly resizerId?: string }
  /** `scheme`: the used colour scheme of the `<iframe>`, which counts where no theme is set. */
  | { readonly ask: 'theme' | 'lang' | 'scheme'; readonly value: string };

/** A message of the host ─▶ what it asks; `undefined` for what is not for us. */
export function readMessage(
  data: unknown,
  { pymId, secret }: Pick<FrameState, 'pymId' | 'secret'> = {},
): HostMessage | undefined {
  if (typeof data === 'string') {
    if (pymId !== undefined && data.startsWith(`pymxPYMx${pymId}xPYMxwidthxPYMx`)) return { ask: 'size' };
    const resizerId = /^\[iFrameSizer\]([^:]+)(?::|$)/.exec(data)?.[1];
    if (resizerId === undefined) return undefined;
    // Its later commands are where the name does.
    return /^(resize|reset|pageInfo|parentInfo|message|moveToAnchor|inPageLink)$/.test(resizerId)
      ? { ask: 'size' }
      : { ask: 'size', resizerId };
  }
  if (typeof data !== 'object' || data === null) return undefined;
  const { sentinel, type, value, ...wordpress } = data as Readonly<Record<string, unknown>>;
  if (secret !== undefined && wordpress['message'] === 'ready' && wordpress['secret'] === secret)
    return { ask: 'size' };
  if (sentinel !== SENTINEL) return undefined;
  if (type === 'hello') return { ask: 'size' };
  if (type === 'scheme') return value === 'light' || value === 'dark' ? { ask: type, value } : undefined;
  return (type === 'theme' || type === 'lang') && typeof value === 'string' ? { ask: type, value } : undefined;
}

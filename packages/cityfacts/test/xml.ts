/** A strict reader of XML without DTD: enough to prove markup well-formed, and to ask what is in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text of the element and all below it. */
  readonly text: string;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(text: string): string {
  if (/[<]/.test(text)) throw new Error(`a bare < in ${JSON.stringify(text.slice(0, 60))}`);

  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/u.test(text))
    throw new Error('a forbidden character');
  return text.replace(/&([^;]*;)?/g, (whole, name: string | undefined) => {
    const char = name && entities[name.slice(0, -1)];
    if (!char) throw new Error(`a bare & or unknown entity: ${whole}`);
    return char;
  });
}

/** @throws {Error} for anything that is not one well-formed element without comments and instructions */
export function parseXml(source: string): XmlElement {
  let at = 0;
  const fail = (what: string): never => {
    throw new Error(`${what} at ${at}: ${source.slice(Math.max(0, at - 40), at + 40)}`);
  };
  const element = (): XmlElement => {
    const open = /<([A-Za-z][\w.-]*)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>/y;
    open.lastIndex = at;
    const found = open.exec(source) ?? fail('no start tag');
    at = open.lastIndex;
    const [, name = '', list = '', empty] = found;
    const attributes: Record<string, string> = {};
    for (const [, key = '', value = ''] of list.matchAll(/([\w:-]+)="([^"]*)"/g)) {
      if (Object.hasOwn(attributes, key)) fail(`${key} twice in <${name}>`);
      attributes[key] = decoded(value);
    }
    const children: XmlElement[] = [];
    let text = '';
    while (!empty) {
      const next = source.indexOf('<', at);
      if (next < 0) fail(`<${name}> is not closed`);
      text += decoded(source.slice(at, next));
      at = next;
      if (source.startsWith('</', at)) {
        const close = `</${name}>`;
        if (!source.startsWith(close, at)) fail(`<${name}> is closed by something else`);
        at += close.length;
        break;
      }
      const child = element();
      children.push(child);
      text += child.text;
    }
    return { name, attributes, children, text };
  };
  const root = element();
  if (source.slice(at).trim() !== '') fail('something after the root');
  return root;
}

/** The element and all below it, in document order. */
export function everyElement(root: XmlElement): readonly XmlElement[] {
  return [root, ...root.children.flatMap(everyElement)];
}

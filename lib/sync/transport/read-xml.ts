/** An element as servers' answers use it: no attributes, no mixed content, no order between text and children. */
export interface XmlElement {
  /** Without its namespace prefix, which every server chooses anew. */
  readonly name: string;
  /** The text directly inside it, entities resolved, trimmed. */
  readonly text: string;
  readonly children: readonly XmlElement[];
}

/** Deeper than any WebDAV or S3 answer, shallow enough for a hostile one. */
const MAX_DEPTH = 32;
/** A listing of 100,000 files has about 1.2 million elements. */
const MAX_ELEMENTS = 2_000_000;

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

interface OpenElement {
  readonly name: string;
  readonly fullName: string;
  text: string;
  readonly children: XmlElement[];
}

/**
 * The root element of a well-formed answer, else `undefined`: HTML, half a document, or one with a document type
 * (entity bombs live there, and no server needs one). Linear in the text; never throws. Written because a service
 * worker has no DOMParser, and because what is not read cannot be attacked: attributes are skipped.
 */
export function readXml(source: string): XmlElement | undefined {
  const open: OpenElement[] = [];
  let root: XmlElement | undefined;
  let elements = 0;
  let at = source.charCodeAt(0) === 0xfeff ? 1 : 0;

  while (at < source.length) {
    const top = open.at(-1);
    const less = source.indexOf('<', at);
    const text = source.slice(at, less < 0 ? source.length : less);
    if (top) top.text += resolve(text);
    else if (text.trim() !== '') return undefined;
    if (less < 0) break;

    if (source.startsWith('<!--', less)) {
      at = after(source, '-->', less + 4);
    } else if (source.startsWith('<![CDATA[', less)) {
      at = after(source, ']]>', less + 9);
      if (!top) return undefined;
      top.text += source.slice(less + 9, at - 3);
    } else if (source.startsWith('<?', less)) {
      at = after(source, '?>', less + 2);
    } else if (source.startsWith('<!', less)) {
      return undefined;
    } else {
      const end = endOfTag(source, less + 1);
      const inner = source.slice(less + 1, end);
      at = end + 1;
      if (end < 0) return undefined;
      if (inner.startsWith('/')) {
        const closed = open.pop();
        if (!closed || closed.fullName !== inner.slice(1).trimEnd()) return undefined;
        const element = { name: closed.name, text: closed.text.trim(), children: closed.children };
        const parent = open.at(-1);
        if (parent) parent.children.push(element);
        else root = element;
      } else {
        const fullName = /^[A-Za-z_][\w.:-]*/.exec(inner)?.[0];
        elements += 1;
        if (!fullName || root || open.length >= MAX_DEPTH || elements > MAX_ELEMENTS) return undefined;
        const name = fullName.slice(fullName.indexOf(':') + 1);
        if (!inner.endsWith('/')) {
          open.push({ name, fullName, text: '', children: [] });
        } else if (top) {
          top.children.push({ name, text: '', children: [] });
        } else {
          root = { name, text: '', children: [] };
        }
      }
    }
    if (at <= less) return undefined;
  }
  return open.length === 0 ? root : undefined;
}

/** The first child of that name. */
export const childOf = (element: XmlElement, name: string): XmlElement | undefined =>
  element.children.find((child) => child.name === name);

/** Every child of that name. */
export const childrenOf = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter((child) => child.name === name);

/** The text of the first child of that name; `undefined` when there is none or it is empty. */
export const textOf = (element: XmlElement, name: string): string | undefined =>
  childOf(element, name)?.text || undefined;

/** The place after a mark, or 0 (which ends the reading) when it never comes. */
function after(source: string, mark: string, from: number): number {
  const found = source.indexOf(mark, from);
  return found < 0 ? 0 : found + mark.length;
}

/** Where the tag's `>` stands, stepping over quoted attribute values; -1 when it never comes. */
function endOfTag(source: string, from: number): number {
  let quote = '';
  for (let at = from; at < source.length; at += 1) {
    const sign = source.charAt(at);
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") {
      quote = sign;
    } else if (sign === '>') {
      return at;
    }
  }
  return -1;
}

/** An unknown entity stays as it is written. */
function resolve(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(\w{1,8}));/g, (whole, decimal, hex, name) => {
    if (name !== undefined) return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? whole) : whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number.parseInt(decimal, 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

// XML text → a flat run of opening tags, closing tags and texts; enough for WordprocessingML and CSL, with no entities to abuse.

export type XmlToken =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

/** The XML has a document type declaration or is not well formed. */
export class BadXml extends Error {
  /** UTF-16 offset into the XML. */
  readonly at: number;

  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}

const piece =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([^\s/>!?]+)([^<>]*?)(\/?)>|([^<]+)|</g;

/** Tokens in order; an empty element opens and closes. Throws `BadXml`. */
export function* xmlTokens(xml: string): Generator<XmlToken> {
  const doctype = xml.search(/<!DOCTYPE/i);
  if (doctype >= 0) throw new BadXml('it declares a document type', doctype);
  const open: string[] = [];
  for (const match of xml.matchAll(piece)) {
    const [whole, cdata, , name, , , text] = match;
    if (whole === '<') throw new BadXml('a tag is not closed', match.index);
    if (text !== undefined) yield { kind: 'text', text: unescapeXml(text) };
    else if (cdata !== undefined) yield { kind: 'text', text: cdata };
    else if (name !== undefined) yield* tagTokens(match, name, open);
  }
  if (open.length > 0) throw new BadXml(`<${open.at(-1)}> is not closed`, xml.length);
}

function* tagTokens(match: RegExpExecArray, name: string, open: string[]): Generator<XmlToken> {
  const [, , closing, , attributes = '', empty] = match;
  if (closing && open.pop() !== name) throw new BadXml(`</${name}> closes nothing`, match.index);
  if (!closing) yield { kind: 'open', name, attributes };
  if (closing || empty) yield { kind: 'close', name };
  else open.push(name);
}

/** Value of an attribute by its full name; undefined where it is not there. */
export function xmlAttribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return found ? unescapeXml(found[1] ?? found[2] ?? '') : undefined;
}

const named: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return named[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
  });
}

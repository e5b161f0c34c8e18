// XMP packet → whether it is well-formed XML, and the text of one of its properties.

const unread = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g;
const tag = /<(\/?)([^\s<>/?]+)((?:"[^"<]*"|'[^'<]*'|[^"'<>/])*)(\/?)>/g;
const attributes = /^(?:\s+[^\s=<>"']+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*$/;
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** What is wrong with the packet as XML, or undefined. Knows the part of XML that XMP uses: no DTD, no CDATA. */
export function checkWellFormed(xmp: string): string | undefined {
  const bare = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9A-Fa-f]+);)/.exec(xmp);
  if (bare !== null) return `bare ampersand at ${bare.index}`;
  const elements = xmp.replace(unread, '');
  if (/[<>]/.test(elements.replace(tag, ''))) return 'stray bracket';
  const open: string[] = [];
  for (const [, lead, name = '', rest = '', tail] of elements.matchAll(tag)) {
    const fault = lead === '/' ? close(open, name) : start(open, name, rest, tail === '/');
    if (fault !== undefined) return fault;
  }
  return open.length > 0 ? `<${open.at(-1)}> is not closed` : undefined;
}

function close(open: string[], name: string): string | undefined {
  const expected = open.pop();
  return expected === name ? undefined : `</${name}> closes <${expected ?? ''}>`;
}

function start(open: string[], name: string, rest: string, empty: boolean): string | undefined {
  if (!attributes.test(rest)) return `attributes of <${name}>:${rest}`;
  if (!empty) open.push(name);
  return undefined;
}

/** Text of a property such as "dc:title": of the element (its first list entry), or of an attribute with that name. */
export function property(xmp: string, name: string): string | undefined {
  const element = new RegExp(`<${name}(?:\\s[^>]*)?>([\\s\\S]*?)</${name}>`).exec(xmp)?.[1];
  const entry = /<rdf:li[^>]*>([\s\S]*?)<\/rdf:li>/.exec(element ?? '')?.[1] ?? element;
  const text = entry ?? new RegExp(`\\s${name}="([^"]*)"`).exec(xmp)?.[1];
  return text
    ?.trim()
    .replace(/&(amp|lt|gt|quot|apos|#\d+|#x[0-9A-Fa-f]+);/g, (_, code: string) => character(code));
}

function character(code: string): string {
  if (code.startsWith('#x')) return String.fromCodePoint(Number.parseInt(code.slice(2), 16));
  if (code.startsWith('#')) return String.fromCodePoint(Number(code.slice(1)));
  return entities[code] ?? code;
}

// HTML of any depth → HTML whose nesting a tree walker survives; the text stays, surplus tags go.

/** Deepest nesting kept; pages made by people stay below 100. */
const deepest = 200;

/** Elements that close themselves, or that the parser closes when the next one opens. */
const flat = new Set(
  'area base br col embed hr img input link meta source track wbr p li dt dd tr td th tbody thead tfoot option optgroup html head body h1 h2 h3 h4 h5 h6'.split(
    ' ',
  ),
);

/** Drops the tags below the deepest level, and writes a "<" that opens no tag as text, in one pass. */
export function boundHtml(html: string): string {
  const kept: string[] = [];
  let depth = 0;
  let from = 0;
  for (const match of html.matchAll(/<(?:(?![a-z/!?])|\/?[a-z][a-z0-9-]*[^<>]*>?)/gi)) {
    const tag = match[0];
    const step = nesting(tag);
    const level = Math.max(depth, depth + step);
    depth = Math.max(0, depth + step);
    if (tag !== '<' && (step === 0 || level <= deepest)) continue;
    // The parser makes a node of each stray "<", and is slow to join a million of them.
    kept.push(html.slice(from, match.index), tag === '<' ? '&lt;' : '');
    from = match.index + tag.length;
  }
  kept.push(html.slice(from));
  return kept.join('');
}

/** One level down for an opening tag, one up for a closing one, none for what does not nest. */
function nesting(tag: string): -1 | 0 | 1 {
  const name = /^<\/?([a-z][a-z0-9-]*)/i.exec(tag)?.[1]?.toLowerCase();
  if (name === undefined || flat.has(name) || tag.endsWith('/>')) return 0;
  return tag[1] === '/' ? -1 : 1;
}

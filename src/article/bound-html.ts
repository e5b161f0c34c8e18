// HTML of any depth → HTML whose nesting a tree walker survives; the text stays, surplus tags go.

/** Deepest nesting kept; pages made by people stay below 100. */
const deepest = 200;

/** Elements that close themselves, or that the parser closes when the next one opens. */
const flat = new Set(
  'area base br col embed hr img input link meta source track wbr p li dt dd tr td th tbody thead tfoot option optgroup html head body h1 h2 h3 h4 h5 h6'.split(
    ' ',
  ),
);

/** Drops the tags below the deepest level in one pass over the text. */
export function boundHtml(html: string): string {
  const kept: string[] = [];
  let depth = 0;
  let from = 0;
  let end = -1;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    // Kept from tag to tag: many "<" before one ">" must not scan to it again and again.
    if (end < at) end = html.indexOf('>', at);
    if (end < 0) break;
    const step = nesting(html.slice(at, at + 40), html[end - 1] === '/');
    const level = Math.max(depth, depth + step);
    depth = Math.max(0, depth + step);
    if (step === 0 || level <= deepest) continue;
    kept.push(html.slice(from, at));
    from = end + 1;
    at = end;
  }
  kept.push(html.slice(from));
  return kept.join('');
}

/** One level down for an opening tag, one up for a closing one, none for what does not nest. */
function nesting(tag: string, closed: boolean): -1 | 0 | 1 {
  const name = /^<\/?([a-z][a-z0-9-]*)/i.exec(tag)?.[1]?.toLowerCase();
  if (name === undefined || flat.has(name) || closed) return 0;
  return tag[1] === '/' ? -1 : 1;
}

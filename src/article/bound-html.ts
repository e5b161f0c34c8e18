// HTML of any depth → HTML that a tree parser survives: surplus nesting goes, the text stays.

/** Deepest nesting kept; pages made by people stay below 100. */
const deepest = 200;

/** Elements that close themselves, or that the parser closes when the next one opens. */
const flat = new Set(
  'area base br col embed hr img input link meta source track wbr p li dt dd tr td th tbody thead tfoot option optgroup html head body h1 h2 h3 h4 h5 h6'.split(
    ' ',
  ),
);

/**
 * Stand-ins for "&" and "<" in text: the parser makes a node of each such character that is escaped or astray, and is
 * slow to join a million of them. From the private use area; {@link restored} puts the characters back.
 */
const ampersand = '\ue001';
const less = '\ue002';

/** Drops the tags below the deepest level, and hides escaped and stray "&" and "<", in one pass. */
export function boundHtml(html: string): string {
  const kept: string[] = [];
  let depth = 0;
  let from = 0;
  const parts = /<(?:(?![a-z/!?])|\/?[a-z][a-z0-9-]*[^<>]*>?)|&(?:amp|lt|#38|#60);|&(?![a-z#])/gi;
  for (const match of html.matchAll(parts)) {
    const part = match[0];
    const step = nesting(part);
    const level = Math.max(depth, depth + step);
    depth = Math.max(0, depth + step);
    const hidden = part === '<' || part.startsWith('&');
    if (!hidden && (step === 0 || level <= deepest)) continue;
    kept.push(html.slice(from, match.index), hidden ? standIn(part) : '');
    from = match.index + part.length;
  }
  kept.push(html.slice(from));
  return kept.join('');
}

function standIn(part: string): string {
  return part === '<' || /lt|60/i.test(part) ? less : ampersand;
}

/** Text of a parsed page with its "&" and "<" put back. */
export function restored(text: string): string {
  return text.replaceAll(ampersand, '&').replaceAll(less, '<');
}

/** One level down for an opening tag, one up for a closing one, none for what does not nest. */
function nesting(tag: string): -1 | 0 | 1 {
  const name = /^<\/?([a-z][a-z0-9-]*)/i.exec(tag)?.[1]?.toLowerCase();
  if (name === undefined || flat.has(name) || tag.endsWith('/>')) return 0;
  return tag[1] === '/' ? -1 : 1;
}

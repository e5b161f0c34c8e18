// PDF bytes + changed objects → the bytes with an incremental update behind them, ISO 32000-1, 7.5.6.

/** Appends objects ("12 0" → body) as an update: the bytes before stay as they were. Needs a classic cross-reference table. */
export function appendUpdate(bytes: Uint8Array, objects: ReadonlyMap<string, string>): Uint8Array {
  const before = Buffer.from(bytes).toString('latin1');
  const start = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(before)?.[1];
  const trailer = before.slice(before.lastIndexOf('trailer'));
  const root = /\/Root\s+\d+ \d+ R/.exec(trailer)?.[0];
  const size = /\/Size\s+(\d+)/.exec(trailer)?.[1];
  if (start === undefined || root === undefined || size === undefined) {
    throw new Error('no classic cross-reference table');
  }
  const info = /\/Info\s+\d+ \d+ R/.exec(trailer)?.[0] ?? '';
  const id = /\/ID\s*\[[^\]]*\]/.exec(trailer)?.[0] ?? '';
  let body = before.endsWith('\n') ? '' : '\n';
  let table = 'xref\n';
  for (const [reference, content] of objects) {
    const offset = before.length + body.length;
    body += `${reference} obj\n${content}\nendobj\n`;
    table += `${reference.split(' ')[0]} 1\n${String(offset).padStart(10, '0')} 00000 n \n`;
  }
  const highest = Math.max(
    Number(size) - 1,
    ...[...objects.keys()].map((key) => Number.parseInt(key, 10)),
  );
  const tail = `trailer\n<</Size ${highest + 1} ${root} ${info} ${id} /Prev ${start}>>\n`;
  const position = before.length + body.length;
  return Buffer.from(`${before}${body}${table}${tail}startxref\n${position}\n%%EOF\n`, 'latin1');
}

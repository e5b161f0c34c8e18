// Lines of text with their places → the bytes of a small, valid PDF, for tests.

/** A line drawn at a place; sizes and places in points from the lower left corner. */
export interface DrawnLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly bold?: boolean;
}

/** An uncompressed PDF 1.4 of A4 pages in Helvetica. */
export function pdfBytes(pages: readonly (readonly DrawnLine[])[], encrypted = false): Uint8Array {
  const objects: string[] = [];
  const kids = pages.map((_, index) => `${5 + index * 2} 0 R`).join(' ');
  objects[1] = '<< /Type /Catalog /Pages 2 0 R >>';
  objects[2] = `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`;
  const font = (name: string): string =>
    `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
  objects[3] = font('Helvetica');
  objects[4] = font('Helvetica-Bold');
  pages.forEach((lines, index) => {
    const content = lines.map(drawn).join('\n');
    objects[5 + index * 2] =
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${6 + index * 2} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>`;
    objects[6 + index * 2] = `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
  });
  return assembled(objects, encrypted);
}

function drawn({ text, x, y, size = 10, bold = false }: DrawnLine): string {
  const escaped = text.replace(/[\\()]/g, '\\$&');
  return `BT /${bold ? 'F2' : 'F1'} ${size} Tf ${x} ${y} Td (${escaped}) Tj ET`;
}

function assembled(objects: readonly string[], encrypted: boolean): Uint8Array {
  let body = '%PDF-1.4\n';
  const offsets: number[] = [];
  for (let number = 1; number < objects.length; number++) {
    offsets.push(body.length);
    body += `${number} 0 obj\n${objects[number]}\nendobj\n`;
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  // Owner and user entries that no empty password opens.
  const lock = encrypted
    ? ` /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -44 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`
    : '';
  const trailer = `trailer\n<< /Size ${objects.length} /Root 1 0 R${lock} >>\nstartxref\n${body.length}\n%%EOF\n`;
  return Buffer.from(
    `${body}xref\n0 ${objects.length}\n0000000000 65535 f \n${table}${trailer}`,
    'latin1',
  );
}

// PDF bytes → the four things a tampering can change, each as text, so that two PDFs can be compared.
import { PDFStream } from 'pdf-lib';
import { readingText } from '../structure.ts';
import {
  asDict,
  decoded,
  dictEntry,
  entry,
  latin1,
  members,
  nameEntry,
  readPdf,
  resolve,
  streamEntry,
  textEntry,
  treeLeaves,
} from './pdf-file.ts';

export interface Facets {
  readonly text: string;
  readonly attachment: string;
  readonly metadata: string;
  readonly appearance: string;
}

/** Reading text; attached files; XMP; contents of the pages and targets of their links. */
export async function facetsOf(bytes: Uint8Array): Promise<Facets> {
  const file = await readPdf(bytes);
  const names = dictEntry(dictEntry(file.catalog, 'Names'), 'EmbeddedFiles');
  const attached = [...treeLeaves(names, 'Names')].map(([name, member]) => {
    const stream = streamEntry(dictEntry(asDict(resolve(file, member)), 'EF'), 'F');
    return `${name}\n${stream === undefined ? '' : latin1(decoded(stream))}`;
  });
  const xmp = streamEntry(file.catalog, 'Metadata');
  const pages = file.pages.map((page) => {
    const streams = members(page.node, 'Contents').map((member) => resolve(file, member));
    const shown = streams.map((stream) =>
      stream instanceof PDFStream ? latin1(decoded(stream)) : '',
    );
    const targets = members(page.node, 'Annots').map((member) => {
      const action = dictEntry(asDict(resolve(file, member)), 'A');
      return `${nameEntry(action, 'S')} ${textEntry(action, 'URI')} ${entry(action, 'D')}`;
    });
    return [...shown, ...targets].join('\n');
  });
  return {
    text: await readingText(bytes),
    attachment: attached.join('\n'),
    metadata: xmp === undefined ? '' : latin1(decoded(xmp)),
    appearance: pages.join('\f'),
  };
}

// Document metadata → XMP: Dublin Core, PDF/A-3a and PDF/UA-1 identification, every value escaped.
import type { DocumentMeta } from '../../document/document.ts';

/** Written as the producer; the version comes with the caller's options. */
export interface Stamp {
  readonly creationDate: Date;
  readonly tool: string;
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text as XML content; control characters, which XML 1.0 cannot hold, become spaces. */
export function escapeXml(text: string): string {
  return (
    text
      .replace(/[&<>"']/g, (character) => escapes[character] ?? character)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 forbids them
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ' ')
  );
}

/** An instant as XMP and PDF/A want it: seconds, UTC. */
const instant = (date: Date) => `${date.toISOString().slice(0, 19)}Z`;

const one = (name: string, text: string | undefined) =>
  text === undefined ? '' : `<${name}>${escapeXml(text)}</${name}>`;
const list = (name: string, kind: 'Seq' | 'Bag', values: readonly string[]) =>
  values.length === 0
    ? ''
    : `<${name}><rdf:${kind}>${values.map((value) => `<rdf:li>${escapeXml(value)}</rdf:li>`).join('')}</rdf:${kind}></${name}>`;
const inLanguages = (name: string, text: string | undefined) =>
  text === undefined
    ? ''
    : `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt></${name}>`;

const describe = (namespaces: string, content: string) =>
  `<rdf:Description rdf:about="" ${namespaces}>${content}</rdf:Description>\n`;

/** PDF/A needs to be told of the PDF/UA property (ISO 19005-3, 6.6.2.3). */
const uaExtension = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
`;

/** The descriptions of the XMP packet. */
export function xmpDescriptions(meta: DocumentMeta, stamp: Stamp): string {
  const dublinCore = [
    '<dc:format>application/pdf</dc:format>',
    inLanguages('dc:title', meta.title),
    list('dc:creator', 'Seq', meta.creator ? [meta.creator] : []),
    inLanguages('dc:description', meta.description ?? meta.subject),
    list('dc:subject', 'Bag', [...(meta.subject ? [meta.subject] : []), ...meta.keywords]),
    list('dc:language', 'Bag', [meta.language]),
    inLanguages('dc:rights', meta.rights),
    one('dc:source', meta.source),
  ].join('');
  const date = instant(stamp.creationDate);
  return [
    uaExtension,
    describe(
      'xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"',
      '<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>',
    ),
    describe('xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"', '<pdfuaid:part>1</pdfuaid:part>'),
    describe('xmlns:dc="http://purl.org/dc/elements/1.1/"', dublinCore),
    describe(
      'xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
      `<xmp:CreateDate>${date}</xmp:CreateDate><xmp:ModifyDate>${date}</xmp:ModifyDate>${one('xmp:CreatorTool', stamp.tool)}`,
    ),
    describe(
      'xmlns:pdf="http://ns.adobe.com/pdf/1.3/"',
      one('pdf:Producer', stamp.tool) + one('pdf:Keywords', keywordsOf(meta)),
    ),
  ].join('');
}

/** Keywords in one string, as the document information has them. */
export function keywordsOf(meta: DocumentMeta): string | undefined {
  return meta.keywords.length > 0 ? meta.keywords.join(', ') : undefined;
}

/** The document information dictionary, saying what the XMP says (ISO 19005-3 asks for agreement). */
export function documentInformation(meta: DocumentMeta, stamp: Stamp): Record<string, unknown> {
  const keywords = keywordsOf(meta);
  return {
    Title: new String(meta.title),
    ...(meta.creator ? { Author: new String(meta.creator) } : {}),
    ...((meta.description ?? meta.subject)
      ? { Subject: new String(meta.description ?? meta.subject) }
      : {}),
    ...(keywords ? { Keywords: new String(keywords) } : {}),
    Creator: new String(stamp.tool),
    Producer: new String(stamp.tool),
    CreationDate: stamp.creationDate,
    ModDate: stamp.creationDate,
  };
}

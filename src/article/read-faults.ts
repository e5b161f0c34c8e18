// Why a file cannot be read as an article → the diagnostic that says so and what to do.
import type { Code } from '../diagnostic/codes.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';

/** Every way in which a whole file fails. */
export type FileFault =
  | 'empty'
  | 'damaged'
  | 'encrypted'
  | 'no-text'
  | 'not-english'
  | 'too-large'
  | 'unsupported';

interface Words {
  readonly code: Code;
  readonly message: string;
  readonly hint: string;
}

const faults: Readonly<Record<FileFault, Words>> = {
  empty: {
    code: 'article/empty',
    message: 'the file holds no text',
    hint: 'check that the right file was saved',
  },
  damaged: {
    code: 'article/damaged-file',
    message: 'the file is damaged or breaks off in the middle',
    hint: 'fetch or save the file again',
  },
  encrypted: {
    code: 'article/encrypted',
    message: 'the file is locked with a password',
    hint: 'save a copy without a password',
  },
  'no-text': {
    code: 'article/no-text-layer',
    message: 'no text layer: the pages are pictures',
    hint: 'run text recognition (for example ocrmypdf) over the file first',
  },
  'not-english': {
    code: 'article/not-english',
    message: 'the text is not in English',
    hint: 'recommendations are found in English only; pass --lang en to read the text all the same',
  },
  'too-large': {
    code: 'article/too-large',
    message: 'the file is too large, or would unpack to too much',
    hint: 'give the article alone, without attachments; the limit is 64 MiB',
  },
  unsupported: {
    code: 'article/unsupported-format',
    message: 'the file is not text',
    hint: 'save the article as .txt, .md, .html, .docx or .pdf',
  },
};

const formats: Readonly<Record<string, string>> = {
  zip: 'an archive or an Office file other than .docx',
  ole: 'an old Office file such as .doc',
  rtf: 'RTF',
  binary: 'binary',
};

/** The diagnostic of a fault; `detail` is the language found, or the format. */
export function fileFault(fault: FileFault, name: string, detail?: string): Diagnostic {
  const { code, message, hint } = faults[fault];
  const format = fault === 'unsupported' ? formats[detail ?? ''] : undefined;
  const language = fault === 'not-english' && detail ? ` but looks like “${detail}”` : '';
  return {
    severity: 'error',
    code,
    message: `${message}${format ? ` but ${format}` : ''}${language}`,
    source: { name },
    hints: [hint],
  };
}

const expected: Readonly<Record<string, string>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  docx: 'docx',
  pdf: 'pdf',
};

/** A note where the name promises another format; text and Markdown pass for one another. */
export function mismatch(name: string, format: string): Diagnostic[] {
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const promised = expected[extension];
  const plain = (each: string): string => (each === 'markdown' ? 'text' : each);
  if (promised === undefined || plain(promised) === plain(format)) return [];
  return [
    {
      severity: 'warning',
      code: 'article/extension-mismatch',
      message: `the name ends in .${extension}, but the content is ${format === 'text' ? 'plain text' : format.toUpperCase()} and is read as such`,
      source: { name },
      hints: [],
    },
  ];
}

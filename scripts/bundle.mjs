// src/ → dist/: a few files of JavaScript with the libraries every command starts with, so that a cold start reads little.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

/** The program, the library, and what the scripts of this repository measure from inside. */
const entries = [
  'index',
  'cli/main',
  'cli/fonts',
  'article/read-text',
  'brief/json-schema',
  'format/pdf/write-pdf',
  'pipeline',
  'recommendation/extract',
  'recommendation/judge-article',
  'recommendation/lexicon/lexicon',
  'recommendation/rules/rules',
  'recommendation/score',
  'text/read-markdown',
  'text/source',
];

/** Seldom used, and large, with files of their own, or (citeproc) under a licence that keeps them apart. */
const outside =
  /^(?:node:|@mozilla\/readability|@napi-rs\/canvas|citeproc|docx|jszip|linkedom|mammoth|pdfjs-dist)(?:\/|$|(?<=:))/;

/**
 * Parts of pdfmake and its libraries that no paper reaches: pictures, QR codes, encryption, WOFF2 (refused by font-shelf.ts);
 * and of gray-matter its own YAML reader, in whose place front-matter.ts puts another.
 * A call into one of them throws; tests/bundle.test.ts holds that the papers need none.
 */
const unreached =
  /node_modules\/(?:pdfmake\/js\/(?:3rd-party\/svg-to-pdfkit|qrEnc)|xmldoc\/|png-js\/|brotli\/|@noble\/ciphers\/|js-yaml\/|esprima\/)/;

const unreachedStub = `
const refuse = (name) => { throw new Error('left out of the bundle: ' + String(name)); };
module.exports = new Proxy(function () { refuse('call'); }, {
  get: (_, name) => name === '__esModule' ? true : name === 'then' ? undefined : function () { refuse(name); },
});`;

/** The same bytes as tiny-inflate's, by the zlib that Node has. */
const inflate = `
const { inflateRawSync } = require('node:zlib');
module.exports = (packed, into) => { into.set(inflateRawSync(packed).subarray(0, into.length)); return into; };`;

const lean = {
  name: 'lean',
  load(id) {
    const path = id.replaceAll('\\', '/');
    if (unreached.test(path)) return { code: unreachedStub, moduleType: 'js' };
    // Handlebars has its own in place of it where source maps are not wanted.
    if (path.includes('node_modules/source-map/')) return { code: '', moduleType: 'js' };
    if (path.includes('node_modules/tiny-inflate/')) return { code: inflate, moduleType: 'js' };
    return null;
  },
};

/** Bundled libraries keep their licences: one text beside the bundle. */
const licences = {
  name: 'licences',
  generateBundle(_, bundle) {
    const folders = new Set();
    for (const chunk of Object.values(bundle)) {
      for (const id of chunk.type === 'chunk' ? chunk.moduleIds : []) {
        const folder = /^.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id)?.[0];
        if (folder !== undefined && !id.startsWith('\0')) folders.add(folder);
      }
    }
    const source = [...folders]
      .map(licenceOf)
      .sort()
      .join(`\n${'-'.repeat(78)}\n\n`);
    this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY-LICENSES.txt', source });
  },
};

function licenceOf(folder) {
  const { name, version, license, author } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const names = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'LICENSE-MIT', 'LICENCE', 'license'];
  const file = names.map((each) => join(folder, each)).find((path) => existsSync(path));
  const by = typeof author === 'string' ? author : (author?.name ?? '');
  const text = file === undefined ? `by ${by || 'its authors'}\n` : readFileSync(file, 'utf8');
  return `${name} ${version} (${license ?? 'MIT'})\n\n${text}`;
}

const bundle = await rolldown({
  input: Object.fromEntries(entries.map((entry) => [entry, `src/${entry}.ts`])),
  platform: 'node',
  external: outside,
  onLog(level, log, report) {
    // gray-matter's reader of JavaScript, which front-matter.ts refuses.
    if (log.code !== 'EVAL') report(level, log);
  },
  plugins: [lean, licences],
});
await bundle.write({
  dir: 'dist',
  format: 'esm',
  entryFileNames: '[name].js',
  // As deep as dist/cli/: files are found from where they stand (node-world.ts).
  chunkFileNames: 'chunks/[name].js',
});
await bundle.close();

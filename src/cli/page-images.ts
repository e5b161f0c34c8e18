// `policybrief build --png`: the PDFs of a build → an image of each of their pages, beside them.
import { join } from 'node:path';
import { canDrawPages, drawPages, type Paper } from '../pipeline.ts';
import { outputFolder } from './find-briefs.ts';
import type { BriefFile } from './inputs.ts';
import { UsageError } from './usage-error.ts';
import type { Output } from './write-outputs.ts';

/** Throws UsageError where images were asked for that cannot be drawn. */
export async function checkImages(formats: readonly string[]): Promise<void> {
  if (!formats.includes('pdf')) {
    throw new UsageError('--png draws the pages of the PDF, which --format leaves out', [
      'add pdf to --format, or leave --format out',
    ]);
  }
  if (await canDrawPages()) return;
  throw new UsageError('--png needs the package @napi-rs/canvas, which is not installed', [
    'npm install @napi-rs/canvas',
  ]);
}

/** "think-tank-1.png" beside "think-tank.pdf", numbered through all parts of the paper. */
export async function pageImages(
  out: string,
  built: readonly { readonly file: BriefFile; readonly papers: readonly Paper[] }[],
): Promise<Output[]> {
  const outputs: Output[] = [];
  for (const { file, papers } of built) {
    const folder = join(out, outputFolder(file.name));
    for (const { audience, files } of papers) {
      const pdf = files.find(({ format }) => format === 'pdf');
      const images = pdf ? await drawPages(pdf.bytes) : [];
      images.forEach((bytes, index) => {
        outputs.push({ path: join(folder, `${audience}-${index + 1}.png`), bytes });
      });
    }
  }
  return outputs;
}

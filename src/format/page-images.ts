// A PDF → an image of each of its pages (home of @napi-rs/canvas, which a person installs who wants them).

/** Pixels to a point: 144 dots to the inch, sharp on a screen. */
const scale = 2;

/** True where page images can be drawn on this machine. */
export async function canDrawPages(): Promise<boolean> {
  try {
    await import('@napi-rs/canvas');
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND') return false;
    throw error;
  }
}

/** Draws every page of a PDF that this program wrote; PNG bytes in page order. */
export async function drawPages(pdf: Uint8Array): Promise<Uint8Array[]> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const { createCanvas } = await import('@napi-rs/canvas');
  const task = getDocument({
    // pdfjs takes the bytes away from their owner.
    data: pdf.slice(),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useSystemFonts: false,
  });
  const document = await task.promise;
  const images: Uint8Array[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const viewport = page.getViewport({ scale });
    const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height));
    await page.render({ canvas: canvas as never, viewport }).promise;
    images.push(new Uint8Array(canvas.toBuffer('image/png')));
  }
  await task.destroy();
  return images;
}

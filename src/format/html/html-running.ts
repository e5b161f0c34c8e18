// Header, footer and marking of a paper → lines above and below the text on screen, margin boxes on printed pages.
import type { Document, RunningLine } from '../../document/document.ts';
import { cssString, escapeHtml } from './html-text.ts';

const pageNumber = /\{pages?\}/;

/** A line as it stands on screen: what counts pages is left to print, since a web page has none. */
export function writeRunning(line: RunningLine, marking: string | undefined): string {
  const shown = [line.left, line.centre, line.right].filter(
    (text) => text !== undefined && text.trim() !== '' && !pageNumber.test(text),
  );
  const mark =
    marking === undefined || marking.trim() === ''
      ? ''
      : `<p class="marking">${escapeHtml(marking)}</p>`;
  const texts = shown.map((text) => `<span>${escapeHtml(text ?? '')}</span>`).join('');
  return mark + (texts === '' ? '' : `<p class="running">${texts}</p>`);
}

/** Size, margins and margin boxes of printed pages (CSS Paged Media). */
export function writePageRule({ page }: Document): string {
  const { top, right, bottom, left } = page.marginsMm;
  const boxes = [
    ...boxesOf('top', page.header, page.marking),
    ...boxesOf('bottom', page.footer, page.marking),
  ];
  return `@page{size:${page.size};margin:${top}mm ${right}mm ${bottom}mm ${left}mm;font-size:8pt;color:#3a3c40;${boxes.join('')}}`;
}

function boxesOf(edge: 'top' | 'bottom', line: RunningLine, marking: string | undefined): string[] {
  const middle = [marking, line.centre].filter((text) => text !== undefined && text !== '');
  const box = (place: string, content: string, style = '') =>
    `@${edge}-${place}{content:${content};${style}}`;
  return [
    ...(line.left ? [box('left', counted(line.left))] : []),
    ...(middle.length > 0
      ? [box('center', middle.map((text) => counted(text ?? '')).join('" · "'), 'font-weight:700')]
      : []),
    ...(line.right ? [box('right', counted(line.right))] : []),
  ];
}

/** `Page {page} of {pages}` as a CSS content list. */
function counted(text: string): string {
  return text
    .split(/(\{pages?\})/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      if (piece === '{page}') return 'counter(page)';
      return piece === '{pages}' ? 'counter(pages)' : cssString(piece);
    })
    .join(' ');
}

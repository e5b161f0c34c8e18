// Header, footer and marking of a paper → Word headers and footers with page fields.
import { Footer, Header, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import type { PageSetup, RunningLine } from '../../document/document.ts';
import { xmlText } from './xml-text.ts';

/** Composes both; the marking stands outermost, above the header and below the footer. */
export function composeRunning(
  page: PageSetup,
  widthTwips: number,
): { readonly header: Header; readonly footer: Footer } {
  const marking =
    page.marking === undefined || page.marking.trim() === ''
      ? []
      : [new Paragraph({ style: 'Marking', children: [new TextRun(xmlText(page.marking))] })];
  return {
    header: new Header({ children: [...marking, ...lineOf(page.header, 'Header', widthTwips)] }),
    footer: new Footer({ children: [...lineOf(page.footer, 'Footer', widthTwips), ...marking] }),
  };
}

function lineOf(line: RunningLine, style: string, widthTwips: number): Paragraph[] {
  return [
    new Paragraph({
      style,
      tabStops: [
        { type: TabStopType.CENTER, position: Math.round(widthTwips / 2) },
        { type: TabStopType.RIGHT, position: widthTwips },
      ],
      children: [
        ...fields(line.left),
        ...(line.centre || line.right ? [tab(), ...fields(line.centre)] : []),
        ...(line.right ? [tab(), ...fields(line.right)] : []),
      ],
    }),
  ];
}

const tab = () => new TextRun({ children: [new Tab()] });

function fields(text: string | undefined): TextRun[] {
  return (text ?? '')
    .split(/(\{pages?\})/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      if (piece === '{page}') return new TextRun({ children: [PageNumber.CURRENT] });
      if (piece === '{pages}') return new TextRun({ children: [PageNumber.TOTAL_PAGES] });
      return new TextRun(xmlText(piece));
    });
}

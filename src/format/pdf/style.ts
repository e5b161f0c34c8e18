// Page set-up → the sizes, spaces and colours everything is set with.
import type { PageColours, PageSetup } from '../../document/document.ts';
import type { FontCut, FontName } from '../font-source.ts';
import type { RunStyle } from './words.ts';

/** Colours; text colours reach a contrast of 7 : 1 on white and on the tint (WCAG 2.2, level AAA). */
const palette: PageColours = {
  ink: '#1a1c1f',
  accent: '#14365c',
  muted: '#48525e',
  rule: '#8a99a8',
  hair: '#c3ccd5',
  tint: '#eef2f6',
  strongTint: '#dbe4ed',
};

export const white = '#ffffff';

/** Points to a millimetre. */
export const ptPerMm = 72 / 25.4;

/** Page sizes in points: ISO 216 and ANSI/ASME Y14.1. */
const pageSizes = { A4: [595.28, 841.89], Letter: [612, 792] } as const;

/** "Single" spacing: the distance of lines is this times the size times the spacing that the template names. */
const singleSpacing = 1.2;

/** Sizes, spaces and faces of one document. */
export interface Scale {
  readonly page: PageSetup;
  readonly colours: PageColours;
  readonly widthPt: number;
  readonly heightPt: number;
  readonly marginPt: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  readonly columnGapPt: number;
  /** Distance of lines of body text; vertical space is counted in it. */
  readonly pitchPt: number;
  readonly body: RunStyle;
  /** Tables, captions, code. */
  readonly small: RunStyle;
  readonly standfirst: RunStyle;
  readonly pullQuote: RunStyle;
  readonly running: RunStyle;
  readonly marking: RunStyle;
  /** By depth, 1 to 6. */
  readonly headings: readonly RunStyle[];
}

/** Works out the scale of a page set-up. */
export function scaleOf(page: PageSetup): Scale {
  const [widthPt, heightPt] = pageSizes[page.size];
  const b = page.bodyPt;
  const colours = page.colours ?? palette;
  const pitchPt = b * singleSpacing * page.lineSpacing;
  const body: RunStyle = {
    font: `${page.face}-regular`,
    sizePt: b,
    pitchPt,
    colour: colours.ink,
  };
  const smallPt = Math.max(8, b * 0.86);
  const heading = (factor: number, cut: FontCut, colour: string): RunStyle => ({
    font: `sans-${cut}`,
    sizePt: b * factor,
    pitchPt: b * factor * 1.22,
    colour,
  });
  // In large print the running lines are large too.
  const runningPt = b >= 14 ? b * 0.75 : 8.5;
  const running: RunStyle = {
    font: 'sans-regular',
    sizePt: runningPt,
    pitchPt: runningPt * 1.235,
    colour: colours.muted,
  };
  return {
    page,
    colours,
    widthPt,
    heightPt,
    marginPt: {
      top: page.marginsMm.top * ptPerMm,
      right: page.marginsMm.right * ptPerMm,
      bottom: page.marginsMm.bottom * ptPerMm,
      left: page.marginsMm.left * ptPerMm,
    },
    columnGapPt: 7 * ptPerMm,
    pitchPt,
    body,
    small: { font: 'sans-regular', sizePt: smallPt, pitchPt: smallPt * 1.3, colour: colours.ink },
    standfirst: {
      font: `${page.face}-italic`,
      sizePt: b * 1.12,
      pitchPt: b * 1.12 * 1.32,
      colour: colours.muted,
    },
    pullQuote: {
      font: `${page.face}-regular`,
      sizePt: b * 1.22,
      pitchPt: b * 1.22 * 1.28,
      colour: colours.accent,
    },
    running,
    marking: {
      ...running,
      font: 'sans-bold',
      sizePt: runningPt + 1,
      pitchPt: runningPt * 1.41,
      colour: colours.ink,
    },
    headings: [
      heading(b < 11 ? 1.95 : 1.7, 'bold', colours.accent),
      heading(1.24, 'bold', colours.accent),
      heading(1.06, 'bold', colours.ink),
      heading(1, 'bold', colours.muted),
      heading(1, 'bold-italic', colours.muted),
      heading(1, 'italic', colours.muted),
    ],
  };
}

/** The same face in another cut. */
export function cutOf(font: FontName, cut: { bold?: boolean; italic?: boolean }): FontName {
  const family = font.slice(0, font.indexOf('-'));
  const bold = cut.bold === true || font.includes('bold');
  const italic = cut.italic === true || font.includes('italic');
  const name = bold ? (italic ? 'bold-italic' : 'bold') : italic ? 'italic' : 'regular';
  return `${family}-${name}` as FontName;
}

// Header, footer and marking → lines in the margins of each page.
import type { RunningLine } from '../../document/document.ts';
import { ruleShape, type Shape } from './frames.ts';
import { breakLines } from './lines.ts';
import type { Setting } from './setting.ts';
import type { PlacedLine } from './strip.ts';
import { footerArtifact, headerArtifact, StructElement } from './structure.ts';
import type { RunStyle, StyledWords } from './words.ts';

/** Points between the text and the rule of header or footer, and between that rule and its words. */
const ruleGapPt = 11;
const wordsGapPt = 3;
/** Least white between two texts of a running line, and above or below everything. */
const slotGapPt = 14;
const edgePt = 6;

export interface Furniture {
  readonly lines: readonly PlacedLine[];
  readonly shapes: readonly Shape[];
}

/** A header or footer that its margin cannot hold. */
export class RunningTooTall extends Error {}

/** Sets what stands in the margins of page `page` of `pages`. */
export function setRunning(
  page: number,
  pages: number,
  setting: Setting,
  words: StyledWords,
): Furniture {
  const number = (line: RunningLine) => numbered(line, page, pages);
  const head = setEdge(number(setting.scale.page.header), true, setting, words);
  const foot = setEdge(number(setting.scale.page.footer), false, setting, words);
  return { lines: [...head.lines, ...foot.lines], shapes: [...head.shapes, ...foot.shapes] };
}

function numbered(line: RunningLine, page: number, pages: number): RunningLine {
  const fill = (text: string) =>
    text.replaceAll('{page}', String(page)).replaceAll('{pages}', String(pages));
  return Object.fromEntries(Object.entries(line).map(([slot, text]) => [slot, fill(text)]));
}

/** One edge of the page, from the text outwards: rule, running line, marking. */
function setEdge(line: RunningLine, top: boolean, setting: Setting, words: StyledWords): Furniture {
  const { scale } = setting;
  const left = scale.marginPt.left;
  const width = scale.widthPt - left - scale.marginPt.right;
  const slots = setSlots(line, width, top, setting, words);
  const marking = setText(
    scale.page.marking ?? '',
    scale.marking,
    width,
    'centre',
    top,
    setting,
    words,
  );
  const margin = top ? scale.marginPt.top : scale.marginPt.bottom;
  const slotsPt = heightOf(slots);
  const markingPt = heightOf([marking]);
  const beyondPt = ruleGapPt + wordsGapPt + (slotsPt > 0 ? slotsPt + wordsGapPt : 0);
  if (slotsPt + markingPt > 0 && beyondPt + markingPt + edgePt > margin) {
    throw new RunningTooTall(top ? 'header' : 'footer');
  }
  // From the text outwards: up in the top margin, down in the bottom one.
  const at = (distance: number, height: number) =>
    top ? margin - distance - height : scale.heightPt - margin + distance;
  for (const slot of slots)
    stack(slot, left, at(ruleGapPt + wordsGapPt, top ? heightOf([slot]) : slotsPt));
  stack(marking, left, at(beyondPt, markingPt));
  const rule = ruleShape(left, left + width, at(ruleGapPt, 0), 0.5, setting.scale.colours.rule);
  return { lines: [...slots.flat(), ...marking], shapes: slotsPt > 0 ? [rule] : [] };
}

/** The three texts of a running line; where they are too long for one line they wrap within their share. */
function setSlots(
  line: RunningLine,
  width: number,
  top: boolean,
  setting: Setting,
  words: StyledWords,
): PlacedLine[][] {
  const slots = (['left', 'centre', 'right'] as const).filter((slot) => line[slot]?.trim());
  const style = setting.scale.running;
  const natural = (slot: 'left' | 'centre' | 'right') =>
    Math.max(
      0,
      ...setText(line[slot] ?? '', style, Number.MAX_VALUE, 'left', top, setting, words).map((l) =>
        l.getWidth(),
      ),
    );
  const total = slots.reduce((sum, slot) => sum + natural(slot) + slotGapPt, -slotGapPt);
  const centred =
    (natural('centre') > 0 ? 2 : 1) * Math.max(natural('left'), natural('right')) +
    natural('centre');
  const fits = total <= width && (!line.centre || centred + 2 * slotGapPt <= width);
  return slots.map((slot) => {
    const share = fits ? width : width / slots.length - slotGapPt / 2;
    const lines = setText(line[slot] ?? '', style, share, slot, top, setting, words);
    const shift = slot === 'right' ? width - share : slot === 'centre' ? (width - share) / 2 : 0;
    for (const set of lines) set.x += shift;
    return lines;
  });
}

function setText(
  text: string,
  style: RunStyle,
  width: number,
  slot: 'left' | 'centre' | 'right',
  top: boolean,
  setting: Setting,
  words: StyledWords,
): PlacedLine[] {
  if (text.trim() === '') return [];
  const target = top ? headerArtifact : footerArtifact;
  const runs = setting.runs({ text, style }, new StructElement('Span', undefined), undefined);
  const bare = runs.map(({ element: _, ...run }) => run);
  const lines = breakLines(words.buildInlines(bare).items, width, words, false) as PlacedLine[];
  for (const line of lines) {
    const room = width - line.getWidth();
    line.x = slot === 'right' ? room : slot === 'centre' ? room / 2 : 0;
    line.leaf = { target, words: '', span: undefined };
  }
  return lines;
}

function stack(lines: readonly PlacedLine[], left: number, y: number): void {
  let at = y;
  for (const line of lines) {
    line.x += left;
    line.y = at;
    at += line.getHeight();
  }
}

const heightOf = (slots: readonly (readonly PlacedLine[])[]) =>
  Math.max(0, ...slots.map((lines) => lines.reduce((sum, line) => sum + line.getHeight(), 0)));

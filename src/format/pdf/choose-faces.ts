// Text in one style → stretches of it, each with a face that has its characters.
import type { FontName } from '../font-source.ts';
import type { FontShelf } from './font-shelf.ts';

export interface Stretch {
  readonly text: string;
  readonly font: FontName;
  /** Script tag where the face was changed for a script that the base face lacks. */
  readonly language?: string;
}

/** A character that no installed face has, or that cannot be set. */
export interface Missing {
  readonly character: string;
  readonly reason: 'no-glyph' | 'right-to-left';
}

/** Faces tried after the base face, with the language tag of what only they can show (BCP 47, script subtags). */
const fallbacks = [
  { family: 'sans', language: undefined },
  { family: 'serif', language: undefined },
  { family: 'devanagari', language: 'und-Deva' },
  { family: 'tibetan', language: 'und-Tibt' },
] as const;

/** Characters that are never drawn: line breaks, soft hyphens, joiners, direction marks, variation selectors. */
const invisible = /\n|\u00ad|[\u200b-\u200f]|\u2060|\ufe0f/u;

const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

const plain = /^[\x20-\x7e]*$/;

/** Splits a text by the faces that cover it; characters nobody covers are reported once each, in order. */
export function chooseFaces(
  text: string,
  font: FontName,
  shelf: FontShelf,
): { stretches: Stretch[]; missing: Missing[] } {
  if (plain.test(text) || isCovered(text, font, shelf)) {
    return { stretches: [{ text, font }], missing: [] };
  }
  const stretches: { text: string; font: FontName; language?: string }[] = [];
  const missing = new Map<string, Missing>();
  for (const character of text) {
    const last = stretches.at(-1);
    const face = faceAfter(last, character, font, shelf);
    if (!face) missing.set(character, { character, reason: reasonFor(character) });
    const { font: chosen, language } = face ?? { font };
    if (last?.font === chosen) last.text += character;
    else stretches.push({ text: character, font: chosen, ...(language ? { language } : {}) });
  }
  return { stretches, missing: [...missing.values()] };
}

/** True where the base face has every character: nearly all texts, so they are not taken apart. */
function isCovered(text: string, font: FontName, shelf: FontShelf): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x7f ? unit < 0x20 : unit !== 0xad && !shelf.covers(font, unit)) return false;
  }
  return !rightToLeft.test(text);
}

function faceAfter(
  last: Face | undefined,
  character: string,
  base: FontName,
  shelf: FontShelf,
): Face | undefined {
  if (last && staysWith(last.font, character, base, shelf)) return last;
  return faceFor(character, base, shelf);
}

const reasonFor = (character: string) =>
  rightToLeft.test(character) ? 'right-to-left' : 'no-glyph';

/** Spaces and marks between two words of a fallback script stay in its face, so that its words are shaped whole. */
function staysWith(last: FontName, character: string, base: FontName, shelf: FontShelf): boolean {
  if (invisible.test(character)) return true;
  if (last === base || !/\p{M}| /u.test(character)) return false;
  return shelf.covers(last, character.codePointAt(0) ?? 0);
}

interface Face {
  readonly font: FontName;
  readonly language?: string | undefined;
}

function faceFor(character: string, font: FontName, shelf: FontShelf): Face | undefined {
  const codePoint = character.codePointAt(0) ?? 0;
  if (rightToLeft.test(character)) return undefined;
  if (shelf.covers(font, codePoint) || invisible.test(character)) return { font };
  return fallbacksOf(font).find((face) => shelf.covers(face.font, codePoint));
}

/** The fallbacks in the same cut, or upright where they have no italics. */
function fallbacksOf(font: FontName): Face[] {
  const cut = font.slice(font.indexOf('-') + 1);
  const upright = cut.includes('bold') ? 'bold' : 'regular';
  return fallbacks.flatMap(({ family, language }): Face[] => [
    { font: `${family}-${cut}` as FontName, language },
    { font: `${family}-${upright}`, language },
  ]);
}

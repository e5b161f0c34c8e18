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

/** Characters that are never drawn: joiners, soft hyphens, direction marks and line breaks. */
const invisible = /[\n\u00ad\u200b-\u200f\u2060\ufe0f]/u;

const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

const plain = /^[\x20-\x7e]*$/;

/** Splits a text by the faces that cover it; characters nobody covers are reported once each, in order. */
export function chooseFaces(
  text: string,
  font: FontName,
  shelf: FontShelf,
): { stretches: Stretch[]; missing: Missing[] } {
  if (plain.test(text)) return { stretches: [{ text, font }], missing: [] };
  const stretches: { text: string; font: FontName; language?: string }[] = [];
  const missing = new Map<string, Missing>();
  for (const character of text) {
    const last = stretches.at(-1);
    if (last && (invisible.test(character) || staysWith(last.font, character, font, shelf))) {
      last.text += character;
      continue;
    }
    const face = faceFor(character, font, shelf);
    if (!face) missing.set(character, { character, reason: reasonFor(character) });
    const chosen = face ?? { font };
    if (last && last.font === chosen.font) last.text += character;
    else stretches.push({ text: character, ...chosen });
  }
  return { stretches, missing: [...missing.values()] };
}

const reasonFor = (character: string) =>
  rightToLeft.test(character) ? 'right-to-left' : 'no-glyph';

/** Spaces and marks between two words of a fallback script stay in its face, so that its words are shaped whole. */
function staysWith(last: FontName, character: string, base: FontName, shelf: FontShelf): boolean {
  if (last === base || !shelf.covers(last, character.codePointAt(0) ?? 0)) return false;
  return /\p{M}/u.test(character) || character === ' ';
}

function faceFor(character: string, font: FontName, shelf: FontShelf) {
  const codePoint = character.codePointAt(0) ?? 0;
  if (rightToLeft.test(character)) return undefined;
  if (invisible.test(character) || shelf.covers(font, codePoint)) return { font };
  const cut = font.slice(font.indexOf('-') + 1);
  for (const { family, language } of fallbacks) {
    const upright = cut.includes('bold') ? 'bold' : 'regular';
    for (const name of [`${family}-${cut}`, `${family}-${upright}`] as FontName[]) {
      if (shelf.covers(name, codePoint)) return { font: name, ...(language ? { language } : {}) };
    }
  }
  return undefined;
}

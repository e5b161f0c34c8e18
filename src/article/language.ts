// A text → the language it is written in, by its script and its function words; no model, no network.
import { functionWords, scripts } from './function-words.ts';

/** Characters looked at, in three stretches: the start of a file may be a menu or a title page in another language. */
const sample = { stretches: 3, length: 20_000 } as const;
/** Fewest words on which a judgement stands. */
const fewestWords = 20;
/** Least share of function words in running text; English prose has 0.35 to 0.5. */
const leastShare = 0.12;

const wordsOf = new Map(
  Object.entries(functionWords).map(([tag, words]) => [tag, new Set(words.split(' '))] as const),
);

/** BCP 47 tag of the language; `und` where the text is too short or too mixed to tell. */
export function languageOf(text: string): string {
  const probe = probeOf(text);
  const letters = probe.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, tag] of scripts)
    if ((probe.match(script)?.length ?? 0) > 0.4 * letters && letters >= fewestWords) return tag;
  const words = probe.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < fewestWords) return 'und';
  const shares = [...wordsOf]
    .map(([tag, known]) => ({
      tag,
      share: words.filter((word) => known.has(word)).length / words.length,
    }))
    .sort((a, b) => b.share - a.share || (a.tag < b.tag ? -1 : 1));
  const [best] = shares;
  return best && best.share >= leastShare ? best.tag : 'und';
}

function probeOf(text: string): string {
  if (text.length <= sample.stretches * sample.length) return text;
  const step = Math.floor((text.length - sample.length) / (sample.stretches - 1));
  return Array.from({ length: sample.stretches }, (_, index) =>
    text.slice(index * step, index * step + sample.length),
  ).join(' ');
}

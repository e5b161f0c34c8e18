// An inflected verb ("published", "linking", "assesses") → its base form, looked up in the lexicon.
import type { Lexicon } from '../lexicon/lexicon.ts';

/** Irregular participles and past forms of agentive verbs → base. */
const irregular: Readonly<Record<string, string>> = {
  made: 'make',
  given: 'give',
  taken: 'take',
  undertaken: 'undertake',
  done: 'do',
  held: 'hold',
  kept: 'keep',
  set: 'set',
  put: 'put',
  cut: 'cut',
  brought: 'bring',
  built: 'build',
  rebuilt: 'rebuild',
  dealt: 'deal',
  drawn: 'draw',
  withdrawn: 'withdraw',
  withheld: 'withhold',
  found: 'find',
  fought: 'fight',
  grown: 'grow',
  led: 'lead',
  laid: 'lay',
  lent: 'lend',
  met: 'meet',
  paid: 'pay',
  overcome: 'overcome',
  overseen: 'oversee',
  seen: 'see',
  sent: 'send',
  sought: 'seek',
  shown: 'show',
  spent: 'spend',
  spread: 'spread',
  split: 'split',
  stood: 'stand',
  taught: 'teach',
  told: 'tell',
  upheld: 'uphold',
  understood: 'understand',
  written: 'write',
  rewritten: 'rewrite',
  chosen: 'choose',
  driven: 'drive',
  forbidden: 'forbid',
  begun: 'begin',
  run: 'run',
  rethought: 'rethink',
  become: 'become',
  borne: 'bear',
  left: 'leave',
  won: 'win',
  held_: 'hold',
  read: 'read',
  broken: 'break',
  hidden: 'hide',
  known: 'know',
  sold: 'sell',
  bought: 'buy',
  redrawn: 'redraw',
  lit: 'light',
};

const known = (word: string, lexicon: Lexicon): boolean =>
  lexicon.verbs.has(word) || lexicon.nounVerbs.has(word);

function firstKnown(candidates: readonly string[], lexicon: Lexicon): string | undefined {
  return candidates.find((word) => known(word, lexicon));
}

/** Stems of a word without its ending: as it is, with "e", with a doubled letter undone. */
function stems(stem: string): readonly string[] {
  const undoubled = /([bdfgklmnprt])\1$/.test(stem) ? [stem.slice(0, -1)] : [];
  return [`${stem}e`, stem, ...undoubled];
}

/** Base form of a past participle; undefined where the lexicon has no such verb. */
export function baseOfParticiple(word: string, lexicon: Lexicon): string | undefined {
  const lower = word.toLowerCase();
  const odd = irregular[lower];
  if (odd !== undefined) return odd;
  if (!lower.endsWith('ed')) return undefined;
  if (lower.endsWith('ied')) return firstKnown([`${lower.slice(0, -3)}y`], lexicon);
  const stem = lower.slice(0, -2);
  return firstKnown(
    /(?:ss|sh|ch|x|lt|nt|rt|st|ct|pt|nd|ld|rn|ll|w|y)$/.test(stem)
      ? [stem, `${stem}e`, stem.slice(0, -1)]
      : stems(stem),
    lexicon,
  );
}

/** Base form of a gerund; undefined where the lexicon has no such verb. */
export function baseOfGerund(word: string, lexicon: Lexicon): string | undefined {
  const lower = word.toLowerCase();
  if (!lower.endsWith('ing') || lower.length < 5) return undefined;
  const stem = lower.slice(0, -3);
  return firstKnown([stem, `${stem}e`, /(.)\1$/.test(stem) ? stem.slice(0, -1) : stem], lexicon);
}

/** Base form of a third-person singular ("assesses"); undefined where the lexicon has no such verb. */
export function baseOfThirdPerson(word: string, lexicon: Lexicon): string | undefined {
  const lower = word.toLowerCase();
  if (!lower.endsWith('s') || lower.endsWith('ss')) return undefined;
  const candidates = [lower.slice(0, -1)];
  if (lower.endsWith('ies')) candidates.unshift(`${lower.slice(0, -3)}y`);
  if (lower.endsWith('es')) candidates.push(lower.slice(0, -2));
  return candidates.find((candidate) => lexicon.verbs.has(candidate));
}

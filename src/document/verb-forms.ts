// An English verb in its base form → its -ing form and its third person singular.

/** Verbs of more than one syllable whose last consonant doubles (British spelling). */
const doubling = new Set(
  `admit allot cancel channel commit compel control counsel defer deter dispel embed enrol equip excel expel format fuel
  incur infer input label level marshal model occur omit outfit overlap output patrol pedal permit prefer propel program
  rebut recur refer regret remit repel signal submit total transfer transmit transmute travel unwrap`
    .split(/\s+/)
    .filter((verb) => verb !== 'transmute'),
);

/** Endings the rules get wrong. */
const irregular: Readonly<Record<string, { ing?: string; s?: string }>> = {
  be: { ing: 'being', s: 'is' },
  have: { s: 'has' },
  quit: { ing: 'quitting' },
  equip: { ing: 'equipping' },
  singe: { ing: 'singeing' },
  panic: { ing: 'panicking' },
  traffic: { ing: 'trafficking' },
  mimic: { ing: 'mimicking' },
};

/** "promote" → "promoting"; the verb in lower case. */
export function gerund(verb: string): string {
  const known = irregular[verb]?.ing;
  if (known) return known;
  const hyphen = verb.lastIndexOf('-');
  if (hyphen >= 0) return verb.slice(0, hyphen + 1) + gerund(verb.slice(hyphen + 1));
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  if (doubles(verb)) return `${verb}${verb.slice(-1)}ing`;
  return `${verb}ing`;
}

/** "carry" → "carries"; the verb in lower case. */
export function thirdPerson(verb: string): string {
  const known = irregular[verb]?.s;
  if (known) return known;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  if (/(?:s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`;
  return `${verb}s`;
}

/** One syllable that ends in one vowel and one consonant: plan, set, cut, stop. */
function doubles(verb: string): boolean {
  return /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(verb) || doubling.has(verb);
}

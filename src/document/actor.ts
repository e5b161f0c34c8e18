// The name of an actor → how it stands in the middle of a sentence, and whether it is one or many.
import { lowerFirst } from './template-helpers.ts';

/** Words that begin a description rather than a name: they lose their capital within a sentence. */
const common =
  /^(?:a|all|an|any|authorities|both|central|citizens|civil|companies|countries|donors|each|every|federal|governments?|individual|industry|international|its|local|many|member|ministries|most|national|neighbouring|no|non|one|our|policymakers|policy|private|public|regional|regulators|researchers|several|some|stakeholders|states?|the|their|these|those|two|three|universities)(?=[\s-]|$)/i;

/** "Both governments (India and Bhutan)" → "both governments (India and Bhutan)"; names keep their capital. */
export function actorWithin(name: string): string {
  const first = /^\S+/.exec(name)?.[0] ?? '';
  const isName = /^(?:Member|States?|Public|Private)$/.test(first) && /^\S+\s+\p{Lu}/u.test(name);
  return common.test(name) && !isName ? lowerFirst(name) : name;
}

/** Names that end in s and are one. */
const singularInS =
  /(?:^|\s)(?:United Nations|United States|Netherlands|Philippines|Maldives|Seychelles|Bahamas|Congress|Commons|Brussels|Paris|Athens|Honduras|Cyprus|Mauritius|Laos|Barbados|Belarus|Tunis|press|business|news|series|campus|census|consensus|\S*ss|\S*us|\S*is)$/;

/** Nouns that are many without an s. */
const pluralNouns =
  /(?:^|\s)(?:people|police|women|men|children|media|authorities|policymakers|countrymen|staff|youth|data)$/i;

const preposition =
  /\s(?:of|in|for|from|at|on|with|to|under|across|within|around|among|between|and its|that|who|which)\s.*$/s;

/** True where the actor takes a plural verb: "India and Bhutan", "both governments", "the member states of the EU". */
export function isPlural(name: string): boolean {
  const plain = name.replace(/\s*\([^)]*\)/g, '').trim();
  if (/^(?:each|every|either|neither|one|a|an)\s/i.test(plain)) return false;
  if (/^(?:all|both|many|most|several|some|these|those|two|three)\s/i.test(plain)) return true;
  const head = plain.replace(preposition, '');
  if (/,|\sand\s|\s&\s/.test(head)) return true;
  if (/\s(?:and|&)\s(?:the|its|their|all)\s/.test(plain)) return true;
  if (singularInS.test(head)) return false;
  if (pluralNouns.test(head)) return true;
  return /[a-z]s$/.test(head) || /^\p{Lu}{2,}s$/u.test(head);
}

// An imperative action → its clauses, each with its verb found, ready to be put into the infinitive or the -ing form.
import { lowerFirst } from './template-helpers.ts';

/** One imperative clause: "Further link the two" → adverb "further", verb "link", rest "the two". */
export interface ActionClause {
  readonly negative: boolean;
  readonly adverb: string;
  readonly verb: string;
  readonly rest: string;
  /** True where another verb may stand beside the first ("plan and run courses"): its -ing form cannot be told. */
  readonly coordinated: boolean;
}

/** What an action is made of: imperative clauses, or a noun phrase ("Greater investment in training"), or neither. */
export type ActionShape =
  | { readonly kind: 'imperative'; readonly clauses: readonly ActionClause[] }
  | { readonly kind: 'noun'; readonly text: string }
  | { readonly kind: 'other' };

const notVerb =
  /^(?:the|a|an|this|that|these|those|its|their|his|her|our|there|it|they|we|he|she|in|on|at|of|by|as|if|more|less|greater|better|new|stronger|no|all|both|each|every|such|some|any|while|when|who|which|what|how|why)$/i;

const nounPhrase = /^(?:the|a|an|more|less|greater|better|new|stronger|such)$/i;

/** Nouns by their ending … */
const nounEnding = /(?:tion|sion|ment|ness|ity|ance|ence|ism|ship)$/;
/** … but for these, which are verbs too. */
const verbWithNounEnding =
  /^(?:advance|audition|balance|cement|champion|commence|commission|complement|compliment|condition|document|enhance|envision|experiment|ferment|finance|function|implement|influence|instrument|mention|petition|position|provision|reference|sanction|sentence|supplement|transition|vision|witness|harness|distance|evidence|experience)$/;

const adverb =
  /^(?:also|always|continuously|first|further|jointly|never|now|soon|then|thus|together|\p{L}+ly)$/iu;
const verbInLy = /^(?:apply|comply|imply|multiply|rely|reply|supply|ally|rally|tally|fly|bully)$/i;

/** An opening adverbial: "In the SAARC region, develop …". */
const opening =
  /^((?:In|To|By|With|Through|Under|At|On|For|Within|Across|During|After|Before|Over|Where|When|If|As)\s[^,;.]{1,80}),\s+(\p{L}.*)$/su;

/** A second verb that shares what follows: "plan and run", "plan, fund and run". */
const sharing = /^(?:,\s+\p{Ll}+)*,?\s+(?:and|or)\s+\p{Ll}+/u;
/** A later clause of its own: ", and train officers", "and provide Bhutan with". */
const laterVerb =
  /\s(?:and|or|but|then)\s+(?:\p{Ll}+ly\s+|also\s+|further\s+)?(?:adopt|allow|apply|appoint|assess|build|carry|consult|co-?operate|coordinate|create|define|deliver|develop|draw|employ|enable|encourage|enforce|engage|ensure|enter|establish|evaluate|examine|expand|explore|extend|facilitate|foster|fund|give|hire|hold|identify|implement|improve|include|increase|integrate|introduce|invest|invite|keep|launch|link|maintain|make|monitor|open|organi[sz]e|prepare|prevent|promote|protect|provide|publish|pursue|put|raise|reduce|reform|remove|report|require|restore|review|seek|set|share|simplify|sign|start|stop|strengthen|support|sustain|take|teach|train|update|upgrade|use|work|write)\s/u;

/** Reads an action; sentences after the first must be imperatives too, or the whole is `other`. */
export function actionShape(action: string): ActionShape {
  const text = action.trim().replace(/\.$/, '');
  const sentences = text.split(/(?<=[.!?])\s+(?=\p{Lu})/u).map((each) => each.replace(/\.$/, ''));
  const clauses = sentences.map(readClause);
  if (clauses.every((clause) => clause !== undefined)) return { kind: 'imperative', clauses };
  if (sentences.length === 1 && isNounPhrase(text)) return { kind: 'noun', text: lowerFirst(text) };
  return { kind: 'other' };
}

function isNounPhrase(text: string): boolean {
  const first = /^[\p{L}-]+/u.exec(text)?.[0] ?? '';
  const isVerbless = !/\s(?:is|are|was|were|has|have|will|would|should|must|can|could|may)\s/.test(
    text,
  );
  return isVerbless && (nounPhrase.test(first) || isNoun(first));
}

function isNoun(word: string): boolean {
  return nounEnding.test(word) && !verbWithNounEnding.test(word.toLowerCase());
}

function readClause(sentence: string): ActionClause | undefined {
  const moved = opening.exec(sentence);
  const plain = moved ? `${moved[2]} ${lowerFirst(moved[1] ?? '')}` : sentence;
  const negated = plain.replace(/^(?:do not|don[’']t)\s+/i, '');
  const words = /^(\p{L}[\p{L}-]*)(?:\s+(\p{L}[\p{L}-]*))?/u.exec(negated);
  const first = words?.[1] ?? '';
  const second = words?.[2] ?? '';
  const isAdverb = adverb.test(first) && !verbInLy.test(first) && second !== '';
  const verb = isAdverb ? second : first;
  if (!isVerb(verb)) return undefined;
  const rest = negated.slice(isAdverb ? (words?.[0] ?? '').length : first.length);
  return {
    negative: negated !== plain,
    adverb: isAdverb ? first.toLowerCase() : '',
    verb: verb.toLowerCase(),
    rest,
    coordinated: sharing.test(rest) || laterVerb.test(rest),
  };
}

/** Not every word that may be a verb is one; these certainly are none. */
function isVerb(word: string): boolean {
  return /^\p{L}\p{Ll}*(?:-\p{Ll}+)?$/u.test(word) && !notVerb.test(word) && !isNoun(word);
}

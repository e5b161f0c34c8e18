// The text of an article → what it certainly does not say: kinds of facts of which not even a trace stands in it.
import type { Article } from '../../article/article.ts';

const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

/** What is missing, as it follows "The source gives no …", and what any trace of it would look like. */
const traces: readonly (readonly [string, RegExp])[] = [
  [
    'amounts of money',
    /[$€£¥₹]|\b(?:USD|EUR|GBP|INR|JPY|BTN)\b|\b(?:dollars?|euros?|pounds?|rupees?|yen|yuan|francs?|crores?|lakhs?|[mb]illions?|trillions?)\b/i,
  ],
  [
    'target dates',
    new RegExp(
      `\\b(?:by|until|till|before|no later than|from|after)\\s+(?:the\\s+)?(?:(?:end|start|middle|close)\\s+of\\s+)?(?:early\\s+|late\\s+|mid-?)?(?:\\d{1,2}\\s+)?(?:${month}\\s+)?(?:19|20)\\d\\d\\b|\\bwithin\\s+(?:the\\s+)?(?:next\\s+|first\\s+)?(?:\\p{L}+|\\d+)\\s+(?:days?|weeks?|months?|years?|hours?|decade)|\\b(?:deadlines?|timetables?|timelines?|time ?frames?|roadmaps?|target dates?|short[- ]term|medium[- ]term|long[- ]term|next (?:year|decade)|end of (?:the|this) (?:year|decade)|horizons?|20[3-9]\\d)\\b`,
      'iu',
    ),
  ],
  [
    'indicators of success',
    /\b(?:indicators?|benchmarks?|metrics?|milestones?|KPIs?|baselines?|monitor\w*|evaluat\w*|measur(?:e|es|ed|ing|able) (?:progress|success|impact|results|performance)|targets?)\b/i,
  ],
];

/** Kinds of facts that are proven absent; in doubt, none. */
export function notStated({ source }: Article): string[] {
  return traces.filter(([, trace]) => !trace.test(source.text)).map(([what]) => what);
}

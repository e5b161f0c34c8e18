// Every rule of extraction, in the order that `policybrief explain` prints them.
import type { Rule } from '../reading.ts';
import { benefitFrom } from './benefit-from.ts';
import { conditional } from './conditional.ts';
import { couldProposal } from './could-proposal.ts';
import { epistemic } from './epistemic.ts';
import { existingLaw } from './existing-law.ts';
import { expects } from './expects.ts';
import { imperativeItem } from './imperative-item.ts';
import { infinitiveItem } from './infinitive-item.ts';
import { isEssential } from './is-essential.ts';
import { isNeeded } from './is-needed.ts';
import { itIsVital } from './it-is-vital.ts';
import { labelled } from './labelled.ts';
import { leadIn } from './lead-in.ts';
import { ledInItem } from './led-in-item.ts';
import { metaText } from './meta-text.ts';
import { must } from './must.ts';
import { needTo } from './need-to.ts';
import { negatedNeed } from './negated-need.ts';
import { operativeVerb } from './operative-verb.ts';
import { opportunity } from './opportunity.ts';
import { ownView } from './own-view.ts';
import { past } from './past.ts';
import { pastNarrative } from './past-narrative.ts';
import { phraseCue } from './phrase-cue.ts';
import { question } from './question.ts';
import { quotation } from './quotation.ts';
import { recalling } from './recalling.ts';
import { recommend } from './recommend.ts';
import { reportedSpeech } from './reported-speech.ts';
import { reportingList } from './reporting-list.ts';
import { requires } from './requires.ts';
import { seeks } from './seeks.ts';
import { should } from './should.ts';
import { stepsUnderscored } from './steps-underscored.ts';
import { technicalStandard } from './technical-standard.ts';
import { topicHeading } from './topic-heading.ts';
import { wouldProjection } from './would-projection.ts';

export const rules: readonly Rule[] = [
  should,
  must,
  needTo,
  recommend,
  operativeVerb,
  imperativeItem,
  infinitiveItem,
  ledInItem,
  labelled,
  itIsVital,
  isEssential,
  requires,
  isNeeded,
  benefitFrom,
  opportunity,
  couldProposal,
  wouldProjection,
  seeks,
  expects,
  stepsUnderscored,
  phraseCue,
  ownView,
  question,
  quotation,
  reportedSpeech,
  recalling,
  existingLaw,
  epistemic,
  technicalStandard,
  conditional,
  metaText,
  leadIn,
  past,
  pastNarrative,
  negatedNeed,
  reportingList,
  topicHeading,
];

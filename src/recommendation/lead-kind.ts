// The sentence that leads a list in → what it makes of the items: prescriptions, proposals, or things merely told.
import type { LeadKind } from './reading.ts';

const prescribes =
  /\b(?:should|must|ought to|needs? to|(?:we|I|committee|commission|report|panel|paper|authors?|council|group|brief|party|rapporteur) (?:\p{L}+ly |also |therefore |further )*(?:recommends?|urges?|calls? (?:on|upon|for)|proposes?|suggests?|requests?|invites?|encourages?|asks?|advises?)|(?:are|is) (?:\p{L}+ly )?(?:urged|encouraged|called (?:up)?on|invited|requested|advised|recommended)|recommended|recommendations?|recommends?|calls? (?:up)?on|urges?|requests?|demands? that|asked to|advised to|it is (?:vital|essential|crucial|important|necessary|recommended|imperative))\b/iu;
const proposes =
  /\b(?:steps|measures|actions?|priorit(?:y|ies)|proposals?|suggestions?|options|(?:is|are) (?:needed|required)|next steps|ways (?:to|forward)|could|can|include|includes|including|ideas|reforms?|initiatives|commit(?:s|ments?)?|agree(?:s)? to|need for|needs|demands)\b/i;
const reports =
  /\b(?:provisions?|articles?|found|findings|results|aims?|objectives?|goals?|purposes?|mandate|tasks?|functions?|responsibilit(?:y|ies)|roles?|duties|requirements?|requires?|criteria|conditions|said|noted|reported|participants|respondents|examples?|challenges?|risks?|barriers|problems|obstacles|reasons?|factors|causes|questions?|issues|topics|themes|previously|in (?:19|20)\d\d|was|were|had|have been|has been|resolution|agreement|treaty|act|law|regulation|directive|includes the following|defined|definition|types? of|categories|features|characteristics|components|consists?|comprises?|designed to|seeks? to|agenda|data in)\b/i;
const strong =
  /\b(?:should|must|ought to|need to|we recommend|recommends? (?:that|to|the)|urges?|calls? (?:up)?on|(?:is|are) (?:urged|encouraged|invited|requested|called))\b/i;

/** Kind of a lead-in; only a sentence that ends in a colon or in a recommending word leads anything in. */
export function leadKind(text: string): LeadKind {
  const colon = /[:\u2013\u2014-]$/.test(text);
  const open = /\b(?:should|must|to|that|recommends?|following)$/i.test(text);
  if (!colon && !open && !/\b(?:following|below)\b/i.test(text)) return 'none';
  if (/\?$/.test(text)) return 'reports';
  if (
    strong.test(text) &&
    !/\b(?:resolution|act|law|regulation|directive|treaty|participants|respondents)\b[^.]*$/i.test(
      text,
    )
  )
    return 'prescribes';
  if (reports.test(text) && !/\brecommend/i.test(text))
    return /\b(?:steps|actions|measures) (?:include|are|should)/i.test(text)
      ? 'proposes'
      : 'reports';
  if (prescribes.test(text)) return 'prescribes';
  return proposes.test(text) ? 'proposes' : 'none';
}

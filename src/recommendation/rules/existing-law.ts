// "Under Article 5 …", "are required by law to", "applicants must" → a rule that is in force, described.
//
// Meaning: duties that a law, treaty, standard, contract or procedure already lays on those under it.
// Source: labelling guidelines "existing law, rules, procedures, norms".
//
// @example match
// Under Article 12 of the Act, operators must notify the regulator within a day.
// @example match
// Applicants are required to submit two references.
// @example no match
// Parliament must amend the Act.
import { subjectBefore } from '../clause.ts';
import { type Finding, findAll, type Rule } from '../reading.ts';

const source =
  /\b(?:under|pursuant to|according to|in accordance with|as required by|required by|in line with|subject to|by virtue of|as (?:set out|defined|provided|specified|stipulated|laid down) (?:in|by))(?: the| this| that| these| its| their| current| existing| section| article| US| UK| EU| federal| national| international)*(?: [\p{L}\d().'/-]+){0,5}? (?:law|laws|acts?|regulations?|articles?|sections?|directives?|treaty|treaties|convention|constitution|rules?|statute|code|agreement|ordinance|bill|protocol|legislation|provisions?|principles?|standards?|requirements?|mandate|charter|C\.F\.R|guidelines|clause|paragraph)\b/giu;
const numbered =
  /\b(?:under|pursuant to|in) (?:the )?(?:Article|Section|Art\.|Sec\.|§|Rule|Regulation|Clause|Paragraph|Directive|Annex|Part|Title)\s*\(?\d/gu;
const statute =
  /\b(?:the|this|that|a|an|each|its|\p{Lu}\p{L}+)(?: [\p{Lu}\d][\p{L}\d.&'-]*){0,7} (?:Act|Law|Directive|Regulation|Convention|Treaty|Constitution|Code|Charter|Ordinance|Rules?|Standard|Protocol|Agreement|Covenant|Decree|law|act|legislation|directive|regulation|treaty|convention|statute|constitution|rule|policy|memo|guidance|guidelines?)(?: \([^)]{1,20}\))?(?: of \d{4})?(?: also| further| currently| now| already| explicitly)? (?:requires?|required|mandates?|mandated|obliges?|obligates?|stipulates?|provides? (?:that|for)|states?|prohibits?|specif(?:y|ies)|sets? out|imposes?|prescribes?|allows?|permits?|says?|demands?|calls? for|establish(?:es|ed)|needs? to be (?:met|submitted))\b/gu;
const duty =
  /\b(?:is|are|was|were|being|be) (?:also |currently |now |already |legally |often |generally |then )*(?:required|obliged|obligated|bound|mandated|expected|supposed|entitled|compelled|forced|legally required) (?:by \p{L}+[^.;,]{0,40}? )?to\b/giu;
/** Things that are needed, not bound: "cooperation is required to" states a need. */
const abstract =
  /\b(?:research|work|cooperation|collaboration|coordination|efforts?|action|actions|support|funding|resources|investment|investments|training|measures|reforms?|steps|attention|time|engagement|leadership|processes|data|evidence|change|changes|approach(?:es)?|commitment|capacity|dialogue|guidance|clarity|planning|analysis|financing|studies|study|initiatives?|progress|intervention|interventions|innovation|more)(?: (?:will|would|may|might|also|still))*$/i;
const subject =
  /\b(?:applicants?|candidates?|participants?|respondents?|users?|customers?|contractors?|subcontractors?|bidders?|grantees?|claimants?|taxpayers?|borrowers?|tenants?|patients?|students?|passengers?|players?|licensees?|importers?|exporters?|drivers?|defendants?|plaintiffs?|voters?|immigrants?|asylum seekers?|submissions?|applications?|proposals|employees?|members of staff|the court|a court|victims?|controllers?|processors?|migrants?|eligible \p{L}+|an? (?:person|individual|company|firm|operator|employer|applicant|student|member|user|candidate|country|state|contractor|court|judge|officer|patient))(?: [^.,;]{0,40}?)? (?:must|shall|should|has to|have to|needs? to|are to|is to)\b/giu;
/** Steps of a procedure: permission first, deadlines, "before they can". */
const procedure =
  /\b(?:must|needs? to|ha(?:ve|s) to|shall|should) (?:first |also |then )?(?:\S+ ){1,14}?(?:before (?:they|it|he|she|an?|any|being|\p{L}+ing|the \p{L}+ (?:is|are|can))\b|within \d+ (?:hours|days|weeks)\b|permission\b)|\b(?:must|needs? to|ha(?:ve|s) to|shall) (?:first )?(?:obtain|report to|apply for|seek|hold|submit|file|pay|sign|show|prove|demonstrate|pass|possess|complete|fill (?:in|out)|walk|travel|wait|queue|rely)\b|\b(?:must|ha(?:s|ve) to|needs? to|shall) (?:approve|authori[sz]e|certify|vet|clear|countersign|notify|register|license|agree to|consent to|sign off(?: on)?|report) (?:any|every|each|all)\b/giu;
/** What ought to be, said of what is: "should, in principle, …"; a norm for every instance of a thing. */
const nominal =
  /\b(?:should|must|ought to|ha(?:s|ve) to),? (?:in (?:principle|theory)|on paper|nominally|supposedly|formally|ideally|normally),?\s|^(?:each|every) [\p{Ll}-]+ (?:should|must|has to|needs to) (?:contain|include|have|be|show|state|list|describe|specify|comprise|consist)\b/giu;
const already =
  /\b(?:currently|already|traditionally|historically|at present|normally|typically|usually|as a rule|in practice|by default|in theory|in principle)\b[^.;]{0,60}?\b(?:must|has to|have to|needs? to|requires?|required|should)\b|\b(?:must|has to|have to|needs? to) (?:currently|already|normally|typically|usually|first)\b/gi;

export const existingLaw: Rule = {
  id: 'existing-law',
  kind: 'veto',
  spares: new Set([
    'imperative-item',
    'infinitive-item',
    'operative-verb',
    'recommend',
    'led-in-item',
    'labelled',
  ]),
  find: ({ text, stance, genre }) => {
    const soft = stance === 'recommending' ? 0.5 : 1;
    const found: Finding[] = [
      ...findAll(source, text, () => ({ weight: 0.45 * soft })),
      ...findAll(numbered, text, () => ({ weight: 0.6 * soft })),
      ...findAll(statute, text, () => ({ weight: 0.8 * (soft === 1 ? 1 : 0.7) })),
      ...findAll(duty, text, (match) =>
        abstract.test(subjectBefore(text, match.index))
          ? undefined
          : { weight: 0.8, covers: { start: match.index, end: match.index + match[0].length + 2 } },
      ),
      ...findAll(subject, text, (match) => ({
        weight: 0.4 * soft,
        covers: { start: match.index, end: match.index + match[0].length },
      })),
      ...findAll(procedure, text, () => ({ weight: 0.5 * soft })),
      ...findAll(nominal, text, () => ({ weight: 0.4 * soft })),
      ...findAll(already, text, () => ({ weight: 0.45 })),
    ];
    const shall = genre.legislation
      ? findAll(/\b(?:shall|must|may)\b/g, text, () => ({ weight: 1.5 }))
      : [];
    return [...found.slice(0, 3), ...shall.slice(0, 1)];
  },
};

// "Clients MUST send", a specification's "should" → a requirement on an implementation, not policy.
//
// Meaning: upper-case key words, and modals of a text that specifies a technique. A specification's performatives and
// labelled recommendations to people keep some of their force.
// Source: RFC 2119 and RFC 8174; labelling guidelines "RFC-2119 requirements on implementations".
//
// @example match
// The server MUST close the connection.
// @example no match
// Ministries must close the old registry.
import type { Finding, Rule } from '../reading.ts';

const upper =
  /\b(?:MUST(?: NOT)?|SHALL(?: NOT)?|SHOULD(?: NOT)?|REQUIRED|(?:NOT )?RECOMMENDED|MAY|OPTIONAL)\b/;
const technical =
  /\b(?:implementations?|implementers?|servers?|clients?|users? agents?|parsers?|header|payload|octets?|verifiers?|authenticators?|packets?|endpoints?|credentials?|certificates?|passwords?|tokens?|APIs?|URIs?|browser|encoders?|decoders?|receivers?|senders?|nodes?|devices?|interfaces?|fields?|values?|strings?|keys?|algorithms?|protocol|messages?|applications?|the (?:system|software|code|function|module|element|attribute|document)|subscribers?|CSPs?|RPs?|hosts?)\b/i;

/** A thing of software as the subject of a modal, in whatever text. */
const subject =
  /\b(?:implementations?|servers?|clients?|user agents?|parsers?|headers?|payloads?|verifiers?|authenticators?|packets?|endpoints?|passwords?|tokens?|encoders?|decoders?|receivers?|senders?|strings?|bytes?|scripts?|files?|filenames?|director(?:y|ies) names?|fields?|parameters?|variables?|binaries|symlinks?|messages?|requests?|subscribers?|CSPs?|RPs?|hosts?|browsers?|packages?|librar(?:y|ies)|modules?|commands?|programs) (?:[^,;:.]{0,40} )?(?:MUST|SHALL|SHOULD|must|should|shall|needs? to|ha(?:s|ve) to)\b/g;

export const technicalStandard: Rule = {
  id: 'technical-standard',
  kind: 'veto',
  find: ({ text, genre, stance }) => {
    const found: Finding[] = [];
    const match = upper.exec(text);
    const shouted = !/\p{Ll}/u.test(text.replace(/\([^)]*\)/g, ''));
    if (match !== null && !shouted)
      found.push({ start: match.index, end: match.index + match[0].length, weight: 1.2 });
    if (genre.standard)
      found.push({
        start: 0,
        end: 0,
        weight: stance === 'recommending' && !technical.test(text) ? 0.6 : 1,
      });
    subject.lastIndex = 0;
    const thing = subject.exec(text);
    if (!genre.standard && thing !== null) {
      const span = { start: thing.index, end: thing.index + thing[0].length };
      found.push({ ...span, weight: 0.45, covers: span });
    }
    return found;
  },
};

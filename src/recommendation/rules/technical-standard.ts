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
        weight: stance === 'recommending' && !technical.test(text) ? 0.5 : 0.9,
      });
    return found;
  },
};

// The words of a whole article → what kind of text it is, as far as that changes what its modals mean.
import type { Article } from '../article/article.ts';
import type { Genre } from './reading.ts';

/** Words of a report in which recommendations are sparse outside their sections. */
const longWords = 9000;

/** Below so many words a rate says little; counts are taken as of a text so long. */
const fewestWords = 300;

/** Words of specifications and manuals; policy papers, even those on cyber security, keep below ten in a thousand. */
const technicalWords =
  /\b(?:implementations|implementers?|conforman(?:ce|t)|normative|protocols?|headers?|payloads?|octets?|parsers?|algorithms?|verifiers?|authenticators?|cryptographic|APIs?|servers?|clients?|endpoints?|configur(?:ed|ations?)|packets?|bytes?|URIs?|URLs?|user agents?|encod(?:ed|ing|er|ers)|files?|filenames?|scripts?|strings?|parameters?|variables?|binar(?:y|ies)|symlinks?|syntax|hash|tokens?|subscribers?|CSPs?|RPs?|hosts?|kernel|firmware|browsers?|HTML|XML|JSON|TLS|HTTPS?|TCP|UDP|DNS|IP address(?:es)?|nonces?|datagrams?|buffers?|pointers?|namespaces?|this (?:standard|specification)|libraries|modules?|command line|plaintext|ciphertext|cipher)\b/gi;

function count(pattern: RegExp, text: string): number {
  let found = 0;
  pattern.lastIndex = 0;
  while (pattern.exec(text) !== null) found++;
  return found;
}

/** Fewest times, and with how many verbs, that a body must speak in the present tense to be the issuer. */
const issuing = { times: 3, verbs: 2 };

/** Acronyms of bodies that note, refer and recommend throughout in the present tense: the issuers of the text. */
function issuersOf(text: string): ReadonlySet<string> {
  const speaks =
    /\bthe (\p{Lu}{2,8}) (?:also |further |therefore |strongly )*(recommends|encourages|urges|notes|welcomes|refers|regrets|invites|requests|calls|acknowledges|advises|highlights)\b/giu;
  const verbs = new Map<string, string[]>();
  for (const [, name = '', verb = ''] of text.matchAll(speaks)) {
    if (/^\p{Lu}+$/u.test(name)) verbs.set(name, [...(verbs.get(name) ?? []), verb].slice(-50));
  }
  const often = [...verbs].filter(
    ([, said]) => said.length >= issuing.times && new Set(said).size >= issuing.verbs,
  );
  return new Set(often.map(([name]) => name));
}

/**
 * Genre of an article. Figures are rates per 1,000 words, chosen so that policy papers that quote a standard or a
 * statute stay policy papers.
 */
export function genreOf(article: Article): Genre {
  const text = article.source.text;
  const words = Math.max(1, count(/\S+/g, text));
  const rate = (pattern: RegExp): number =>
    (1000 * count(pattern, text)) / Math.max(words, fewestWords);
  const keywords = rate(
    /\b(?:MUST|SHALL|SHOULD|REQUIRED|RECOMMENDED|OPTIONAL)\b(?=\s+(?:NOT\b|\p{Ll}))/gu,
  );
  const technical = rate(technicalWords);
  const named =
    /\bRFC ?2119\b|\bBCP ?14\b|\bkey words\b[^.]{0,40}"?MUST|\bIETF\b|\bNIST (?:Special Publication|SP)\b|\bISO\/IEC\b|\bW3C Recommendation\b/i.test(
      text.slice(0, 20_000),
    );
  const titled =
    /\b(?:NIST|Special Publication|NISTIR|SP \d{3}|RFC ?\d{3,5}|Internet-Draft|ISO(?:\/IEC)? ?\d{3,5}|W3C|IETF|ETSI|IEEE|STIG|technical (?:specification|standard)|implementation guide)\b/i.test(
      text.slice(0, 600),
    );
  const spoken = rate(
    /\b(?:said|told|added|according to|announced|reported|spokes(?:man|woman|person))\b/gi,
  );
  const shall = rate(/\bshall\b/g);
  const articles = count(/^[ \t]*(?:Article|Section|§|Sec\.)\s*\d+/gm, text);
  const operative = count(
    /^[ \t]*(?:\(?[\dA-Za-z]{1,3}[.)])?[ \t]*[*_]{0,2}(?:Calls? (?:upon|on|for)|Urges?|Requests?|Invites?|Encourages?|Decides?|Commit(?: ourselves)? to|Recommends?|Reaffirms?|Recall(?:s|ing)?|Recogni[sz](?:e|es|ing)|Welcom(?:e|es|ing)|Not(?:es|ing)|Stress(?:es|ing)|Emphasi[sz](?:es|ing)|Takes? note|Further (?:requests|urges|calls)|Also (?:requests|urges|calls)|Affirms?|Condemns?|Expresses)\b/gm,
    text,
  );
  return {
    standard:
      keywords > 1.5 || (named && technical > 8) || (titled && technical > 3) || technical > 18,
    legislation: (shall > 8 && articles >= 3) || shall > 14,
    resolution: operative >= 6,
    news: spoken > 9,
    issuers: spoken > 9 ? new Set() : issuersOf(text),
    long: words > longWords,
  };
}

// One line or heading → whether it is page furniture, or opens the references, notes or other matter behind the text.
import type { Zone } from './article.ts';

/** Words of web pages, forms and page edges that no author wrote; matched at the start of a short block. */
const boilerplate =
  /^(?:leave a (?:reply|comment)|your email address|required fields|previous (?:post|article)|next (?:post|article)|share (?:this|on)|related (?:posts?|articles?|content|reading)|subscribe|sign (?:up|in)|log ?in|follow us|click here|read (?:more|next|also)|all rights reserved|copyright|©|\(c\) \d|posted (?:in|on|by)|filed under|tags?:|categor(?:y|ies):|comments?(?: \(\d+\)| are closed)?$|reply$|skip to|back to top|print this|download (?:the )?(?:pdf|full|report)|view (?:all|more)|cookie|we use cookies|privacy policy|terms of (?:use|service)|advertisement|newsletter|page \d+(?: of \d+)?$|\d{1,4}$|\[page \d+\]|this work is licensed|image credit|photo(?: credit)?:|table of contents|contents$|save my name|website$|notify me|search(?: for)?:?$|menu$|home$)/i;
const edgeOfPage = /\[page \d+\]$|^page \d+ of \d+|^\W*\d{1,4}\W*$/i;

const endMatter: readonly (readonly [RegExp, Zone])[] = [
  [
    /^(?:reference(?:s| list)?|list of references|bibliograph(?:y|ies)|works cited|literature(?: cited)?|sources|further reading|relevant (?:web ?sites|links)|selected (?:references|bibliography)|(?:normative|informative) references)$/i,
    'references',
  ],
  [/^(?:end ?notes?|foot ?notes?|notes)$/i, 'footnote'],
  [
    /^(?:about the (?:authors?|organi[sz]ation|series|institute)|acknowledge?ments?|author(?:s'?|'s)? (?:bio|biography|addresses|address|note)s?|disclaimer|contact(?: us| information)?|imprint|copyright(?: notice)?|full copyright statement|funding statement|conflicts? of interest|declaration of interests?|table of contents|contents|list of (?:figures|tables|acronyms|abbreviations)|(?:acronyms|abbreviations)(?: and (?:acronyms|abbreviations))?|glossary|leave a (?:reply|comment)|related (?:posts?|articles?))$/i,
    'boilerplate',
  ],
];

/** True for a block of page furniture. */
export function isFurniture(text: string): boolean {
  return text.length <= 160 && (boilerplate.test(text) || edgeOfPage.test(text));
}

/** Zone of what stands under a heading with this text; undefined for ordinary headings. */
export function zoneUnder(heading: string): Zone | undefined {
  const bare = heading
    .replace(/^(?:[\dIVXivxA-Z]{1,5}(?:\.\d+)*[.)]?\s+)/, '')
    .replace(/[\s:.*_]+$/, '')
    .replace(/\u2019/g, "'");
  if (bare.length > 60) return undefined;
  return endMatter.find(
    ([pattern]) => pattern.test(bare) || pattern.test(heading.replace(/[\s:]+$/, '')),
  )?.[1];
}

/** True for a row of a table or a drawing made of characters. */
export function isTableRow(line: string): boolean {
  if (/^\|.*\|$/.test(line) || /\|.*\|/.test(line)) return true;
  if (/^[+|=*_~.\s-]{5,}$/.test(line)) return true;
  return (line.match(/\S(?:\t+| {3,})(?=\S)/g) ?? []).length >= 2;
}

/** True for a note at the foot of a page: "[3] See …", "12 Ibid.", "[^1]: …". */
export function isFootnote(line: string): boolean {
  return /^(?:\[\^?\d{1,3}\]:?\s|[¹²³⁴-⁹][¹²³⁰⁴-⁹]*\s?\S|\d{1,3}\s+(?:See|Ibid|Id\.|Interview|Supra|https?:|Op\. cit))/.test(
    line,
  );
}

// The "In …" part of a reference → container title and editors of a chapter or conference paper.
import { readPersons } from './person-names.ts';
import { type Draft, take } from './reference-parts.ts';

const before = '(?:^|(?<=[.,;?!"”’\\uE000])) ?';
const forms: readonly RegExp[] = [
  new RegExp(
    `${before}[Ii]n:? (?<editors>[^\\uE000]{2,200}?),? \\([Ee]ds?\\.?\\),? (?<container>[^.\\uE000,]{3,200})`,
    'u',
  ),
  new RegExp(
    `${before}[Ii]n:? (?<container>\\p{Lu}[^\\uE000]{3,200}?), (?:edited by|eds?\\.(?: by)?) (?<editors>[^\\uE000]{3,120}?)(?=[.,]? ?\\uE000|\\. |$)`,
    'u',
  ),
  new RegExp(
    `${before}[Ii]n:? (?<container>\\p{Lu}[^\\uE000,]{3,200}?)(?=[.,]? ?\\uE000|(?<!\\b(?:Proc|Int|Conf|Symp|Soc|Natl|Eur|Am|Assoc|Annu|Rev|Trans|J|U\\.S|U\\.K|St|vs|[Vv]ol|[Nn]o))\\. |, |\\.?$)`,
    'u',
  ),
];

/** Takes the container out; true where there is one. */
export function takeContainer(draft: Draft): boolean {
  for (const form of forms) {
    const match = form.exec(draft.rest);
    if (!match?.groups) continue;
    draft.csl['container-title'] = match.groups.container?.trim();
    const editors = readPersons(match.groups.editors ?? '');
    if (editors) draft.csl.editor = editors;
    take(draft, match.index, match[0].length);
    return true;
  }
  return false;
}

const oscola =
  /^[\uE000 ]*(?:(?<volume>\d+)(?:\((?<issue>\d+)\))? )?(?<container>\p{Lu}[^\d\uE000,.]{1,80}?) (?<page>\d+)\.?$/u;

/** "(2015) 12 Cambridge Law Journal 45" once its year is cut: volume, journal, first page. */
export function takeLawJournal(draft: Draft): void {
  const match = oscola.exec(draft.rest);
  if (!match?.groups) return;
  for (const [field, value] of Object.entries(match.groups))
    if (value) draft.csl[field === 'container' ? 'container-title' : field] = value;
  take(draft, match.index, match[0].length);
}

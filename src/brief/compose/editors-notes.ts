// A composed draft → what its editor should look at first, as Markdown.
import type { BriefData, BriefRecommendation } from '../schema.ts';

/** Notes that no paper prints; every line names entries of the brief by id. */
export function editorsNotes({ recommendations, citations }: BriefData): string {
  const ids = (test: (one: BriefRecommendation) => boolean) =>
    recommendations.filter(test).map(({ id }) => id);
  const lines: (readonly [string, readonly string[]])[] = [
    ['The rules are not sure of', ids(({ confidence }) => confidence === 'low')],
    ['The article names nobody who should act in', ids(({ lead }) => lead.basis === 'not-stated')],
    [
      'Who should act is read from a heading or a sentence before in',
      ids(({ lead }) => lead.basis === 'implied'),
    ],
    ['No theme fits', ids(({ themes }) => themes.includes('other'))],
    [
      'Citations without an entry in the reference list:',
      citations.filter(({ match }) => match === 'missing').map(({ id }) => id),
    ],
    [
      'Citations matched by likeness only:',
      citations.filter(({ match }) => match.startsWith('fuzzy')).map(({ id }) => id),
    ],
  ];
  const notes = lines
    .filter(([, named]) => named.length > 0)
    .map(([what, named]) => `- ${what} ${named.join(', ')}.`);
  return [
    'Drafted by rule from the article; nobody has read it yet. Titles and actions are cut from the author’s own',
    'sentences and may want smoothing; the quotations are verbatim and stay as they are.',
    ...(notes.length > 0 ? ['', ...notes] : []),
  ].join('\n');
}

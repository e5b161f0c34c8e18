// Date and pages of a cite beside those of an entry → whether they agree, and the words for it where they do not.
import type { Cite } from './parse-citation.ts';
import type { Candidate } from './reference-index.ts';

/** Whether month and day that the citation states are those of the entry; `open` where one side is silent. */
export function agreement(cite: Cite, candidate: Candidate): 'agrees' | 'differs' | 'open' {
  if (cite.month === undefined) return 'open';
  if (candidate.month === undefined) return 'differs';
  if (candidate.month !== cite.month) return 'differs';
  if (cite.day !== undefined && candidate.day !== undefined && cite.day !== candidate.day)
    return 'differs';
  return 'agrees';
}

/** Says so where the dates differ. */
export function dateNotes(dates: 'agrees' | 'differs' | 'open', cite: Cite): string[] {
  const stated = [cite.day, cite.month].filter((part) => part !== undefined).join('.');
  return dates === 'differs' ? [`the entry does not bear the citation’s date (${stated})`] : [];
}

/** Says so where the cited page lies outside the pages of the entry. */
export function pageNotes(cite: Cite, candidate: Candidate): string[] {
  const { pages } = candidate;
  if (!cite.pages || !pages) return [];
  const [from, to] = cite.pages;
  if (from >= pages[0] && to <= pages[1]) return [];
  return [`${outsideNote} ${pages[0]}–${pages[1]} of the entry`];
}

/** How a note on a page outside the entry's range begins after the page; the diagnostics look for it. */
export const outsideNote = 'the page cited lies outside the pages';

// The Markdown body of a brief file → its sections, each under the name the templates know.
import { didYouMean } from '../diagnostic/did-you-mean.ts';
import type { Heading } from '../text/markdown-tree.ts';
import { plainText } from '../text/markdown-tree.ts';
import { readMarkdown } from '../text/read-markdown.ts';
import type { Span } from '../text/span.ts';
import { type Prose, type ProseSection, proseSections } from './brief.ts';
import type { Findings } from './findings.ts';

/** Reads the sections between `body.start` and `body.end`; a section without text is left out. */
export function readProse(body: Span, findings: Findings): Prose[] {
  const text = findings.source.slice(body);
  const headings = readMarkdown(text).children.filter(
    (block): block is Heading & { span: Span } =>
      block.type === 'heading' && block.depth === 2 && block.span !== undefined,
  );
  checkBefore(text.slice(0, headings[0]?.span.start ?? text.length), body, findings);
  const sections = headings.flatMap((heading, index): Prose[] => {
    const end = headings[index + 1]?.span.start ?? text.length;
    const span = { start: body.start + heading.span.start, end: body.start + end };
    const markdown = text.slice(heading.span.end, end).replace(/\r\n?/g, '\n').trim();
    const named = readHeading(plainText(heading), span, findings);
    return named && markdown ? [{ ...named, markdown, span }] : [];
  });
  checkOnce(sections, findings);
  return sections;
}

function checkBefore(text: string, body: Span, findings: Findings): void {
  if (text.trim() === '') return;
  const start = body.start + text.search(/\S/);
  const span = { start, end: body.start + text.trimEnd().length };
  const message = 'this text stands in no section and will not be printed';
  findings.put('warning', 'brief/text-outside-section', span, message, [
    'put a heading above it, such as “## Context”',
  ]);
}

function readHeading(
  title: string,
  span: Span,
  findings: Findings,
): Pick<Prose, 'section' | 'audience'> | undefined {
  const [, name = title, audience] = /^(.*?)\s*\(([a-z0-9-]+)\)$/.exec(title.trim()) ?? [];
  const section = sectionNamed(name);
  if (section) return audience === undefined ? { section } : { section, audience };
  const titles = Object.values(proseSections);
  const near = didYouMean(name, titles);
  findings.put(
    'warning',
    'brief/bad-heading',
    { start: span.start, end: span.start + firstLine(findings.source.slice(span)).length },
    `“${name}” is not a section of a brief; it will not be printed`,
    near ? [`did you mean “${near}”?`] : [`sections: ${titles.join(', ')}`],
  );
  return undefined;
}

/** Names are compared without regard to case and to the form of apostrophes; the id does as well. */
function sectionNamed(name: string): ProseSection | undefined {
  const plain = (text: string) => text.trim().toLowerCase().replaceAll('’', "'");
  const ids = Object.keys(proseSections) as ProseSection[];
  return ids.find((id) => plain(proseSections[id]) === plain(name) || id === plain(name));
}

function checkOnce(sections: readonly Prose[], findings: Findings): void {
  const first = new Map<string, Prose>();
  for (const prose of sections) {
    const key = `${prose.section} ${prose.audience ?? ''}`;
    const earlier = first.get(key);
    if (!earlier) first.set(key, prose);
    else {
      const message = `the section “${proseSections[prose.section]}” stands here a second time`;
      const related = { message: 'first here', source: findings.source, span: earlier.span };
      const hints = ['put both texts under one heading'];
      findings.put('error', 'brief/duplicate-section', prose.span, message, hints, [related]);
    }
  }
}

function firstLine(text: string): string {
  return text.split(/[\r\n]/, 1)[0] ?? '';
}

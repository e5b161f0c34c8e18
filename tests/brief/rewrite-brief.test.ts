import { expect, it } from 'vitest';
import { readBrief } from '../../src/brief/read-brief.ts';
import { rewriteBrief } from '../../src/brief/rewrite-brief.ts';
import { Source } from '../../src/text/source.ts';

const text = `---
# A remark of mine.
policybrief: 1
title: 'Old title'   # keep me
source:
  title: Uplands
  authors: [A. Author]
  file: a.txt
  sha256: '${'0'.repeat(64)}'
recommendations:
  - id: R01
    title: Count the turbines
    action: >-
      Count the turbines
      every spring.
    themes: [energy]
    lead: { name: the hill office, basis: stated }
    modality: { level: 4, cue: need }
    stance: author-prescribes
    confidence: high
    quotes:
      - { role: core, exact: we need, prefix: '', suffix: '', line: 1, start: 0, end: 7 }
---

## Context

It was quiet.

## The issue

It is not.
`;
const { value: brief } = readBrief(new Source('a.md', text));
if (!brief) throw new Error('the fixture is no brief');
const [first] = brief.data.recommendations;
if (!first) throw new Error('the fixture has no recommendation');

it('changes nothing where nothing changed', () => {
  expect(rewriteBrief(brief, brief)).toBe(text);
});

it('replaces texts where they stand and keeps the remarks', () => {
  const data = {
    ...brief.data,
    title: 'New: "title"',
    recommendations: [
      { ...first, action: 'Count them all.\nTwice.', lead: { ...first.lead, name: 'a, b' } },
    ],
  };
  const prose = brief.prose.map((each) => ({
    ...each,
    markdown: each.markdown.replace('quiet', 'loud'),
  }));
  expect(rewriteBrief(brief, { data, prose })).toBe(
    text
      .replace("'Old title'", '"New: \\"title\\""')
      .replace(/>-\n.*\n.*every spring\./, '"Count them all.\\nTwice."')
      .replace('the hill office', '"a, b"')
      .replace('quiet', 'loud'),
  );
});

it('writes the file anew where a list or a key changed', () => {
  const data = { ...brief.data, recommendations: [{ ...first, partners: ['the press'] }] };
  const written = rewriteBrief(brief, { data, prose: brief.prose });
  const { value } = readBrief(new Source('b.md', written));
  expect(value?.data).toEqual(data);
  expect(value?.prose.map(({ markdown }) => markdown)).toEqual(['It was quiet.', 'It is not.']);
});

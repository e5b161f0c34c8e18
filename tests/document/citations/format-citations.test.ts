import { describe, expect, it } from 'vitest';
import { findCitationKeys } from '../../../src/brief/references/citation-keys.ts';
import { checkStyle } from '../../../src/document/citations/check-style.ts';
import { cslStyles } from '../../../src/document/citations/csl-styles.ts';
import { formatCitations } from '../../../src/document/citations/format-citations.ts';
import { Source } from '../../../src/text/source.ts';

const references = [
  {
    id: 'vanthi2021',
    type: 'article-journal',
    title: 'Counting *turbines* in the hills',
    author: [{ family: 'Vanthi', given: 'Asha' }],
    issued: { 'date-parts': [[2021, 8, 3]] },
    'container-title': 'Upland Review',
    volume: '7',
    issue: '2',
    page: '11-19',
    DOI: '10.1000/182',
  },
  {
    id: 'vanthi2021b',
    type: 'webpage',
    title: 'More turbines',
    author: [{ family: 'Vanthi', given: 'Asha' }],
    issued: { 'date-parts': [[2021]] },
    URL: 'https://example.org/a_b',
  },
  {
    id: 'office2020',
    type: 'report',
    title: 'The count',
    author: [{ literal: 'Hill Office' }],
    publisher: 'Hill Press',
    issued: { 'date-parts': [[2020]] },
  },
  { id: 'raw', type: 'document', custom: { raw: 'Anon [n.p.], The <last> count' } },
];

const format = (style: string, text: string, language = 'en-GB') =>
  formatCitations({
    references,
    style: cslStyles[style] ?? '',
    language,
    clusters: findCitationKeys(text).map(({ cites }) => cites),
  });

const text =
  '[@vanthi2021, p. 3] and [@office2020; @vanthi2021b, ch. 4] and [see -@vanthi2021, pp. 3-5].';

describe('citations', () => {
  it('are author and date in Chicago, with the year told apart', async () => {
    const { notes, clusters, bibliography } = await format('chicago', text);
    expect(notes).toBe(false);
    expect(clusters).toEqual([
      '(Vanthi 2021b, 3)',
      '(Hill Office 2020; Vanthi 2021a, chap. 4)',
      '(see 2021b, 3–5)',
    ]);
    expect(bibliography).toEqual([
      { id: 'office2020', markdown: 'Hill Office. 2020. *The count*. Hill Press.' },
      {
        id: 'vanthi2021b',
        markdown:
          'Vanthi, Asha. 2021a. ‘More turbines’. [https://example.org/a\\_b](<https://example.org/a_b>).',
      },
      {
        id: 'vanthi2021',
        markdown:
          'Vanthi, Asha. 2021b. ‘Counting \\*turbines\\* in the hills’. *Upland Review* 7, no. 2. 11–19. [https://doi.org/10.1000/182](<https://doi.org/10.1000/182>).',
      },
    ]);
  });

  it('are author and date in APA', async () => {
    const { clusters, bibliography } = await format('apa', '[@vanthi2021, p. 3; @office2020]');
    expect(clusters).toEqual(['(Vanthi, 2021, p. 3; Hill Office, 2020)']);
    expect(bibliography[1]?.markdown).toBe(
      'Vanthi, A. (2021, August 3). Counting \\*turbines\\* in the hills. *Upland Review*, *7*(2), 11–19. [https://doi.org/10.1000/182](<https://doi.org/10.1000/182>)',
    );
  });

  it('are numbers in IEEE, in the order of the text', async () => {
    const { clusters, bibliography } = await format(
      'ieee',
      '[@office2020] [@vanthi2021, p. 3] [@office2020]',
    );
    expect(clusters).toEqual(['\\[1\\]', '\\[2, p. 3\\]', '\\[1\\]']);
    expect(bibliography.map(({ id }) => id)).toEqual(['office2020', 'vanthi2021']);
    expect(bibliography[0]?.markdown).toBe('\\[1\\] Hill Office, *The count*, Hill Press, 2020.');
  });

  it('are notes in OSCOLA, with ibid', async () => {
    const { notes, clusters } = await format(
      'oscola',
      '[@vanthi2021, p. 3] [@vanthi2021, p. 4] [@office2020]',
    );
    expect(notes).toBe(true);
    expect(clusters).toEqual([
      'Asha Vanthi, ‘Counting \\*turbines\\* in the hills’ (2021) 7 Upland Review 11 \\<[https://doi.org/10.1000/182](<https://doi.org/10.1000/182>)> 3.',
      'Ibid. 4.',
      'Hill Office, *The count* (Hill Press 2020).',
    ]);
  });

  it('speak the language of the brief', async () => {
    const german = await format('apa', '[@vanthi2021, p. 3]', 'de-AT');
    expect(german.clusters).toEqual(['(Vanthi, 2021, S. 3)']);
    expect(german.bibliography[0]?.markdown).toContain('(2021, August 3)');
    const french = await format('chicago', '[@vanthi2021]', 'fr-FR');
    expect(french.bibliography[0]?.markdown).toContain('« Counting');
  });

  it('print an incomplete entry as its source does', async () => {
    const { clusters, bibliography } = await format('chicago', '[@raw]');
    expect(clusters).toEqual(['(Anon \\[n.p.\\], The \\<last> count)']);
    expect(bibliography).toEqual([{ id: 'raw', markdown: 'Anon \\[n.p.\\], The \\<last> count' }]);
  });

  it('are the same twice', async () => {
    expect(await format('chicago', text)).toEqual(await format('chicago', text));
  });
});

describe('a style', () => {
  const check = (csl: string) => checkStyle(new Source('a.csl', csl));

  it('that is shipped can be used', () => {
    for (const csl of Object.values(cslStyles)) expect(check(csl).diagnostics).toEqual([]);
  });

  it.each([
    ['<style><citation>', 'this is no XML: <citation> is not closed'],
    ['not XML', 'this is no citation style: its first element is not “style”'],
    ['<locale/>', 'this is no citation style: its first element is not “style”'],
    [
      '<style><info/></style>',
      'this style says nothing of citations: it has no element “citation”',
    ],
    [
      '<style><info><link rel="independent-parent" href="x"/></info></style>',
      'this style only points to another one; take the style it points to',
    ],
    ['<!DOCTYPE a [<!ENTITY b "c">]><style/>', 'this is no XML: it declares a document type'],
  ])('%j cannot', (csl, message) => {
    const { value, diagnostics } = check(csl);
    expect(value).toBeUndefined();
    expect(diagnostics.map((each) => [each.code, each.message])).toEqual([
      ['document/bad-style', message],
    ]);
  });
});

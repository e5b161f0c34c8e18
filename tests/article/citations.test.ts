// Texts with a reference list → citations found and linked, each with how sure the link is.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { readArticle } from '../../src/article/read-article.ts';

const list = `References

Berg, I. (2015) ‘Shared Waters’, Harbour Review, 3(2), pp. 40-60.

Coastal Guard Training Desk (2019) Small Boats at Night, Harbour Review Magazine, 4 May.

Delegation of the Nordic Union to Samland (2020) Working together on tides, Nordic Service, Press Release, Oslo, 17 June.

Hallberg, T. and Ito, P. (2018a) Locks and Law. London: Hart.

Hallberg, T. (2018b) Tides and Law. London: Hart.

Ruth Lindqvist (2012) Power of the Delta, Tidal Analysis, 36:5, 787-803.

Prime Minister Ana Silva’s speech at the 3rd Coastal Forum on 4 May 2011.

Harbour Voices Articles (2014) Delta Journal. (4): 94 – 134. Delta Press. London.

Uncited, A. (2001) Nobody reads this. Oslo: Nobody Press.
`;

const articleOf = async (body: string, references = list): Promise<Article> => {
  const padding =
    'The river rises in the hills and the towns that stand below it have grown, which is why this is of use to them.';
  const outcome = await readArticle(
    Buffer.from(`A Study of Harbours\n\nAna Silva\n\n${padding} ${body}\n\n${references}`),
    'a.txt',
  );
  if (!outcome.value) throw new Error(outcome.diagnostics[0]?.message);
  return outcome.value;
};

test.each([
  ['(Berg 2015)', 'exact', 'berg2015'],
  ['(Berg, 2015: 41 – 42)', 'exact', 'berg2015'],
  ['(see Berg 2015, p. 41)', 'exact', 'berg2015'],
  ['(Coastal Guard 2019, 4 May)', 'exact-prefix', 'coastalguardtrainingdesk2019'],
  ['(Hallberg and Ito 2018)', 'exact', 'hallberg2018'],
  ['(Hallberg 2018b)', 'exact', 'hallberg2018-2'],
  ['(Halberg 2018b)', 'fuzzy', 'hallberg2018-2'],
  [
    '(Delegation of the NU to Samland Press Release 2020, 17 June)',
    'fuzzy',
    'delegationofthenordic2020',
  ],
  ['(PM Speech, 3rd Coastal Forum: May 2011)', 'fuzzy', 'silva2011'],
  ['(Osei, Harbour Voices, 2014: 96)', 'fuzzy-container', 'harbourvoicesarticles2014'],
  ['(Lindqvist 2012)', 'fuzzy', 'lindqvist2012'],
  ['(Lindqvsit 2012, Guard Weekly, September)', 'fuzzy-doubtful', 'lindqvist2012'],
  ['(Berg 2015, 3 August)', 'fuzzy-doubtful', 'berg2015'],
  ['(Okafor 2015: 3)', 'missing', undefined],
  ['(Okafor et al. 2016)', 'missing', undefined],
  ['(Delta Commentary: 4061)', 'missing', undefined],
])('%s: %s', async (text, match, reference) => {
  const article = await articleOf(`This is known ${text}.`);
  expect(article.citations.map((citation) => citation.text)).toEqual([text]);
  expect(article.links).toEqual([expect.objectContaining({ citation: 'c01', match, reference })]);
});

test.each([
  '(since 2014)',
  '(1949)',
  '(July 2021)',
  '(Figure 3: 12)',
  '(in 2004)',
  '(Article 5: 12)',
  '(Harbour Act 2004)',
  '(up to 2015)',
  '(the towns agreed in 2015)',
  '(ICT)',
  '[sic]',
  '[2014]',
])('%s cites nothing', async (text) => {
  expect((await articleOf(`This is known ${text}.`)).citations).toEqual([]);
});

test('a bracket with several works has a link each', async () => {
  const article = await articleOf('Known (Berg 2015; Okafor 2016, Hart; Hallberg 2018b).');
  expect(article.citations).toHaveLength(1);
  expect(article.links.map((link) => link.reference)).toEqual([
    'berg2015',
    undefined,
    'hallberg2018-2',
  ]);
});

test('a name before the bracket is part of the citation where the list has it', async () => {
  const article = await articleOf('As Berg (2015) shows, and India (2015) does not.');
  expect(article.citations.map((citation) => citation.text)).toEqual(['Berg (2015)']);
});

test('numbers are matched to a numbered list', async () => {
  const references =
    'References\n\n[1] I. Berg, “Shared Waters,” Harbour Review, vol. 3, 2015.\n[2] T. Hallberg, Tides and Law. London: Hart, 2018.';
  const article = await articleOf('Known [2], and so [1, 2] or [7].', references);
  expect(
    article.links.map(({ citation, reference, match }) => [citation, reference, match]),
  ).toEqual([
    ['c01', 'hallberg2018', 'exact'],
    ['c02', 'berg2015', 'exact'],
    ['c02', 'hallberg2018', 'exact'],
    ['c03', undefined, 'missing'],
  ]);
});

test('what is unmatched, doubtful, uncited or out of range is reported with its place', async () => {
  const bytes = Buffer.from(
    `A Study of Harbours\n\nThe river is high and it is the law of the land (Berg 2015: 70), (Okafor 2015: 3), (Berg 2015, 3 August).\n\n${list}`,
  );
  const { diagnostics, value } = await readArticle(bytes, 'a.txt', { language: 'en' });
  const said = diagnostics.map(({ code, span }) => [
    code,
    span && value?.source.slice(span).slice(0, 12),
  ]);
  expect(said.slice(0, 3)).toEqual([
    ['article/locator-outside-range', '(Berg 2015: '],
    ['article/citation-unmatched', '(Okafor 2015'],
    ['article/citation-doubtful', '(Berg 2015, '],
  ]);
  expect(said).toContainEqual(['article/reference-uncited', 'Uncited, A. ']);
});

test('spans are slices; line ends, byte order mark and the form of quotation marks change no count', async () => {
  const cites = fc.constantFrom(
    '(Berg 2015)',
    '(Okafor, 2016: 3)',
    '(Osei, Harbour Voices, 2014: 96)',
    'nothing',
    '“quoted” (Hallberg 2018b)',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(cites, { minLength: 1, maxLength: 6 }), async (picked) => {
      const body = `The river is high and it is the law of the land. It is so ${picked.join(' and so it is ')}.\n\n${list}`;
      const read = async (text: string): Promise<Article | undefined> =>
        (await readArticle(Buffer.from(text), 'a.txt', { language: 'en' })).value;
      const plain = await read(body);
      for (const part of [...(plain?.citations ?? []), ...(plain?.references ?? [])])
        expect(plain?.source.slice(part.span)).toBe('raw' in part ? part.raw : part.text);
      const counts = (article: Article | undefined): number[] => [
        article?.citations.length ?? -1,
        article?.references.length ?? -1,
      ];
      expect(counts(plain)).toEqual([picked.filter((each) => each !== 'nothing').length, 9]);
      const forms = [
        body.replace(/\n/g, '\r\n'),
        `\ufeff${body}`,
        body.replace(/[‘’]/g, "'").replace(/[“”]/g, '"'),
      ];
      for (const form of forms) expect(counts(await read(form))).toEqual(counts(plain));
    }),
    { seed: 7, numRuns: 25 },
  );
});

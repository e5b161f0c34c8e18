// Entries in the styles that lists are printed in → the CSL fields that stand in them.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseReference } from '../../src/article/parse-reference.ts';

const person = (family: string, given: string): object => ({ family, given });
const date = (...parts: number[]): object => ({ 'date-parts': [parts] });

const entries: readonly (readonly [string, string, Record<string, unknown>])[] = [
  [
    'APA journal',
    'Nakamura, A. B., & O’Neil, C. (2019). Trust and cyber norms in small states: A review. Journal of Digital Policy, 12(3), 45–67. https://doi.org/10.1234/jdp.2019.0045',
    {
      type: 'article-journal',
      author: [person('Nakamura', 'A. B.'), person('O’Neil', 'C.')],
      issued: date(2019),
      title: 'Trust and cyber norms in small states: A review',
      'container-title': 'Journal of Digital Policy',
      volume: '12',
      issue: '3',
      page: '45-67',
      DOI: '10.1234/jdp.2019.0045',
    },
  ],
  [
    'APA newspaper',
    'Okafor, N. (2020, March 14). Ports need backup power. The Harbour Times. https://www.example.org/ports',
    {
      type: 'article-newspaper',
      author: [person('Okafor', 'N.')],
      issued: date(2020, 3, 14),
      title: 'Ports need backup power',
      'container-title': 'The Harbour Times',
      URL: 'https://www.example.org/ports',
    },
  ],
  [
    'APA chapter',
    'Fernández-López, M. (2017). Rivers without borders. In P. Ito & R. van der Berg (Eds.), Handbook of water diplomacy (pp. 101–120). Oakleaf Press.',
    {
      type: 'chapter',
      author: [person('Fernández-López', 'M.')],
      editor: [person('Ito', 'P.'), person('van der Berg', 'R.')],
      issued: date(2017),
      title: 'Rivers without borders',
      'container-title': 'Handbook of water diplomacy',
      page: '101-120',
      publisher: 'Oakleaf Press',
    },
  ],
  [
    'Harvard journal',
    "Smith, J. and Jones, B. (2015) 'Water rights in mountain states', Mountain Policy Review, 8(2), pp. 12-30. Available at: https://example.org/wr (Accessed: 3 May 2016).",
    {
      type: 'article-journal',
      author: [person('Smith', 'J.'), person('Jones', 'B.')],
      issued: date(2015),
      title: 'Water rights in mountain states',
      'container-title': 'Mountain Policy Review',
      volume: '8',
      issue: '2',
      page: '12-30',
      URL: 'https://example.org/wr',
      accessed: date(2016, 5, 3),
    },
  ],
  [
    'Chicago author-date book',
    'Adeyemi, Tola S., and Ruth O. Lindqvist. 2012. Harbours and Power. 4th ed. Boston: Longman.',
    {
      type: 'book',
      author: [person('Adeyemi', 'Tola S.'), person('Lindqvist', 'Ruth O.')],
      issued: date(2012),
      title: 'Harbours and Power',
      edition: '4',
      'publisher-place': 'Boston',
      publisher: 'Longman',
    },
  ],
  [
    'Chicago notes journal',
    'Berg, Ida M. “Introduction: Shared Waters.” International Rivers 46, no. 1 (1992): 1–35.',
    {
      type: 'article-journal',
      author: [person('Berg', 'Ida M.')],
      issued: date(1992),
      title: 'Introduction: Shared Waters',
      'container-title': 'International Rivers',
      volume: '46',
      issue: '1',
      page: '1-35',
    },
  ],
  [
    'Vancouver',
    'Smith JA, Jones BC, Lee K. Vaccine cold chains in remote districts. Int J Public Health. 2015 Mar;12(3):45-50. doi: 10.1000/xyz123.',
    {
      type: 'article-journal',
      author: [person('Smith', 'JA'), person('Jones', 'BC'), person('Lee', 'K')],
      issued: date(2015, 3),
      title: 'Vaccine cold chains in remote districts',
      'container-title': 'Int J Public Health',
      volume: '12',
      issue: '3',
      page: '45-50',
      DOI: '10.1000/xyz123',
    },
  ],
  [
    'IEEE journal',
    '[3] J. A. Smith and B. Jones, “Grid stability under load,” Grid Review, vol. 30, no. 2, pp. 112–120, Mar. 2015.',
    {
      type: 'article-journal',
      author: [person('Smith', 'J. A.'), person('Jones', 'B.')],
      issued: date(2015, 3),
      title: 'Grid stability under load',
      'container-title': 'Grid Review',
      volume: '30',
      issue: '2',
      page: '112-120',
    },
  ],
  [
    'IEEE book',
    '[4] R. Kumar, Secure Networks, 2nd ed. New York, NY, USA: Wiley, 2010.',
    {
      type: 'book',
      author: [person('Kumar', 'R.')],
      issued: date(2010),
      title: 'Secure Networks',
      edition: '2',
      'publisher-place': 'New York, NY, USA',
      publisher: 'Wiley',
    },
  ],
  [
    'OSCOLA journal',
    "JAG Griffiths, 'The Common Law of Rivers' (2001) 117 LQR 42",
    {
      type: 'article-journal',
      author: [person('Griffiths', 'JAG')],
      issued: date(2001),
      title: 'The Common Law of Rivers',
      'container-title': 'LQR',
      volume: '117',
      page: '42',
    },
  ],
  [
    'OSCOLA book',
    'Fisher E, Risk Rules and the State (Hart Publishing 2007)',
    {
      type: 'book',
      author: [person('Fisher', 'E')],
      issued: date(2007),
      title: 'Risk Rules and the State',
      publisher: 'Hart Publishing',
    },
  ],
  [
    'name without a comma, comma style, access date',
    'Lindqvist Ruth Jr. (2021) Harbour towns entering the tidal age, Coastal Research Foundation, 19 May. (Accessed 9 June 2021).',
    {
      type: 'webpage',
      author: [{ family: 'Lindqvist', given: 'Ruth', suffix: 'Jr.' }],
      issued: date(2021, 5, 19),
      title: 'Harbour towns entering the tidal age',
      publisher: 'Coastal Research Foundation',
      accessed: date(2021, 6, 9),
    },
  ],
  [
    'body as author',
    'Ministry of Water and Energy. (2018). National hydropower plan (2nd ed.). Government Press.',
    {
      type: 'book',
      author: [{ literal: 'Ministry of Water and Energy' }],
      issued: date(2018),
      title: 'National hydropower plan',
      edition: '2',
      publisher: 'Government Press',
    },
  ],
  [
    'filed under its title',
    'Talks on tidal power (2018) Nordic Energy Meeting, Tidal Watch, Brussels, 12 June.',
    {
      type: 'document',
      issued: date(2018, 6, 12),
      title: 'Talks on tidal power',
      'container-title': 'Nordic Energy Meeting',
      publisher: 'Tidal Watch',
      'publisher-place': 'Brussels',
    },
  ],
  [
    'speech without a year in brackets',
    'President Ana Silva’s speech at the 3rd Coastal Forum on 4 May 2011.',
    {
      type: 'speech',
      author: [person('Silva', 'Ana')],
      issued: date(2011, 5, 4),
      title: 'President Ana Silva’s speech at the 3rd Coastal Forum',
      event: '3rd Coastal Forum',
    },
  ],
  [
    'title ending in a question mark',
    'Osei Kwame (2019) Is the Delta Sinking? The Surveyor. 5 July.',
    {
      type: 'article-magazine',
      author: [person('Osei', 'Kwame')],
      issued: date(2019, 7, 5),
      title: 'Is the Delta Sinking?',
      'container-title': 'The Surveyor',
    },
  ],
];

test.each(entries)('%s', (_, raw, csl) => {
  const read = parseReference(raw);
  // A document with a day is on the web or not: the type may be either.
  if (csl.type === 'document') expect({ ...read, type: 'document' }).toEqual(csl);
  else expect(read).toEqual(csl);
});

test('emphasis and links of Markdown are no part of the fields', () => {
  expect(
    parseReference(
      'Ito, P. (2018) *Locks and Law*. [Full text](https://a.example/l). **Oslo**: Nord.',
    ),
  ).toMatchObject({
    title: 'Locks and Law',
    URL: 'https://a.example/l',
    'publisher-place': 'Oslo',
  });
});

test('straight and curly quotation marks read alike', () => {
  const curly = 'Berg, Ida. “Shared Waters.” Rivers 46, no. 1 (1992): 1–35.';
  expect(parseReference(curly.replace(/[“”]/g, '"'))).toEqual(parseReference(curly));
});

test('no field holds a word that the entry does not', () => {
  const words = fc.constantFrom(
    ...'Nye, J. & (2004) (2004). 2004. Soft Power. “Title,” ‘Title’ In A. Ito (Eds.), Press, London: pp. 3–9 12(3) vol. 4 no. 2 https://a.example/x doi:10.1000/a accessed 3 May 2010 July 14 Times Review University of [7] n.d.'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (picked) => {
      const raw = picked.join(' ');
      const known = raw.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
      for (const value of texts(parseReference(raw)))
        expect(known).toContain(value.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ''));
    }),
    { seed: 5, numRuns: 500 },
  );
});

/** Every printed value; type and dates are words of ours. */
function texts(csl: Record<string, unknown>): string[] {
  return Object.entries(csl).flatMap(([field, value]) => {
    if (field === 'type' || field === 'issued' || field === 'accessed') return [];
    if (typeof value === 'string') return [value];
    return (value as Record<string, string>[]).flatMap((name) => Object.values(name));
  });
}

test('a hostile entry costs no more than its length', () => {
  for (const raw of [
    'A. '.repeat(500),
    'Aa, B., '.repeat(180),
    '(2004 '.repeat(250),
    'a: '.repeat(500),
  ]) {
    const before = process.cpuUsage().user;
    parseReference(raw);
    expect(process.cpuUsage().user - before).toBeLessThan(400_000);
  }
});

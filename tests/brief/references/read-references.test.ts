import { describe, expect, it } from 'vitest';
import { readReferences } from '../../../src/brief/references/read-references.ts';
import { Source } from '../../../src/text/source.ts';

const read = (text: string) => readReferences(new Source('refs', text));
const faults = (text: string) =>
  read(text).diagnostics.map(({ message, source, span }) => {
    const at = 'position' in source && span ? source.position(span.start) : undefined;
    return `${at?.line}:${at?.column} ${message}`;
  });

describe('BibTeX', () => {
  it('is read with its abbreviations, accents, names and dates', () => {
    const { value, diagnostics } = read(`A remark.
@string{ur = "Upland Review"}
@Article{vanthi2021,
  author = {Vanthi, Asha and {The Hill Office} and Ludwig van der Berg and Jos\\'e M\\"uller},
  title = "The {Turbines} \\& us -- a~count",
  journal = ur # { Quarterly},
  year = 2021, month = aug, volume = {7}, number = 2, pages = {11--19},
  doi = {10.1000/182},
}
@comment{anything}
@online{b, title={B}, url={https://example.org/}, date={2020-05-06}, urldate={2021-01-02}}
`);
    expect(diagnostics).toEqual([]);
    expect(value).toEqual([
      {
        id: 'vanthi2021',
        type: 'article-journal',
        title: 'The Turbines & us – a count',
        'container-title': 'Upland Review Quarterly',
        volume: '7',
        issue: '2',
        page: '11-19',
        DOI: '10.1000/182',
        author: [
          { family: 'Vanthi', given: 'Asha' },
          { literal: 'The Hill Office' },
          { family: 'van der Berg', given: 'Ludwig' },
          { family: 'Müller', given: 'José' },
        ],
        issued: { 'date-parts': [[2021, 8]] },
      },
      {
        id: 'b',
        type: 'webpage',
        title: 'B',
        URL: 'https://example.org/',
        issued: { 'date-parts': [[2020, 5, 6]] },
        accessed: { 'date-parts': [[2021, 1, 2]] },
      },
    ]);
  });

  it.each([
    ['@article{a,\n  title = {never closed\n', '2:11 this value is never closed'],
    ['@article{a,\n  title {T}\n}\n', '2:9 here should be “=” behind title'],
    [
      '@article{a,\n  title = {T}\n  year = 2020\n}\n',
      '3:3 here should be “,” or “}” in the entry a',
    ],
    ['@article{,}\n', '1:10 @article has no key'],
    ['@article a\n', '1:10 here should be “{” behind @article'],
    ['@misc{a}\n@misc{b}\n@misc{a}\n', '3:7 the key “a” stands here a second time'],
  ])('%j is refused at its place', (text, fault) => {
    expect(read(text).value).toBeUndefined();
    expect(faults(text)).toEqual([fault]);
  });
});

describe('RIS', () => {
  it('is read from TY to ER', () => {
    const { value } = read(`TY  - JOUR
ID  - vanthi2021
AU  - Vanthi, Asha
AU  - Berg, L.
TI  - Counting turbines
JO  - Upland Review
PY  - 2021/08/03
SP  - 11
EP  - 19
ER  - \r
TY  - RPRT
TI  - The count
ER  -
`);
    expect(value).toEqual([
      {
        id: 'vanthi2021',
        type: 'article-journal',
        title: 'Counting turbines',
        'container-title': 'Upland Review',
        author: [
          { family: 'Vanthi', given: 'Asha' },
          { family: 'Berg', given: 'L.' },
        ],
        issued: { 'date-parts': [[2021, 8, 3]] },
        page: '11-19',
      },
      { id: 'ris2', type: 'report', title: 'The count' },
    ]);
  });

  it('is refused where an entry is not closed or a line stands outside', () => {
    expect(faults('TY  - JOUR\nTI  - A\nTY  - BOOK\nER  - \nTI  - B\n')).toEqual([
      '1:1 this entry has no line “ER  - ”',
      '5:1 this line stands in no entry: one begins with “TY  - ”',
    ]);
  });
});

describe('CSL-JSON', () => {
  it('is read, one item or a list; names that JavaScript reserves are dropped', () => {
    expect(read('{"id": 7, "type": "book", "__proto__": {"a": 1}}').value).toEqual([
      { id: '7', type: 'book' },
    ]);
    expect(read('[]').value).toEqual([]);
  });

  it('is refused where it is no JSON, has no id, or has one twice', () => {
    expect(faults('[{"id": "a",}]')).toEqual(['1:13 this is no JSON']);
    expect(faults('[{"title": "A"}]')).toEqual(['1:1 entry 1 has no “id” and “type”']);
    expect(faults('[{"id":"a","type":"book"},{"id":"a","type":"book"}]')).toHaveLength(1);
  });
});

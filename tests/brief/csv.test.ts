import { describe, expect, it } from 'vitest';
import { exportCsv } from '../../src/brief/export-csv.ts';
import { importCsv } from '../../src/brief/import-csv.ts';
import { type BriefData, briefSchema } from '../../src/brief/schema.ts';
import { Source } from '../../src/text/source.ts';

const recommendation = (id: string, title: string) => ({
  id,
  title,
  action: 'Count the turbines, all of them.',
  themes: ['energy', 'data'],
  lead: { name: 'the hill office', basis: 'stated' },
  modality: { level: 4, cue: 'need' },
  stance: 'author-prescribes',
  confidence: 'high',
  quotes: [
    {
      role: 'core',
      exact: 'we “need” a count',
      prefix: '',
      suffix: '',
      line: 3,
      start: 9,
      end: 26,
    },
  ],
});
const data: BriefData = briefSchema.parse({
  policybrief: 1,
  title: 'Turbines',
  source: { title: 'Uplands', authors: ['A'], file: 'a.txt', sha256: '0'.repeat(64) },
  recommendations: [recommendation('R01', '=SUM(A1) count'), recommendation('R02', 'Name "them"')],
});

describe('a table of recommendations', () => {
  it('has a row for each, quoted where needed, and no formula', () => {
    const [, first, second] = exportCsv(data).split('\r\n');
    expect(first).toMatch(
      /^R01,'=SUM\(A1\) count,"Count the turbines, all of them\.",energy; data,/,
    );
    expect(second).toMatch(/^R02,"Name ""them""",/);
    expect(first).toMatch(/,we “need” a count,3$/);
  });

  it.each(['=1+1', '+1', '-1', '@A1', '\tx', '\rx'])('neutralises %j', (title) => {
    const edited = { recommendations: data.recommendations.map((each) => ({ ...each, title })) };
    expect(exportCsv(edited)).toContain(`'${title}`);
  });

  it('comes back as it went', () => {
    const { value, diagnostics } = read(exportCsv(data));
    expect(diagnostics).toEqual([]);
    expect(value).toEqual({ data, changed: [] });
  });

  it('brings back the cells that were changed', () => {
    const { value } = read(
      'id;title;partners;level;target date;lead\nR02;Name each;"the ministry; the press";2;2027-03;\n',
    );
    expect(value?.changed).toEqual(['R02']);
    expect(value?.data.recommendations[0]).toEqual(data.recommendations[0]);
    expect(value?.data.recommendations[1]).toMatchObject({
      title: 'Name each',
      partners: ['the ministry', 'the press'],
      modality: { level: 2, cue: 'need' },
      delivery: { targetDate: '2027-03' },
      lead: { name: null },
      quotes: data.recommendations[1]?.quotes,
    });
  });

  it('never touches a quotation', () => {
    const { value } = read('id,quotation,line\nR01,something else,99\n');
    expect(value?.changed).toEqual([]);
  });
});

describe('a table that cannot be taken', () => {
  it.each([
    ['', 'brief/csv-header', undefined],
    ['title\nA\n', 'brief/csv-header', [0, 5]],
    ['id,title\nR01,"A\n', 'brief/csv-quote', [13, 14]],
    ['id,title\nR09,A\n', 'brief/csv-row', [9, 12]],
    ['id,title\nR01,A\nR01,B\n', 'brief/csv-row', [15, 18]],
    ['id,level\nR01,high\n', 'brief/csv-cell', [13, 17]],
    ['id,title\nR01,\n', 'brief/csv-cell', [13, 13]],
    ['id,target date\nR01,soon\n', 'brief/csv-cell', [19, 23]],
  ])('%j is refused', (text, code, place) => {
    const { value, diagnostics } = read(text);
    expect(value).toBeUndefined();
    expect(
      diagnostics.map((each) => [each.code, each.span && [each.span.start, each.span.end]]),
    ).toEqual([[code, place]]);
  });

  it('is warned about a column that is not known, with the near one', () => {
    const { value, diagnostics } = read('id,titel\nR01,A\n');
    expect(value?.changed).toEqual([]);
    expect(diagnostics).toMatchObject([
      { severity: 'warning', code: 'brief/csv-column', hints: ['did you mean "title"?'] },
    ]);
  });
});

function read(text: string) {
  return importCsv(new Source('table.csv', text), data);
}

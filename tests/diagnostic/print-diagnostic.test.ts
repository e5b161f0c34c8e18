import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { printDiagnostic, printDiagnostics } from '../../src/diagnostic/print-diagnostic.ts';
import { sortDiagnostics } from '../../src/diagnostic/sort-diagnostics.ts';
import { Source } from '../../src/text/source.ts';

function at(text: string, marked: string, more: Partial<Diagnostic> = {}): Diagnostic {
  const start = text.indexOf(marked);
  return {
    severity: 'error',
    code: 'brief/unknown-theme',
    message: 'what is wrong',
    source: new Source('a.md', text),
    span: { start, end: start + marked.length },
    hints: [],
    ...more,
  };
}

test('place, message, line, carets, second place, hints', () => {
  const source = new Source('a.md', 'themes:\n  - enrgy\n');
  const printed = printDiagnostic({
    severity: 'error',
    code: 'brief/unknown-theme',
    message: '“enrgy” is not a theme',
    source,
    span: { start: 12, end: 17 },
    related: [{ message: 'themes stand here', source, span: { start: 0, end: 6 } }],
    hints: ['did you mean “energy”?'],
  });
  expect(printed.split('\n')).toEqual([
    'a.md:2:5: error brief/unknown-theme: “enrgy” is not a theme',
    '  2 |   - enrgy',
    '    |     ^^^^^',
    '  a.md:1:1: themes stand here',
    '  1 | themes:',
    '    | ^^^^^^',
    '  hint: did you mean “energy”?',
  ]);
});

test('a fault of the whole file has no place', () => {
  const printed = printDiagnostic({
    severity: 'error',
    code: 'text/empty-file',
    message: 'the file is empty',
    source: { name: 'b.md' },
    hints: [],
  });
  expect(printed).toBe('b.md: error text/empty-file: the file is empty');
});

test('a tab and wide or combining characters keep the caret under its word', () => {
  const [, line, carets] = printDiagnostic(at('\t河川 e\u0301 x', 'x')).split('\n');
  expect(line).toBe('  1 |   河川 e\u0301 x');
  expect(carets).toBe('    |          ^');
});

test('a long line is cut around the marked words', () => {
  const text = `${'left '.repeat(40)}MARKED ${'right '.repeat(40)}`;
  const [, line = '', carets = ''] = printDiagnostic(at(text, 'MARKED')).split('\n');
  expect(line.length).toBeLessThanOrEqual(106);
  expect(line).toMatch(/ …t? ?.*left MARKED right.*…$/);
  expect(line.indexOf('MARKED')).toBe(carets.indexOf('^'));
});

test('a long marked stretch and one of several lines end at the window or the line', () => {
  const [, line = '', carets = ''] = printDiagnostic(
    at(`a ${'x'.repeat(300)}`, 'x'.repeat(300)),
  ).split('\n');
  expect(line).toMatch(/x…$/);
  expect(carets.length).toBe(line.length);
  expect(printDiagnostic(at('one\ntwo\n', 'one\ntwo')).split('\n')[2]).toBe('    | ^^^');
});

test('control characters are shown, not sent to the terminal', () => {
  expect(printDiagnostic(at('a \u001B[31m b', 'b'))).not.toContain('\u001B');
});

test('an empty span and the end of the file have one caret', () => {
  const end = at('abc', '', { span: { start: 3, end: 3 } });
  expect(printDiagnostic(end).split('\n')[2]).toBe('    |    ^');
});

test('colour only where a function for it is given', () => {
  const printed = printDiagnostic(at('abc', 'b'), (part, text) => `<${part}>${text}</>`);
  expect(printed).toContain('<place>a.md:1:2</>: <error>error</> brief/unknown-theme');
});

test('several are separated by a blank line, none print nothing', () => {
  expect(printDiagnostics([at('abc', 'b'), at('abc', 'c')])).toMatch(
    /\^\n\na\.md:1:3.*\n[\s\S]*\^\n$/,
  );
  expect(printDiagnostics([])).toBe('');
});

test('sorted by file, place, severity; exact repetitions once', () => {
  const other = { source: new Source('b.md', 'abc') };
  const mixed = [
    at('abc', 'c'),
    at('abc', 'b', other),
    at('abc', 'c', { severity: 'note', message: 'also' }),
    at('abc', 'a'),
    at('abc', 'c'),
  ];
  const order = sortDiagnostics(mixed).map(
    (d) => `${d.source.name} ${d.span?.start} ${d.severity}`,
  );
  expect(order).toEqual(['a.md 0 error', 'a.md 2 error', 'a.md 2 note', 'b.md 1 error']);
});

import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/text/markdown-tree.ts';
import { readMarkdown } from '../../src/text/read-markdown.ts';

const shape = (text: string) =>
  JSON.parse(
    JSON.stringify(readMarkdown(text).children, (key, value) =>
      key === 'span' ? undefined : value,
    ),
  );

describe('readMarkdown', () => {
  test('joins soft line breaks with a space', () => {
    expect(shape('one\ntwo')).toEqual([
      { type: 'paragraph', children: [{ type: 'text', value: 'one two' }] },
    ]);
  });

  test('an alert keeps its blocks and drops its marker', () => {
    expect(shape('> [!NOTE]\n> **T**\n>\n> x')).toEqual([
      {
        type: 'alert',
        kind: 'note',
        children: [
          {
            type: 'paragraph',
            children: [{ type: 'strong', children: [{ type: 'text', value: 'T' }] }],
          },
          { type: 'paragraph', children: [{ type: 'text', value: 'x' }] },
        ],
      },
    ]);
  });

  test('an alert marker alone in its paragraph leaves no empty paragraph', () => {
    expect(shape('> [!WARNING]\n>\n> x')[0].children).toHaveLength(1);
  });

  test('an escaped alert marker is a quotation', () => {
    expect(shape('> \\[!NOTE\\]\n> x')[0].type).toBe('blockquote');
  });

  test('ordered lists keep their start, task items their tick', () => {
    const [ordered, tasks] = shape('3. c\n4. d\n\n- [x] done\n- [ ] open\n');
    expect(ordered).toMatchObject({ ordered: true, start: 3, spread: false });
    expect(tasks.children.map((item: { checked: boolean }) => item.checked)).toEqual([true, false]);
  });

  test('a table keeps alignment and escaped pipes', () => {
    const [table] = shape('| a | b |\n|---|:-:|\n| x\\|y | z |');
    expect(table.align).toEqual([undefined, 'center'].map((a) => a ?? null));
    expect(table.children[1].children[0].children[0].value).toBe('x|y');
  });

  test('links outside the allow-list stay text', () => {
    for (const url of [
      'javascript:alert(1)',
      'file:///etc/passwd',
      '//host/x',
      '../x',
      'data:text/html,x',
    ]) {
      expect(
        shape(`[a](${url})`)[0].children.some((n: { type: string }) => n.type === 'link'),
        url,
      ).toBe(false);
    }
    expect(shape('[a](https://example.org)')[0].children[0].type).toBe('link');
    expect(shape('[a](#r01)')[0].children[0].type).toBe('link');
  });

  test('raw HTML is visible text', () => {
    expect(plainText(readMarkdown('a <b>c</b>'))).toBe('a <b>c</b>');
    expect(plainText(readMarkdown('<script>x</script>'))).toBe('<script>x</script>');
  });

  test('block spans are whole lines of the text', () => {
    const text = '# T\n\npara\n\n> q\n';
    const spans = readMarkdown(text).children.map((b) => text.slice(b.span?.start, b.span?.end));
    expect(spans).toEqual(['# T\n', 'para\n', '> q\n']);
  });
});

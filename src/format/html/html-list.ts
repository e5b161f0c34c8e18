// Lists of the tree → HTML lists: numbered, bulleted, labelled "(a)", and check lists.
import { isLabelled, labelOf, withoutLabel } from '../../document/conventions.ts';
import type { Block, List, ListItem } from '../../text/markdown-tree.ts';
import { writeEvidence } from './html-evidence.ts';
import { anchorOf, writeInlines } from './html-inlines.ts';
import { attribute, escapeHtml } from './html-text.ts';
import type { Page } from './page.ts';

/** Writes a block inside an item. */
export type BlockWriter = (block: Block) => string;

/** Writes a list; a labelled list keeps its labels as text, since they are words of the paper. */
export function writeList(list: List, page: Page, writeBlock: BlockWriter): string {
  const labelled = isLabelled(list);
  const tag = list.ordered ? 'ol' : 'ul';
  const checked = list.children.some((item) => item.checked !== undefined);
  const kind = labelled ? 'labelled' : checked ? 'checks' : undefined;
  const start = list.ordered && list.start !== 1 ? list.start : undefined;
  const items = list.children.map((item) => writeItem(item, labelled, page, writeBlock)).join('\n');
  // Without bullets some screen readers forget that it is a list.
  const role = kind === undefined ? undefined : 'list';
  return `<${tag}${attribute('class', kind)}${attribute('role', role)}${attribute('start', start)}>\n${items}\n</${tag}>`;
}

function writeItem(item: ListItem, labelled: boolean, page: Page, writeBlock: BlockWriter): string {
  const [first, ...rest] = item.children;
  const ids = page.places.get(item) ?? [];
  const lead = first?.type === 'paragraph' ? first : undefined;
  const label = labelled ? labelOf(item) : undefined;
  const text = lead
    ? writeInlines(label === undefined ? lead.children : withoutLabel(lead), page, ids)
    : first
      ? writeBlock(first)
      : '';
  const marked =
    label === undefined ? text : `<span class="label">${escapeHtml(label)}</span> ${text}`;
  const [id, ...others] = ids;
  const anchors = others.map((other) => `<a id="${anchorOf(other)}"></a>`).join('');
  const opening = `<li${attribute('id', id === undefined ? undefined : anchorOf(id))}>${anchors}`;
  const boxed = item.checked === undefined ? marked : writeCheck(item.checked, marked);
  return `${opening}${boxed}${rest.map(writeBlock).join('\n')}${writeEvidence(ids, page)}</li>`;
}

function writeCheck(checked: boolean, text: string): string {
  return `<label><input type="checkbox" disabled${checked ? ' checked' : ''}> <span>${text}</span></label>`;
}

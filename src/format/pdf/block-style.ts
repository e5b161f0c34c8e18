// How text is set in a container, and the setter of blocks that containers are handed.
import type { Block } from '../../text/markdown-tree.ts';
import type { FlowNode } from './flow-node.ts';
import type { Hyphenator } from './hyphenate.ts';
import type { Setting } from './setting.ts';
import type { StructElement } from './structure.ts';
import type { RunStyle } from './words.ts';

export interface BlockStyle {
  readonly text: RunStyle;
  readonly justify: boolean;
  /** Breaks words where lines are short or flush on both sides. */
  readonly hyphenate?: Hyphenator | undefined;
  /** How many bullet lists it stands in. */
  readonly depth?: number;
}

/** Sets blocks one below the other. Handed to what holds blocks, so that blocks and lists need not import each other. */
export type SetBlocks = (
  blocks: readonly Block[],
  parent: StructElement,
  style: BlockStyle,
  setting: Setting,
) => FlowNode[];

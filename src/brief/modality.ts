// The strength scale: level → badge and attribution phrase. The one place where the tool decides how strong a brief sounds.

/** One step of the scale; `cues` are the author's words that put a recommendation there. */
export interface ModalityStep {
  readonly label: string;
  /** Printed beside each recommendation. */
  readonly badge: string;
  readonly cues: string;
}

/** Indexed by level, 0 weakest. Labels and badges: the audience specification's fixed phrases. */
export const modalityScale = [
  {
    label: 'described or implied',
    badge: 'Noted',
    cues: 'seek, cherish, has emphasized, available',
  },
  { label: 'possibility', badge: 'Possible', cues: 'can, can be, might have' },
  {
    label: 'endorsement or opportunity',
    badge: 'Promising',
    cues: 'looks promising, offers an opportunity, mutual interest in, benefit from, would lead to',
  },
  {
    label: 'projected or reported steps',
    badge: 'Expected',
    cues: 'would, will, steps to be taken',
  },
  { label: 'necessity', badge: 'Needed', cues: 'require, require to, need, need to' },
  { label: 'obligation', badge: 'Called for', cues: 'must, shall, have to, ought to, should' },
] as const satisfies readonly ModalityStep[];

export type Level = 0 | 1 | 2 | 3 | 4 | 5;

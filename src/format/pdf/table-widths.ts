// Widths the columns ask for → widths they get, so that short columns stay narrow and long ones share the rest.

/** Narrowest (longest word) and widest (nothing broken) setting of a column, in points. */
export interface ColumnNeed {
  readonly min: number;
  readonly max: number;
}

/**
 * Shares `available` points among columns.
 *
 * Columns that fit into their share keep the width they ask for; the rest is shared in proportion to the square root of
 * what each asks for, so that one very long column does not starve the next. None gets less than its longest word;
 * where the words together are too wide, only the widest are broken.
 */
export function tableWidths(
  needs: readonly ColumnNeed[],
  available: number,
  form: boolean,
): number[] {
  const wanted = sum(needs.map((need) => need.max));
  if (wanted <= available) return stretch(needs, available - wanted, form);
  const least = sum(needs.map((need) => need.min));
  if (least >= available) return capped(needs, available);
  return share(needs, available);
}

/** The words do not fit beside each other: one bound for all columns, which only those with the longest words feel. */
function capped(needs: readonly ColumnNeed[], available: number): number[] {
  const mins = needs.map(({ min }) => min).toSorted((a, b) => a - b);
  let room = available;
  let cap = 0;
  for (const [index, min] of mins.entries()) {
    cap = room / (mins.length - index);
    if (min > cap) break;
    room -= min;
  }
  return needs.map(({ min }) => Math.min(min, cap));
}

/** Least share of a form's width for its row headers. */
const formLead = 0.2;

/** All fits: a form gives what is left to its last column, so that answers stand near their questions. */
function stretch(needs: readonly ColumnNeed[], left: number, form: boolean): number[] {
  const total = sum(needs.map((need) => need.max)) || 1;
  const first = needs[0]?.max ?? 0;
  const lead = form ? Math.min(left, Math.max(0, (total + left) * formLead - first)) : 0;
  return needs.map(({ max }, index) => {
    if (!form) return max + (max / total) * left;
    return max + (index === 0 ? lead : 0) + (index === needs.length - 1 ? left - lead : 0);
  });
}

function share(needs: readonly ColumnNeed[], available: number): number[] {
  const widths = needs.map(() => 0);
  let open = needs.map((need, index) => ({ ...need, index }));
  let room = available;
  while (open.length > 0) {
    const weight = sum(open.map(({ max }) => Math.sqrt(max))) || 1;
    const scaled = open.map((need) => ({ need, width: (Math.sqrt(need.max) / weight) * room }));
    // Columns too wide for their share come first: what they take, the others can no longer have.
    const tight = scaled.filter(({ need, width }) => need.min > width);
    const content = scaled.filter(({ need, width }) => need.max <= width);
    const settled = tight.length > 0 ? tight : content.length > 0 ? content : scaled;
    for (const { need, width } of settled) {
      const given = tight.length > 0 ? need.min : Math.min(width, need.max);
      widths[need.index] = given;
      room -= given;
    }
    open = open.filter((need) => !settled.some((done) => done.need.index === need.index));
  }
  return widths;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

// The frames around a fragment's strips → boxes, bars and rules.

import type { Fragment } from './paginate.ts';
import type { Frame } from './strip.ts';

/** A shape as pdfmake's renderer takes it. */
export type Shape = Readonly<Record<string, string | number>>;

/** Shapes of a fragment, outer frames first; to be painted before its lines. */
export function frameShapes({ strips, x, y }: Fragment): Shape[] {
  const depths = new Map<Frame, { top: number; bottom: number }>();
  const shift = y - (strips[0]?.top ?? 0);
  for (const { frames, top, bottom } of strips) {
    for (const frame of frames) {
      const depth = depths.get(frame);
      depths.set(frame, {
        top: Math.min(depth?.top ?? Number.MAX_VALUE, top + shift),
        bottom: Math.max(depth?.bottom ?? 0, bottom + shift),
      });
    }
  }
  return [...depths].flatMap(([frame, { top, bottom }]) => {
    const begins = !frame.first || strips.includes(frame.first);
    const ends = !frame.last || strips.includes(frame.last);
    return shapesOf(frame, x + frame.x, {
      top: begins ? top : top - brokenPadPt,
      bottom: ends ? bottom : bottom + brokenPadPt,
      begins,
      ends,
    });
  });
}

/** Air between text and the edge of a box where a page break cuts the box, in points. */
const brokenPadPt = 3;

/** Where a frame stands on a page, and whether its own ends are there. */
interface Extent {
  readonly top: number;
  readonly bottom: number;
  readonly begins: boolean;
  readonly ends: boolean;
}

function shapesOf({ paint, width }: Frame, x: number, extent: Extent): Shape[] {
  const { top, bottom, begins, ends } = extent;
  const { fill, leftBar, topRule, bottomRule } = paint;
  const shapes: Shape[] = [];
  if (fill) shapes.push(boxShape(x, width, extent, fill));
  if (leftBar) shapes.push(boxShape(x, leftBar.widthPt, extent, leftBar.colour));
  if (topRule && begins)
    shapes.push(ruleShape(x, x + width, top, topRule.weightPt, topRule.colour));
  if (bottomRule && ends) {
    shapes.push(ruleShape(x, x + width, bottom, bottomRule.weightPt, bottomRule.colour));
  }
  return shapes;
}

function boxShape(x: number, w: number, { top, bottom }: Extent, color: string): Shape {
  return { type: 'rect', x, y: top, w, h: bottom - top, color, lineWidth: 0 };
}

/** A horizontal rule. */
export function ruleShape(
  x1: number,
  x2: number,
  y: number,
  weightPt: number,
  colour: string,
): Shape {
  return { type: 'line', x1, x2, y1: y, y2: y, lineWidth: weightPt, lineColor: colour };
}

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
  return [...depths].flatMap(([frame, { top, bottom }]) =>
    shapesOf(frame, x + frame.x, top, bottom),
  );
}

function shapesOf({ paint, width }: Frame, x: number, top: number, bottom: number): Shape[] {
  const shapes: Shape[] = [];
  const { fill, leftBar, topRule, bottomRule } = paint;
  if (fill)
    shapes.push({ type: 'rect', x, y: top, w: width, h: bottom - top, color: fill, lineWidth: 0 });
  if (leftBar) {
    shapes.push({
      type: 'rect',
      x,
      y: top,
      w: leftBar.widthPt,
      h: bottom - top,
      color: leftBar.colour,
      lineWidth: 0,
    });
  }
  for (const [rule, at] of [
    [topRule, top],
    [bottomRule, bottom],
  ] as const) {
    if (rule) shapes.push(ruleShape(x, x + width, at, rule.weightPt, rule.colour));
  }
  return shapes;
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

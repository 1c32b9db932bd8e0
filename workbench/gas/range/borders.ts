/** Borders as a script asks for them: six sides, each on, off or left alone. */
import type { Edges } from "../../engine/cells/cells";
import type { Border } from "../../engine/workbook/library";
import { colorOf } from "../face/colors";
import { nameOf } from "../face/enums";

type Line = NonNullable<Border["top"]>;

const STYLES: Readonly<Record<string, Line["style"]>> = {
  DOTTED: "dotted",
  DASHED: "dashed",
  SOLID: "thin",
  SOLID_MEDIUM: "medium",
  SOLID_THICK: "thick",
  DOUBLE: "thick",
};

/**
 * How each cell's border changes under `setBorder(top, left, bottom, right, vertical, horizontal, color, style)`.
 *
 * `true` draws a side, `false` removes it, anything else leaves it; vertical and horizontal are
 * the lines between the cells of the range.
 */
export function borderChange(given: readonly unknown[]): (before: Border, edges: Edges) => Border {
  const [top, left, bottom, right, vertical, horizontal, color, style] = given;
  const line: Line = {
    style: STYLES[nameOf(style ?? "SOLID")] ?? "thin",
    color: colorOf(color) ?? "#000000",
  };
  return (before, edges) => {
    const after: Border = { ...before };
    apply(after, "top", edges.top ? top : horizontal, line);
    apply(after, "bottom", edges.bottom ? bottom : horizontal, line);
    apply(after, "left", edges.left ? left : vertical, line);
    apply(after, "right", edges.right ? right : vertical, line);
    return after;
  };
}

function apply(border: Border, side: keyof Border, wanted: unknown, line: Line): void {
  if (wanted === true) border[side] = line;
  if (wanted === false) delete border[side];
}

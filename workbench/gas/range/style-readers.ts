/** What scripts give for the looks of a cell, read as changes of style. */
import type { StyleChange } from "../../engine/looks/style";
import { colorOf } from "../face/colors";
import { nameOf } from "../face/enums";
import { HostError } from "../host/realm";

/** Turns what a script gives for one cell into a change of style. */
export type Reader = (given: unknown) => StyleChange;

/** The colour behind a cell; `null` takes it away. */
export const background: Reader = (color) => ({ fillColor: colorOf(color) });
/** The colour of the text; `null` takes it away. */
export const fontColor: Reader = (color) => ({ textColor: colorOf(color) });
/** `bold` or `normal`. */
export const fontWeight: Reader = (weight) => ({
  bold: choice(weight, ["bold", "normal"], "setFontWeight") === "bold",
});
/** `italic` or `normal`. */
export const fontStyle: Reader = (style) => ({
  italic: choice(style, ["italic", "normal"], "setFontStyle") === "italic",
});
/** The size in points. */
export const fontSize: Reader = (size) => ({ fontSize: Number(size) });
/** `underline`, `line-through` or `none`. */
export const fontLine: Reader = (line) => ({
  underline: line === "underline",
  strikethrough: line === "line-through",
});
/** `left`, `center`, `right`, or `normal` for what suits the value. */
export const horizontal: Reader = (given) => {
  const side = choice(given, ["left", "center", "right", "normal"], "setHorizontalAlignment");
  return { align: side === "left" || side === "center" || side === "right" ? side : undefined };
};
/** `top`, `middle` or `bottom`; `null` resets it. */
export const vertical: Reader = (given) => {
  if (given === null) return { verticalAlign: undefined };
  const side = choice(given, ["top", "middle", "bottom"], "setVerticalAlignment");
  return { verticalAlign: side === "top" || side === "middle" ? side : "bottom" };
};
/** Whether long text goes on in the next line. */
export const wrap: Reader = (isOn) => ({ wrapping: isOn === true ? "wrap" : "overflow" });
/** What becomes of long text: one of `WrapStrategy`. */
export const wrapStrategy: Reader = (strategy) => {
  const name = nameOf(strategy);
  return { wrapping: name === "WRAP" ? "wrap" : name === "CLIP" ? "clip" : "overflow" };
};

/** Equal settings become one and the same change, so that neighbours can be joined. */
export function sharedChanges(rows: readonly (readonly unknown[])[], read: Reader): StyleChange[][] {
  const changes = new Map<unknown, StyleChange>();
  return rows.map((row) =>
    row.map((given) => {
      const change = changes.get(given) ?? read(given);
      changes.set(given, change);
      return change;
    }),
  );
}

function choice(given: unknown, allowed: readonly string[], method: string): string {
  if (given === null) return allowed.at(-1) ?? "";
  const text = nameOf(given).toLowerCase();
  if (!allowed.includes(text)) throw new HostError(`Invalid argument: ${text} (${method})`);
  return text;
}

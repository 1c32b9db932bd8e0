/** What the columns of a table are called, by the lines of its header. */

import { type Cell, textOf, tidy } from "../../../core/cells/cell";
import { isCount } from "./heading-cells";

/**
 * The texts over the columns, groups spread over the columns they stand for.
 *
 * @param lines of the header, from the top
 * @example titlesOf([["Client", "Sales", ""], ["", 2023, 2024]]) // => ["Client", "Sales 2023", "Sales 2024"]
 */
export function titlesOf(lines: readonly (readonly Cell[])[]): string[] {
  const named = lines.filter((line) => lines.length === 1 || !isCount(line));
  const texts = named.map((line) => line.map((cell) => tidy(textOf(cell))));
  const last = texts[texts.length - 1] ?? [];
  const spread = texts.map((line, index) => (index === texts.length - 1 ? line : spreadOver(line, last)));
  return last.map((_, at) =>
    spread
      .map((line) => line[at] ?? "")
      .filter((text, index, all) => text !== "" && all.indexOf(text) === index)
      .join(" "),
  );
}

/** A group stands for the columns up to the next one, if there are headings below it. @private */
function spreadOver(groups: readonly string[], below: readonly string[]): string[] {
  let group = "";
  return groups.map((text, at) => {
    if (text !== "") group = below[at] === "" ? "" : text;
    return text || (below[at] === "" ? "" : group);
  });
}

/** Which customer a cell of any sheet names, alone or in a sentence. */

import { tidy } from "../../core/cells/cell";
import { hasHan, hasLetter } from "../../core/texts/letters";

/**
 * The customer whom a cell or its row names; `undefined` for none. Of a sentence that names several nobody is meant, but its
 * row may tell one.
 *
 * @param cell as it is shown
 * @param line all cells of its row
 * @param known names of customers, tidied
 * @example nameIn("Lost: Ann, Bo. Win them back.", ["", "Cy"], new Set(["Ann", "Bo", "Cy"])) // => "Cy"
 */
export function nameIn(
  cell: string,
  line: readonly string[],
  known: ReadonlySet<string>,
): string | undefined {
  const isKnown = (text: string) => text !== "" && known.has(text);
  if (isKnown(tidy(cell))) return tidy(cell);
  return nameInSentence(cell, known) ?? line.map(tidy).find(isKnown);
}

/** The only customer whom a sentence names: between its marks, or as what it begins with. @private */
function nameInSentence(cell: string, known: ReadonlySet<string>): string | undefined {
  const pieces = cell.split(/[:：,，、;；。]/).map(tidy);
  const said = new Set(pieces.filter((text) => text !== "" && known.has(text)));
  const named = new Set([...said, ...namesWithin(tidy(cell), known)]);
  const [name, ...others] = [...named].filter((one) => ![...named].some((longer) => isPartOf(one, longer)));
  return name !== undefined && others.length === 0 && (said.has(name) || tidy(cell).startsWith(name))
    ? name
    : undefined;
}

/** Names that stand in a sentence as words of their own; a mere number may be any. @private */
function namesWithin(sentence: string, known: ReadonlySet<string>): string[] {
  const isWithin = (name: string) => {
    const at = sentence.indexOf(name);
    if (at < 0 || name === "" || !hasLetter(name)) return false;
    const [before = "", after = ""] = [sentence[at - 1], sentence[at + name.length]];
    return !isOneWord(before, name[0] ?? "") && !isOneWord(name[name.length - 1] ?? "", after);
  };
  return [...known].filter(isWithin);
}

/** Chinese has no blanks between words. @private */
function isOneWord(left: string, right: string): boolean {
  const isPart = (sign: string) => !hasHan(sign) && (hasLetter(sign) || /\d/.test(sign));
  return isPart(left) && isPart(right);
}

/** @private */
function isPartOf(name: string, longer: string): boolean {
  return name !== longer && longer.includes(name);
}

/** Formulas as xlsx files write them: references in them, and the words the engine has for them. */
import { columnName } from "../engine/workbook/area";
import { helpers } from "../engine/workbook/library";

/** Texts, quoted sheet names, names in brackets, and references; of the rest only references matter. */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|\[[^\]]*\]|(?<![\p{L}\p{N}_.$])(?:\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Z]{1,3}\$?[1-9]\d{0,6})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\p{N}_.(!])|#REF!?/giu;

/** A formula with every reference rewritten; texts and names stay as they are. */
function withReferences(formula: string, rewrite: (reference: string) => string): string {
  return formula.replace(PIECES, (piece) => (/^["'[]/.test(piece) ? piece : rewrite(piece)));
}

function referencesOf(formula: string): string[] {
  const found: string[] = [];
  withReferences(formula, (reference) => {
    found.push(reference);
    return reference;
  });
  return found;
}

/**
 * A formula moved by rows and columns: references without `$` move with it.
 *
 * A reference that would leave the sheet becomes `#REF!`.
 */
export function movedFormula(formula: string, rows: number, columns: number): string {
  return withReferences(formula, (reference) =>
    reference.startsWith("#")
      ? reference
      : reference
          .split(":")
          .map((corner) => movedCorner(corner, rows, columns))
          .join(":"),
  );
}

function movedCorner(corner: string, rows: number, columns: number): string {
  const [, fixedColumn = "", letters = "", fixedRow = "", digits = ""] =
    /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(corner) ?? [];
  const column =
    letters === "" ? 0 : helpers.lettersToNumber(letters.toUpperCase()) + (fixedColumn ? 0 : columns);
  const row = digits === "" ? 1 : Number(digits) + (fixedRow ? 0 : rows);
  if (column < 0 || row < 1) return "#REF!";
  return `${fixedColumn}${letters === "" ? "" : columnName(column)}${fixedRow}${digits === "" ? "" : row}`;
}

/**
 * The file's formula with the references that its translation has now.
 *
 * `before` is how the engine wrote it when the file was opened, `now` how it writes it after cells
 * moved. `undefined` when the two cannot be told apart reference by reference.
 */
export function followedFormula(formula: string, before: string, now: string): string | undefined {
  if (before === now) return formula;
  const [own, old, moved] = [referencesOf(formula), referencesOf(before), referencesOf(now)];
  if (own.length !== old.length || old.length !== moved.length) return undefined;
  let index = 0;
  // A sheet that got another name shows in the words around the references.
  if (withReferences(before, () => "") !== withReferences(now, () => "")) return undefined;
  return withReferences(formula, () => {
    const reference = moved[index++] ?? "";
    return reference.startsWith("#") ? "#REF!" : reference;
  });
}

/**
 * The formula as the engine is given it.
 *
 * Marks of newer functions are left out. The engine knows SUBTOTAL, but its reader of files would
 * put a plain sum in its place, which counts hidden rows; a blank keeps it from doing so.
 */
export function engineFormula(formula: string): string {
  return formula
    .replace(/"(?:[^"]|"")*"|_xlfn\.|_xlws\.|_xlpm\./g, (piece) => (piece.startsWith('"') ? piece : ""))
    .replace(/\bSUBTOTAL\((?=\d)/gi, "SUBTOTAL( ");
}

/** Whether what a formula gives changes by itself, from day to day or from one calculation to the next. */
export function changesByItself(formula: string): boolean {
  return /\b(?:TODAY|NOW|RAND|RANDBETWEEN|RANDARRAY)\(/i.test(formula);
}

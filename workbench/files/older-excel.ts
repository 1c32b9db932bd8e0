/** Workbooks of Excel before 2007 (BIFF), made such of 2007 by a library that reads both. */

/**
 * The bytes of an `.xls` file as those of an `.xlsx` file: cells with their formulas, results and formats, merged cells, what is
 * hidden. Throws what the library throws where it is protected or damaged.
 */
export async function asNewerExcel(bytes: Uint8Array): Promise<Uint8Array> {
  // The library takes what is shorter for text.
  if (bytes.length < HEADER) throw new Error("the file ends within its header");
  // Loaded for such a file only: it is larger than all that reads the others.
  const { read, write } = await import("@e965/xlsx");
  const book = read(bytes, { type: "array", cellNF: true, cellStyles: true });
  for (const sheet of Object.values(book.Sheets)) {
    for (const cell of Object.values(sheet)) if (isUncalculated(cell)) delete cell.v;
  }
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx", cellStyles: true }));
}

/** A formula with no result: a program that does not calculate wrote it. */
function isUncalculated(cell: unknown): cell is { v?: unknown } {
  return typeof cell === "object" && cell !== null && "f" in cell && "v" in cell && cell.v === "";
}

/** In bytes, of the container that such a file is. */
const HEADER = 512;

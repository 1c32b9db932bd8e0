/** Texts, names and paths as DuckDB quotes them. */

/** A text. */
export function literal(text: string): string {
  return `'${text.replace(/'/g, "''")}'`;
}

/** A name of a table or column. */
export function quoted(name: string): string {
  return `"${name.replace(/"/g, '""')}"`;
}

/** A path of one file, whatever signs of a pattern its name holds. */
export function placed(file: string): string {
  return literal(file.replace(/[*?[]/g, "[$&]"));
}

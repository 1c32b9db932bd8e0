/** Names for sheets made from files. */

/** The name of the file without its ending, as far as a sheet may be called so. */
export function sheetNameFor(fileName: string): string {
  const name = fileName
    .replace(/^.*[/\\]/, "")
    .replace(/\.[^.]*$/, "")
    .replace(/['*?/\\[\]]/g, " ")
    .trim()
    .slice(0, 100);
  return name === "" ? "Sheet1" : name;
}

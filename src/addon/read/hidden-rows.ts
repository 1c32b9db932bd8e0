/** Asks a sheet which of some rows are hidden. */

/**
 * The hidden ones of some rows. One call, one more for each row, and another for each where the sheet has a filter,
 * because Sheets tells it of one row at a time; filter views and slicers are another person's look at the sheet and are not told of.
 *
 * @param sheet of the rows
 * @param rows counted from 1; few of them
 */
export function hiddenAmong(sheet: GoogleAppsScript.Spreadsheet.Sheet, rows: readonly number[]): number[] {
  const isFiltered = sheet.getFilter() !== null;
  return rows.filter((row) => sheet.isRowHiddenByUser(row) || (isFiltered && sheet.isRowHiddenByFilter(row)));
}

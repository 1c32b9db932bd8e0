/** The names of what can be wrong in a row, without the texts, so that the sidebar can know them all. */

/** What can be wrong in one row of the user's data. */
export const ROW_PROBLEMS = [
  "NOT_A_NUMBER",
  "AMBIGUOUS_NUMBER",
  "NOT_A_DATE",
  "AMBIGUOUS_DATE",
  "NOT_YES_OR_NO",
  "ERROR_CELL",
  "BLANK_VALUE",
  "DUPLICATE_CUSTOMER",
  "NEGATIVE_VALUE",
  "PARAMETER",
  "TOTAL_TOO_LARGE",
] as const;

export type RowProblemCode = (typeof ROW_PROBLEMS)[number];

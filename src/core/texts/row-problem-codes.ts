/** The names of what can be wrong in a row, apart from the others, because the sidebar knows these by name only. */

/** What can be wrong in one row of the user's data. */
export const ROW_PROBLEMS = [
  "NOT_A_NUMBER",
  "AMBIGUOUS_NUMBER",
  "UNKNOWN_VALUE",
  "OTHER_TAX",
  "NOT_A_DATE",
  "AMBIGUOUS_DATE",
  "FUTURE_DATE",
  "FAR_DATE",
  "NOT_YES_OR_NO",
  "ERROR_CELL",
  "BLANK_VALUE",
  "DUPLICATE_CUSTOMER",
  "NEGATIVE_VALUE",
  "PARAMETER",
  "TOTAL_TOO_LARGE",
] as const;

export type RowProblemCode = (typeof ROW_PROBLEMS)[number];

/** The names of what can be wrong, without the texts, so that the sidebar can know them all. */

/** What can be wrong in one row of the user's data. */
export const ROW_PROBLEMS = [
  "NOT_A_NUMBER",
  "AMBIGUOUS_NUMBER",
  "UNKNOWN_VALUE",
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

/** What can be wrong: in a row, or so that nothing can be done. */
export const PROBLEMS = [
  ...ROW_PROBLEMS,
  "PARAMETER_MISSING",
  "ARGUMENT_MISSING",
  "SIZES_DIFFER",
  "ERROR_IN_RANGE",
  "AMBIGUOUS_IN_RANGE",
  "ALL_EQUAL",
  "NOTHING_SELECTED",
  "NO_ROWS",
  "NO_NUMBER_COLUMN",
  "FIELD_MISSING",
  "NO_VALUES",
  "NO_ENTRIES",
  "NO_COMPLETE_ROW",
  "DATES_UNREADABLE",
  "NUMBERS_UNREADABLE",
  "NO_USABLE_ORDER",
  "NO_SUCH_COLUMN",
  "NO_SUCH_FIELD",
  "NO_SUCH_MODEL",
  "NO_SUCH_SHEET",
  "OUR_SHEET",
  "SHEET_NAME",
  "BAD_OPTION",
  "BAD_REQUEST",
  "DATA_CHANGED",
  "NO_ROOM",
  "NO_ORDERS",
  "NOT_A_CUSTOMER",
  "NOTHING_TO_UNDO",
  "UNDO_DISTURBED",
  "EDITED_SINCE",
  "QUESTIONS_OPEN",
  "RUNNING",
  "NOT_ALLOWED",
  "NOT_ACCEPTED",
  "NOT_AUTHORISED",
  "UNEXPECTED",
] as const;

export type RowProblemCode = (typeof ROW_PROBLEMS)[number];
export type ProblemCode = (typeof PROBLEMS)[number];

/** Where Google documents nothing and reports differ: the ways it may go. The add-on must be right on each. */

export interface Ways {
  /**
   * When a script is told that Google refuses what it wrote. At the next reading call or flush: "Sheets throws at the
   * next flush", several public scripts say of cells with data validation.
   */
  readonly refusals: "at once" | "late";
  /** In what order a chart tells its ranges: `EmbeddedChart.getRanges` promises none, and gas-fakes sorts them anew. */
  readonly chartRanges: "as added" | "sorted";
  /**
   * What becomes of a chart's first column where it holds no text: public scripts set `useFirstColumnAsDomain` because
   * Sheets took it for a series.
   */
  readonly numericLabels: "labels" | "series";
  /** Whether a search on a sheet finds what is attached to its rows too: the reference says so, gas-fakes does not. */
  readonly sheetScope: "whole sheet" | "sheet alone";
  /** `getDocumentProperties` and `getDocumentLock` return null where there is no document to speak of (reference). */
  readonly document: "there" | "missing";
  /**
   * How many accounts the browser is signed in with: with several, Google may run what the sidebar calls as one that
   * never gave its permission (ErrorHandler's note "Multiple-account issue / V8").
   */
  readonly accounts: "one" | "several";
  /** What a write into merged cells leaves: all of it, hidden below the first cell, or that of the first cell alone. */
  readonly merged: "every cell" | "first cell";
  /**
   * Whether each formula has a script of its own, as Google documents ("a separate call to the Apps Script server"), or
   * all of them one, which is faster and right as long as no function keeps anything.
   */
  readonly formulas: "one script" | "script each";
}

/** The ways that most reports tell of. */
export const USUAL_WAYS: Ways = {
  refusals: "at once",
  chartRanges: "as added",
  numericLabels: "labels",
  sheetScope: "whole sheet",
  document: "there",
  accounts: "one",
  merged: "every cell",
  formulas: "one script",
};

/** What a person should know of the record of runs, and of what earlier runs left. */

import { amountText } from "../../core/report/plain-number";
import { alike, filledText, type Text } from "../../core/texts/language";
import { listed, type Remark } from "../reading/remark";
import {
  endedRuns,
  type HistoryReading,
  type RecordedRun,
  type WorkbookReading,
} from "../reading/sheet/sheet-reading";
import { TEXTS } from "../texts";
import { HISTORY_ROWS } from "./history";
import { UNDO_RUNS } from "./undo";

/**
 * What a person should know of the record before a run: that it was set aside, because tiers changed by hand go then, and
 * which runs nothing is compared with.
 *
 * @param history as read
 * @param isGone whether our columns stand there though no run over the sheet is recorded
 * @example recordRemarks({ isSetAside: true }).map(({ id }) => id) // => ["record-edited"]
 * @example recordRemarks({ edited: [{ run: 3, date: "2024-01-31" }] })[0].text.en // => "Not compared with, as the hidden history of these days was edited: 2024-01-31"
 */
export function recordRemarks(
  { isSetAside, edited = [] }: Pick<HistoryReading, "isSetAside" | "edited">,
  isGone = false,
): Remark[] {
  const days = edited.map(({ date, run }) => alike(date ?? String(run)));
  const told = { rows: [], change: null };
  return [
    ...(isSetAside ? [{ id: "record-edited", text: TEXTS.recordSetAside, ...told }] : []),
    ...(isGone ? [{ id: "record-gone", text: TEXTS.recordGone, ...told }] : []),
    ...(days.length > 0
      ? [{ id: "runs-edited", text: filledText(TEXTS.runsNotCompared, { days: listed(days) }), ...told }]
      : []),
  ];
}

/**
 * What a person should know before a run that takes the room of earlier ones: those can then not be undone any more.
 *
 * @param runs of the record, oldest first
 * @param dropped how many of the oldest the run drops
 * @example undosDroppedRemarks([{ undoRows: 2 }, { undoRows: 2 }], 1)[0].text.en // => "The history holds 200,000 rows. This run takes the room of 1 earlier run, which can then be neither undone nor compared with."
 */
export function undosDroppedRemarks(
  runs: readonly Pick<RecordedRun, "undoRows">[],
  dropped: number,
): Remark[] {
  const firstKept = runs.length - (UNDO_RUNS - 1);
  const lost = runs.filter(({ undoRows }, at) => at >= firstKept && at < dropped && undoRows > 0);
  if (lost.length === 0) return [];
  const places = { rows: amountText(HISTORY_ROWS), count: lost.length };
  return [{ id: "undos-dropped", text: filledText(TEXTS.undosDropped, places), rows: [], change: null }];
}

/**
 * What a person should know where tiers of the last run stand beside other customers, because the customers were sorted,
 * pasted or moved without them.
 *
 * @param titles of the models whose columns stayed behind
 * @example leftBehindRemarks([]) // => []
 */
export function leftBehindRemarks(titles: readonly Text[]): Remark[] {
  if (titles.length === 0) return [];
  const columns = listed(titles);
  return [
    { id: "tiers-left-behind", text: filledText(TEXTS.tiersLeftBehind, { columns }), rows: [], change: null },
  ];
}

/**
 * What a person should know where a summary is written over that tells of another list on the sheet: they share them.
 *
 * @param reading of the sheet, as it is for the list that is run
 * @example otherListRemarks({ sheetId: 1, history: { models: [], last: [], runs: [] }, markedSheets: [] }) // => []
 */
export function otherListRemarks({
  sheetId,
  list = 0,
  stack = 0,
  history: { runs },
  markedSheets,
}: Pick<WorkbookReading, "sheetId" | "list" | "stack" | "history" | "markedSheets">): Remark[] {
  const ended = endedRuns(runs, sheetId);
  const others = markedSheets.filter(({ model }) => {
    const last = ended.filter(({ idle }) => !idle?.includes(model)).pop();
    return ended.length > 0 && ((last?.list ?? 0) !== list || (last?.stack ?? 0) !== stack);
  });
  if (others.length === 0) return [];
  const sheets = listed(others.map(({ name }) => alike(name)));
  return [
    {
      id: "summaries-of-other-list",
      text: filledText(TEXTS.otherListSummaries, { sheets }),
      rows: [],
      change: null,
    },
  ];
}

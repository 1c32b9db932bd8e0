/** Reports that count labels as they will stand on the sheet, also where a person set one by hand. */

import { textOf, tidy } from "../../core/cells/cell";
import type { Block, ResultColumn } from "../../core/report/report";
import { TEXTS as CORE_TEXTS } from "../../core/texts/core-texts";
import { filled, type Language } from "../../core/texts/language";
import type { RunRequest } from "../contract/requests";
import { isIncompleteText } from "../reading/sheet/customers-columns";
import type { Place } from "../reading/sheet/sheet-reading";
import { type Override, overridesIn } from "../record/override";
import { TEXTS } from "../texts";
import type { Judged } from "./judged";
import type { ModelRun } from "./model-run";
import { labelColumnOf } from "./movement";

/**
 * The model with a report over the labels that a person set by hand and that stay; its label column remains what the rule
 * gives, by which they are known again. As it was where there are none.
 *
 * @param run of the model
 * @param place where its columns stand
 * @param judged what the customers are judged by
 * @param request whether such labels stay, and which were given up
 * @param language of the report
 * @example withHandSet({ outcome: { columns: [] } }, { reading: { markedColumns: [] } }, { values: [] }, { keepOverrides: true }, "en") // => { outcome: { columns: [] } }
 */
export function withHandSet(
  run: ModelRun,
  { reading, headerRow }: Place,
  { values }: Pick<Judged, "values">,
  { keepOverrides, accepted = [] }: Pick<RunRequest, "keepOverrides" | "accepted">,
  language: Language,
): ModelRun {
  const { model, prepared, table, outcome } = run;
  const result = labelColumnOf(run);
  const marked = reading.markedColumns.find((one) => one.model === model.id && one.id === result?.id);
  if (!result || !marked || !keepOverrides) return run;
  // After a broken run labels may stand beside other customers: what it was to keep counts.
  const header = headerRow === null ? "" : textOf(reading.cells[headerRow - 1]?.[marked.column - 1]);
  const unfinished = isIncompleteText(header) ? (reading.kept[`${model.id}/${result.id}`] ?? []) : null;
  const kept = overridesIn(reading, table, marked.column, model.id, result, unfinished, values).filter(
    ({ customer }) => !accepted.includes(customer),
  );
  if (kept.length === 0) return run;
  const byRow = new Map(kept.map((one) => [one.row, one.kept]));
  const handSet = table.sheetRows.map((row) => byRow.get(row) ?? "");
  const asSet = prepared.run({ ...table, handSet });
  const columns = asSet.columns.map((one) => (one.id === result.id ? result : one));
  const report = withStrangers(asSet.report, strangersIn(kept, result, model), language);
  return { ...run, handSet, outcome: { ...outcome, ...asSet, columns, report } };
}

/** Words of a person that are no label of the model, one per customer who has such. @private */
function strangersIn(
  kept: readonly Pick<Override, "kept">[],
  { labels = [] }: Pick<ResultColumn, "labels">,
  { actions = [] }: Pick<ModelRun["model"], "actions">,
): string[] {
  const known = new Set([...labels, ...actions.flatMap(({ label }) => Object.values(label))].map(tidy));
  return kept.map((one) => one.kept).filter((word) => !known.has(word));
}

/** Their customers are in no row of the tables, so that the totals lack them. @private */
function withStrangers(report: readonly Block[], words: readonly string[], language: Language): Block[] {
  const at = report.findIndex(({ kind }) => kind === "grid");
  if (words.length === 0 || at < 0) return [...report];
  const names = [...new Set(words)].slice(0, NAMED).join(CORE_TEXTS.listSeparator[language]);
  const text = filled(TEXTS.inNoRow, language, { count: words.length, names });
  return [...report.slice(0, at + 1), { kind: "note", text }, ...report.slice(at + 1)];
}

/** So many words of a person's are named. */
const NAMED = 5;

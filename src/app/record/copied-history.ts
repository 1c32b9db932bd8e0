/** The record of runs as a table for people: one row per customer and run, without what only undoing needs. */

import { textOf } from "../../core/cells/cell";
import { FIELDS } from "../../core/table/fields";
import { filled, type Language } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { MODELS } from "../../models/registry";
import { sheetText, writable } from "../reading/sheet/contents";
import type { RecordedRows } from "../reading/sheet/sheet-reading";
import { TEXTS } from "../texts";
import { HISTORY_COLUMNS } from "./history-columns";
import { keptColumn } from "./override";

/**
 * The table, its header first, ready for `setValues`.
 *
 * @param models of the record, in the order of its columns
 * @param runs with their rows
 * @param language of the header
 * @example copiedHistory(["pyramid"], [{ run: { run: 1 }, rows: [[1, "2024-01-31", "Data", "Ann", 9, "VIP"]] }], "en") // => [["Run", "Date", "Sheet", "Customer", "Value", "Pyramid"], [1, "'2024-01-31", "Data", "Ann", 9, "VIP"]]
 */
export function copiedHistory(
  models: readonly string[],
  runs: readonly RecordedRows[],
  language: Language,
): (string | number)[][] {
  const width = HISTORY_COLUMNS.length + models.length;
  return [
    historyHeader(models, language).map(sheetText),
    ...runs.flatMap(({ rows }) =>
      rows.map((row) =>
        Array.from({ length: width }, (_, at) => {
          const cell = row[at];
          return typeof cell === "number" ? cell : writable(textOf(cell));
        }),
      ),
    ),
  ];
}

/**
 * What stands over the columns of the record.
 *
 * @param models of the record, in the order of its columns
 * @param language of the words
 * @example historyHeader(["pyramid"], "zh-CN") // => ["运行", "日期", "工作表", "客户", "金额", "客户金字塔"]
 */
export function historyHeader(models: readonly string[], language: Language): string[] {
  const titles = models.map((id) => {
    const kept = MODELS.find((one) => keptColumn(one.id) === id);
    if (kept) return filled(TEXTS.byHandHeader, language, { model: kept.title[language] });
    const model = MODELS.find((one) => one.id === id);
    return (model?.title ?? (id === FIELDS.customerId.id ? WORDS.customerId : null))?.[language] ?? id;
  });
  const first = [TEXTS.runHeader, TEXTS.dateHeader, TEXTS.sheetHeader, WORDS.customer, WORDS.value];
  return [...first.map((text) => text[language]), ...titles];
}

/** The sentences of a summary sheet that are the same for every model. */

import type { Model } from "../../core/model";
import { inLanguages, type Language } from "../../core/texts/language";
import type { Override } from "../record/override";
import type { Check } from "../run/check";
import { problemViews } from "../run/views";

const LISTED_PROBLEMS = 50;

/**
 * Title, where the customers are and when they were read, and the method.
 *
 * @param model whose sheet it is
 * @param origin sheet, range and date, as text, and whether the rows are orders
 * @param language of the sheet
 * @example preface({ title: { en: "Pyramid" }, summary: { en: "Ranks." } }, { sheet: "Data", range: "A1:B3", today: "2024-01-31", areOrders: false }, "en") // => ["Pyramid", "Customers: Data, A1:B3, read on 2024-01-31", "Ranks."]
 */
export function preface(
  model: Pick<Model, "title" | "summary">,
  origin: {
    readonly sheet: string;
    readonly range: string;
    readonly today: string;
    readonly areOrders: boolean;
  },
  language: Language,
): string[] {
  const { sheet, range, today, areOrders } = origin;
  const from = inLanguages(
    `${areOrders ? "Orders" : "Customers"}: ${sheet}, ${range}, read on ${today}`,
    `${areOrders ? "订单" : "客户"}数据：${sheet}，${range}，读取日期 ${today}`,
    `${areOrders ? "訂單" : "客戶"}資料：${sheet}，${range}，讀取日期 ${today}`,
  );
  return [model.title[language], from[language], model.summary[language]];
}

/**
 * How many rows were used and what was wrong with others, the first ones listed by cell.
 *
 * @param check what was found in the customers
 * @param language of the sheet
 * @example problemLines({ rows: 9, blankRows: 1, problemCount: 0, problems: [] }, "en")[1] // => "9 rows read, 1 blank, nothing to point out."
 */
export function problemLines(
  { rows, blankRows, problemCount, problems }: Check,
  language: Language,
): string[] {
  const listed = problemViews(problems.slice(0, LISTED_PROBLEMS), language);
  const count =
    problemCount === 0
      ? NOTHING[language]
      : inLanguages(`${problemCount} to look at`, `${problemCount} 处需要留意`, `${problemCount} 處需要留意`)[
          language
        ];
  const total = inLanguages(
    `${rows} rows read, ${blankRows} blank, ${count}.`,
    `读取 ${rows} 行，空白 ${blankRows} 行，${count}。`,
    `讀取 ${rows} 列，空白 ${blankRows} 列，${count}。`,
  );
  return [
    HEADING[language],
    total[language],
    ...listed.map(({ cell, message }) => `${cell}: ${message}`),
    ...moreLines(problemCount - listed.length, language),
  ];
}

/**
 * The tiers that people changed by hand; nothing when there are none.
 *
 * @param overrides of this model
 * @param areKept whether they stay
 * @param language of the sheet
 * @example overrideLines([{ row: 7, customer: "Ann", computed: "Small", kept: "VIP" }], true, "en")[1] // => "Row 7, Ann: VIP, worked out as Small"
 */
export function overrideLines(
  overrides: readonly Override[],
  areKept: boolean,
  language: Language,
): string[] {
  if (overrides.length === 0) return [];
  const heading = areKept ? KEPT : REPLACED;
  const lines = overrides
    .slice(0, LISTED_PROBLEMS)
    .map(
      ({ row, customer, computed, kept }) =>
        inLanguages(
          `Row ${row}, ${customer}: ${kept}, worked out as ${computed || "–"}`,
          `第 ${row} 行，${customer}：${kept}，计算结果为 ${computed || "–"}`,
          `第 ${row} 列，${customer}：${kept}，計算結果為 ${computed || "–"}`,
        )[language],
    );
  return [heading[language], ...lines, ...moreLines(overrides.length - lines.length, language)];
}

/** @private */
function moreLines(count: number, language: Language): string[] {
  if (count <= 0) return [];
  return [inLanguages(`… and ${count} more`, `……以及另外 ${count} 处`, `……以及另外 ${count} 處`)[language]];
}

const KEPT = inLanguages("Changed by hand and kept", "手动调整并保留", "手動調整並保留");
const REPLACED = inLanguages(
  "Changed by hand and worked out again",
  "手动调整、已重新计算",
  "手動調整、已重新計算",
);
const HEADING = inLanguages("Rows and problems", "数据行与问题", "資料列與問題");
const NOTHING = inLanguages("nothing to point out", "没有问题", "沒有問題");

/** The sentences of a summary sheet that are the same for every model. */

import type { Model } from "../../core/model";
import { saying } from "../../core/report/explanation";
import { amountText } from "../../core/report/plain-number";
import { filled, filledText, type Language } from "../../core/texts/language";
import type { Override } from "../record/override";
import type { Check } from "../run/check";
import { problemViews } from "../run/views";
import { TEXTS } from "../texts";

const LISTED_PROBLEMS = 50;

/**
 * Title, where the customers are and when they were read, and the method.
 *
 * @param model whose sheet it is
 * @param method in a sentence; the model's summary when left out
 * @param origin sheet, range and date, as text, and whether the rows are orders
 * @param language of the sheet
 * @example preface({ title: { en: "Pyramid" }, summary: { en: "Ranks." } }, undefined, { sheet: "Data", range: "A1:B3", today: "2024-01-31", areOrders: false }, "en") // => ["Pyramid", "Customers: Data, A1:B3, read on 2024-01-31", "Ranks."]
 */
export function preface(
  model: Pick<Model, "title" | "summary">,
  method: string | undefined,
  origin: {
    readonly sheet: string;
    readonly range: string;
    readonly today: string;
    readonly areOrders: boolean;
  },
  language: Language,
): string[] {
  const { sheet, range, today, areOrders } = origin;
  const read = areOrders ? TEXTS.ordersRead : TEXTS.customersRead;
  const from = filled(read, language, { sheet, range, today });
  return [model.title[language], from, method ?? model.summary[language]];
}

/**
 * How many rows were used, what was left out or guessed, and what was wrong with others, the first ones by cell.
 *
 * @param check what was found in the customers
 * @param language of the sheet
 * @example problemLines({ rows: 9, blankRows: 1, problemCount: 0, problems: [], remarks: [] }, "en")[1] // => "9 rows read, 1 blank, nothing to point out."
 */
export function problemLines(
  { rows, blankRows, problemCount, problems, remarks }: Check,
  language: Language,
): string[] {
  const listed = problemViews(problems.slice(0, LISTED_PROBLEMS), language);
  const isClear = problemCount === 0 && remarks.length === 0;
  const count = isClear
    ? TEXTS.nothing[language]
    : filled(TEXTS.toLookAt, language, { problemCount: amountText(problemCount + remarks.length) });
  const total = filledText(TEXTS.rowsRead, {
    rows: amountText(rows),
    blankRows: amountText(blankRows),
    count,
  });
  return [
    TEXTS.heading[language],
    total[language],
    ...remarks.map(({ text }) => text[language]),
    ...listed.map(({ cell, message }) => saying(cell, message, language)),
    ...moreLines(problemCount - listed.length, language),
  ];
}

/**
 * The tiers that people changed by hand; nothing when there are none.
 *
 * @param overrides of this model
 * @param areKept whether they stay
 * @param language of the sheet
 * @param longest for how many runs they stay; `null` for ever
 * @example overrideLines([{ row: 7, customer: "Ann", computed: "Small", kept: "VIP" }], true, "en")[1] // => "Row 7, Ann: VIP, worked out as Small"
 * @example overrideLines([{ row: 7, customer: "Ann", computed: "Small", kept: "VIP", reason: "Eva: new plant", runs: 1, since: "2024-03-31" }], true, "en")[1] // => "Row 7, Ann: VIP, worked out as Small; reason: Eva: new plant; since the data of 2024-03-31"
 * @example overrideLines([{ row: 7, customer: "Ann", computed: "Small", kept: "VIP" }], true, "en", 3)[1] // => "Row 7, Ann: VIP, worked out as Small (kept in 1 of 3 runs)"
 */
export function overrideLines(
  overrides: readonly Override[],
  areKept: boolean,
  language: Language,
  longest: number | null = null,
): string[] {
  if (overrides.length === 0) return [];
  const heading = areKept ? TEXTS.kept : TEXTS.replaced;
  const lines = overrides
    .slice(0, LISTED_PROBLEMS)
    .map(({ row, customer, computed, kept, reason, since, runs = 0 }) => {
      const text = reason === undefined ? TEXTS.changedByHand : TEXTS.changedFor;
      const said = filled(text, language, { row, customer, kept, computed: computed || "–", reason });
      const line = since === undefined ? said : filled(TEXTS.changedBefore, language, { said, since });
      if (!areKept || longest === null) return line;
      return filled(TEXTS.keptForRuns, language, { line, runs: runs + 1, longest });
    });
  return [heading[language], ...lines, ...moreLines(overrides.length - lines.length, language)];
}

/** @private */
function moreLines(count: number, language: Language): string[] {
  if (count <= 0) return [];
  return [filled(TEXTS.andMore, language, { count: amountText(count) })];
}

/** What is owed, not due yet or received, where nothing else says what was sold. */

import { FIELDS } from "../../../../../core/table/fields";
import { mayBeMoney } from "../../column-profile";
import { saysOwed } from "../candidate";
import { askAmong, type Draft, take } from "../draft";
import type { UnnamedAmounts } from "./unnamed-amounts";

/**
 * Takes what is owed where nothing else may be an amount.
 *
 * @param draft of the guess, which is changed
 * @param amounts from `unnamedAmounts`
 * @example takeOwed({ columns: [], fields: [], mapping: {}, reasons: {}, doubts: [] }, { named: [], numeric: [], possible: [], only: undefined, owed: undefined, areByAge: false }) // => false
 */
export function takeOwed(draft: Draft, { only, owed }: UnnamedAmounts): boolean {
  if (!owed || only) return false;
  take(draft, FIELDS.revenue, owed, "owed");
  return true;
}

/**
 * Asks about what is not due yet, beside what is due for so many days.
 *
 * @param draft of the guess, which is changed
 * @param amounts from `unnamedAmounts`
 * @example askAboutNotDue({ columns: [], fields: [], mapping: {}, reasons: {}, doubts: [] }, { named: [], numeric: [], possible: [], only: undefined, owed: undefined, areByAge: false }) // => false
 */
export function askAboutNotDue(
  draft: Draft,
  { numeric, possible, only, owed, areByAge }: UnnamedAmounts,
): boolean {
  if (!only || possible.length > 1 || !areByAge || !NOT_DUE.test(only.words.glued)) return false;
  const rivals = owed ? [owed] : numeric.filter(saysOwed);
  askAmong(draft, FIELDS.revenue, [...rivals, only], "owed");
  return true;
}

const NOT_DUE =
  /^(current|notdue|notyetdue|nichtfallig|nonechu|corriente|novencido|avencer|nonscaduto|ascadere|nietvervallen|未到期|期限内|미도래|within.*|0\d*)$/u;

/**
 * Asks about what came in, beside what is to come in.
 *
 * @param draft of the guess, which is changed
 * @param amounts from `unnamedAmounts`
 * @example askAboutReceived({ columns: [], fields: [], mapping: {}, reasons: {}, doubts: [] }, { named: [], numeric: [], possible: [], only: undefined, owed: undefined, areByAge: false }) // => false
 */
export function askAboutReceived(draft: Draft, { numeric, only }: UnnamedAmounts): boolean {
  const due = numeric.filter((one) => saysOwed(one) && mayBeMoney(one.profile()));
  if (!only || due.length === 0 || !RECEIVED.test(only.words.glued)) return false;
  askAmong(draft, FIELDS.revenue, [...due, only], "several");
  return true;
}

const RECEIVED =
  /^(本期)?(已收|实收|實收|收款|回款)(款|金额|金額|额|額)?$|^(amount)?(received|collected)$|^(erhalten|recu|cobrado|recebido|incassato|ontvangen|入金済|수금)$/u;

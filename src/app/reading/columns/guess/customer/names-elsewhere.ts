/** Names that stand beside those that were taken, of the same customers or of others. */

import { isBlank, textOf, tidy } from "../../../../../core/cells/cell";
import { FIELDS } from "../../../../../core/table/fields";
import { saysNoName } from "../../../place/total-words";
import { SAMPLED } from "../amounts/sampled-numbers";
import { candidateFor, type StudiedColumn } from "../candidate";
import { type Candidates, type Draft, isFree } from "../draft";
import { areCodes, COMPANY, CONTACT, mayBeNames } from "./customer-columns";

/**
 * Where some rows have no firm, the columns in which they have the name of a person.
 *
 * @param draft of the guess
 * @param candidates for each field
 * @param position of the column that was taken
 * @example namesElsewhere({ columns: [], fields: [], mapping: {}, reasons: {}, doubts: [] }, new Map(), 0) // => []
 */
export function namesElsewhere(
  { columns, mapping }: Draft,
  candidates: Candidates,
  position: number,
): readonly StudiedColumn[] {
  const taken = columns.find(({ column }) => column.position === position);
  if (!taken || !COMPANY.test(taken.words.glued)) return [];
  return (candidates.get(FIELDS.customer.id) ?? []).flatMap(({ studied, fit }) => {
    const { column } = studied;
    const isName = (fit === "exact" || fit === "alone") && column.kind === "text" && !areCodes(studied);
    const isFilled = taken.column.cells.some((cell, at) => isBlank(cell) && !isBlank(column.cells[at]));
    return isName && isFilled && isFree({ mapping }, studied) ? [studied] : [];
  });
}

/**
 * Beside people who are written to, the names in front under a heading that says nothing: a farm, a school, a club.
 *
 * @param draft of the guess
 * @param position of the column that was taken
 * @example namesInFront({ columns: [], fields: [], mapping: {}, reasons: {}, doubts: [] }, 0) // => []
 */
export function namesInFront(draft: Draft, position: number): readonly StudiedColumn[] {
  const { columns } = draft;
  const taken = columns.find(({ column }) => column.position === position);
  const [front] = columns;
  const isContact = taken !== undefined && CONTACT.test(taken.column.header);
  return isContact && front && isFree(draft, front) && mayBeNames(front) ? [front] : [];
}

/**
 * Columns of which nothing says what they are and in which some rows have the name of their customer, and others another one: who pays for whom.
 *
 * @param draft of the guess
 * @param position of the column that was taken
 * @example sharingNames({ columns: [], fields: [], mapping: {}, reasons: {}, doubts: [] }, 0) // => []
 */
export function sharingNames(
  { columns, fields, mapping }: Draft,
  position: number,
): readonly StudiedColumn[] {
  const taken = columns.find(({ column }) => column.position === position);
  if (!taken || taken.column.kind !== "text") return [];
  const nameAt = ({ column }: StudiedColumn, at: number) => tidy(textOf(column.cells[at])).toLowerCase();
  const isNamed = (at: number) => nameAt(taken, at) !== "" && !saysNoName(nameAt(taken, at));
  const rows = taken.column.cells.flatMap((_, at) => (at >= SAMPLED || !isNamed(at) ? [] : [at]));
  return columns.filter((one) => {
    const isKnown = fields.some((field) => candidateFor(one, field) !== null);
    if (one.column.kind !== "text" || isKnown || !isFree({ mapping }, one) || HOW.test(one.words.glued))
      return false;
    const filled = rows.filter((at) => nameAt(one, at) !== "");
    const same = filled.filter((at) => nameAt(one, at) === nameAt(taken, at)).length;
    return same < filled.length && same >= filled.length * FEWEST_SHARED && same > 0;
  });
}

/** How it was paid, where a bank may be named that stands as a customer as well; what is to be sold, and who gets what was bought. */
const HOW =
  /^(deal|opportunity)|recipient|consignee|receiver|shipto|empfanger|destinatai?r|ontvanger|收货人|收件人|收貨人|届け?先|配送先|送付先|受取人|수취인|수령인|method|paidby|paidwith|zahlungsart|zahlart|zahlweise|modedepaiement|formadepago|metodo|betaalwijze|方式|方法|수단/u;

/** Of the rows: fewer may have one word by chance. */
const FEWEST_SHARED = 0.1;

/**
 * Where no texts are left: phones and other numbers of somebody, else what was taken for something else.
 *
 * @param draft of the guess
 * @example whoElse({ columns: [], fields: [], mapping: {}, reasons: {}, doubts: [] }) // => []
 */
export function whoElse(draft: Draft): readonly StudiedColumn[] {
  const { columns, mapping } = draft;
  const numbers = columns.filter(
    (one) => isFree(draft, one) && one.column.kind !== "date" && WHO.test(one.words.glued),
  );
  if (numbers.length > 0) return numbers;
  // Words of which nothing says what they are.
  const words = columns.filter(
    (one) => isFree(draft, one) && one.column.kind === "text" && !one.areDays() && one.profile().distinct > 1,
  );
  if (words.length === 1) return words;
  const product = columns.find(({ column }) => column.position === mapping[FIELDS.product.id]);
  if (product) return [product];
  // What was taken for a group of customers, where nothing else has words.
  const [group, ...others] = columns.filter(({ column }) => column.kind === "text");
  if (group && others.length === 0 && group.profile().distinct > 1 && !isFree(draft, group)) return [group];
  // Lines of orders of which nobody says whose they are.
  if (mapping[FIELDS.date.id] === undefined && mapping[FIELDS.orderNumber.id] === undefined) return [];
  return columns.filter(
    (one) =>
      one.column.position === mapping[FIELDS.orderNumber.id] ||
      (one.column.kind === "text" && !one.areDays() && one.profile().distinct > 1),
  );
}

const WHO = /phone|mobile|tel|mail|contact|手机|手機|电话|電話|邮箱|郵箱|携帯|電話番号|メール|전화|휴대/u;

/** The number that tells customers apart, or stands for them. */

import { FIELDS } from "../../../../../core/table/fields";
import { candidateFor, type StudiedColumn } from "../candidate";
import { type Candidates, type Draft, giveBack, isFree, take } from "../draft";
import { areCodes } from "./customer-columns";

/**
 * Takes the number beside a name, which tells customers of one name apart; without a name it stands for it.
 *
 * @param draft of the guess, which is changed
 * @param candidates for each field
 * @example settleNumber({ columns: [], fields: [], mapping: {}, reasons: {}, doubts: [] }, new Map()) // => undefined
 */
export function settleNumber(draft: Draft, candidates: Candidates): void {
  const { fields, mapping, columns } = draft;
  const { customer, customerId } = FIELDS;
  const ofId = columns.find(({ column }) => column.position === mapping[customerId.id]);
  if (ofId && fields.includes(customer) && mapping[customer.id] === undefined) {
    giveBack(draft, customerId);
    take(draft, customer, ofId, "stand-in");
    return;
  }
  const name = columns.find(({ column }) => column.position === mapping[customer.id]);
  if (ofId && name && isOfFew(ofId, name)) giveBack(draft, customerId);
  // "ID" beside a name is that of the row or the invoice, which tells no customers apart.
  if (ofId && candidateFor(ofId, customerId)?.fit === "alone") giveBack(draft, customerId);
  if (!fields.includes(customerId) || mapping[customerId.id] !== undefined) return;
  const numbers = candidates
    .get(customer.id)
    ?.find(
      ({ studied, fit }) =>
        (fit === "exact" || fit === "alone") &&
        (studied.column.kind === "number" || areCodes(studied)) &&
        isFree(draft, studied) &&
        !(name && (isOfRows(studied, name) || sellsOn(studied))),
    );
  if (numbers) take(draft, customerId, numbers.studied, "contents");
}

/** Whether the heading names who sells on to the customer. @private */
function sellsOn({ words }: StudiedColumn): boolean {
  return BETWEEN.test(words.glued);
}

const BETWEEN =
  /^(resellers?|dealers?|distributors?|agents?|wholesalers?|handler|wiederverkaufer|revendeurs?|distributeurs?|distribuidor(es)?|revendedor(es)?|rivenditor[ei]|distributor[ei]|经销商|代理商|分销商|經銷商|販売店|代理店|대리점)(name|id|code|no)?$/u;

/** Numbers that differ in every row while names come again are those of the rows. @private */
function isOfRows(numbers: StudiedColumn, names: StudiedColumn): boolean {
  const { filled, distinct } = numbers.profile();
  return distinct === filled && names.profile().distinct < names.profile().filled;
}

/** Whether a number goes with many names, as the account of a ledger does: it is no customer's. @private */
function isOfFew(numbers: StudiedColumn, names: StudiedColumn): boolean {
  const [few, many] = [numbers.profile().distinct, names.profile().distinct];
  return few === 1 ? many > 1 : many > FEW_NAMES && few * 2 <= many;
}

/** Fewer names may be one customer's, written in several ways. */
const FEW_NAMES = 3;

/** Who the customer is, when headings alone do not settle it. */

import { FIELDS } from "../../../../../core/table/fields";
import type { StudiedColumn } from "../candidate";
import { type Candidates, type Draft, giveBackColumn, isFree, take } from "../draft";
import { askAboutCustomer } from "./asked-customers";
import { preferBetter } from "./better-customer";
import { areNearlyAllDifferent, mayBeNames } from "./customer-columns";
import { settleNumber } from "./customer-number";

/**
 * Settles who the customer is: a number of the customer's stands in for a name; without both, texts of which nearly
 * all differ.
 *
 * @param draft of the guess, which is changed
 * @param candidates for each field
 * @example settleCustomer({ columns: [], fields: [], mapping: {}, reasons: {}, doubts: [] }, new Map()) // => undefined
 */
export function settleCustomer(draft: Draft, candidates: Candidates): void {
  preferBetter(draft, candidates);
  settleNumber(draft, candidates);
  const numbered = takeNumbered(draft);
  if (!draft.fields.includes(FIELDS.customer)) return;
  takeKeeper(draft);
  takeNames(draft, numbered);
  askAboutCustomer(draft, candidates);
}

/** Texts such as #1001 number the orders. @private */
function takeNumbered(draft: Draft): StudiedColumn | undefined {
  const { columns, fields, mapping } = draft;
  const { orderNumber } = FIELDS;
  const numbered = columns.find(
    (one) => isFree(draft, one) && one.column.kind === "text" && one.profile().areNumbered,
  );
  if (numbered && fields.includes(orderNumber) && mapping[orderNumber.id] === undefined)
    take(draft, orderNumber, numbered, "contents");
  return numbered;
}

/** Where nobody else is named, owners of whom nearly each has one row keep what is looked after; of deals they are who sells. @private */
function takeKeeper(draft: Draft): void {
  const { columns, mapping } = draft;
  if (mapping[FIELDS.customer.id] !== undefined) return;
  const owner = columns.find((one) => OWNER.test(one.words.glued) && areNearlyAllDifferent(one));
  if (!owner || columns.some(({ words }) => OF_SALES.test(words.glued))) return;
  giveBackColumn(draft, owner);
  take(draft, FIELDS.customer, owner, "heading");
}

const OWNER = /^(vehicle|car|boat|property|home|registered)?owner(s|name)?$/;

const OF_SALES = /deal|opportunit|lead|stage|pipeline|account|campaign|project/;

/** Where nobody is named, texts of which nearly all differ are names. @private */
function takeNames(draft: Draft, numbered: StudiedColumn | undefined): void {
  const { columns, mapping } = draft;
  const { customer } = FIELDS;
  if (mapping[customer.id] !== undefined) return;
  const texts = columns.filter((one) => isFree(draft, one) && one !== numbered && one.column.kind === "text");
  // A pivot table has its names in front under no heading, and months or products below each of them.
  const [only, ...more] = texts;
  const isInFront =
    only !== undefined && more.length === 0 && only === columns[0] && only.column.header === "";
  const differing = texts.find(mayBeNames) ?? (isInFront && only.profile().distinct > 1 ? only : undefined);
  if (differing) take(draft, customer, differing, "contents");
}

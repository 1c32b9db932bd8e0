/** Which columns may be the customer as well, so that a person is asked. */

import { FIELDS } from "../../../../../core/table/fields";
import { candidateFor, type StudiedColumn } from "../candidate";
import { type Candidates, type Draft, isFree } from "../draft";
import type { GuessReason } from "../guess-reasons";
import { areNearlyAllDifferent, mayBeCustomers } from "./customer-columns";
import { namesElsewhere, namesInFront, sharingNames, whoElse } from "./names-elsewhere";

/**
 * Asks about the customer where none was found, where it was told by contents alone, and where names stand elsewhere too.
 *
 * @param draft of the guess, which is changed
 * @param candidates for each field
 * @example askAboutCustomer({ columns: [], fields: [], mapping: {}, reasons: {}, doubts: [] }, new Map()) // => undefined
 */
export function askAboutCustomer(draft: Draft, candidates: Candidates): void {
  const { mapping, reasons, columns, doubts } = draft;
  const { customer } = FIELDS;
  if (columns.length === 0 || doubts.some(({ field }) => field === customer.id)) return;
  const taken = mapping[customer.id];
  if (taken === undefined) {
    const texts = freeTexts(draft);
    const rivals = positionsOf(texts.length === 0 ? whoElse(draft) : texts);
    doubts.push({ field: customer.id, position: null, rivals, reason: "no-customer" });
    return;
  }
  const reason = reasons[customer.id] ?? "heading";
  if (reason === "contents" && isOfAStatement(columns, taken)) {
    doubts.push({ field: customer.id, position: null, rivals: [taken], reason });
    return;
  }
  const rivals = rivalsOf(draft, candidates, taken, reason);
  if (rivals) doubts.push({ field: customer.id, position: taken, rivals: positionsOf(rivals), reason });
}

/** Columns that may be the customer as well as the one that was taken; `undefined` where nobody need be asked. @private */
function rivalsOf(
  draft: Draft,
  candidates: Candidates,
  taken: number,
  reason: GuessReason,
): readonly StudiedColumn[] | undefined {
  const differing = isOwnFirm(draft) ? differingTexts(draft, taken) : [];
  if (differing.length > 0) return reason === "contents" ? asGood(differing, draft, taken) : differing;
  const alike = [
    ...sharingNames(draft, taken),
    ...namesElsewhere(draft, candidates, taken),
    ...namesInFront(draft, taken),
  ];
  if (alike.length > 0) return alike;
  const texts = freeTexts(draft);
  if (reason === "contents") return asGood(texts, draft, taken);
  return reason === "stand-in" && texts.length > 0 && isOfRow(draft.columns, taken) ? texts : undefined;
}

/** What a bank says of each movement of an account, beside what is left on it. @private */
function isOfAStatement(columns: readonly StudiedColumn[], taken: number): boolean {
  const told = columns.find(({ column }) => column.position === taken);
  return (
    told !== undefined &&
    OF_A_MOVEMENT.test(told.words.glued) &&
    columns.some(({ column, words }) => column.kind === "number" && LEFT_ON_IT.test(words.glued))
  );
}

const OF_A_MOVEMENT =
  /^(transaction)?(descriptions?|details?|memo|narrative|narration|reference|text)$|^(verwendungszweck|buchungstext|umsatztext|libelles?|operations?|conceptos?|detalle|descripcion|descricao|historico|descrizione|causale|omschrijving|mededelingen)$|^(交易)?(摘要|描述|说明|附言|备注)$|^摘要$|^적요$|^거래내용$/u;
const LEFT_ON_IT =
  /^(running|account|available|closing|ledger)?balance$|^(konto|end|neuer)?saldo$|^solde$|^saldo(disponible|contable|final)?$|^(账户|賬戶|本次)?(余额|餘額)$|^(差引)?残高$|^(거래후)?잔액$/u;

/** @private */
function positionsOf(columns: readonly StudiedColumn[]): number[] {
  return columns.map(({ column }) => column.position);
}

/** @private */
function freeTexts(draft: Draft): readonly StudiedColumn[] {
  return draft.columns.filter(
    (one) => isFree(draft, one) && one.column.kind === "text" && mayBeCustomers(one),
  );
}

/** Whether an account or a company is the same in every row, as whose list it is may be. @private */
function isOwnFirm({ columns, mapping }: Draft): boolean {
  const taken = columns.find(({ column }) => column.position === mapping[FIELDS.customer.id]);
  if (!taken || !OWN_FIRM.test(taken.words.glued)) return false;
  const { filled, distinct } = taken.profile();
  return distinct === 1 && filled > 2;
}

const OWN_FIRM =
  /^((my|our|own|bank)?account(name|holder)?|company(name)?|business(name)?|organi[sz]ation|firma|firmenname|societe|empresa|azienda|bedrijf|公司|公司名称|单位名称|会社名|회사명)$/u;

/** @private */
function differingTexts({ columns }: Draft, taken: number): readonly StudiedColumn[] {
  return columns.filter(
    (one) =>
      one.column.kind === "text" &&
      one.column.position !== taken &&
      one.profile().distinct > 2 &&
      !one.areDays(),
  );
}

/**
 * Of texts under headings that say nothing, those that may as well be the customers as the ones taken: not where those alone
 * are said to be names, nor what comes again and again beside customers with a row each.
 * @private
 */
function asGood(
  rivals: readonly StudiedColumn[],
  { columns, mapping }: Draft,
  position: number,
): readonly StudiedColumn[] {
  const taken = columns.find(({ column }) => column.position === position);
  if (!taken) return rivals;
  if (CALLED_NAME.test(taken.column.header))
    return rivals.filter(({ column }) => CALLED_NAME.test(column.header));
  const areOrders = [FIELDS.date, FIELDS.orderNumber].some(({ id }) => mapping[id] !== undefined);
  const { filled, distinct, digitShare } = taken.profile();
  if (areOrders || distinct < filled || digitShare > 0 || taken !== columns[0]) return rivals;
  return rivals.filter(areNearlyAllDifferent);
}

const CALLED_NAME = /name$|名[称稱]$|명$/iu;

/** Whether a number is just called ID, and may be that of the row, or is that of whose list it is. @private */
function isOfRow(columns: readonly StudiedColumn[], position: number): boolean {
  const ofId = columns.find(({ column }) => column.position === position);
  if (ofId === undefined) return false;
  return candidateFor(ofId, FIELDS.customerId)?.fit === "alone" || isOfCards(columns);
}

/** In a statement of a card the account is its holder's. @private */
function isOfCards(columns: readonly StudiedColumn[]): boolean {
  return columns.some(({ words }) => OF_A_CARD.test(words.glued));
}

const OF_A_CARD = /^card(member|holder|no|number|holdername)?$|^karteninhaber$|^porteur$|^titular$/;

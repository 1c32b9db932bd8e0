/** Columns that mark orders which came to nothing: yes and no, dates, reasons. */

import { isBlankMark } from "../../core/cells/blank-mark";
import { type Cell, isBlank, isDate, textOf, tidy } from "../../core/cells/cell";
import { yesNoOf } from "../../core/cells/yes-no";
import type { InputColumn } from "../reading/place/source";
import { fewWords } from "./free-columns";
import { plain, saysPaidBack, saysTakenBack, stateMeaning } from "./state-words";

/**
 * Whether a column answers whether each order is paid.
 *
 * @param column of the sheet
 * @example saysWhetherPaid({ header: "Paid?", cells: ["Y", "N"] }) // => true
 */
export function saysWhetherPaid({ header, cells }: Pick<InputColumn, "header" | "cells">): boolean {
  const words = [...(fewWords(cells) ?? [])];
  return PAID.test(plain(header)) && words.length > 1 && words.every((word) => isNo(word) || isYes(word));
}

const PAID =
  /^((is|was|contract|order|quote|offer) )?(confirmed|accepted|approved|signed|won|booked|went ahead)$|^(is |was )?(completed?|posted|billable|chargeable|captured|collected|settled|cleared|finali[sz]ed|happened|took place|fulfilled)$|^attend(ed|ance)$|^show(ed)? up$|^teilgenommen$|^erschienen$|^present[ea]?$|^asisti(o|do)$|^compareceu$|^到场$|^出席$|^참석(여부)?$|^(is |was )?paid( in full)?$|^(是否|已)(付款|支付|收款|付清)$|^bezahlt$|^payee?$|^pagad[oa]$|^pag[oa]$|^pagat[oa]$|^betaald$|^(ge|ver)bucht$|^(abrechenbar|facturable|fatturabile|faturavel|(是否)?(计费|計費))$|^comptabilise$|^contabilizad[oa]$|^проведен[оа]?$|^оплачен[оа]?$|^oplacon[aoey]$|^zaplacono$|^(uhrazeno|zaplaceno)$|^odendi$|^betald$|^betalt$|^maksettu$|^kifizetve$|^已(过账|記帳|记账)$|^(入金|支払い?|決済)(済み?|有無)$|^(결제|입금)(여부|완료)$/u;

/** @private */
function isYes(word: string): boolean {
  return (
    yesNoOf(word) === true ||
    /^(ja|oui|si|sim|j|s|o|tak|ano|áno|igen|da|kylla|evet|да|так|はい|済み?|예|네)$/u.test(plain(word))
  );
}

/**
 * Whether a word says no, in the languages of shop systems.
 *
 * @param word as written
 * @example ["Nein", "否", "maybe"].map(isNo) // => [true, true, false]
 */
export function isNo(word: string): boolean {
  return (
    yesNoOf(word) === false ||
    /^(nein|non|nao|nee|nej|nei|nie|ne|nem|nu|ei|hayır|hayir|нет|ні|いいえ|未|未済|아니오|아니요)$/u.test(
      plain(word),
    )
  );
}

/**
 * Whether a column stands under the very word of an order that was taken back, as Makulerad, and holds yes, no or dates.
 *
 * @param column of the sheet
 * @example saysStateOff({ kind: "text", header: "Storniert", cells: ["ja", ""] }) // => true
 */
export function saysStateOff({
  header,
  kind,
  cells,
}: Pick<InputColumn, "header" | "kind" | "cells">): boolean {
  if (stateMeaning(header) !== "not-bought" || !saysTakenBack(header) || saysPaidBack(header)) return false;
  return kind === "date" || cells.every((cell) => isBlank(cell) || isMark(textOf(cell)));
}

/** @private */
function isMark(word: string): boolean {
  return isYes(word) || isNo(word) || isBlankMark(tidy(word)) || /^[x✓✔*]$/i.test(tidy(word));
}

/**
 * Whether a column holds dates, yes and no; an amount that was paid back is no mark.
 *
 * @param column of the sheet
 * @example isOfMarks({ cells: [12.5, ""] }) // => false
 */
export function isOfMarks({ cells }: Pick<InputColumn, "cells">): boolean {
  return cells.every((cell) => typeof cell !== "number" || cell === 0 || cell === 1);
}

/**
 * Whether a cell of a column of marks says that only a part came back.
 *
 * @param cell of the column
 * @example ["Partial", "部分", "yes"].map(saysPartly) // => [true, true, false]
 */
export function saysPartly(cell: Cell): boolean {
  return typeof cell === "string" && PARTLY.test(plain(cell));
}

const PARTLY =
  /^(part(ly|ial|ially)?|in part|some|teilweise|zum teil|partiel(le|lement)?|en partie|parcial(mente)?|parzial[ei]?(mente)?|in parte|gedeeltelijk|deels|部分|一部|부분)( |$)|^부분|^部分|^一部/u;

/**
 * Whether a cell holds a date, a yes, or a reason.
 *
 * @param cell of a column of marks
 * @example ["yes", "no", "-", "wrong size"].map(isFilled) // => [true, false, false, true]
 */
export function isFilled(cell: Cell): boolean {
  return (
    !isBlank(cell) &&
    (isDate(cell) || !isBlankMark(tidy(textOf(cell)))) &&
    yesNoOf(cell) !== false &&
    !isNo(textOf(cell))
  );
}

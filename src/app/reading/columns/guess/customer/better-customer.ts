/** Which other column is the customer, as what stands beside the one that was taken shows. */

import { isBlank, textOf, tidy } from "../../../../../core/cells/cell";
import { headerPlace } from "../../../../../core/table/field";
import { FIELDS } from "../../../../../core/table/fields";
import { listed } from "../../../../../core/table/header-words";
import { CUSTOMER_HEADINGS } from "../../../../../core/table/headings/customer-headings";
import { hasLetter } from "../../../../../core/texts/letters";
import { saysTotal } from "../../../place/total-words";
import { holdSame } from "../amounts/relations";
import { candidateFor, type StudiedColumn } from "../candidate";
import { type Candidates, type Draft, giveBackColumn, isFree, take } from "../draft";
import { areCodes, COMPANY, CONTACT } from "./customer-columns";

/**
 * Takes another column than the one that headings alone gave to the customer, where it says better who it is; each
 * rule looks at what the one before it left.
 *
 * @param draft of the guess, which is changed
 * @param candidates for each field
 * @example preferBetter({ columns: [], fields: [], mapping: {}, reasons: {}, doubts: [] }, new Map()) // => undefined
 */
export function preferBetter(draft: Draft, candidates: Candidates): void {
  preferLines(draft);
  preferCompany(draft, candidates);
  preferFilled(draft, candidates);
  preferPayer(draft);
  preferName(draft, candidates);
  preferBeside(draft);
  preferLocalName(draft, candidates);
}

/** Names on lines of their own, under no heading, are the customers of the rows below them, and not the accounts of a ledger. @private */
function preferLines(draft: Draft): void {
  const { mapping, columns } = draft;
  const [front, ...others] = columns;
  const taken = columns.find(({ column }) => column.position === mapping[FIELDS.customer.id]);
  if (!front || !taken || front.column.kind !== "text" || front.column.header !== "") return;
  if (candidateFor(taken, FIELDS.customer)?.fit === "exact") return;
  const named = front.column.cells.flatMap((cell, at) =>
    !hasLetter(textOf(cell)) || saysTotal(textOf(cell)) !== "no" ? [] : [at],
  );
  const isAlone = (at: number) => others.every(({ column }) => isBlank(column.cells[at]));
  if (named.length < 2 || !named.every(isAlone)) return;
  // The same names may stand beside each row, too.
  const saysSame = named.every(
    (at) => tidy(textOf(taken.column.cells[at + 1])) === tidy(textOf(front.column.cells[at])),
  );
  take(draft, FIELDS.customer, front, saysSame ? "heading" : "contents");
}

/** A firm in every row is the customer, and the address or name of who writes for it is not. @private */
function preferCompany(draft: Draft, candidates: Candidates): void {
  const { mapping, columns } = draft;
  const taken = columns.find(({ column }) => column.position === mapping[FIELDS.customer.id]);
  const heading = taken?.column.header ?? "";
  const isContact = CONTACT.test(heading);
  if (!taken || !(isContact || /mail/i.test(heading))) return;
  const company = candidates
    .get(FIELDS.customer.id)
    ?.find(
      ({ studied, fit }) =>
        fit === "alone" &&
        (COMPANY.test(studied.words.glued) || (isContact && NAME.test(studied.words.glued))) &&
        isFree(draft, studied) &&
        studied.profile().blankShare === 0 &&
        (studied.profile().distinct > 1 || studied.profile().filled === 1),
    );
  if (company) take(draft, FIELDS.customer, company.studied, "heading");
}

/** Of whom the contact is one. */
const NAME = /^(name1?|nom|nombre|nome|naam|名称|名稱)$/u;

/** Names that stand in every row are the customers where some of them left no address. @private */
function preferFilled(draft: Draft, candidates: Candidates): void {
  const { mapping, columns } = draft;
  const taken = columns.find(({ column }) => column.position === mapping[FIELDS.customer.id]);
  if (!taken || !/mail/i.test(taken.column.header) || taken.profile().blankShare === 0) return;
  const isIn = ({ column }: StudiedColumn, at: number) => !isBlank(column.cells[at]);
  const names = candidates
    .get(FIELDS.customer.id)
    ?.find(
      ({ studied, fit }) =>
        (fit === "exact" || fit === "alone") &&
        studied.column.kind === "text" &&
        isFree(draft, studied) &&
        !areCodes(studied) &&
        !/mail/i.test(studied.column.header) &&
        taken.column.cells.every((_, at) => isIn(studied, at) || !isIn(taken, at)) &&
        taken.column.cells.some((_, at) => isIn(studied, at) && !isIn(taken, at)),
    );
  if (names) take(draft, FIELDS.customer, names.studied, "heading");
}

/** Of a patient that is an animal the owner is the customer; of a guest or a student with somebody else who pays it is asked. @private */
function preferPayer(draft: Draft): void {
  const { mapping, columns, doubts } = draft;
  const { customer } = FIELDS;
  const taken = columns.find(({ column }) => column.position === mapping[customer.id]);
  if (!taken) return;
  const named = (pattern: RegExp) =>
    columns.find((one) => one !== taken && one.column.kind === "text" && pattern.test(one.words.glued));
  const owner = ANIMAL.test(taken.words.glued) ? named(KEEPER) : undefined;
  if (owner) {
    giveBackColumn(draft, owner);
    take(draft, customer, owner, "heading");
    return;
  }
  const payer = SERVED.test(taken.words.glued) ? named(PAYER) : undefined;
  if (payer && isFree(draft, payer) && !holdSame(taken.column, payer.column))
    doubts.push({
      field: customer.id,
      position: taken.column.position,
      rivals: [payer.column.position],
      reason: "heading",
    });
}

const ANIMAL = /^(patient|pet|animal)(name)?$|^(tier|tiername|animal|宠物|宠物名|寵物|ペット|반려동물)$/u;

const KEEPER =
  /^(pet|animal)?owner(name)?$|^(tierhalter|halter|besitzer|proprietaire|dueno|propietario|tutor|proprietario|eigenaar|主人|宠物主人|飼主|飼い主|보호자)$/u;

const SERVED = /^(guest|student|pupil|child|patient|insured|passenger|attendee|participant)(name)?$/u;

const PAYER =
  /^(booker|payer|payor|guarantor|responsibleparty|parent|guardian|billto|accountholder|policyholder|purchaser|bookedby|paidby)(name)?$/u;

/** Of a column of codes and one of names, both headed as the customer, the names are taken. @private */
function preferName(draft: Draft, candidates: Candidates): void {
  const { mapping, columns } = draft;
  const taken = columns.find(({ column }) => column.position === mapping[FIELDS.customer.id]);
  if (!taken || !areCodes(taken)) return;
  const name = candidates.get(FIELDS.customer.id)?.find(
    ({ studied, fit }) =>
      (fit === "exact" || fit === "alone") &&
      studied.column.kind === "text" &&
      isFree(draft, studied) &&
      !areCodes(studied) &&
      // Beside a total there is no name.
      studied.column.cells.every(
        (cell, at) => !isBlank(cell) || saysTotal(textOf(taken.column.cells[at])) === "wholly",
      ),
  );
  if (name) take(draft, FIELDS.customer, name.studied, "heading");
}

/** Under a heading that spans a number and a name, or beside one of the customer's number, the name right beside the number. @private */
function preferBeside(draft: Draft): void {
  const { customer, customerId } = FIELDS;
  const { columns, mapping, reasons } = draft;
  const number = columns.find(({ column }) => column.position === mapping[customer.id]);
  const beside = columns.find(
    ({ column }) => column.position === (number?.column.position ?? Number.NaN) + 1,
  );
  if (!number || !(number.column.kind === "number" || areCodes(number)) || beside?.column.kind !== "text")
    return;
  if (beside.column.header !== "" && !DESCRIPTION.test(beside.words.glued)) return;
  // Below the numbers a total may stand.
  const further = number.profile().distinct - beside.profile().distinct;
  if (further < 0 || further > 1 || !isFree(draft, beside)) return;
  take(draft, customer, beside, reasons[customer.id] ?? "heading");
  if (draft.fields.includes(customerId) && mapping[customerId.id] === undefined)
    take(draft, customerId, number, "heading");
}

/** What programs call the name beside a number. */
const DESCRIPTION =
  /^(bezeichnung|beschreibung|kurztext|description|desc|libelle|descripcion|descricao|descrizione|omschrijving|说明|說明)$/u;

/** A name under a heading of another language than the one of addresses, which the same word names everywhere, or under one that says nothing but who it is. @private */
function preferLocalName(draft: Draft, candidates: Candidates): void {
  const taken = draft.columns.find(({ column }) => column.position === draft.mapping[FIELDS.customer.id]);
  if (!taken || !/^e?mail(address|adresse)?$/.test(taken.words.glued)) return;
  english ??= headerPlace(listed(CUSTOMER_HEADINGS.customer.zh)[0] ?? "", FIELDS.customer);
  const name = candidates
    .get(FIELDS.customer.id)
    ?.find(
      ({ studied: { column, words }, fit }) =>
        (fit === "exact"
          ? headerPlace(column.header, FIELDS.customer) >= (english ?? 0)
          : fit === "alone" && WHO.test(words.glued)) &&
        column.kind === "text" &&
        !column.cells.some((cell) => textOf(cell).includes("@")) &&
        column.cells.every((cell, at) => !isBlank(cell) || isBlank(taken.column.cells[at])),
    );
  if (name && isFree(draft, name.studied) && !areCodes(name.studied))
    take(draft, FIELDS.customer, name.studied, "heading");
}

const WHO = /^(name|guest|member|student|pupil|passenger|supporter|tenant|donor|user)$/;

/** Where the first heading of customers stands that is not English; those come first. */
let english: number | undefined;

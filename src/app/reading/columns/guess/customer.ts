/** Who the customer is, when headings alone do not settle it. */

import { isBlank, textOf, tidy } from "../../../../core/cells/cell";
import { headerPlace } from "../../../../core/table/field";
import { FIELDS } from "../../../../core/table/fields";
import { listed } from "../../../../core/table/header-words";
import { CUSTOMER_HEADINGS } from "../../../../core/table/headings/customer-headings";
import { hasLetter } from "../../../../core/texts/letters";
import { saysNoName, saysTotal } from "../../place/total-words";
import { holdSame } from "./amounts/relations";
import { SAMPLED } from "./amounts/sampled-numbers";
import { candidateFor, type StudiedColumn, speaksAgainst } from "./candidate";
import { type Candidates, type Draft, giveBack, giveBackColumn, isFree, take } from "./draft";

/**
 * Settles who the customer is: a number of the customer's stands in for a name; without both, texts of which nearly
 * all differ.
 *
 * @param draft of the guess, which is changed
 * @param candidates for each field
 * @example settleCustomer({ columns: [], fields: [], mapping: {}, reasons: {}, doubts: [] }, new Map()) // => undefined
 */
export function settleCustomer(draft: Draft, candidates: Candidates): void {
  preferLines(draft);
  preferCompany(draft, candidates);
  preferFilled(draft, candidates);
  preferPayer(draft);
  preferName(draft, candidates);
  preferBeside(draft);
  preferLocalName(draft, candidates);
  settleNumber(draft, candidates);
  const { fields, mapping, reasons, columns } = draft;
  const { customer, orderNumber } = FIELDS;
  const free = columns.filter((one) => isFree(draft, one));
  const numbered = free.find(({ column, profile }) => column.kind === "text" && profile().areNumbered);
  if (fields.includes(orderNumber) && mapping[orderNumber.id] === undefined && numbered)
    take(draft, orderNumber, numbered, "contents");
  if (!fields.includes(customer)) return;
  if (mapping[customer.id] === undefined) takeKeeper(draft);
  if (mapping[customer.id] === undefined) {
    const texts = free.filter((one) => one !== numbered && one.column.kind === "text");
    // A pivot table has its names in front under no heading, and months or products below each of them.
    const [only, ...more] = texts;
    const isInFront =
      only !== undefined && more.length === 0 && only === columns[0] && only.column.header === "";
    const differing = texts.find(mayBeNames) ?? (isInFront && only.profile().distinct > 1 ? only : undefined);
    if (differing) take(draft, customer, differing, "contents");
  }
  const taken = mapping[customer.id] ?? null;
  const texts = columns.filter(
    (one) => isFree(draft, one) && one.column.kind === "text" && mayBeCustomers(one),
  );
  const differing = isOwnFirm(draft)
    ? columns.filter(
        (one) =>
          one.column.kind === "text" &&
          one.column.position !== taken &&
          one.profile().distinct > 2 &&
          !one.areDays(),
      )
    : [];
  const rivals =
    differing.length > 0 ? differing : taken === null && texts.length === 0 ? whoElse(draft) : texts;
  const reason = taken === null ? "no-customer" : (reasons[customer.id] ?? "heading");
  const alike =
    taken === null || differing.length > 0
      ? []
      : [
          ...sharingNames(draft, taken),
          ...namesElsewhere(draft, candidates, taken),
          ...namesInFront(draft, taken),
        ];
  const isUnsure =
    taken === null ||
    alike.length > 0 ||
    reason === "contents" ||
    differing.length > 0 ||
    (reason === "stand-in" && rivals.length > 0 && isOfRow(columns, taken));
  if (isUnsure && columns.length > 0 && !draft.doubts.some(({ field }) => field === customer.id))
    draft.doubts.push({
      field: customer.id,
      position: taken,
      rivals: (alike.length > 0 ? alike : reason === "contents" ? asGood(rivals, draft, taken) : rivals).map(
        ({ column }) => column.position,
      ),
      reason,
    });
}

/**
 * Of texts under headings that say nothing, those that may as well be the customers as the ones taken: not where those alone
 * are said to be names, nor what comes again and again beside customers with a row each.
 * @private
 */
function asGood(
  rivals: readonly StudiedColumn[],
  { columns, mapping }: Draft,
  position: number | null,
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

/** Where nobody else is named, owners of whom nearly each has one row keep what is looked after; of deals they are who sells. @private */
function takeKeeper(draft: Draft): void {
  const { columns } = draft;
  const owner = columns.find((one) => OWNER.test(one.words.glued) && areNearlyAllDifferent(one));
  if (!owner || columns.some(({ words }) => OF_SALES.test(words.glued))) return;
  giveBackColumn(draft, owner);
  take(draft, FIELDS.customer, owner, "heading");
}

const OWNER = /^(vehicle|car|boat|property|home|registered)?owner(s|name)?$/;
const OF_SALES = /deal|opportunit|lead|stage|pipeline|account|campaign|project/;

/** A name under a heading of another language than the one of addresses, which the same word names everywhere. @private */
function preferLocalName(draft: Draft, candidates: Candidates): void {
  const taken = draft.columns.find(({ column }) => column.position === draft.mapping[FIELDS.customer.id]);
  if (!taken || !/^e?mail(address|adresse)?$/.test(taken.words.glued)) return;
  english ??= headerPlace(listed(CUSTOMER_HEADINGS.customer.zh)[0] ?? "", FIELDS.customer);
  const name = candidates
    .get(FIELDS.customer.id)
    ?.find(
      ({ studied: { column }, fit }) =>
        fit === "exact" &&
        column.kind === "text" &&
        headerPlace(column.header, FIELDS.customer) >= (english ?? 0) &&
        !column.cells.some((cell) => textOf(cell).includes("@")) &&
        column.cells.every((cell, at) => !isBlank(cell) || isBlank(taken.column.cells[at])),
    );
  if (name && isFree(draft, name.studied) && !areCodes(name.studied))
    take(draft, FIELDS.customer, name.studied, "heading");
}

/** Where the first heading of customers stands that is not English; those come first. */
let english: number | undefined;

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

/** Where some rows have no firm, the columns in which they have the name of a person. @private */
function namesElsewhere(
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

/** Beside people who are written to, the names in front under a heading that says nothing: a farm, a school, a club. @private */
function namesInFront(draft: Draft, position: number): readonly StudiedColumn[] {
  const { columns } = draft;
  const taken = columns.find(({ column }) => column.position === position);
  const [front] = columns;
  const isContact = taken !== undefined && CONTACT.test(taken.column.header);
  return isContact && front && isFree(draft, front) && mayBeNames(front) ? [front] : [];
}

/** Columns of which nothing says what they are and in which some rows have the name of their customer, and others another one: who pays for whom. @private */
function sharingNames({ columns, fields, mapping }: Draft, position: number): readonly StudiedColumn[] {
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
  /^(deal|opportunity)|recipient|consignee|receiver|shipto|收货人|收件人|收貨人|method|paidby|paidwith|zahlungsart|zahlart|zahlweise|modedepaiement|formadepago|metodo|betaalwijze|方式|方法|수단/u;
/** Of the rows: fewer may have one word by chance. */
const FEWEST_SHARED = 0.1;

/** Whether an account or a company is the same in every row, as whose list it is may be. @private */
function isOwnFirm({ columns, mapping }: Draft): boolean {
  const taken = columns.find(({ column }) => column.position === mapping[FIELDS.customer.id]);
  if (!taken || !OWN_FIRM.test(taken.words.glued)) return false;
  const { filled, distinct } = taken.profile();
  return distinct === 1 && filled > 2;
}

const OWN_FIRM =
  /^((my|our|own|bank)?account(name|holder)?|company(name)?|business(name)?|organi[sz]ation|firma|firmenname|societe|empresa|azienda|bedrijf|公司|公司名称|单位名称|会社名|회사명)$/u;

/** Where no texts are left: phones and other numbers of somebody, else what was taken for something else. @private */
function whoElse(draft: Draft): readonly StudiedColumn[] {
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

/** Whether a number is just called ID, and may be that of the row. @private */
function isOfRow(columns: readonly StudiedColumn[], position: number): boolean {
  const ofId = columns.find(({ column }) => column.position === position);
  return ofId !== undefined && candidateFor(ofId, FIELDS.customerId)?.fit === "alone";
}

/** Texts that are not all the same, and no dates. @private */
function mayBeCustomers(studied: StudiedColumn): boolean {
  if (speaksAgainst(studied, FIELDS.customer) || candidateFor(studied, FIELDS.date) || studied.areDays())
    return false;
  const { filled, distinct } = studied.profile();
  return distinct > 1 || filled === 1;
}

/** @private */
function mayBeNames(studied: StudiedColumn): boolean {
  return mayBeCustomers(studied) && areNearlyAllDifferent(studied);
}

/** @private */
function areNearlyAllDifferent({ column }: StudiedColumn): boolean {
  const texts = column.cells.filter((cell) => !isBlank(cell)).map(textOf);
  return column.kind === "text" && new Set(texts).size > texts.length * 0.9;
}

/** A number beside the name tells customers of one name apart; without a name it stands for it. @private */
function settleNumber(draft: Draft, candidates: Candidates): void {
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
        !(name && isOfRows(studied, name)),
    );
  if (numbers) take(draft, customerId, numbers.studied, "contents");
}

/** Numbers that differ in every row while names come again are those of the rows. @private */
function isOfRows(numbers: StudiedColumn, names: StudiedColumn): boolean {
  const { filled, distinct } = numbers.profile();
  return distinct === filled && names.profile().distinct < names.profile().filled;
}

/** Texts such as CUST-0001, which number the customers of a program. @private */
function areCodes({ column }: StudiedColumn): boolean {
  if (column.kind !== "text") return false;
  let areSome = false;
  for (const cell of column.cells) {
    const text = tidy(textOf(cell));
    // Below the codes a total may stand.
    if (text === "" || saysTotal(text) === "wholly") continue;
    if (!CODE.test(text)) return false;
    areSome = true;
  }
  return areSome;
}

const CODE = /^[A-Z]{0,8}(-[A-Z]{1,8})?[-_./ ]?\d+([-_./]\d+)*$/;

/** Whether a number goes with many names, as the account of a ledger does: it is no customer's. @private */
function isOfFew(numbers: StudiedColumn, names: StudiedColumn): boolean {
  const [few, many] = [numbers.profile().distinct, names.profile().distinct];
  return few === 1 ? many > 1 : many > FEW_NAMES && few * 2 <= many;
}

/** Fewer names may be one customer's, written in several ways. */
const FEW_NAMES = 3;

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

const CONTACT = /contact|ansprechpartner|kontakt|联系人|聯絡人/i;
/** Of whom the contact is one. */
const NAME = /^(name1?|nom|nombre|nome|naam|名称|名稱)$/u;
const COMPANY = /^(company|firma|societe|organi[sz]ation|account|empresa|azienda|bedrijf|公司|회사)$/u;

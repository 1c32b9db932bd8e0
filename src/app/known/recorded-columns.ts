/** Columns that a list lacks and the firm's records have: last contact, complaints, who is in charge, why somebody left. */

import type { Field } from "../../core/table/field";
import { FIELDS } from "../../core/table/fields";
import { type Table, type TableColumn, textsIn } from "../../core/table/table";
import { TEXTS as CORE_TEXTS } from "../../core/texts/core-texts";
import { filledText, joined, type Text } from "../../core/texts/language";
import { REASON } from "../../models/churn/fields";
import { RECORD_TABLES } from "../../models/customer-file/record-tables";
import { LAST_CONTACT } from "../../models/echelon/fields";
import type { Remark } from "../reading/remark";
import { type CustomerRecords, customerRecords } from "./customer-records";
import type { Records } from "./records";
import { lastContact } from "./tasks";
import { FILE_TEXTS } from "./texts";

/** What is taken, and the sheet that it is taken from. */
const TAKEN: readonly { readonly field: Field; readonly from: Text }[] = [
  { field: LAST_CONTACT, from: RECORD_TABLES.contact.title },
  { field: FIELDS.complaints, from: RECORD_TABLES.complaint.title },
  { field: REASON, from: RECORD_TABLES.complaint.title },
  { field: FIELDS.owner, from: FILE_TEXTS.title },
];

/**
 * A column for each that the records tell of at least one customer and no column of the list tells; a customer without a
 * complaint has 0 of them, whose last contact is not kept has a blank.
 *
 * They stand on no sheet beside the customers, so they have no letter.
 *
 * @param table the customers
 * @param records of the workbook
 * @example recordedColumns(tableOf([2], [{ field: FIELDS.customer, header: "Client", letter: "A", cells: ["Ann"] }], { decimal: ".", groups: "," }), { customers: [], events: [{ kind: "complaint", customer: "ann", date: 5, said: { cause: "Price" } }] }).complaints.values // => Float64Array.of(1)
 */
export function recordedColumns(
  table: Table,
  records: Pick<Records, "customers" | "events">,
): Readonly<Record<string, TableColumn>> {
  const missing = TAKEN.filter(({ field }) => table.columns[field.id] === undefined);
  if (!table.columns[FIELDS.customer.id] || missing.length === 0) return {};
  const numbers = textsIn(table, FIELDS.customerId);
  const kept = customerRecords(
    records,
    textsIn(table, FIELDS.customer).map((name, at) => ({ name, number: numbers[at] ?? "" })),
  );
  return Object.fromEntries(
    missing.flatMap(({ field }) => {
      const column = columnOf(field, kept);
      return column === null ? [] : [[field.id, column]];
    }),
  );
}

/**
 * One remark that names what was taken from the records and from which sheets; none where nothing was.
 *
 * @param columns from `recordedColumns`
 * @example recordedRemarks({ complaints: {} })[0].text.en // => "Taken from the customer file, because the list has no such column: Complaints (Complaint register)"
 */
export function recordedRemarks(columns: Readonly<Record<string, unknown>>): Remark[] {
  const taken = TAKEN.filter(({ field }) => field.id in columns);
  if (taken.length === 0) return [];
  const names = taken.map(({ field, from }) =>
    filledText(FILE_TEXTS.takenFrom, { field: field.label, from }),
  );
  return [
    {
      id: "from-file",
      text: filledText(FILE_TEXTS.taken, { columns: joined(names, CORE_TEXTS.listSeparator) }),
      rows: [],
      change: null,
    },
  ];
}

/** `null` where nobody has anything. @private */
function columnOf(field: Field, kept: readonly CustomerRecords[]): TableColumn | null {
  const own = { field, header: "", letter: "" };
  if (field === LAST_CONTACT) {
    const days = Float64Array.from(kept, ({ events }) => lastContact(events) ?? Number.NaN);
    return days.every(Number.isNaN) ? null : { ...own, type: "date", days, bad: new Map() };
  }
  const complaints = kept.map(({ events }) => events.filter(({ kind }) => kind === "complaint"));
  if (field === FIELDS.complaints) {
    const values = Float64Array.from(complaints, ({ length }) => length);
    return values.every((count) => count === 0)
      ? null
      : { ...own, type: "number", values, bad: new Map(), fromText: 0 };
  }
  const texts =
    field === REASON
      ? complaints.map((all) => all.filter(({ said }) => said.cause).slice(-1)[0]?.said.cause ?? "")
      : kept.map(({ filed }) => filed?.texts.owner ?? "");
  return texts.every((text) => text === "") ? null : { ...own, type: "text", texts };
}

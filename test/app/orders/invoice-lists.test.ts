/** What makes a list one of invoices: the heading of its dates or numbers, a due date, an overdue state or a kind of document. */

import { areInvoices } from "../../../src/app/orders/invoice-lists";

type Columns = Parameters<typeof areInvoices>[0]["columns"];
type Column = Columns[string];
type Sheet = Parameters<typeof areInvoices>[1];

const dated = (header: string): Columns => ({ date: { header } as Column });
const numbered = (header: string): Columns => ({ ...dated("Date"), "order-number": { header } as Column });
const inState = (...texts: string[]): Columns => ({
  ...dated("Date"),
  status: { header: "Status", type: "text", texts } as unknown as Column,
});
const beside = (header: string, ...cells: string[]): Sheet => [{ header, cells }];

test.each<[string, Columns, Sheet]>([
  ["the date of an invoice", dated("Rechnungsdatum"), []],
  ["the number of an invoice", numbered("Invoice no."), []],
  ["a due date", dated("Date"), beside("Due date")],
  ["a kind of document", dated("Date"), beside("Document type", "Credit note", "Invoice")],
  ["an overdue state", inState("Paid", "Overdue"), []],
])("%s", (_, columns, sheet) => {
  expect(areInvoices({ columns }, sheet)).toBe(true);
});

test.each<[string, Columns, Sheet]>([
  ["a date of orders, whatever else is due", dated("Order date"), beside("Due date")],
  ["kinds of documents without an invoice", dated("Date"), beside("Document type", "Receipt", "Credit note")],
  ["the word in a column of no kinds", dated("Date"), beside("Remarks", "Invoice")],
  ["states of which none is overdue", inState("Paid", "Shipped"), []],
  ["nothing", dated("Date"), []],
])("not by %s", (_, columns, sheet) => {
  expect(areInvoices({ columns }, sheet)).toBe(false);
});

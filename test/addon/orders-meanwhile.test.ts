/** A colleague inserts a column while orders are added up: refused in words, with nothing changed, or marked and mended. */

import type { Answer, Receipt } from "../../src/app/contract/contract";
import { again, insertColumn, orderBook, orders, records, state } from "./order-book";

const INCOMPLETE = "⚠ incomplete, run again";
const SHEETS = ["Sheet1", "Customers", "Pyramid"];

/** A second run in which a column is inserted before the n-th reading call; `null` when there are not so many. */
function disturbed(sheet: string, nth: number) {
  const book = orderBook(orders(30, 5));
  again(book);
  const wanted = records(book, "Customers");
  book.select("Sheet1!A1");
  const asked = book.request();
  const request = { ...asked, fingerprint: book.preview(asked).fingerprint };
  let before: unknown[] | undefined;
  let reads = 0;
  book.host.beforeCall = ({ kind }) => {
    if (kind !== "read" || ++reads !== nth) return;
    insertColumn(book, sheet, 1);
    before = state(book, SHEETS);
  };
  const answer = book.addOn.call("write", request) as Answer<Receipt>;
  book.host.beforeCall = undefined;
  return before && { book, wanted, before, answer };
}

// Every second or fourth reading call, the third among them: columns are known by then, cells not yet.
test.each([
  ["Customers", 2],
  ["Sheet1", 4],
])("into the sheet %s", (sheet, step) => {
  const said = new Set<string>();
  for (let nth = 3; ; nth += step) {
    const found = disturbed(sheet, nth);
    if (!found) break;
    const { book, wanted, before, answer } = found;
    const isMarked = book.values("Customers!A1:T1").flat().includes(INCOMPLETE);
    if (!answer.ok) {
      said.add(`${answer.code}: ${answer.message}`);
      const isUnchanged = /nothing was written/.test(answer.message);
      expect([nth, isMarked]).toEqual([nth, !isUnchanged]);
      if (isUnchanged) expect(state(book, SHEETS)).toEqual(before);
      again(book);
    }
    const header = book
      .values("Customers!A1:T1")
      .flat()
      .filter((title) => title !== "");
    expect([nth, header, records(book, "Customers")]).toEqual([nth, Object.keys(wanted[0] ?? {}), wanted]);
  }
  for (const sentence of said)
    expect(sentence).toMatch(/^DATA_CHANGED: the customers changed after the preview \(/);
  expect(said.size).toBeGreaterThan(0);
});

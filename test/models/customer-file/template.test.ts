/** The tables of the customer file: the README's example by arithmetic, and what each must not do. */

import { CONTACT_CHECK } from "../../../src/models/customer-file/contact-check";
import { CONTACT_LOG, PROMISES } from "../../../src/models/customer-file/record-tables";
import { expectTable } from "../../tables";
import { formulasOf, liveSheet } from "../live-template";

/** 15 March 2026 as Sheets counts days: 2026-01-01 is 46023, and 31 + 28 + 14 days follow. */
const TODAY = 46_023 + 31 + 28 + 14;

test("a promise is overdue from the day after it is due, until it is kept", () => {
  const sheet = liveSheet(PROMISES);
  const promise = (row: number, what: string, due: string | number, kept: string | number) => {
    sheet.type(`D${row}`, what);
    sheet.type(`G${row}`, due);
    sheet.type(`H${row}`, kept);
  };
  promise(9, "Sample", TODAY - 1, "");
  promise(10, "Offer", TODAY, "");
  promise(11, "Visit", TODAY - 14, TODAY - 13);
  promise(12, "", TODAY - 14, "");
  promise(13, "Some day", "", "");
  promise(14, "Soon", "next week", "");
  const states = () => sheet.values("I9:I15").flat();
  // Without a day nothing can be overdue, and the sheet says what it lacks.
  expect(states().slice(0, 5)).toEqual(["To do", "To do", "Done", "", "To do"]);
  expect(sheet.value("B6")).toBe("Type the day above");
  sheet.type("B4", TODAY);
  expect(states().slice(0, 5)).toEqual(["Overdue", "To do", "Done", "", "To do"]);
  expect(states()[5]).toMatch(/^⚠ .*next week/);
  expect(states()[6]).toBe("");
  // To do or overdue: Sample, Offer, Some day; of these Sample is overdue.
  expectTable(sheet.values("B5:B6"), [[3], [1]]);
});

test("a contact without a next step has no state, and no formula asks the clock", () => {
  const sheet = liveSheet(CONTACT_LOG);
  sheet.type("B9", "Customer A");
  sheet.type("E9", "Visit");
  expect(sheet.value("J9")).toBe("");
  sheet.type("G9", "Send the offer");
  expect(sheet.value("J9")).toBe("To do");
  const formulas = formulasOf(CONTACT_LOG.sheet("en", () => null));
  expect(formulas.length).toBeGreaterThan(20);
  expect(formulas.filter((formula) => /TODAY|NOW/.test(formula))).toEqual([]);
});

test("the contact check asks eight questions and seven, and counts what is good", () => {
  const sheet = liveSheet(CONTACT_CHECK);
  const questions = sheet.values("A7:A30").flat().filter(Boolean);
  expect(questions).toHaveLength(8 + 7);
  expect(sheet.value("B4")).toBe(0);
  for (const row of [7, 8, 21]) sheet.type(`B${row}`, "Good");
  sheet.type("B9", "In part");
  expect(sheet.value("B4")).toBe(3 / 15);
});

/** The Contact calendar as a person sees it: what comes next, what is overdue, leap days, holidays, a full sheet. */

import { CONTACT_CALENDAR } from "../../../src/models/echelon/calendar-template";
import { seeded } from "../../core/seeded";
import { type LiveSheet, liveSheet } from "../live-template";

const DAY = 86_400_000;
const day = (text: string) => Date.parse(text) / DAY;
const text = (cell: unknown) =>
  Object.prototype.toString.call(cell) === "[object Date]"
    ? new Date(Math.round((cell as Date).getTime() / DAY) * DAY).toISOString().slice(0, 10)
    : cell;
const shown = (sheet: LiveSheet, address: string) => sheet.values(address).map((row) => row.map(text));
const list = (sheet: LiveSheet) => shown(sheet, "A9:D86").filter(([date]) => date !== "");
const calendarFrom = (from: string) => {
  const sheet = liveSheet(CONTACT_CALENDAR);
  sheet.type("B4", from);
  return sheet;
};

test("the example: overdue first, then by date, to the last day of the 90", () => {
  const sheet = calendarFrom("2026-02-10");
  expect(list(sheet)).toEqual([
    // Last contact 100 days ago, every 90.
    ["2026-01-31", -10, "Customer B · Contact person B", "Contact, overdue"],
    // An interval without a last contact is due at once.
    ["2026-02-10", 0, "Customer D · Contact person D", "Contact"],
    ["2026-02-14", 4, "Customer C · Contact person C", "Contact"],
    ["2026-02-15", 5, "Customer A · Contact person A", "Contact"],
    ["2026-02-17", 7, "", "Spring Festival"],
    // Born on 29 February 1988.
    ["2026-02-28", 18, "Customer B · Contact person B", "Birthday"],
    ["2026-03-01", 19, "Customer A · Contact person A", "Anniversary"],
    ["2026-04-05", 54, "", "Qingming"],
    ["2026-05-01", 80, "", "Labour Day"],
  ]);
  expect(sheet.value("A7")).toBe("Next 90 days");
  // 17 May is 96 days ahead: the window decides.
  sheet.type("B5", 95);
  expect(list(sheet)).toHaveLength(9);
  sheet.type("B5", 96);
  expect(list(sheet)[9]).toEqual(["2026-05-17", 96, "Customer A · Contact person A", "Birthday"]);
  expect(sheet.value("A7")).toBe("Next 96 days");
});

test("it starts today until a date is typed over it", () => {
  const sheet = liveSheet(CONTACT_CALENDAR);
  const days = (new Date(String(text(sheet.value("B4")))).getTime() - Date.now()) / DAY;
  expect(Math.abs(days)).toBeLessThan(2);
  expect(list(sheet)[0]?.[3]).toBe("Contact, overdue");
});

// Born on 29 February 2000: common years keep 28 February, leap years the 29th.
test.each([
  ["2026-02-28", "2026-02-28"],
  ["2026-03-01", "2027-02-28"],
  ["2027-12-31", "2028-02-29"],
  ["2028-02-28", "2028-02-29"],
  ["2028-02-29", "2028-02-29"],
  ["2028-03-01", "2029-02-28"],
  // 2100 is a common year.
  ["2100-01-01", "2100-02-28"],
])("from %s, 29 February is next on %s", (from, next) => {
  const sheet = calendarFrom(from);
  sheet.type("H9", "2000-02-29");
  expect(shown(sheet, "L9:M9")).toEqual([[next, day(next) - day(from)]]);
});

test.each([
  // On the day itself it is today's, the day after it is next year's.
  ["1990-06-15", "2026-06-15", "2026-06-15"],
  ["1990-06-15", "2026-06-16", "2027-06-15"],
  ["1990-12-31", "2026-12-31", "2026-12-31"],
  ["1990-01-01", "2026-12-31", "2027-01-01"],
  // A first anniversary still to come.
  ["2028-03-04", "2026-12-31", "2028-03-04"],
  ["2026-06-15", "2026-06-14", "2026-06-15"],
])("anniversary %s, seen from %s, is next on %s", (date, from, next) => {
  const sheet = calendarFrom(from);
  sheet.type("I9", date);
  expect(shown(sheet, "N9:O9")).toEqual([[next, day(next) - day(from)]]);
});

test("next contact: last contact + interval; nothing without an interval; a text is pointed out", () => {
  const sheet = calendarFrom("2026-06-15");
  sheet.type("J9", "2026-05-16");
  expect(shown(sheet, "P9:Q9")).toEqual([["2026-06-15", 0]]);
  expect(list(sheet)).toContainEqual(["2026-06-15", 0, "Customer A · Contact person A", "Contact"]);
  sheet.type("K9", 29);
  expect(shown(sheet, "P9:Q9")).toEqual([["2026-06-14", -1]]);
  expect(list(sheet)).toContainEqual(["2026-06-14", -1, "Customer A · Contact person A", "Contact, overdue"]);
  sheet.type("K9", "");
  expect(shown(sheet, "P9:Q9")).toEqual([["", ""]]);
  sheet.type("H9", "May");
  sheet.type("J10", "soon");
  expect(shown(sheet, "L9:M9")).toEqual([["⚠ not a date: May", ""]]);
  expect(shown(sheet, "P10:Q10")).toEqual([["⚠ not a date: soon", ""]]);
});

test("holidays of one's own, of one year only, and names left out", () => {
  const sheet = calendarFrom("2030-10-02");
  // The last known holiday was the day before: from here on the sheet needs new dates.
  expect(shown(sheet, "L32:M38").every(([date]) => date === "")).toBe(true);
  sheet.type("F39", "Founding day");
  sheet.type("I39", "2030-10-12");
  sheet.type("F11", "");
  expect(shown(sheet, "F39:M39")).toEqual([["Founding day", "", "", "2030-10-12", "", "", "2030-10-12", 10]]);
  expect(list(sheet)).toContainEqual(["2030-10-12", 10, "", "Founding day"]);
  expect(list(sheet)).toContainEqual(["2030-10-06", 4, "Contact person C", "Contact"]);
});

test("a full sheet: every occasion once, in the order that a plain sort gives", () => {
  const sheet = calendarFrom("2026-01-15");
  const random = seeded(20_260_115);
  const from = day("2026-01-15");
  const expected: string[] = [];
  sheet.type("B5", 400);
  const date = (days: number) => new Date(days * DAY).toISOString().slice(0, 10);
  for (let row = 9; row < 29; row++) {
    // Never 29 February, so that the oracle can put the year in place of the year.
    const [born, wed] = [0, 0].map(() => date(day("1991-03-01") + Math.floor(random() * 365)));
    const last = date(from - Math.floor(random() * 50));
    const every = 10 + Math.floor(random() * 30);
    const name = `N${row}`;
    [name, "", born, wed, last, every].forEach((cell, at) => {
      sheet.type(`${"FGHIJK"[at]}${row}`, cell as string | number);
    });
    const next = (known = "") =>
      [2026, 2027].map((year) => `${year}${known.slice(4)}`).find((one) => day(one) >= from) ?? "";
    const contact = date(day(last) + every);
    expected.push(`${next(born)} ${name} Birthday`, `${next(wed)} ${name} Anniversary`);
    expected.push(`${contact} ${name} Contact${day(contact) < from ? ", overdue" : ""}`);
  }
  for (let row = 39; row < 50; row++) {
    sheet.type(`F${row}`, `Own ${row}`);
    sheet.type(`G${row}`, "2026-01-15");
    expected.push(`2026-01-15  Own ${row}`);
  }
  const found = list(sheet);
  // Seven holidays, each once, although New Year's Day and others come twice in 400 days.
  expect(found).toHaveLength(78);
  const holidays = found.filter(([, , who, what]) => who === "" && !String(what).startsWith("Own"));
  expect(holidays).toHaveLength(7);
  const own = found
    .filter((row) => !holidays.includes(row))
    .map(([at, , who, what]) => `${at} ${who} ${what}`);
  expect([...own].sort()).toEqual([...expected].sort());
  const dates = found.map(([at]) => String(at));
  expect(dates).toEqual([...dates].sort());
  for (const [at, days] of found) expect(days).toBe(day(String(at)) - from);
});

test("a last contact with a time of day keeps its person and its occasion", () => {
  const sheet = calendarFrom("2027-01-10");
  sheet.type("K9", 9);
  for (const moment of ["2027-01-05 14:30", "2027-01-05 00:02"]) {
    sheet.type("J9", moment);
    // 5 + 9 = 14 January, whatever the clock.
    expect(list(sheet).find(([date]) => date === "2027-01-14")).toEqual([
      "2027-01-14",
      4,
      "Customer A · Contact person A",
      "Contact",
    ]);
  }
});

test("an interval or days ahead that are no number are pointed out, and no name is left out in silence", () => {
  const sheet = calendarFrom("2027-01-10");
  for (const text of ["weekly", "7 days"]) {
    sheet.type("K9", text);
    expect(shown(sheet, "P9:Q9")).toEqual([[`⚠ not a number: ${text}`, ""]]);
  }
  sheet.type("K9", 30);
  sheet.type("B5", "a quarter");
  expect(sheet.value("A7")).toBe("⚠ not a number: a quarter");
  sheet.type("B5", 90);
  expect(sheet.value("A7")).toBe("Next 90 days");
  // A name that a formula did not find stands in the list as it does in the table, not as nobody.
  sheet.type("F9", "=NA()");
  expect(list(sheet).find(([date]) => date === "2027-01-15")?.[2]).toBe("#N/A");
});

test("a first day with a time of day, as NOW() has one, changes neither days nor occasions", () => {
  // 17 February is Spring Festival: a holiday of the first day is not past.
  for (const date of ["2026-02-10", "2026-02-17", "2026-02-28"]) {
    const [plain, timed] = [date, `${date} 15:00`].map((from) => list(calendarFrom(from)));
    expect(plain?.length).toBeGreaterThan(4);
    expect(timed).toEqual(plain);
  }
});

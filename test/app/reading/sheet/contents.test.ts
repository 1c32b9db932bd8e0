/** What is handed to `setValues`: whatever a cell holds, it holds the same afterwards. */

import {
  contentsFrom,
  fittingText,
  sheetText,
  shownContent,
  writable,
} from "../../../../src/app/reading/sheet/contents";

test.each([
  "=1+1",
  "+1",
  "-5",
  "@name",
  "00123",
  "3-4",
  "1/2",
  "12:30",
  "5%",
  "¥12",
  "TRUE",
  "false",
  "1e3",
  "'quoted",
  " Ann",
  "A1*2",
  "row 2",
])("%j would become something else, so it is marked as text and shown without the mark", (text) => {
  expect(sheetText(text)).toBe(`'${text}`);
  expect(shownContent(sheetText(text))).toBe(text);
});

test.each(["", "Ann", "Ann Lee & Co.", "客户（北京）", "Ångström", "Large, very"])(
  "%j is text in any case and goes as it is",
  (text) => {
    expect(sheetText(text)).toBe(text);
  },
);

test("formulas go as formulas, texts as texts, dates as the sheet's numbers", () => {
  // Day 1 of the sheet's calendar is 1899-12-31; 2024-01-01 is day 45 292.
  const values = [["=A1", 5, new Date(2024, 0, 1)]];
  expect(contentsFrom(values, [["", "", ""]])).toEqual([["'=A1", 5, 45_292]]);
  expect(contentsFrom([[7, "", "x"]], [["=A1+2", '=""', ""]])).toEqual([["=A1+2", '=""', "x"]]);
});

test("a date is shown as its day, a number under any other format as it is", () => {
  expect(shownContent(45_292, "date")).toBe("2024-01-01");
  expect(shownContent(45_292, "money")).toBe(45_292);
});

test.each([[null], [undefined], [""]])("%s is blank", (cell) => {
  expect(writable(cell)).toBe("");
});

test("half a character, which no cell holds, becomes the sign for one that is lost; whole ones stay", () => {
  expect(fittingText("a\ud800b\udc00")).toBe("a\ufffdb\ufffd");
  expect(fittingText("Ann 😀")).toBe("Ann 😀");
  // The pair that begins at the last place of 49,000 is cut as a whole.
  expect(fittingText(`${"x".repeat(48_999)}😀x`)).toBe(`${"x".repeat(48_999)}...`);
});

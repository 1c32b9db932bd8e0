/** The headers of our columns beside those of the customers: they look alike, also where these are plain, and stand whole. */

import { setStyles } from "../../workbench/engine/looks/style";
import { customers, type Opened, opened } from "./opened";

type Style = Parameters<typeof setStyles>[2][number][number];

/** Customers whose header has a style. */
function styled(style: Style): Opened {
  const book = opened(customers(9));
  const sheetId = book.workbook.model.getters.getActiveSheetId();
  setStyles(book.workbook, { sheetId, top: 0, left: 0, rows: 1, columns: 2 }, [[style, style]]);
  return book;
}

/** The looks that rules give the header of the tiers; those of tiers are over more than one row. */
function headerStyles({ workbook }: Opened) {
  const { getters } = workbook.model;
  return getters
    .getConditionalFormats(getters.getActiveSheetId())
    .filter(({ ranges }) => ranges.every((range) => /^C1(:C1)?$/.test(range)))
    .map(({ rule }) => ("style" in rule ? rule.style : {}));
}

test.each<[string, Style, string, object[]]>([
  ["as any other cell", {}, "normal #ffffff #000000", []],
  ["bold", { bold: true }, "bold #ffffff #000000", [{ bold: true }]],
  [
    "white on blue",
    { fillColor: "#174a7c", textColor: "#ffffff" },
    "normal #174a7c #ffffff",
    [{ fillColor: "#174A7C", textColor: "#FFFFFF" }],
  ],
])("%s: ours is too, and undo takes it back", (_name, style, look, expected) => {
  const book = styled(style);
  const request = book.request();
  const { headerLook } = book.preview(request);
  expect(headerLook).toBe(look);
  book.write({ ...request, ...(headerLook === undefined ? {} : { headerLook }) });
  expect(headerStyles(book)).toEqual(expected);
  book.undo();
  expect(headerStyles(book)).toEqual([]);
});

test("a column too narrow for its header becomes as wide as it needs, and undo gives it back", () => {
  const book = opened(customers(9));
  const sheet = book.workbook.model.getters.getActiveSheetId();
  const width = () => book.workbook.model.getters.getColSize(sheet, 2);
  book.workbook.model.dispatch("RESIZE_COLUMNS_ROWS", {
    dimension: "COL",
    sheetId: sheet,
    elements: [2],
    size: 40,
  });
  const request = book.request();
  const { columnWidths } = book.preview(request);
  expect(columnWidths).toEqual({ 3: 40 });
  book.write({ ...request, ...(columnWidths ? { columnWidths } : {}) });
  // "Pyramid tier" in bold Arial of 10 points takes 81 pixels.
  expect(width()).toBeGreaterThan(81);
  book.undo();
  expect(width()).toBe(40);
});

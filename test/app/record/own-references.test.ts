/** Formulas of a report that moved: what tells a cell of its own sheet follows, and nothing else does. */

import { followingCorner } from "../../../src/app/record/own-references";

const AT = { row: 1, column: 1 };

test.each([
  ["relative, fixed and half fixed", "=A9+$B$9+C$9+$D9", "=C12+$D$12+E$12+$F12"],
  ["areas", "=SUM(B9:B12;C$40:C41)", "=SUM(D12:D15;E$43:E44)"],
  ["beyond Z", "=Z1+AZ10", "=AB4+BB13"],
  [
    "another sheet, quoted or not",
    "=COUNTIF(Data!$C$2:$C$9;A9)+'A1 B2'!B2",
    "=COUNTIF(Data!$C$2:$C$9;C12)+'A1 B2'!B2",
  ],
  ["a sheet in Chinese letters", "=SUM(客户!B2:B9)/B9", "=SUM(客户!B2:B9)/D12"],
  ["texts, also with quotes", '=IF(A9="B7";"say ""C3""";A10)', '=IF(C12="B7";"say ""C3""";C13)'],
  ["a link", '=HYPERLINK("#gid=12&range=A1";B5)', '=HYPERLINK("#gid=12&range=A1";D8)'],
  ["functions that end in digits and powers", "=LOG10(B2)*10^9+ATAN2(A1;B1)", "=LOG10(D5)*10^9+ATAN2(C4;D4)"],
])("%s", (_what, formula, moved) => {
  expect(followingCorner([[formula]], AT, { row: 4, column: 3 })).toEqual([[moved]]);
});

test("texts and numbers stay, and so does what stood above or left of it", () => {
  const contents = [["A9", 7, "=A1+B2+C3"]];
  expect(followingCorner(contents, { row: 3, column: 3 }, { row: 4, column: 3 })).toEqual([
    ["A9", 7, "=A1+B2+C4"],
  ]);
});

test("in its place, or where nobody kept its place, all stays", () => {
  expect(followingCorner([["=A9"]], AT, AT)).toEqual([["=A9"]]);
  expect(followingCorner([["=A9"]], undefined, { row: 2, column: 2 })).toEqual([["=A9"]]);
});

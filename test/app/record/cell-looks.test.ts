/** How cells looked is kept short and comes back as it was. */

import { type CellLooks, LOOK_PARTS, packedLooks, unpackedLooks } from "../../../src/app/record/cell-looks";
import { looksShape } from "../../../src/app/record/kept-shapes";

test("what is packed is read again, part by part, row by row", () => {
  const table = (text: string) => [
    [text, text, ""],
    ["", text, ""],
  ];
  const looks = Object.fromEntries(LOOK_PARTS.map((part) => [part, table(part)])) as unknown as CellLooks;
  const packed = packedLooks(looks, [{ row: 1, column: 1, rows: 1, columns: 2 }]);
  // Two equal ones, two blank ones over the end of the row, one, one blank.
  expect(packed.wraps).toEqual([
    [2, "wraps"],
    [2, ""],
    [1, "wraps"],
    [1, ""],
  ]);
  const read = looksShape().parse(JSON.parse(JSON.stringify(packed)));
  for (const part of LOOK_PARTS) expect(unpackedLooks(read[part], 3)).toEqual(looks[part]);
});

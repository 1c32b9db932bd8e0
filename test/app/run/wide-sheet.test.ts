/** The widest sheet there can be: describing it takes time that grows as its columns do, and a short answer. */

import { OFFERED_COLUMNS } from "../../../src/app/reading/rows";
import { describeSelection } from "../../../src/app/run/describe";
import { growth } from "../../core/growth";
import { reading } from "../reading";

/** Columns of a sheet at most, as Google tells: up to ZZZ. */
const WIDEST = 18_278;

const wide = (columns: number) => {
  const numbers = Array.from({ length: columns }, (_, at) => at);
  const header = numbers.map((at) => (at === 0 ? "Customer" : `Amount ${at}`));
  return reading([header, ...[1, 2, 3].map((row) => numbers.map((at) => (at === 0 ? `C${row}` : row * at)))]);
};

test("time grows as the columns do; so many are offered as a person can choose among, and the others are counted", () => {
  const sizes = [WIDEST / 4, WIDEST].map(Math.floor);
  const sheets = sizes.map(wide);
  let told = describeSelection(wide(50), { headerLines: null }, "en");
  const describe = (size: number) => {
    told = describeSelection(sheets[size === 1 ? 0 : 1] ?? wide(1), { headerLines: null }, "en");
  };
  // Between the 4 of linear and the 16 of quadratic time.
  expect(growth(describe, 1, 1)).toBeLessThan(9);
  expect([told.columns.length, told.columnsLeftOut]).toEqual([OFFERED_COLUMNS, WIDEST - OFFERED_COLUMNS]);
  expect(JSON.stringify(told).length).toBeLessThan(500_000);
});

/** Many columns of numbers without a name: each is read as often, however many stand beside it. */

import { guessMapping } from "../../../../../src/app/reading/columns/guess/guess-mapping";
import { allFields } from "../../../../../src/app/reading/fields";
import { sourceOf } from "../../../../../src/app/reading/place/source";
import { reading } from "../../../reading";

const ROWS = 40;

/** How often a cell is read, on average, of so many columns of which none is what others come to. */
function readsOf(columns: number): number {
  const numbers = Array.from({ length: columns }, (_, at) => at);
  const letters = (at: number) => String.fromCharCode(97 + (at % 26), 97 + Math.floor(at / 26));
  const header = ["Customer", ...numbers.map((at) => `Sx${letters(at)}qq`)];
  const rows = Array.from({ length: ROWS }, (_, row) => [
    `C${row}`,
    ...numbers.map((at) => ((row * 7919 + at * 104_729) % 9973) + 0.25),
  ]);
  const sheet = reading([header, ...rows]);
  const source = sourceOf(
    { ...sheet, selection: { row: 1, column: 1, rows: ROWS + 1, columns: columns + 1 } },
    1,
  );
  let reads = 0;
  const counted = source.columns.map((column) => ({
    ...column,
    cells: new Proxy(column.cells, {
      get: (cells, key) => {
        if (typeof key === "string" && /^\d+$/.test(key)) reads += 1;
        return Reflect.get(cells, key);
      },
    }),
  }));
  const { mapping } = guessMapping(counted, allFields(), source.notation);
  expect(mapping.customer).toBe(0);
  return reads / (columns * ROWS);
}

test("four times as many columns cost no cell another look", () => {
  expect(readsOf(96)).toBeLessThan(1.2 * readsOf(24));
});

/** The same job, a tier for every customer, done the ways one would otherwise do it. */

import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { desc, op, table } from "arquero";
import quickselect from "quickselect";

export const SHARES = [0.01, 0.05, 0.2, 1];
export const LABELS = ["VIP", "Major", "Ordinary", "Small"];
const NO_TIER = 255;

const limitsOf = (count: number) => SHARES.map((share) => Math.ceil(Number((share * count).toPrecision(12))));

/** One copy without the blanks, which every way below has to leave out. */
function copyOf(values: Float64Array): Float64Array {
  const copy = new Float64Array(values.length);
  let size = 0;
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number;
    if (!Number.isNaN(value)) copy[size++] = value;
  }
  return copy.subarray(0, size);
}

function byComparison(
  values: Float64Array,
  [vip = 0, major = 0, ordinary = 0]: readonly number[],
): Uint8Array {
  const tiers = new Uint8Array(values.length);
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number;
    tiers[row] = Number.isNaN(value)
      ? NO_TIER
      : value <= 0
        ? 3
        : value >= vip
          ? 0
          : value >= major
            ? 1
            : value >= ordinary
              ? 2
              : 3;
  }
  return tiers;
}

/** The same with each call kept to the part that the one before left on the larger side. */
export function byNarrowedQuickselect(values: Float64Array): Uint8Array {
  const copy = copyOf(values);
  const places = limitsOf(copy.length).map((limit) => copy.length - limit);
  const [vip = 0, major = 0, ordinary = 0] = places;
  const numbers = copy as unknown as number[];
  const last = copy.length - 1;
  quickselect(numbers, ordinary);
  const ordinaryCut = copy[ordinary] as number;
  quickselect(numbers, major, ordinary, last);
  const majorCut = copy[major] as number;
  quickselect(numbers, vip, major, last);
  return byComparison(values, [copy[vip] as number, majorCut, ordinaryCut]);
}

/** One copy, three calls, then tiers by comparison. */
export function byThreeQuickselects(values: Float64Array): Uint8Array {
  const copy = copyOf(values);
  const places = limitsOf(copy.length)
    .slice(0, 3)
    .map((limit) => copy.length - limit);
  const numbers = copy as unknown as number[];
  for (const place of places) quickselect(numbers, place);
  return byComparison(
    values,
    places.map((place) => copy[place] as number),
  );
}

export function byTypedSort(values: Float64Array): Uint8Array {
  const copy = copyOf(values).sort();
  return byComparison(
    values,
    limitsOf(copy.length).map((limit) => copy[copy.length - limit] as number),
  );
}

/** What a script would do: objects, a sort, ranks with ties, labels. Cells in, labels out. */
export function byObjectSort(cells: readonly (readonly unknown[])[]): string[][] {
  const customers = cells.map(([cell], row) => ({ row, value: cell }));
  const ranked = customers.filter(
    (one): one is { row: number; value: number } => typeof one.value === "number",
  );
  ranked.sort((one, other) => other.value - one.value);
  const limits = limitsOf(ranked.length);
  const labels = cells.map(() => [""]);
  let rank = 0;
  ranked.forEach(({ row, value }, index) => {
    if (index === 0 || value !== ranked[index - 1]?.value) rank = index + 1;
    const tier = value > 0 ? limits.findIndex((limit) => rank <= limit) : 3;
    labels[row] = [LABELS[tier] as string];
  });
  return labels;
}

/** The object sort with a typed array in and tier positions out, as the kernel has it. */
export function byObjectSortOfNumbers(values: Float64Array): Uint8Array {
  const labels = byObjectSort(Array.from(values, (value) => [value]));
  return Uint8Array.from(labels, ([label]) => LABELS.indexOf(label as string));
}

export function byArquero(cells: readonly (readonly unknown[])[]): string[][] {
  const values = cells.map(([cell]) => cell);
  const limits = limitsOf(values.length);
  const ranked = table({ row: values.map((_, row) => row), value: values })
    .orderby(desc("value"))
    .derive({ rank: () => op.rank() });
  const labels = cells.map(() => [""]);
  const column = (name: string) => ranked.array(name) as number[];
  const [rows, ranks, amounts] = [column("row"), column("rank"), column("value")];
  // `array` follows the order of the sort, and so do the ranks.
  rows.forEach((row, at) => {
    const tier =
      (amounts[at] as number) > 0 ? limits.findIndex((limit) => (ranks[at] as number) <= limit) : 3;
    labels[row] = [LABELS[tier] as string];
  });
  return labels;
}

/** A database with the customers already loaded: only the query and reading its answer are measured. */
export async function duckDb(values: Float64Array): Promise<() => Promise<string[][]>> {
  const connection: DuckDBConnection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run("CREATE TABLE customers (row INTEGER, value DOUBLE)");
  const appender = await connection.createAppender("customers");
  values.forEach((value, row) => {
    appender.appendInteger(row);
    appender.appendDouble(value);
    appender.endRow();
  });
  appender.closeSync();
  const query = `
    SELECT CASE WHEN value <= 0 THEN 'Small' WHEN rank <= ceil(n * 1 / 100) THEN 'VIP'
      WHEN rank <= ceil(n * 5 / 100) THEN 'Major' WHEN rank <= ceil(n * 20 / 100) THEN 'Ordinary'
      ELSE 'Small' END AS tier
    FROM (SELECT row, value, rank() OVER (ORDER BY value DESC) AS rank, count(*) OVER () AS n FROM customers)
    ORDER BY row`;
  return async () => {
    const [labels = []] = await (await connection.runAndReadAll(query)).getColumns();
    return labels.map((label) => [label as string]);
  };
}

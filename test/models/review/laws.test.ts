/** Laws of the customer review that hold for any customers, checked on generated ones. The seed is fixed. */

import fc from "fast-check";
import type { Cell } from "../../../src/core/cells/cell";
import { dayText } from "../../../src/core/cells/date-column";
import { FIELDS } from "../../../src/core/table/fields";
import type { Table } from "../../../src/core/table/table";
import { reviewModel } from "../../../src/models/review/model";
import { runs, shuffled } from "../../core/seeded";
import { cellsOf, expectDrawable, gridOf, prepared, tableWith } from "../segment";

const RUNS = { seed: 20_261_121, numRuns: runs(200) };
const LISTS = ["gold", "costly", "complaints", "less", "few", "judged", "fresh"];
const NUMBERS = ["revenue", "before", "profit", "cost", "complaints", "products", "first", "last"] as const;
type Customer = Readonly<Record<(typeof NUMBERS)[number], number | null>> & { readonly name: string };

const amount = fc.option(fc.integer({ min: -5, max: 30 }), { freq: 6 });
const count = fc.option(fc.integer({ min: 0, max: 4 }), { freq: 6 });
/** A few hundred days up to 2024-09-27. */
const day = fc.option(fc.integer({ min: 19_300, max: 19_993 }), { freq: 6 });
const customer: fc.Arbitrary<Customer> = fc.record({
  name: fc.constantFrom("Ann", "Bo", "Cy", "Di"),
  ...{ revenue: amount, before: amount, profit: amount, cost: amount },
  ...{ complaints: count, products: count, first: day, last: day },
});
/** One always has a revenue, because nothing can be reviewed without. */
const customers = fc
  .tuple(fc.array(customer, { maxLength: 40 }), customer)
  .map(([others, one]) => [...others, { ...one, revenue: one.revenue ?? 7 }]);

function tableOfCustomers(rows: readonly Customer[]): Table {
  const cells = (key: keyof Customer): Cell[] => rows.map((row) => row[key] ?? "");
  const dates = (key: "first" | "last"): Cell[] =>
    rows.map((row) => (row[key] === null ? "" : dayText(row[key])));
  return tableWith([
    [FIELDS.customer, cells("name")],
    [FIELDS.revenue, cells("revenue")],
    [FIELDS.previousRevenue, cells("before")],
    [FIELDS.profit, cells("profit")],
    [FIELDS.costToServe, cells("cost")],
    [FIELDS.complaints, cells("complaints")],
    [FIELDS.productsBought, cells("products")],
    [FIELDS.firstOrder, dates("first")],
    [FIELDS.lastOrder, dates("last")],
  ]);
}

/** By the definitions, each customer against all others: rank = 1 + how many have more, at most ceil(20 x N / 100). */
function slowReview(rows: readonly Customer[]): string[] {
  const isTop = (values: readonly (number | null)[], at: number) => {
    const numbers = values.filter((value): value is number => value !== null);
    const own = values[at] ?? null;
    const rank = 1 + numbers.filter((other) => own !== null && other > own).length;
    return own !== null && own > 0 && rank <= Math.floor((20 * numbers.length + 99) / 100);
  };
  const nets = rows.map(({ profit, cost }) => (profit === null ? null : profit - (cost ?? 0)));
  const revenues = rows.map(({ revenue }) => revenue);
  const gains = nets.some((net) => net !== null) ? nets : revenues;
  const days = rows.flatMap(({ first, last }) => [first, last]).filter((one) => one !== null);
  // The same day a year before, which the 29th of February has not: the caller leaves it out.
  const latest = days.length > 0 ? dayText(Math.max(...days)) : "";
  const since = latest && `${Number(latest.slice(0, 4)) - 1}${latest.slice(4)}`;
  return rows.map(({ revenue, before, profit, complaints, products, first }, at) => {
    const net = nets[at] ?? null;
    const isCostly = net !== null && net < 0;
    const isNew = first !== null && dayText(first) > since;
    return [
      isTop(gains, at) && "Gold",
      isCostly && "Costs more than it brings",
      isTop(revenues, at) && (complaints ?? 0) >= 2 && "Complains",
      isTop(
        rows.map((row) => row.before),
        at,
      ) &&
        before !== null &&
        (revenue ?? 0) < before &&
        "Buys less",
      products !== null && products >= 1 && products <= 2 && "Few products",
      isCostly && !isNew && (profit ?? 0) > 0 && "Convert",
      isCostly && !isNew && (profit ?? 0) <= 0 && "Let go",
      isNew && "New customer",
    ]
      .filter(Boolean)
      .join("; ");
  });
}

const review = (rows: readonly Customer[]) =>
  prepared(reviewModel, { listed: 100 }).run(tableOfCustomers(rows));

test("the fast result is the slow one by the definitions", () => {
  fc.assert(
    fc.property(customers, (rows) => {
      fc.pre(rows.every(({ first, last }) => ![first, last].includes(19_782)));
      expect(cellsOf(review(rows), "review")).toEqual(slowReview(rows));
    }),
    RUNS,
  );
});

test("the order of the rows changes nothing but the order of the column", () => {
  fc.assert(
    fc.property(customers, fc.nat(), (rows, seed) => {
      // Names that differ, so that equal customers can be told apart.
      const named = rows.map((row, at) => ({ ...row, name: `${row.name} ${at}` }));
      const mixed = shuffled(named, seed);
      const [one, other] = [review(named), review(mixed)];
      expect(other.report).toEqual(one.report);
      // Rows differ as the order does.
      const said = ({ alerts = [] }: typeof one) => alerts.map(({ rows: _, ...told }) => told);
      expect(said(other)).toEqual(said(one));
      const cells = cellsOf(one, "review");
      expect(cellsOf(other, "review")).toEqual(mixed.map((row) => cells[named.indexOf(row)]));
    }),
    RUNS,
  );
});

test("figures, lists and the column count the same, and nothing but texts and finite numbers comes out", () => {
  fc.assert(
    fc.property(customers, (rows) => {
      const outcome = review(rows);
      expectDrawable(outcome);
      const cells = cellsOf(outcome, "review").map((cell) => String(cell).split("; "));
      for (const [label, value] of gridOf(outcome, "lists"))
        expect(cells.filter((labels) => labels.includes(String(label)))).toHaveLength(Number(value));
      const listed = LISTS.filter((id) =>
        outcome.report.some((block) => block.kind === "grid" && block.id === id),
      ).flatMap((id) => gridOf(outcome, id));
      expect(listed).toHaveLength(cells.flat().filter(Boolean).length);
    }),
    RUNS,
  );
});

test("what a customer's explanation answers with yes is what the column says", () => {
  fc.assert(
    fc.property(customers, (rows) => {
      const model = prepared(reviewModel);
      const table = tableOfCustomers(rows);
      const cells = cellsOf(model.run(table), "review");
      rows.forEach((_, at) => {
        const [figures, ...lines] = model.explain?.(table, at) ?? [];
        expect(figures).toMatchObject({ figures: [{ value: cells[at] || "—" }] });
        const yes = lines.filter((block) => block.kind === "text" && / yes;/.test(block.text));
        expect(yes).toHaveLength(String(cells[at]).split("; ").filter(Boolean).length);
      });
    }),
    { ...RUNS, numRuns: runs(50) },
  );
});

/** What a description answers is what preview and write use: the table, its columns, the rows left out, how cells are read. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Description } from "../../../src/app/contract/contract";
import type { Change } from "../../../src/app/contract/remarks";
import { listRead } from "../../../src/app/orders/orders-read";
import { previewOf } from "../../../src/app/plan/preview";
import { planOf } from "../../../src/app/plan/write-plan";
import { allFields } from "../../../src/app/reading/fields";
import { sourceOf } from "../../../src/app/reading/place/source";
import { areaOf } from "../../../src/app/reading/sheet/address";
import type { WorkbookReading } from "../../../src/app/reading/sheet/sheet-reading";
import { describeSelection } from "../../../src/app/run/describe";
import { runModels } from "../../../src/app/run/run";
import type { Cell } from "../../../src/core/cells/cell";
import { requestFor } from "../../request";
import { reading } from "../reading";
import { sheetOf } from "./sheet-of";

const FILES = [
  "blank-row-in-middle.csv",
  "date-dmy-slash.csv",
  "decimal-comma-client.csv",
  "duplicates-case-space.csv",
  "export-erpnext-ar.csv",
  "export-order-total-repeated.csv",
  "export-quickbooks-aging.csv",
  "export-shopify.csv",
  "header-first-cell-empty.csv",
  "header-two-lines.csv",
  "header-years.csv",
  "merged-names-orders.csv",
  "mixed-comma-point.csv",
  "mixed-currencies.csv",
  "notes-under-table.csv",
  "orders-cancelled-status.csv",
  "same-name-two-ids.csv",
  "subtotal-rows.csv",
  "title-then-blank.csv",
  "total-row-orders-dated.csv",
  "us-date-leading-zero.csv",
  "xlsx-merged-customers.xlsx",
  "zero-amount-orders.csv",
];

const LISTS: Readonly<Record<string, readonly (readonly Cell[])[]>> = {
  "a title that is wider than the table": [
    ["", "", "", "Report"],
    ["Customer", "Revenue", "", ""],
    ["Alder", 500, "", ""],
    ["Birch", 200, "", ""],
  ],
  "one customer without a header": [["Alder", 500]],
  "one customer under a header": [
    ["Customer", "Revenue"],
    ["Alder", 500],
  ],
  "one column": [["Revenue"], [500], [200]],
  "a blank column at the edge of the header": [
    ["", "Customer", "Revenue"],
    ["", "Alder", 500],
    ["", "Birch", 200],
  ],
  "sums by region above the list": [
    ["Region", "Total", ""],
    ["North", 700, ""],
    ["", "", ""],
    ["Customer", "Region", "Revenue"],
    ["Alder", "North", 500],
    ["Birch", "North", 200],
  ],
  "the same header again below a blank row": [
    ["Customer", "Revenue"],
    ["Alder", 500],
    ["", ""],
    ["Customer", "Revenue"],
    ["Birch", 200],
  ],
  "columns that are counted under the header": [
    ["Client", "Sales"],
    [1, 2],
    ["Alder", 500],
    ["Total", 500],
  ],
  "names and numbers apart": [
    ["Customer", "", "Revenue"],
    ["Alder", "", 500],
    ["Birch", "", 200],
  ],
};

/** As the sidebar takes over the first choice of each question, until nothing is asked. */
function answered(sheet: WorkbookReading): { readonly place: WorkbookReading; readonly said: Description } {
  let place = sheet;
  let said = describeSelection(sheet, { source: null, headerLines: null }, "en");
  for (let asked = 0; said.questions.length > 0 && asked < 9; asked++) {
    const change: Change = said.questions[0]?.choices[0]?.to ?? {};
    const range = change.range ?? said.source.range;
    place = { ...sheet, selection: areaOf(range) };
    const columns = Object.entries({ ...said.mapping, ...change.mapping });
    const mapping = Object.fromEntries(
      columns.flatMap(([field, position]) => (position === null ? [] : [[field, position]])),
    );
    const areOrders = change.areOrders ?? said.orders !== null;
    said = {
      ...describeSelection(
        place,
        {
          source: { ...said.source, range },
          headerLines: change.headerLines ?? said.headerLines,
          decisions: { ...said.decisions, ...change.decisions },
          asked: { mapping, areOrders },
        },
        "en",
      ),
      mapping,
      orders: areOrders ? { kind: "all" } : null,
    };
  }
  return { place, said };
}

/** The sentences with their rows, but those of what lies beside a table, which is not said once a place is named. */
const ofRows = (remarks: Description["remarks"]) =>
  new Map(
    remarks
      .filter(({ id }) => !["others", "asides"].includes(id))
      .map(({ id, message, rows }) => [id, [message, rows]]),
  );

function check(sheet: WorkbookReading): void {
  const { place, said } = answered(sheet);
  const { source, headerLines, mapping, orders, decisions } = said;
  expect(said.questions).toEqual([]);
  const named = { ...sheet, selection: areaOf(source.range) };
  const run = runModels(named, requestFor(said), "en");
  const plan = planOf(run);
  const preview = previewOf(run, plan, "en");
  const told = ({
    letter,
    header,
    kind,
  }: Description["columns"][number] | (typeof run.source.columns)[number]) => [letter, header, kind];
  expect({
    range: run.source.range,
    headerLines: run.source.headerLines,
    rows: run.source.area.rows,
    columns: run.source.columns.map(told),
    questions: run.questions,
  }).toEqual({
    range: source.range,
    headerLines,
    rows: said.rows,
    columns: said.columns.map(told),
    questions: [],
  });
  const used = ofRows(preview.check.remarks);
  for (const [id, remark] of ofRows(said.remarks)) expect([id, used.get(id)]).toEqual([id, remark]);
  // What was looked at when nobody had named a place, read by itself.
  const looked = sourceOf(place, place === sheet ? null : headerLines);
  const read = listRead(looked, mapping, allFields(), { decisions, areOrders: orders !== null });
  const again = listRead(run.source, mapping, allFields(), { decisions, areOrders: orders !== null });
  expect([again.table.sheetRows, again.table.columns]).toEqual([read.table.sheetRows, read.table.columns]);
  if (orders) return;
  // A tier beside each customer with a value, and beside no row that does not count.
  const tiers = plan.columns.find(({ mark }) => mark.id === "tier");
  const bad = new Set(run.check.problems.map(({ row }) => row));
  const counted = read.table.sheetRows.filter((row) => !bad.has(row));
  const filled = tiers?.contents.flatMap((tier, at) => (tier === "" ? [] : [tiers.firstRow + at]));
  expect(filled?.filter((row) => !bad.has(row))).toEqual(counted);
}

test.each(FILES)("%s", async (name) => {
  const path = join(__dirname, "../../data/untidy", name);
  check(await sheetOf(readFileSync(path), path));
});

test.each(Object.entries(LISTS))("%s", (_name, rows) => {
  check(reading(rows));
});

test.each([
  ["Yes, count each as one", 2],
  ["No, they are different", 3],
])("who is one customer is asked once: the next look remembers %s", (label, customers) => {
  const sheet = reading([
    ["Customer", "Order date", "Amount"],
    ["Alder Ltd", "2024-01-05", 500],
    ["Birch", "2024-01-06", 200],
    ["ALDER", "2024-01-07", 100],
  ]);
  const first = describeSelection(sheet, { source: null, headerLines: null }, "en");
  const choice = first.questions[0]?.choices.find((one) => one.label === label);
  expect(first.questions.map(({ id, choices }) => [id, choices.map((one) => one.label)])).toEqual([
    ["same-customers", expect.arrayContaining([label])],
  ]);
  const asked = { ...requestFor(first), decisions: { ...first.decisions, ...choice?.to.decisions } };
  const run = runModels({ ...sheet, selection: areaOf(first.source.range) }, asked, "en");
  expect(run.table.sheetRows).toHaveLength(customers);
  const again = describeSelection(
    { ...sheet, choices: planOf(run).choices },
    { source: null, headerLines: null },
    "en",
  );
  expect([again.questions, again.remembered]).toEqual([[], "yes"]);
});

/** What stood where a run is about to write, so that it can be taken back. */

import { type StartReading, startOf } from "../../../src/app/plan/start";
import { planOf } from "../../../src/app/plan/write-plan";
import type { WorkbookReading } from "../../../src/app/reading/sheet/sheet-reading";
import { runModels } from "../../../src/app/run/run";
import { reading } from "../reading";
import { customers, request } from "./request";

const NEW = reading(customers(2));
const OWN = reading(customers(2, ["Pyramid tier", "VIP", "=old"]), "A1", {
  markedColumns: [{ model: "pyramid", id: "tier", column: 3 }],
});
const START: StartReading = {
  reading: NEW,
  sheetId: 1,
  about: 1,
  blocks: new Map(),
  formats: new Map(),
  grown: new Map(),
  maxColumns: 26,
};
const started = (sheet: WorkbookReading, changes: Partial<StartReading> = {}) => {
  const plan = planOf(runModels(sheet, request(["pyramid"])));
  return { plan, undo: startOf(plan, { ...START, reading: sheet, ...changes }) };
};

test("a new column: nothing stood there but its formats", () => {
  const { undo } = started(NEW, { formats: new Map([[3, ["0.00", "0.00"]]]) });
  expect(undo.columns).toMatchObject([
    { title: "Pyramid tier", header: "", before: null, formats: [[2, "0.00"]] },
  ]);
  expect(undo).toMatchObject({ headerRow: 1, madeSheet: null, addedColumns: 0 });
});

test("a new column that is too narrow for its header: how wide it was and becomes", () => {
  const { plan } = started(NEW);
  const widths = (columnWidths: Record<string, number>) =>
    startOf({ ...plan, request: { ...plan.request, columnWidths } }, START).columns.map(
      ({ widened }) => widened,
    );
  const [needed = 0] = plan.columns.map(({ width }) => width);
  expect(widths({ 3: 60 })).toEqual([{ from: 60, to: needed }]);
  // What is wide enough stays, and so does a column of which nobody told anything.
  expect([...widths({ 3: 400 }), ...widths({ 4: 60 })]).toEqual([undefined, undefined]);
});

test("two columns of a sheet are full: the tiers add the third", () => {
  expect(started(NEW, { maxColumns: 2 }).undo.addedColumns).toBe(3 - 2);
});

test("our own column: its cells and its header, what looks like a formula as text", () => {
  expect(started(OWN).undo.columns).toMatchObject([
    { header: "Pyramid tier", before: ["VIP", "'=old"], formats: null },
  ]);
});

test("a column that becomes longer: which formats change, and how far its looks reached", () => {
  const grown = { from: 3, rules: [1], to: 2 };
  const { undo } = started(OWN, {
    formats: new Map([[3, ["", "0.00"]]]),
    grown: new Map([[3, grown]]),
  });
  expect(undo.columns).toMatchObject([
    {
      formats: [
        [1, ""],
        [1, "0.00"],
      ],
      grown,
    },
  ]);
});

test("a formula that a person put there comes back as a formula", () => {
  const formulas = OWN.cells.map((_, row) => ["", "", row === 1 ? "=A2" : ""]);
  expect(started({ ...OWN, formulas }).undo.columns[0]?.before).toEqual(["=A2", "'=old"]);
});

test("a header that says that a run broke off is none to go back to", () => {
  const cells = OWN.cells.map((row, at) =>
    at === 0 ? ["Customer", "Revenue", "⚠ incomplete, run again"] : row,
  );
  expect(started({ ...OWN, cells }).undo.columns[0]?.header).toBe("Pyramid tier");
});

test("a summary: none before, or the old block and the rows that the new one is longer", () => {
  const { undo } = started(NEW);
  expect(undo.sheets).toMatchObject([{ model: "pyramid", name: "Pyramid", before: null, addedRows: 0 }]);
  const existing = { model: "pyramid", sheetId: 5, name: "Mine", row: 1, column: 1, isIncomplete: false };
  const block = { contents: [["Pyramid", ""]], layout: [[3, "plain", "text"]] as const, charts: [] };
  const again = started({ ...NEW, markedSheets: [existing] }, { blocks: new Map([["pyramid", block]]) });
  const lines = again.plan.sheets[0]?.lines.length ?? 0;
  expect(again.undo.sheets).toMatchObject([{ name: "Mine", before: block, addedRows: lines - 3 }]);
});

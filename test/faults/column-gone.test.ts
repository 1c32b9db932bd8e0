/** A person deletes our column while a run writes: a run that is refused says on a sheet that it is incomplete, and one click repairs it. */

import { deleteLines } from "../../workbench/engine/sheets/grid";
import type { Action } from "./actions";
import { typing } from "./actions";
import { call, OWN_SHEET, openDesk } from "./desk";
import { meetings, met } from "./met";
import { afterRun, customerDesk, PYRAMID, perform, type Scenario, studied } from "./scenarios";
import { markedColumns, saysIncomplete } from "./state";

const DELETES: Action = {
  name: "deletes our column",
  act: ({ book, twin }) => {
    const column = [...markedColumns(book, OWN_SHEET)].find(([, mark]) => mark === "pyramid.tier")?.[0];
    if (column === undefined) return false;
    for (const workbook of [book, twin]) deleteLines(workbook, OWN_SHEET, "COL", column, 1);
    return true;
  },
};

function again() {
  const desk = afterRun(customerDesk(), PYRAMID);
  typing("another value", 1, 1, 500).act(desk, null);
  return desk;
}

const SCENARIOS: readonly Scenario[] = [
  { name: "the first run", prepare: customerDesk },
  { name: "a run again", prepare: again },
].map((one) => ({ ...one, kind: "run", models: PYRAMID, actions: [DELETES] }));

test.each(SCENARIOS.map((one) => [one.name, one] as const))("%s", (_name, scenario) => {
  const study = studied(scenario);
  const all = meetings(study);
  // The last ones come after the last look at what was written.
  const last = study.calls.findLastIndex(({ method }) => method === "Range.getValues") + 1;
  const looked = all.filter((nth, at) => nth <= last && at % 15 === 0);
  const found = [...looked, last].flatMap((nth) => met(study, DELETES, nth) ?? []);
  expect(found).toEqual([]);
});

test("what a refused run left is taken back by one undo", () => {
  const [scenario] = SCENARIOS as [Scenario];
  const study = studied(scenario);
  const desk = openDesk(study.start);
  desk.bench.host.beforeCall = ({ method }) => {
    if (method !== "Sheet.insertChart") return;
    desk.bench.host.beforeCall = undefined;
    DELETES.act(desk, null);
  };
  expect(perform(scenario, desk, study.request)).toMatchObject({ ok: false, code: "DATA_CHANGED" });
  expect(saysIncomplete(desk.book)).toBe(true);
  expect(call(desk, "undo", { force: false })).toMatchObject({ ok: true });
  expect(saysIncomplete(desk.book)).toBe(false);
});

/** A person deletes our column while a run or an undo writes: one that is refused or ended by force says on a sheet that it is incomplete, and one click repairs it. */

import { deleteLines } from "../../workbench/engine/sheets/grid";
import { sheetName } from "../../workbench/engine/sheets/sheets";
import type { Action } from "./actions";
import { typing } from "./actions";
import { said } from "./broken";
import { call, type Desk, OWN_SHEET, openDesk, requestOf } from "./desk";
import { meetings, met } from "./met";
import { afterRun, customerDesk, PYRAMID, perform, type Scenario, type Study, studied } from "./scenarios";
import { difference, markedColumns, type Seen, saysIncomplete, seen, shown } from "./state";

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

/** Three reports, so that some may be new while others are still old. */
const THREE: Scenario["models"] = [
  ...PYRAMID,
  { id: "abc", options: {} },
  { id: "profitability", options: {} },
];

const three = (name: string, prepare: () => Desk, kind: Scenario["kind"] = "run"): Scenario => ({
  name: `${name} with three reports`,
  kind,
  models: THREE,
  actions: [DELETES],
  prepare,
});

function threeAgain() {
  const desk = afterRun(customerDesk(), THREE);
  typing("another value", 1, 1, 500).act(desk, null);
  return desk;
}

const BY_FORCE = [
  three("a run again", threeAgain),
  three("the undo of a run again", () => afterRun(threeAgain(), THREE), "undo"),
];

/** All of them, because each says by its title that something is incomplete. */
function deleteColumns({ book, twin }: Desk): boolean {
  const columns = [...markedColumns(book, OWN_SHEET).keys()].sort((one, other) => other - one);
  for (const column of columns)
    for (const workbook of [book, twin]) deleteLines(workbook, OWN_SHEET, "COL", column, 1);
  return columns.length > 0;
}

/** What is wrong after our columns were deleted before one call and the run ended by force after a later one. */
function killed(study: Study, deletedAt: number, killedAt: number): readonly string[] {
  const desk = openDesk(study.start);
  const { host } = desk.bench;
  let count = 0;
  let did = false;
  host.beforeCall = () => {
    count += 1;
    if (count === deletedAt) did = deleteColumns(desk);
  };
  host.faults.push({ nth: killedAt, moment: "after", stops: true });
  const outcome = perform(study.scenario, desk, study.request);
  host.beforeCall = undefined;
  host.faults.length = 0;
  if (!did || outcome.ok) return [];
  const now = textsOf(desk);
  const isState = statesOf(study).some((one) => difference(one, now) === null);
  const found = isState || saysIncomplete(desk.book) ? [] : ["no mark says so"];
  const again = call(desk, "write", requestOf(desk, { models: THREE }));
  const isRepaired = again.ok && !saysIncomplete(desk.book);
  return isRepaired ? found : [...found, `run again: ${said(again)}`];
}

/** The old state and the new one, each without our columns. */
function statesOf(study: Study): Seen["contents"][] {
  const old = openDesk(study.start);
  const after = openDesk(study.start);
  perform(study.scenario, after, study.request);
  for (const desk of [old, after]) deleteColumns(desk);
  return [old, after].map(textsOf);
}

/** What is typed on the sheets but the persons' own, where headers may be left; what formulas say of a column that is gone depends on when it went. */
function textsOf({ book }: Desk): Seen["contents"] {
  const own = sheetName(book, OWN_SHEET);
  const texts = (text: string) => text.replace(/:=.*$/gm, ":=").replace(/\|.*$/gm, "");
  return new Map(
    [...shown(seen(book).contents)].flatMap(([name, text]) => (name === own ? [] : [[name, texts(text)]])),
  );
}

test.each(BY_FORCE.map((one) => [one.name, one] as const))(
  "%s, ended by force after our columns were deleted, is the old state, the new one or says that it is incomplete",
  (_name, scenario) => {
    const study = studied(scenario);
    const writes = study.calls.flatMap(({ kind }, at) => (kind === "write" ? [at + 1] : []));
    const deletedAt = writes[Math.floor(writes.length / 2)] ?? 0;
    const later = writes.filter((one) => one >= deletedAt);
    const met = later.filter((_, at) => at % 10 === 0 || at > later.length - 3);
    const found = met.flatMap((at) =>
      killed(study, deletedAt, at).map((one) => `${deletedAt}, ${at}: ${one}`),
    );
    expect(found).toEqual([]);
  },
);

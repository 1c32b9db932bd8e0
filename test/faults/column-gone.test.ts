/** A person deletes our column while a run or an undo writes: one that is refused or ended by force says on a sheet that it is incomplete, and one click repairs it. */

import { deleteLines } from "../../workbench/engine/sheets/grid";
import { sheetName } from "../../workbench/engine/sheets/sheets";
import type { Action } from "./actions";
import { typing } from "./actions";
import { said } from "./broken";
import { call, type Desk, OWN_SHEET, openDesk, requestOf } from "./desk";
import { meetings, met } from "./met";
import { afterRun, customerDesk, PYRAMID, perform, type Scenario, type Study, studied } from "./scenarios";
import { cellsOf, difference, markedColumns, type Seen, saysIncomplete, seen, shown } from "./state";

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

/** The desk after a person acted before one call and a run was ended by force after a later one; `null` where either did not come about. */
function endedByForce(
  study: Study,
  act: (desk: Desk) => boolean,
  actsAt: number,
  endsAt: number,
): Desk | null {
  const desk = openDesk(study.start);
  const { host } = desk.bench;
  let count = 0;
  let did = false;
  host.beforeCall = () => {
    count += 1;
    if (count === actsAt) did = act(desk);
  };
  host.faults.push({ nth: endsAt, moment: "after", stops: true });
  const outcome = perform(study.scenario, desk, study.request);
  host.beforeCall = undefined;
  host.faults.length = 0;
  return did && !outcome.ok ? desk : null;
}

/** What stands on the persons' sheet in columns that are not ours but differs from what the persons typed, in either direction. */
function foreignCells({ book, twin }: Desk): readonly string[] {
  const ours = new Set(markedColumns(book, OWN_SHEET).keys());
  const typed = (desk: Desk["book"], left: ReadonlySet<number>) =>
    cellsOf(desk, OWN_SHEET).flatMap(({ row, col, content }) =>
      content === "" || left.has(col) ? [] : [`${row},${col} ${content}`],
    );
  const before = new Set(markedColumns(twin, OWN_SHEET).keys());
  const [now, then] = [typed(book, ours), typed(twin, new Set([...ours, ...before]))];
  return [...now.filter((one) => !then.includes(one)), ...then.filter((one) => !now.includes(one))];
}

const LATER: readonly (readonly [string, (desk: Desk) => ReturnType<typeof call>])[] = [
  ["a run", (desk) => call(desk, "write", requestOf(desk, { models: PYRAMID }))],
  ["an undo", (desk) => call(desk, "undo", { force: true })],
];

test.each(SCENARIOS.flatMap((one) => LATER.map(([name, later]) => [one.name, name, one, later] as const)))(
  "%s, ended by force after our column was deleted between a look and a write, leaves nothing that %s does not take out",
  (_name, _later, scenario, later) => {
    const study = studied(scenario);
    // Directly before each call that writes cells of ours: no look is between.
    const writes = study.calls.flatMap(({ method }, at) => (method === "Range.setValues" ? [at + 1] : []));
    const found = writes.flatMap((at) =>
      [at, at + 10].flatMap((end) => {
        const desk = endedByForce(study, (given) => DELETES.act(given, null), at, end);
        if (!desk) return [];
        const answer = later(desk);
        const left = foreignCells(desk);
        const isRepaired = answer.ok && !saysIncomplete(desk.book) && left.length === 0;
        return isRepaired ? [] : [`${at}, ${end}: ${said(answer)} ${left.join("; ")}`];
      }),
    );
    expect(found).toEqual([]);
  },
);

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
  const desk = endedByForce(study, deleteColumns, deletedAt, killedAt);
  if (!desk) return [];
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

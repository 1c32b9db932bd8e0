/** Random sequences: several people run, edit, sort, insert, delete, rename, undo and redo; a model says what must stand there. */

import type { RunRequest } from "../../src/app/contract/requests";
import { writeValues } from "../../workbench/engine/cells/write";
import { deleteLines, insertLines } from "../../workbench/engine/sheets/grid";
import { renameSheet } from "../../workbench/engine/sheets/sheets";
import type { Workbook } from "../../workbench/engine/workbook/workbook";
import { seeded } from "../core/seeded";
import { sortRows, tableOn, typeTier } from "./actions";
import { attempt, said } from "./broken";
import {
  call,
  type Desk,
  OWN_SHEET,
  openDesk,
  type PreparedDesk,
  prepared,
  requestOf,
  type TypedTier,
} from "./desk";
import { lasting, type Violation, wrongTier } from "./oracles";
import { customerDesk, fingerprintOf, ours, PYRAMID, undisturbed } from "./scenarios";
import { contentAt, saysIncomplete, type Tiers } from "./state";

const STEPS = [
  "run",
  "run two models",
  "undo",
  "undo anyway",
  "redo",
  "change a value",
  "type a remark",
  "sort up",
  "sort down",
  "insert a customer",
  "delete a customer",
  "insert a column left",
  "insert a column inside",
  "rename the sheet",
  "type a tier",
] as const;

/** How often each step is drawn; runs and undos are what it is about. */
const WEIGHTS = [5, 2, 4, 3, 3, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2];

export type SequenceStep = (typeof STEPS)[number];

interface Step {
  readonly what: SequenceStep;
  /** From 0 up to 1: which customer, which value. */
  readonly chance: number;
}

/** A run that can be taken back. */
interface Undoable {
  /** What stood beside the customers before it. */
  readonly tiers: Tiers;
  /** Whether somebody moved or changed what it wrote. */
  readonly isTouched: boolean;
  /** Whether somebody changed since what it reads, so that the same run once more may write something else. */
  readonly isChanged: boolean;
  /** Of a run that was undone: the tiers typed over it that went with it, and come back with it. */
  readonly typed?: readonly TypedTier[];
}

/** What the model knows: what stood beside the customers before each run that can be taken back, and before each undo. */
interface Model {
  before: readonly Undoable[];
  undone: readonly Undoable[];
  names: number;
}

const MODELS: Readonly<Record<string, RunRequest["models"]>> = {
  run: PYRAMID,
  "run two models": [...PYRAMID, { id: "abc", options: {} }],
};
/** Runs that can be taken back, as the README promises. */
const UNDO_RUNS = 5;

let start: PreparedDesk | undefined;
/** After the run with which every sequence begins: made once, and opened again as in another session. */
let begun:
  | { readonly desk: PreparedDesk; readonly model: Model; readonly violations: Violation[] }
  | undefined;
const shrunk = new Set<string>();

/** A random sequence; of a kind seen the first time, the shortest that shows it. */
export function sequenceCase(seed: number): { label: string; violations: Violation[] } {
  const random = seeded(seed);
  const total = WEIGHTS.reduce((sum, weight) => sum + weight, 0);
  const drawn = (): Step => {
    let left = random() * total;
    const at = WEIGHTS.findIndex((weight) => {
      left -= weight;
      return left < 0;
    });
    return { what: STEPS[at] ?? "run", chance: random() };
  };
  const steps = [{ what: "run", chance: 0 } as Step, ...Array.from({ length: 9 }, drawn)];
  const { violations, done } = played(steps);
  let shortest = steps.slice(0, done);
  const [kind] = violations.map((one) => one.kind);
  if (kind !== undefined && !shrunk.has(kind)) {
    shrunk.add(kind);
    for (let at = shortest.length - 2; at >= 0; at--) {
      const fewer = shortest.filter((_, index) => index !== at);
      if (played(fewer).violations.some((one) => one.kind === kind)) shortest = fewer;
    }
  }
  return { label: `seed ${seed}: ${shortest.map(({ what }) => what).join(", ")}`, violations };
}

/** What is wrong after these steps, each with the customer in the middle. */
export function sequenceOf(steps: readonly SequenceStep[]): Violation[] {
  return played(steps.map((what) => ({ what, chance: 0.5 }))).violations;
}

/** Plays the steps until the first violation. */
function played(steps: readonly Step[]): { violations: Violation[]; done: number } {
  start ??= prepared(customerDesk());
  const first = steps[0]?.what === "run" ? afterFirstRun(start) : undefined;
  if (first && first.violations.length > 0) return { violations: first.violations, done: 1 };
  const desk = openDesk(first?.desk ?? start);
  const model: Model = first ? { ...first.model } : unused();
  for (const [index, step] of steps.entries()) {
    if (first && index === 0) continue;
    const violations = taken(desk, model, step);
    if (violations.length > 0) return { violations, done: index + 1 };
  }
  return { violations: [], done: steps.length };
}

function afterFirstRun(from: PreparedDesk): NonNullable<typeof begun> {
  if (begun) return begun;
  const [desk, model] = [openDesk(from), unused()];
  const violations = ran(desk, model, PYRAMID);
  begun = { desk: prepared(desk), model, violations };
  return begun;
}

function unused(): Model {
  return { before: [], undone: [], names: 0 };
}

function taken(desk: Desk, model: Model, { what, chance }: Step): Violation[] {
  const models = MODELS[what];
  if (models) return ran(desk, model, models);
  if (what === "undo" || what === "undo anyway") return undone(desk, model, what === "undo anyway");
  if (what === "redo") return redone(desk, model);
  if (what === "type a tier") {
    const column = [...(ours(desk).get("pyramid.tier")?.keys() ?? [])];
    const customer = column[Math.floor(chance * column.length)];
    if (customer !== undefined && typeTier(desk, customer, `by hand ${model.names++}`)) touch(model);
  } else {
    for (const workbook of [desk.book, desk.twin]) edit(workbook, what, chance, model.names);
    model.names += 1;
    if (/sort|customer/.test(what)) touch(model);
    model.before = model.before.map((one) => ({ ...one, isChanged: true }));
    model.undone = model.undone.map((one) => ({ ...one, isChanged: true }));
    // A tier typed beside a customer who is deleted goes with it.
    const twin = new Set(names(desk.twin));
    desk.typed.splice(0, Infinity, ...desk.typed.filter(({ customer }) => twin.has(customer)));
  }
  return lasting(desk, { ok: true, result: null });
}

function touch(model: Model): void {
  model.before = model.before.map((one) => ({ ...one, isTouched: true }));
  model.undone = model.undone.map((one) => ({ ...one, isChanged: true }));
}

function names(workbook: Workbook): string[] {
  const table = tableOn(workbook, OWN_SHEET);
  if (!table) return [];
  return Array.from({ length: table.bottom - table.top }, (_, index) => {
    return contentAt(workbook, { sheetId: OWN_SHEET, row: table.top + 1 + index, col: table.key });
  });
}

function edit(workbook: Workbook, what: SequenceStep, chance: number, number: number): void {
  const table = tableOn(workbook, OWN_SHEET);
  if (!table) return;
  const row = table.top + 1 + Math.floor(chance * (table.bottom - table.top));
  const type = (left: number, value: string | number) =>
    writeValues(workbook, { sheetId: OWN_SHEET, top: row, left, rows: 1, columns: 1 }, [[value]]);
  const headers = Array.from({ length: table.right - table.left + 1 }, (_, at) =>
    contentAt(workbook, { sheetId: OWN_SHEET, row: table.top, col: table.left + at }),
  );
  const column = (header: string) => table.left + headers.indexOf(header);
  if (what === "change a value") type(column("Revenue"), 1 + Math.floor(chance * 997));
  if (what === "type a remark") type(column("Remark"), `remark ${number}`);
  if (what === "sort up" || what === "sort down")
    sortRows(workbook, OWN_SHEET, column("Revenue") - table.key, what === "sort up" ? "asc" : "desc");
  if (what === "insert a customer") {
    insertLines(workbook, OWN_SHEET, "ROW", row, 1);
    type(column("Customer"), `New ${number}`);
    type(column("Revenue"), 1000 + number);
  }
  if (what === "delete a customer" && table.bottom > table.top + 5)
    deleteLines(workbook, OWN_SHEET, "ROW", row, 1);
  if (what === "insert a column left") insertLines(workbook, OWN_SHEET, "COL", table.left, 1);
  if (what === "insert a column inside") {
    insertLines(workbook, OWN_SHEET, "COL", column("Revenue"), 1);
    writeValues(
      workbook,
      { sheetId: OWN_SHEET, top: table.top, left: column("Revenue"), rows: 1, columns: 1 },
      [[`Extra ${number}`]],
    );
  }
  if (what === "rename the sheet") renameSheet(workbook, OWN_SHEET, `Customers ${number}`);
}

function ran(desk: Desk, model: Model, models: RunRequest["models"]): Violation[] {
  const before = ours(desk);
  const outcome = attempt(() => {
    const request = requestOf(desk, { models });
    return call(desk, "write", { ...request, fingerprint: fingerprintOf(desk, request) });
  });
  if (!outcome.ok) return [...lasting(desk, outcome), { kind: "a run is refused", detail: said(outcome) }];
  model.before = [...model.before, { tiers: before, isTouched: false, isChanged: false }].slice(-UNDO_RUNS);
  model.undone = [];
  const found = lasting(desk, outcome);
  if (saysIncomplete(desk.book)) found.push({ kind: "ok, though something says incomplete", detail: "" });
  const wanted = undisturbed(desk, models);
  const actual = new Map([...ours(desk)].filter(([column]) => wanted?.has(column)));
  const wrong = wanted && wrongTier(actual, wanted, desk);
  return wrong ? [...found, { kind: "ok, though tiers are wrong", detail: wrong }] : found;
}

function undone(desk: Desk, model: Model, isForced: boolean): Violation[] {
  const standing = ours(desk);
  let outcome = call(desk, "undo", { force: false });
  const asks = !outcome.ok && outcome.code === "EDITED_SINCE";
  const found: Violation[] = [];
  const last = model.before.at(-1);
  let typed: readonly TypedTier[] = [];
  if (asks && !last?.isTouched) found.push({ kind: "undo asks about edits that nobody made", detail: "" });
  if (asks && isForced) {
    outcome = call(desk, "undo", { force: true });
    const tiers = [...ours(desk).values()];
    const stands = ({ customer, text }: TypedTier) => tiers.some((one) => one.get(customer) === text);
    typed = desk.typed.filter((one) => !stands(one));
    desk.typed.splice(0, Infinity, ...desk.typed.filter(stands));
  }
  found.push(...lasting(desk, outcome));
  if (!outcome.ok) {
    if (last && !last.isTouched && !asks) found.push({ kind: "an undo is refused", detail: said(outcome) });
    return found;
  }
  model.before = model.before.slice(0, -1);
  if (last) model.undone = [...model.undone, { ...last, tiers: standing, typed }];
  const wrong = last ? wrongTier(ours(desk), last.tiers, { typed: [] }) : null;
  return wrong ? [...found, { kind: "undone, though other tiers stood there", detail: wrong }] : found;
}

/** Where nothing was done since the undo, all that it took is there again; else the redo is right or refused. */
function redone(desk: Desk, model: Model): Violation[] {
  const before = ours(desk);
  const outcome = call(desk, "redo");
  const last = model.undone.at(-1);
  if (!outcome.ok) {
    const found = lasting(desk, outcome);
    const isOwed = last !== undefined && !last.isChanged;
    const changed = wrongTier(ours(desk), before, { typed: [] });
    if (changed) found.push({ kind: "a refused redo changed tiers", detail: changed });
    return isOwed ? [...found, { kind: "a redo is refused", detail: said(outcome) }] : found;
  }
  if (!last) return [{ kind: "redone, though nothing was undone", detail: "" }];
  model.undone = model.undone.slice(0, -1);
  model.before = [...model.before, { ...last, tiers: before }].slice(-UNDO_RUNS);
  const standing = [...ours(desk).values()];
  const isBack = ({ customer, text }: TypedTier) => standing.some((one) => one.get(customer) === text);
  desk.typed.push(...(last.typed ?? []).filter(isBack));
  const wrong = wrongTier(ours(desk), last.tiers, { typed: [] });
  const found = lasting(desk, outcome);
  return wrong && !last.isChanged
    ? [...found, { kind: "redone, though other tiers stood there", detail: wrong }]
    : found;
}

/** The runs that are disturbed: first runs, runs again, undos and a template, each with what it does when nobody disturbs it. */

import { createHash } from "node:crypto";
import type { RunRequest } from "../../src/app/contract/requests";
import { writeValues } from "../../workbench/engine/cells/write";
import { setStyles } from "../../workbench/engine/looks/style";
import type { Call } from "../../workbench/gas/host/host";
import { type Action, CUSTOMER_ACTIONS, ORDER_ACTIONS, typing } from "./actions";
import {
  call,
  type Desk,
  newDesk,
  type Outcome,
  OWN_SHEET,
  openDesk,
  type PreparedDesk,
  prepared,
  requestOf,
  stateOf,
} from "./desk";
import type { Violation } from "./oracles";
import { customersSheet, type Seen, seen, type Tiers, tiersOf } from "./state";

export interface Scenario {
  readonly name: string;
  readonly kind: "run" | "undo" | "template";
  readonly models: RunRequest["models"];
  /** What the persons and the add-on did before. */
  readonly prepare: () => Desk;
  readonly actions: readonly Action[];
  /** Of a menu's item that makes a sheet: the function it calls. */
  readonly item?: string;
}

const NAMES = "Ann Bo Cy Dee Eve Fay Gus Hal Ivy Jo Kim Lee Max Ned Ola".split(" ");
/** A third each; so few customers would all be Small by the usual shares. */
const TIERS = [
  { name: "Top", share: 0.3 },
  { name: "Mid", share: 0.6 },
  { name: "Low", share: 1 },
];
export const PYRAMID: RunRequest["models"] = [{ id: "pyramid", options: { tiers: TIERS } }];
const THREE: RunRequest["models"] = [
  ...PYRAMID,
  { id: "abc", options: {} },
  { id: "profitability", options: {} },
];

/** Fifteen customers in no order, a remark each and a formula, and a person's list further right. */
export function customerDesk(): Desk {
  const rows = NAMES.map((name, at) => [name, 10 + ((at * 37) % 101), `about ${name}`, `=B${at + 2}/5`]);
  const header = ["Customer", "Revenue", "Remark", "Profit"];
  return newDesk([header, ...rows], { "0,12": [["my list"], ["=1+1"], ["'=not a formula"], ["0012"]] });
}

/** Forty orders of eight customers. */
export function orderDesk(): Desk {
  const rows = Array.from({ length: 40 }, (_, at) => [
    `Customer ${1 + ((at * 5 + Math.floor(at / 7)) % 8)}`,
    `2023-${String(1 + (at % 12)).padStart(2, "0")}-${String(1 + (at % 28)).padStart(2, "0")}`,
    10 + ((at * 37) % 90),
    `P${at % 7}`,
  ]);
  return newDesk([["Customer", "Order date", "Amount", "Product"], ...rows]);
}

/** Runs the models and returns the desk. Throws when the run is refused, since nobody disturbs it. */
export function afterRun(desk: Desk, models: RunRequest["models"]): Desk {
  const outcome = call(desk, "write", requestOf(desk, { models }));
  if (!outcome.ok) throw new Error(`${outcome.code}: ${outcome.message}`);
  return desk;
}

function changed(desk: Desk): Desk {
  typing("another value", 1, 1, 500).act(desk, null);
  typing("a smaller value", 9, 1, 1).act(desk, null);
  return desk;
}

/** A second order list: one customer more, and remarks beside those there were. */
function orderedAgain(desk: Desk): Desk {
  const sheetId = customersSheet(desk.book) ?? "";
  const customers = [...(tiersOf(desk.book, sheetId, true).values().next().value?.keys() ?? [])];
  const remarks = customers.map((customer) => ({ customer, text: `remark on ${customer}` }));
  const put = (rows: string[][]) =>
    writeValues(desk.book, { sheetId, top: 0, left: 9, rows: rows.length, columns: 1 }, rows);
  put([["Remarks"], ...remarks.map(({ text }) => [text])]);
  // A person's looks: on a cell of ours, on a remark, and on a row that no customer has yet.
  for (const [top, left] of [
    [2, 1],
    [3, 9],
    [30, 1],
  ] as const)
    setStyles(desk.book, { sheetId, top, left, rows: 1, columns: 1 }, [[{ fillColor: "#FFFF00" }]]);
  desk.remarks.push(...remarks);
  const order = ["Newcomer", "2023-12-30", 1000, "P1"];
  for (const [left, value] of order.entries()) typing("an order", 41, left, value).act(desk, null);
  return desk;
}

const run = (name: string, prepare: () => Desk, models = PYRAMID, actions = CUSTOMER_ACTIONS): Scenario => ({
  name,
  kind: "run",
  models,
  prepare,
  actions,
});
const undo = (name: string, prepare: () => Desk, actions = CUSTOMER_ACTIONS): Scenario => ({
  name,
  kind: "undo",
  models: PYRAMID,
  prepare,
  actions,
});

export const SCENARIOS: readonly Scenario[] = [
  run("first run", customerDesk),
  run("first run, 3 models", customerDesk, THREE),
  run("first run over orders", orderDesk, PYRAMID, ORDER_ACTIONS),
  run("run again", () => changed(afterRun(customerDesk(), PYRAMID))),
  run("run again over orders", () => orderedAgain(afterRun(orderDesk(), PYRAMID)), PYRAMID, ORDER_ACTIONS),
  undo("undo of a first run", () => afterRun(customerDesk(), PYRAMID)),
  undo("undo of a run again", () => afterRun(changed(afterRun(customerDesk(), PYRAMID)), PYRAMID)),
  undo("undo over orders", () => afterRun(orderDesk(), PYRAMID), ORDER_ACTIONS),
  undo(
    "undo of a run again over orders",
    () => afterRun(orderedAgain(afterRun(orderDesk(), PYRAMID)), PYRAMID),
    ORDER_ACTIONS,
  ),
  {
    name: "template",
    kind: "template",
    models: PYRAMID,
    prepare: customerDesk,
    actions: CUSTOMER_ACTIONS.filter(({ name }) => /deletes the sheet|renames/.test(name)),
  },
  item("customer file", "updateCustomerFile", () => afterRun(customerDesk(), PYRAMID)),
  item("customer file again", "updateCustomerFile", () => {
    const desk = filed(afterRun(customerDesk(), PYRAMID));
    return afterRun(changed(desk), PYRAMID);
  }),
  item("follow-up list", "makeFollowUp", () => filed(customerDesk())),
];

/** A menu's item; only what another person does to sheets meets it. */
function item(name: string, called: string, prepare: () => Desk): Scenario {
  const actions = CUSTOMER_ACTIONS.filter((one) => /deletes the sheet|renames/.test(one.name));
  return { name, kind: "template", models: PYRAMID, prepare, actions, item: called };
}

/** The desk with its customer file, and the list selected again. */
function filed(desk: Desk): Desk {
  const outcome = chosen(desk, "updateCustomerFile");
  if (!outcome.ok) throw new Error(`${outcome.code}: ${outcome.message}`);
  return desk;
}

/** What is known of a scenario before it is disturbed. */
export interface Study {
  readonly scenario: Scenario;
  readonly start: PreparedDesk;
  readonly request: RunRequest | null;
  /** Every call of the undisturbed run, in order. */
  readonly calls: readonly Call[];
  readonly before: Seen;
  /** After the undisturbed run. */
  readonly after: Seen;
  /** What must stand beside the customers afterwards. */
  readonly tiers: Tiers;
  /** What was found wrong with a desk that a disturbed run left, by all that the finding depends on. */
  readonly judged: Map<string, readonly Violation[]>;
}

/** What is wrong with a desk after a disturbed run; looked at once where several disturbances leave the same. */
export function judgedOnce(
  { judged }: Study,
  desk: Desk,
  told: readonly unknown[],
  look: () => readonly Violation[],
): readonly Violation[] {
  const state = `${JSON.stringify(told)} ${stateOf(desk)}`;
  const key = createHash("sha256").update(state).digest("base64");
  const found = judged.get(key) ?? look();
  judged.set(key, found);
  return found;
}

const studies = new Map<string, Study>();

/** The scenario with what it does undisturbed; worked out once. */
export function studied(scenario: Scenario): Study {
  const known = studies.get(scenario.name) ?? study(scenario);
  studies.set(scenario.name, known);
  return known;
}

function study(scenario: Scenario): Study {
  const first = scenario.prepare();
  const asked = scenario.kind === "run" ? requestOf(first, { models: scenario.models }) : null;
  const start = prepared(first);
  const desk = openDesk(start);
  const request = asked && { ...asked, fingerprint: fingerprintOf(desk, asked) };
  const before = seen(desk.book);
  const calls: Call[] = [];
  desk.bench.host.beforeCall = (one) => void calls.push(one);
  const outcome = perform(scenario, desk, request);
  desk.bench.host.beforeCall = undefined;
  if (!outcome.ok) throw new Error(`${scenario.name}: ${outcome.message}`);
  return {
    scenario,
    start,
    request,
    calls,
    before,
    after: seen(desk.book),
    tiers: ours(desk),
    judged: new Map(),
  };
}

/** As the sidebar does, which never writes without a preview. */
export function fingerprintOf(desk: Desk, request: RunRequest): string | null {
  const answer = desk.bench.addOn.call("preview", request) as { result?: { fingerprint?: string } };
  return answer.result?.fingerprint ?? null;
}

/** Does what the scenario is about. */
export function perform({ kind, item: called }: Scenario, desk: Desk, request: RunRequest | null): Outcome {
  if (kind === "run") return call(desk, "write", request);
  if (kind === "undo") return call(desk, "undo", { force: false });
  return chosen(desk, called ?? "insertSalesPipeline");
}

/** An item answers in a window; one that asks whether to open the sheet that is there tells of no fault. */
function chosen(desk: Desk, called: string): Outcome {
  const { questions } = desk.bench.host.shown;
  const asked = questions.length;
  try {
    desk.bench.addOn.run(called);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ok: false, code: /time/.test(message) ? "STOPPED" : "THROWN", message };
  }
  const told = questions.slice(asked).filter(({ buttons }) => buttons.length === 1);
  return told.length === 0
    ? { ok: true, result: null }
    : { ok: false, code: "TOLD", message: told.map(({ message }) => message).join() };
}

/** What stands in our columns beside the customers, wherever those are. */
export function ours({ book }: Desk): Tiers {
  const sheetId = customersSheet(book);
  return sheetId === undefined ? tiersOf(book, OWN_SHEET, false) : tiersOf(book, sheetId, true);
}

const undisturbedRuns = new Map<string, Tiers | null>();

/** The tiers of a first run over what the twin holds now; `null` when such a run is refused. */
export function undisturbed({ twin }: Desk, models: RunRequest["models"]): Tiers | null {
  const cells = JSON.stringify([models, [...seen(twin).contents]]);
  const known = undisturbedRuns.get(cells);
  if (known !== undefined) return known;
  const start = prepared({ book: twin, twin, remarks: [], typed: [] });
  const desk = openDesk(start);
  let tiers: Tiers | null = null;
  try {
    if (call(desk, "write", requestOf(desk, { models })).ok) tiers = ours(desk);
  } catch {
    tiers = null;
  }
  undisturbedRuns.set(cells, tiers);
  return tiers;
}

/** Breaks a scenario at one of its calls, looks at what is left, and mends it as a person would: by doing it again. */

import { sheetIds } from "../../workbench/engine/sheets/sheets";
import type { Fault } from "../../workbench/gas/host/host";
import { typing } from "./actions";
import { call, type Desk, type Outcome, OWN_SHEET, openDesk, requestOf, selectCustomers } from "./desk";
import { kept, lasting, type Violation, wrongTier } from "./oracles";
import { judgedOnce, ours, perform, type Study, undisturbed } from "./scenarios";
import { cellsOf, difference, type Seen, saysIncomplete, seen, shown } from "./state";

/** How a call can go wrong. */
export const BREAKS = [
  "fails before it took effect",
  "fails after it took effect",
  "fails late",
  "is the last before the time is up",
] as const;
export type Break = (typeof BREAKS)[number];

const FAULTS: Readonly<Record<Break, Omit<Fault, "nth">>> = {
  "fails before it took effect": {},
  "fails after it took effect": { moment: "after" },
  "fails late": { moment: "late" },
  "is the last before the time is up": { moment: "after", stops: true },
};

/**
 * The calls (counted from 1) at which such a break differs from others: every write, and every reading call and the
 * very first one if it fails at once. A call that only points at something leaves the workbook as the one before did.
 *
 * Where `requireAllScopes` fails, Google ends the run itself and asks for the permission; caught, it could not.
 */
export function pointsOf({ calls }: Study, how: Break): number[] {
  const isEarly = how === "fails before it took effect";
  return calls.flatMap(({ kind, method }, index) =>
    method !== ASKS && (kind === "write" || (isEarly && (kind === "read" || index === 0))) ? [index + 1] : [],
  );
}

/** What only Google answers. */
const ASKS = "ScriptApp.requireAllScopes";

/** What is wrong after the scenario broke at its n-th call, and after it was done again, or run in place of an undo. */
export function broken(study: Study, how: Break, nth: number): readonly Violation[] {
  const { desk, outcome } = brokenDesk(study, how, nth);
  return judgedOnce(study, desk, [outcome], () => {
    const isDone = difference(study.after.contents, seen(desk.book).contents) === null;
    const found = leftBy(study, desk, outcome);
    if (outcome.ok) return found;
    const again = () => brokenDesk(study, how, nth).desk;
    if (study.scenario.kind === "undo") return [...found, ...runInstead(study, again())];
    const isEdited = study.scenario.kind === "run" && nth % EDITED === 0;
    // Where all was there, the next run is one of its own.
    return isEdited && !isDone ? [...found, ...editedAndRun(study, again())] : found;
  });
}

function brokenDesk(
  study: Study,
  how: Break,
  nth: number,
): { readonly desk: Desk; readonly outcome: Outcome } {
  const desk = openDesk(study.start);
  const { faults } = desk.bench.host;
  faults.push({ nth, ...FAULTS[how] });
  const outcome = perform(study.scenario, desk, study.request);
  faults.length = 0;
  return { desk, outcome };
}

function leftBy(study: Study, desk: Desk, outcome: Outcome): Violation[] {
  if (outcome.ok) return [...lasting(desk, outcome), ...kept(desk, study)];
  const now = seen(desk.book);
  const looksLike = (one: Seen) => difference(shown(one.contents), shown(now.contents)) === null;
  const isDone = difference(study.after.contents, now.contents) === null;
  const found = lasting(desk, outcome);
  const isRenewing =
    study.scenario.item === "updateCustomerFile" && isBetween(study.before, study.after, now);
  if (!looksLike(study.before) && !looksLike(study.after) && !saysIncomplete(desk.book) && !isRenewing)
    found.push({
      kind: "broken, and no mark says so",
      detail: difference(study.before.contents, now.contents) ?? "",
    });
  return [...found, ...mended(study, desk, isDone)];
}

/**
 * Whether every cell is as before or as after. Of a customer file that was there already no more is promised: each of its cells
 * says what the list said when it was last renewed, and the next click renews those that are left.
 */
function isBetween(before: Seen, after: Seen, now: Seen): boolean {
  const cells = ({ contents }: Seen) =>
    new Set([...contents].flatMap(([name, text]) => text.split("\n").map((line) => `${name} ${line}`)));
  const [old, wanted, found] = [before, after, now].map(cells) as [Set<string>, Set<string>, Set<string>];
  const isKept = [...old].every((line) => !wanted.has(line) || found.has(line));
  return isKept && [...found].every((line) => old.has(line) || wanted.has(line));
}

function mended(study: Study, desk: Desk, isDone: boolean): Violation[] {
  if (study.scenario.kind === "run") return mendedRun(study, desk, isDone);
  if (isDone) return [];
  return study.scenario.kind === "undo" ? mendedUndo(study, desk) : mendedTemplate(study, desk);
}

/** Running again gives what an undisturbed run gives, and one undo leads back to where all began. */
function mendedRun(study: Study, desk: Desk, isDone: boolean): Violation[] {
  const outcome = attempt(() => call(desk, "write", requestOf(desk, { models: study.scenario.models })));
  const found = later("run again", lasting(desk, outcome));
  if (!outcome.ok) return [...found, { kind: "run again: refused", detail: said(outcome) }];
  found.push(...later("run again", kept(desk, study)), ...unlike("run again", study.after, desk));
  const undone = call(desk, "undo", { force: false });
  if (!undone.ok) return [...found, { kind: "run again, undo: refused", detail: said(undone) }];
  found.push(...later("run again, undo", lasting(desk, undone)));
  const start = unlike("run again, undo", study.before, desk);
  // Where all was there but the record said that it was not, the person was told so: both are one run, or two.
  return [...found, ...(isDone && unlike("", study.after, desk).length === 0 ? [] : start)];
}

/** Every so many-th break of a run is also mended after a person changed a number. */
const EDITED = 3;

/** As after a customer's number came in while the run lay broken. */
function edited(desk: Desk): Desk {
  const left = cellsOf(desk.book, OWN_SHEET).find(({ content }) => NUMBERS.includes(content))?.col ?? 1;
  typing("another number", 3, left, 77).act(desk, null);
  return desk;
}
const NUMBERS = ["Revenue", "Amount"];

const editedRuns = new WeakMap<Study, { readonly before: Seen; readonly after: Seen }>();

/** Running over changed data gives what an undisturbed run over them gives, and one undo leads back to them. */
function editedAndRun(study: Study, desk: Desk): Violation[] {
  const run = (on: Desk) =>
    attempt(() => call(on, "write", requestOf(on, { models: study.scenario.models })));
  const wanted = editedRuns.get(study) ?? undisturbedRun(study, run);
  editedRuns.set(study, wanted);
  const outcome = run(edited(desk));
  const found = later("run over changed data", lasting(desk, outcome));
  if (!outcome.ok) return [...found, { kind: "run over changed data: refused", detail: said(outcome) }];
  found.push(...unlike("run over changed data", wanted.after, desk));
  const undone = call(desk, "undo", { force: false });
  if (!undone.ok) return [...found, { kind: "run over changed data, undo: refused", detail: said(undone) }];
  return [...found, ...unlike("run over changed data, undo", wanted.before, desk)];
}

function undisturbedRun(study: Study, run: (desk: Desk) => Outcome) {
  const desk = edited(openDesk(study.start));
  const before = seen(desk.book);
  const outcome = run(desk);
  if (!outcome.ok) throw new Error(said(outcome));
  return { before, after: seen(desk.book) };
}

/** Undoing again goes on where the first broke off, without asking for what nobody did. */
function mendedUndo(study: Study, desk: Desk): Violation[] {
  let outcome = call(desk, "undo", { force: false });
  const found: Violation[] = [];
  if (!outcome.ok && outcome.code === "EDITED_SINCE") {
    found.push({ kind: "undo again: asks about edits that nobody made", detail: "" });
    outcome = call(desk, "undo", { force: true });
  }
  found.push(...later("undo again", lasting(desk, outcome)));
  if (!outcome.ok) return [...found, { kind: "undo again: refused", detail: said(outcome) }];
  return [...found, ...unlike("undo again", study.after, desk)];
}

/** Running in place of an undo that broke off gives the tiers of a run, and one undo leads to where the broken one was to. */
function runInstead(study: Study, desk: Desk): Violation[] {
  const left = seen(desk.book).contents;
  // Where the undo had written nothing yet, or all of it, the run is one of its own, or goes on with it.
  const wanted = [study.before, study.after].filter(({ contents }) => difference(contents, left) === null);
  const outcome = attempt(() => call(desk, "write", requestOf(desk, { models: study.scenario.models })));
  const found = later("run instead", lasting(desk, outcome));
  if (!outcome.ok) return [...found, { kind: "run instead: refused", detail: said(outcome) }];
  const tiers = undisturbed(desk, study.scenario.models);
  const wrong = tiers && wrongTier(ours(desk), tiers, desk);
  if (wrong !== null) found.push({ kind: "run instead: ok, though tiers are wrong", detail: wrong });
  if (saysIncomplete(desk.book))
    found.push({ kind: "run instead: ok, though something says incomplete", detail: "" });
  const undone = call(desk, "undo", { force: false });
  if (!undone.ok) return [...found, { kind: "run instead, undo: refused", detail: said(undone) }];
  found.push(...later("run instead, undo", lasting(desk, undone)));
  const differences = () => {
    const [first = [], ...more] = [study.after, ...wanted].map((one) =>
      unlike("run instead, undo", one, desk),
    );
    return more.some(({ length }) => length === 0) ? [] : first;
  };
  // Of a customers' sheet that the undo deleted already, the record keeps that undo until the next one.
  const isRecordLeft = differences().some(({ detail }) => detail.endsWith('history" is new'));
  if (isRecordLeft) call(desk, "undo", { force: false });
  return [...found, ...differences()];
}

/** Inserting again leaves one sheet more, not a half one beside it. */
function mendedTemplate(study: Study, desk: Desk): Violation[] {
  // As a person does who is told to go to the sheet with the customers.
  selectCustomers(desk);
  const outcome = perform(study.scenario, desk, null);
  if (!outcome.ok) return [{ kind: "template again: refused", detail: said(outcome) }];
  // The file is renewed in place, so that it comes to the same.
  if (study.scenario.item === "updateCustomerFile") return unlike("file again", study.after, desk);
  const more = sheetIds(desk.book).length - study.after.contents.size;
  return more === 0 ? [] : [{ kind: "template again: a second sheet", detail: `${more} too many` }];
}

/** How a desk differs from a sight, contents and looks apart. */
export function unlike(when: string, wanted: Seen, { book }: Desk): Violation[] {
  const now = seen(book);
  const contents = difference(wanted.contents, now.contents);
  if (contents !== null) return [{ kind: `${when}: other contents`, detail: contents }];
  const looks = difference(wanted.looks, now.looks);
  return looks === null ? [] : [{ kind: `${when}: other looks`, detail: looks }];
}

/** The same violations, told as found later. */
export function later(when: string, violations: readonly Violation[]): Violation[] {
  return violations.map(({ kind, detail }) => ({ kind: `${when}: ${kind}`, detail }));
}

/** The outcome of a call that itself asks the add-on first. */
export function attempt(work: () => Outcome): Outcome {
  try {
    return work();
  } catch (error) {
    return { ok: false, code: "REFUSED", message: error instanceof Error ? error.message : String(error) };
  }
}

/** An outcome in words. */
export function said(outcome: Outcome): string {
  return outcome.ok ? "ok" : `${outcome.code}: ${outcome.message}`;
}

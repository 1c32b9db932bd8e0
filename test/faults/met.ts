/** Lets another person act in the middle of a scenario, between any two of its calls. */

import { sheetIds } from "../../workbench/engine/sheets/sheets";
import type { Action } from "./actions";
import { attempt, later, said } from "./broken";
import { call, type Desk, type Outcome, OWN_SHEET, openDesk, requestOf } from "./desk";
import { kept, lasting, type Violation } from "./oracles";
import { judgedOnce, perform, type Study } from "./scenarios";
import { difference, saysIncomplete, seen, shown } from "./state";

/** The calls (counted from 1) before which another person's action matters: those that read, write or lock. */
export function meetings({ calls }: Study): number[] {
  return calls.flatMap(({ kind, method }, index) =>
    kind !== "navigate" || method.startsWith("Lock.") ? [index + 1] : [],
  );
}

/** What is wrong after the person acted before the n-th call; `null` when there was nothing to act on. */
export function met(study: Study, action: Action, nth: number): readonly Violation[] | null {
  const desk = openDesk(study.start);
  const { host } = desk.bench;
  let count = 0;
  let did = false;
  host.beforeCall = () => {
    count += 1;
    if (count < nth) return;
    host.beforeCall = undefined;
    did = action.act(desk, study.request);
  };
  const outcome = perform(study.scenario, desk, study.request);
  host.beforeCall = undefined;
  if (!did) return null;
  return judgedOnce(study, desk, [action.name, outcome], () => leftBy(study, action, desk, outcome));
}

function leftBy(study: Study, action: Action, desk: Desk, outcome: Outcome): Violation[] {
  const found = lasting(desk, outcome);
  if (outcome.ok) return [...found, ...kept(desk, study)];
  if (outcome.code === "UNEXPECTED")
    found.push({ kind: "an answer nobody can understand", detail: said(outcome) });
  if (!saysIncomplete(desk.book)) found.push(...unmarked(study, action, desk));
  if (study.scenario.kind !== "run" || !sheetIds(desk.book).includes(OWN_SHEET)) return found;
  const again: Outcome = attempt(() =>
    call(desk, "write", requestOf(desk, { models: study.scenario.models })),
  );
  if (!again.ok) return [...found, { kind: "run again: refused", detail: said(again) }];
  return [...found, ...later("run again", [...lasting(desk, again), ...kept(desk, study)])];
}

/** Without a mark nothing but the person's own action may be seen. */
function unmarked(study: Study, action: Action, { book, twin }: Desk): Violation[] {
  const alone = openDesk(study.start);
  // What is ours only while the run goes on cannot be moved without it.
  const without = action.act(alone, study.request) ? alone.book : twin;
  const detail = difference(shown(seen(without).contents), shown(seen(book).contents));
  return detail === null ? [] : [{ kind: "refused, and no mark says what was changed", detail }];
}

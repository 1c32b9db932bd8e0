/** Shows one known violation again, from the smallest case that is told of it. */

import { type Break, broken, pointsOf } from "./broken";
import { hostileCases } from "./hostile";
import { meetings, met } from "./met";
import type { Violation } from "./oracles";
import { SCENARIOS, type Study, studied } from "./scenarios";
import { type SequenceStep, sequenceOf } from "./sequences";

/** A call is told by its method, because which one it is by number changes with every edit of the product. */
export type SmallestCase =
  | { readonly scenario: string; readonly call: string; readonly how: Break }
  | { readonly scenario: string; readonly call: string; readonly person: string }
  | { readonly steps: readonly SequenceStep[] }
  | { readonly text: string };

/** Whether the case still shows a violation of the kind. Throws when it names something that is not there. */
export function isShown(kind: string, smallest: SmallestCase): boolean {
  const shows = (violations: readonly Violation[] | null) =>
    violations?.some((one) => one.kind === kind) ?? false;
  if ("steps" in smallest) return shows(sequenceOf(smallest.steps));
  if ("text" in smallest) {
    const found = hostileCases().find(({ label }) => label.startsWith(smallest.text));
    if (!found) throw new Error(`no case is called ${smallest.text}`);
    return shows(found.violations());
  }
  const study = studyOf(smallest.scenario);
  const isMeant = (nth: number) => study.calls[nth - 1]?.method === smallest.call;
  if ("how" in smallest) {
    const points = pointsOf(study, smallest.how).filter(isMeant);
    return points.some((nth) => shows(broken(study, smallest.how, nth)));
  }
  const action = study.scenario.actions.find(({ name }) => name === smallest.person);
  if (!action) throw new Error(`no person ${smallest.person}`);
  return meetings(study)
    .filter(isMeant)
    .some((nth) => shows(met(study, action, nth)));
}

function studyOf(name: string): Study {
  const found = SCENARIOS.find((one) => one.name === name);
  if (!found) throw new Error(`no scenario is called ${name}`);
  return studied(found);
}

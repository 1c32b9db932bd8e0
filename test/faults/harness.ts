/** The harness: every scenario with every fault and every other person, counted in one table of figures. */

import { setImmediate as moment } from "node:timers/promises";
import { BREAKS, broken, pointsOf } from "./broken";
import { type Figures, record } from "./figures";
import { hostileCases } from "./hostile";
import { meetings, met } from "./met";
import { SCENARIOS, studied } from "./scenarios";
import { sequenceCase } from "./sequences";

/** Which of the cases are run. */
export interface Choice {
  /** Every how-many-th of the cases of a part. */
  readonly every: Readonly<Record<"faults" | "persons" | "hostile", number>>;
  /** With which of them it begins, from 0: another one takes other cases. */
  readonly from: number;
  /** How many random sequences. */
  readonly sequences: number;
  /** Scenarios whose names match. */
  readonly scenarios: RegExp;
  /** This share of them, of so many. */
  readonly share: number;
  readonly shares: number;
}

/** Everything. */
export const ALL: Choice = {
  every: { faults: 1, persons: 1, hostile: 1 },
  from: 0,
  sequences: 200,
  scenarios: /./,
  share: 0,
  shares: 1,
};

/**
 * Runs the chosen cases. It lets go after each, because the engine leaves promises with every workbook, and those hold all of it
 * until the process has a moment for them.
 */
export async function figuresOf(choice: Choice): Promise<Figures> {
  const figures: Figures = new Map();
  let turn = 0;
  /** Whether the next case of its part is one of those chosen. */
  const isChosen = (at: number, every: number) => {
    if (at % every !== choice.from % every) return false;
    turn += 1;
    return turn % choice.shares === choice.share;
  };
  const studies = SCENARIOS.filter(({ name }) => choice.scenarios.test(name)).map(studied);
  for (const how of BREAKS) {
    let at = 0;
    for (const study of studies) {
      for (const nth of pointsOf(study, how)) {
        if (!isChosen(at++, choice.every.faults)) continue;
        const label = `${study.scenario.name}, call ${nth} (${study.calls[nth - 1]?.method})`;
        record(figures, `a call ${how}`, label, broken(study, how, nth));
        await moment();
      }
    }
  }
  let at = 0;
  for (const study of studies) {
    for (const action of study.scenario.actions) {
      for (const nth of meetings(study)) {
        if (!isChosen(at++, choice.every.persons)) continue;
        const violations = met(study, action, nth);
        const label = `${study.scenario.name}, before call ${nth} (${study.calls[nth - 1]?.method}) a person ${action.name}`;
        if (violations) record(figures, "a second person", label, violations);
        await moment();
      }
    }
  }
  for (let seed = 1; seed <= choice.sequences; seed++) {
    if (!isChosen(seed, 1)) continue;
    const { label, violations } = sequenceCase(seed);
    record(figures, "random sequences", label, violations);
    await moment();
  }
  for (const [index, { label, violations }] of hostileCases().entries()) {
    if (!isChosen(index, choice.every.hostile)) continue;
    record(figures, "hostile texts", label, violations());
    await moment();
  }
  return figures;
}

/** A run that nobody disturbs and its undo leave the workbook as it was, contents and looks. */

import { unlike } from "./broken";
import { call, openDesk } from "./desk";
import { perform, SCENARIOS, studied } from "./scenarios";

const RUNS = SCENARIOS.filter(({ kind }) => kind === "run");

test.each(RUNS.map((scenario) => [scenario.name, scenario] as const))("%s", (_name, scenario) => {
  const study = studied(scenario);
  const desk = openDesk(study.start);
  expect(perform(scenario, desk, study.request)).toMatchObject({ ok: true });
  expect(call(desk, "undo", { force: false })).toMatchObject({ ok: true });
  expect(unlike("undone", study.before, desk)).toEqual([]);
});

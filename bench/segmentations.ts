/** Measures what the sidebar asks of every model: judging all customers, and explaining one. */

import { cpuTime } from "./median";
import { heading, ms, row } from "./results";
import { SEGMENTATION_CASES, tableOfFilled } from "./segmentation-cases";
import { OF_A_RUN, requireWithin } from "./within";

const ROWS = 100_000;

export function segmentations(runs: number): void {
  heading(
    "Every model over 100 000 customers",
    "Milliseconds of CPU time: the result columns and the report of all customers, then why one of them is what it is; first run and median of the following ones.",
    ["model", "rows of", "run, first", "run, median", "explain, first", "explain, median"],
  );
  const measured = SEGMENTATION_CASES.flatMap(({ model, rows, filled, prepared }) => {
    const customers = tableOfFilled(filled(ROWS));
    const { explain } = prepared;
    const run = cpuTime(() => prepared.run(customers), runs);
    const why = explain && cpuTime(() => explain(customers, ROWS / 2), runs);
    row(model, rows, ms(run.first), ms(run.median), why ? ms(why.first) : "", why ? ms(why.median) : "");
    return [
      { name: `${model} of ${rows}`, time: Math.max(run.first, run.median) },
      ...(why ? [{ name: `why of ${model}`, time: Math.max(why.first, why.median) }] : []),
    ];
  });
  requireWithin(OF_A_RUN, measured, "every run and every explanation");
}

/** Prints the CPU milliseconds of one function over its rows, of the same by hand and by quickselect, as JSON. */

import { argv, stdout } from "node:process";
import { MODELS } from "../src/models/registry";
import { caller } from "../test/models/call";
import { COLUMN_CASES, REFUSED } from "./column-cases";
import { requireEqual } from "./hand/equal";
import { BY_HAND } from "./hand/hand";
import { BY_QUICKSELECT } from "./hand/selecting";
import { cpuTimes } from "./median";

const ROWS = 100_000;

/** A wrong answer is not worth timing. */
function columnCase(at: number, runs: number): void {
  const { name, rows, given } = COLUMN_CASES[at] ?? { name: "", rows: "", given: () => [] };
  const byHand = BY_HAND[name];
  if (!byHand) throw new Error(`nobody does ${name} by hand`);
  const call = caller(
    MODELS.flatMap((model) => model.functions),
    name,
  );
  const columns = given(ROWS);
  const selecting = BY_QUICKSELECT[name];
  const jobs = {
    ours: () => call(columns),
    hand: () => byHand(columns),
    ...(selecting && { quickselect: () => selecting(columns) }),
  };
  const { first, medians } = cpuTimes(jobs, runs);
  const answer = call(columns);
  if (JSON.stringify(answer).includes(REFUSED)) throw new Error(`${name} refuses ${rows}`);
  requireEqual(`${name} of ${rows} by hand`, answer, byHand(columns));
  if (selecting) requireEqual(`${name} of ${rows} by quickselect`, answer, selecting(columns));
  stdout.write(JSON.stringify({ name: `${name} of ${rows}`, first: first.ours, ...medians }));
}

const [, , at, runs] = argv;
columnCase(Number(at), Number(runs));

/** Measures how Code.js loads, the tiers against other ways to get them, and all at 100 000 rows; writes RESULTS.md in minutes. */

import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import type { Cell } from "../src/core/cells/cell";
import { readerOf } from "../src/core/functions/reader";
import { PYRAMID_FUNCTIONS } from "../src/models/pyramid/functions";
import { pyramid } from "../src/models/pyramid/pyramid";
import { columnFunctions } from "./column-functions";
import { DISTRIBUTIONS } from "./customers";
import { loading } from "./loading";
import { type Job, medians } from "./median";
import { orderRuns } from "./orders";
import * as peers from "./peers";
import { heading, ms, require, results, row, times } from "./results";
import { segmentations } from "./segmentations";
import { byCountIf } from "./sheet";

const RUNS = 15;
const FEW_RUNS = 9;
const MILLION = 1_000_000;
const [FIRST = ""] = Object.keys(DISTRIBUTIONS);

const ours = (values: Float64Array) => pyramid(values, peers.SHARES);
const tierFunction = PYRAMID_FUNCTIONS.find(({ name }) => name === "PYRAMID_TIER");
const oursInCells = (cells: Cell[][]) => tierFunction?.call([cells], readerOf("en_US"));
const cellsOf = (values: Float64Array): Cell[][] => Array.from(values, (value) => [value]);
const money = DISTRIBUTIONS["log-normal money"];

/** A wrong answer is not worth timing. */
async function agree(jobs: Readonly<Record<string, Job>>) {
  const [[, first] = [], ...others] = Object.entries(jobs);
  const expected = JSON.stringify(await first?.());
  for (const [name, job] of others) {
    if (JSON.stringify(await job()) !== expected) throw new Error(`${name} gives other tiers`);
  }
}

async function kernel() {
  heading(
    "Tier positions of 1 000 000 values",
    "A `Float64Array` in, a tier per row out, in milliseconds. *quickselect* is the npm package: one copy without blanks, three calls, tiers by comparison. *narrowed* is the same by someone who knows that each call may be kept to the part the one before left; it is shown, not required.",
    [
      "values",
      "pyramid",
      "quickselect x 3",
      "narrowed",
      "Float64Array.sort",
      "object sort",
      "quickselect / pyramid",
    ],
  );
  let least = Number.POSITIVE_INFINITY;
  for (const [name, make] of Object.entries(DISTRIBUTIONS)) {
    const values = make(MILLION);
    const jobs = {
      pyramid: () => ours(values),
      quickselect: () => peers.byThreeQuickselects(values),
      narrowed: () => peers.byNarrowedQuickselect(values),
      sort: () => peers.byTypedSort(values),
    };
    const slow = { objects: () => peers.byObjectSortOfNumbers(values) };
    const tiers = Object.values({ ...jobs, ...slow }).map((job) => Buffer.from(job()));
    if (tiers.some((one) => one.compare(tiers[0] as Buffer) !== 0)) throw new Error(`tiers differ: ${name}`);
    const time = await medians(jobs, RUNS);
    const { objects } = name === FIRST ? await medians(slow, FEW_RUNS) : { objects: 0 };
    const ratio = time.quickselect / time.pyramid;
    least = Math.min(least, ratio);
    const faster = [time.pyramid, time.quickselect, time.narrowed, time.sort].map(ms);
    row(name, ...faster, objects > 0 ? ms(objects) : "", times(ratio));
  }
  require(least >= 1, "at least as fast as three quickselect calls for every kind of values");
}

async function cellsToLabels() {
  heading(
    "PYRAMID_TIER, cells in and labels out",
    "In milliseconds. *object sort* is what a script would do: an object per customer, one sort, ranks, labels. DuckDB has the customers loaded already; its query and reading the labels are measured.",
    ["rows", "PYRAMID_TIER", "object sort", "arquero", "DuckDB", "object sort / PYRAMID_TIER"],
  );
  for (const count of [10_000, 100_000]) {
    const values = money(count);
    const cells = cellsOf(values);
    const jobs = {
      ours: () => oursInCells(cells),
      objects: () => peers.byObjectSort(cells),
      arquero: () => peers.byArquero(cells),
      duckdb: await peers.duckDb(values),
    };
    await agree(jobs);
    const time = await medians(jobs, RUNS);
    const ratio = time.objects / time.ours;
    row(count, ms(time.ours), ms(time.objects), ms(time.arquero), ms(time.duckdb), times(ratio));
    if (count === 100_000) require(ratio >= 5, "at least 5 x as fast as the object sort at 100 000 rows");
  }
}

async function inTheSheet() {
  heading(
    "A COUNTIF per row in the sheet",
    "2 000 rows in the spreadsheet engine of the workbench, in milliseconds: opening a sheet with a rank and a tier formula per row and reading the tiers, against one PYRAMID_TIER.",
    ["rows", "PYRAMID_TIER", "COUNTIF per row", "COUNTIF / PYRAMID_TIER"],
  );
  const values = money(2000);
  const cells = cellsOf(values);
  const jobs = { ours: () => oursInCells(cells), countif: await byCountIf(values) };
  await agree(jobs);
  const time = await medians(jobs, FEW_RUNS);
  row(2000, ms(time.ours), ms(time.countif), times(time.countif / time.ours));
}

async function growth() {
  heading(
    "Growth",
    "Milliseconds by number of rows, and how much longer 100 times the rows take; linear would be 100 x, allowed are 150 x.",
    ["", "10 000", "100 000", "1 000 000", "growth"],
  );
  const sizes = [10_000, 100_000, MILLION] as const;
  const columns = sizes.map(money);
  const grids = columns.map(cellsOf);
  const measured: [string, Job[]][] = [
    ["pyramid", columns.map((values) => () => ours(values))],
    ["PYRAMID_TIER", grids.map((cells) => () => oursInCells(cells))],
  ];
  let steepest = 0;
  for (const [name, [small, middle, large]] of measured) {
    const time = await medians({ small, middle, large } as Record<"small" | "middle" | "large", Job>, RUNS);
    const factor = time.large / time.small;
    steepest = Math.max(steepest, factor);
    row(name, ms(time.small), ms(time.middle), ms(time.large), times(factor));
  }
  require(steepest <= 150, "grows at most linearly x 1.5");
}

// First, because the memory that the others leave behind would be cleared up within these few milliseconds.
loading(RUNS);
await kernel();
await cellsToLabels();
await inTheSheet();
await growth();
columnFunctions(FEW_RUNS);
segmentations(FEW_RUNS);
orderRuns(FEW_RUNS);

const { lines, missed } = results();
const [{ model } = { model: "unknown processor" }] = cpus();
const machine = `${model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`;
const head = [
  "# Results of `npm run bench`",
  "",
  `${machine}, ${new Date().toISOString().slice(0, 10)}. Medians of ${RUNS} runs (${FEW_RUNS} in the sheet and of CPU times); candidates run in one process and take turns. Written by the script.`,
];
// Measured by hand, because its lists take gigabytes and its peers are of Python.
const byHand = readFileSync("bench/lists/lists.md", "utf8").trim();
writeFileSync("bench/RESULTS.md", `${[...head, ...lines, "", byHand].join("\n")}\n`);
execFileSync("node_modules/.bin/biome", ["format", "--write", "bench/RESULTS.md"]);
console.log(missed.length === 0 ? "every requirement is met" : `missed: ${missed.join("; ")}`);
process.exitCode = missed.length === 0 ? 0 : 1;

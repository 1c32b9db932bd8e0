/** One process of mutation testing: finds out which test reaches which mutant, or wakes mutants one by one. */

import { appendFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { argv, chdir } from "node:process";
import { Tests } from "./tests.mjs";

/** A test that takes longer is about large lists, and others tell the same sooner; milliseconds of CPU. */
const LONG = 5000;
/** So long the tests of one mutant may take; then it counts as living. Milliseconds of CPU. */
const MILLISECONDS = 15_000;

/** Milliseconds of CPU that were used so far: a crowded machine makes no test longer and no mutant endless. */
function spent() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const stryker = {};
globalThis.__stryker__ = stryker;
const [, , tree, work, ...given] = argv;
process.env.TZ = "Etc/UTC";
chdir(tree);
const tests = new Tests(tree);
tests.compileAll();

/** How near a test file is to a file of src: its own name, then the folders that they share. */
function nearness(test, file) {
  const mine = dirname(file).split("/");
  const its = dirname(test).split("/");
  const shared = mine.findIndex((name, at) => its[at] !== name);
  const stem = (path) => basename(path).split(".")[0];
  return (shared < 0 ? mine.length : shared) * 2 + (stem(test) === stem(file) ? 1 : 0);
}

/** Runs every test file once and notes what each test reaches, in a file of that name. */
async function find(isTest, name) {
  const files = readdirSync(join(tree, "test"), { recursive: true, encoding: "utf8" })
    .filter((path) => isTest.test(`/test/${path}`))
    .sort();
  const found = [];
  const failed = [];
  for (const file of files) {
    stryker.mutantCoverage = { static: {}, perTest: {} };
    stryker.currentTestId = "file";
    const start = spent();
    let places;
    try {
      places = tests.declare(file);
    } catch (error) {
      failed.push(`${file}: ${error}`);
      continue;
    }
    const loading = spent() - start;
    const times = {};
    let left = places;
    while (left.length > 0) {
      let began = 0;
      const at = await tests.run(
        left,
        600_000,
        (test) => {
          stryker.currentTestId = String(test);
          began = spent();
        },
        (test) => {
          const took = spent() - began;
          if (took < LONG) times[test] = took;
        },
      );
      if (at >= 0) failed.push(`${file}: ${tests.titleOf(at)}: ${tests.error}`);
      left = at < 0 ? [] : left.slice(left.indexOf(at) + 1);
    }
    const { file: begun = {}, ...reached } = stryker.mutantCoverage.perTest;
    found.push({
      file,
      loading,
      times,
      begun: Object.keys(begun),
      reached: Object.fromEntries(Object.entries(reached).map(([test, ids]) => [test, Object.keys(ids)])),
    });
    console.error(`${file} ${Object.keys(times).length}`);
  }
  writeFileSync(join(work, name), JSON.stringify(found));
  writeFileSync(join(work, "failed.json"), JSON.stringify(failed, undefined, 1));
}

/** Wakes the mutants of a list one by one and runs the tests that were found to reach them; what came of each is a line of `out`. */
async function wake(name, list, out) {
  const found = JSON.parse(readFileSync(join(work, name), "utf8"));
  for (const mutant of JSON.parse(readFileSync(list, "utf8"))) {
    const reaching = found.flatMap(({ file, loading, times, begun, reached }) => {
      const all = Object.keys(times);
      const wanted =
        (begun.has?.(mutant.id) ?? begun.includes(mutant.id))
          ? all
          : all.filter((test) => reached[test]?.includes(mutant.id));
      return wanted.length === 0
        ? []
        : [{ file, times, wanted: wanted.map(Number), near: nearness(file, mutant.file), loading }];
    });
    reaching.sort((one, other) => other.near - one.near || one.loading - other.loading);
    appendFileSync(out, `${JSON.stringify({ id: mutant.id })}\n`);
    const start = spent();
    stryker.activeMutant = mutant.id;
    const fate = await fateOf(reaching, start);
    stryker.activeMutant = undefined;
    appendFileSync(out, `${JSON.stringify({ id: mutant.id, fate, took: Math.round(spent() - start) })}\n`);
  }
}

async function fateOf(reaching, start) {
  if (reaching.length === 0) return "not reached";
  for (const { file, times, wanted } of reaching) {
    if (spent() - start > MILLISECONDS) return "alive so far";
    try {
      tests.declare(file);
    } catch {
      return "killed";
    }
    const ending = await endingOf(file, wanted, Math.max(...wanted.map((at) => times[at])) * 10 + 2000);
    if (ending !== undefined) return ending;
  }
  return "alive";
}

/** How the tests of a declared file end that one may take so many milliseconds of CPU for; `undefined` when all hold. */
async function endingOf(file, wanted, limit) {
  for (let patience = limit; ; patience *= 4) {
    let began = spent();
    const at = await tests.run(wanted, patience, () => {
      began = spent();
    });
    if (at < 0) return undefined;
    if (tests.error?.code !== "ERR_SCRIPT_EXECUTION_TIMEOUT") return "killed";
    if (spent() - began >= limit || patience > limit * 50) return "endless";
    // It was kept waiting by other work.
    tests.declare(file);
  }
}

if (given[0] === "find") await find(new RegExp(given[1]), given[2]);
else await wake(given[1], given[2], given[3]);

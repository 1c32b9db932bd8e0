/** Mutation testing: `npm run test:mutants -- core models app addon`, `--sample 500`, `--only models/credit`. */

import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { plantMutants, ROOT, stopCounting } from "./tree.mjs";

const LAYERS = ["core", "models", "app", "addon"];
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: "string" }, only: { type: "string" }, seed: { type: "string", default: "17" } },
});
/** A layer is judged by its own tests and by the examples in its sources. */
const pure = (layer) =>
  `^/test/(architecture/examples\\.test\\.ts$|${layer}/(?!.*(template|templates|calendar)\\.test).*\\.test\\.ts$)`;
const BUILT = "^/test/addon/.*\\.test\\.ts$";
/** The tests of what stands on a layer, by which is judged what its own tests let live. */
const WIDER = {
  core: pure("models"),
  models: "^/test/(models/.*(template|templates|calendar).*|sql/.*)\\.test\\.ts$",
};

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** So many of the items, in an order by chance: what is done of it when time is up is a fair sample too. */
function drawn(items, many, seed) {
  const random = seeded(seed);
  return items
    .map((item) => ({ item, lot: random() }))
    .sort((one, other) => one.lot - other.lot)
    .slice(0, many)
    .map(({ item }) => item);
}

/** Runs a worker to its end; whether it ended well. */
function worker(...given) {
  return new Promise((done) => {
    const child = spawn(
      process.execPath,
      ["--max-old-space-size=2500", "--no-warnings", join(import.meta.dirname, "worker.mjs"), ...given],
      { stdio: ["ignore", "ignore", "inherit"] },
    );
    child.on("exit", (code) => done(code === 0));
  });
}

const linesOf = (path) =>
  existsSync(path)
    ? readFileSync(path, "utf8")
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line))
    : [];

/** The last word on each mutant. */
const fatesIn = (out) =>
  new Map(
    linesOf(out)
      .filter(({ fate }) => fate)
      .map(({ id, fate, took }) => [id, { fate, took }]),
  );

/** What the tests of a round have not killed. */
const LIVING = ["alive", "alive so far", "not reached"];

/** Wakes each of the mutants and runs the tests that reach it; a line of `out` says what came of it. */
async function judge(mutants, tree, work, found, out) {
  let left = mutants;
  while (left.length > 0) {
    const list = join(work, "list.json");
    writeFileSync(list, JSON.stringify(left));
    const before = linesOf(out).length;
    const isDone = await worker(tree, work, "wake", found, list, out);
    let told = linesOf(out);
    // A process that a mutant brought down has killed it.
    if (!isDone && told.length > before && told.at(-1).fate === undefined) {
      told = [...told, { id: told.at(-1).id, fate: "brought down" }];
      writeFileSync(out, `${told.map((line) => JSON.stringify(line)).join("\n")}\n`);
    }
    const known = new Set(told.slice(before).flatMap(({ id, fate }) => (fate ? [id] : [])));
    if (!isDone && known.size === 0) throw new Error("the worker does not begin");
    left = left.filter(({ id }) => !known.has(id));
  }
}

for (const layer of positionals.length > 0 ? positionals : LAYERS) {
  const isBuilt = layer === "addon" || layer === "models";
  const work = join(ROOT, ".build/mutants", layer);
  // Outside of the project, where its test runner would find the tests twice.
  const tree = join(tmpdir(), "customer-pyramid-mutants", layer);
  const only = values.only ?? "";
  mkdirSync(work, { recursive: true });
  console.error(`${layer}: planting`);
  const all = await plantMutants(tree, layer, (path) => path.includes(only), isBuilt);
  console.error(`${layer}: ${all.length} mutants; finding the tests that reach them`);
  const rounds = [layer === "addon" ? BUILT : pure(values.only ?? layer), WIDER[layer]].filter(
    (tests) => tests !== undefined,
  );
  for (const [at, tests] of rounds.entries())
    if (!(await worker(tree, work, "find", tests, `found-${at}.json`)))
      throw new Error("the tests do not run");
  stopCounting(tree, isBuilt);
  const out = join(work, "fates.jsonl");
  rmSync(out, { force: true });
  const chosen = drawn(all, Number(values.sample ?? all.length), Number(values.seed));
  let alive = chosen;
  for (const at of rounds.keys()) {
    await judge(alive, tree, work, `found-${at}.json`, out);
    const fates = fatesIn(out);
    alive = alive.filter(({ id }) => LIVING.includes(fates.get(id)?.fate));
  }
  const fates = fatesIn(out);
  writeFileSync(
    join(work, "mutants.json"),
    JSON.stringify({
      layer,
      total: all.length,
      mutants: chosen.map((mutant) => ({ ...mutant, ...fates.get(mutant.id) })),
    }),
  );
  const counts = {};
  for (const { fate } of fates.values()) counts[fate] = (counts[fate] ?? 0) + 1;
  console.error(layer, counts);
}

/** Runs every case and prints the figures: `npm run test:faults`, with shares of the work in processes of their own. */

import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { argv, execPath, stderr, stdout } from "node:process";
import { added, type Figures, kindsIn, type PartFigures, tableOf } from "./figures";
import { ALL, type Choice, figuresOf } from "./harness";

type Told = [string, [number, [string, { count: number; smallest: string; detail: string }][]]][];

function toldOf(figures: Figures): Told {
  return [...figures].map(([part, { cases, kinds }]) => [part, [cases, [...kinds]]]);
}

function figuresFrom(told: Told): Figures {
  return new Map(
    told.map(([part, [cases, kinds]]): [string, PartFigures] => [part, { cases, kinds: new Map(kinds) }]),
  );
}

const [, script = "", every = "1", scenarios = ".", sequences = "200", from = "0", share, shares = "1"] =
  argv;
const step = Number(every);
const choice: Choice = {
  ...ALL,
  every: { faults: step, persons: step, hostile: step },
  from: Number(from),
  scenarios: new RegExp(scenarios),
  sequences: Number(sequences),
};

/** So many shares that, of every case, a few minutes are lost with a process that breaks off; each works the undisturbed runs out again. */
const SHARES = Math.max(availableParallelism(), Math.ceil(24 / step));

/** One share of the work, told to the process that asked. */
async function work(number: number): Promise<void> {
  const figures = await figuresOf({ ...choice, share: number, shares: Number(shares) });
  stdout.write(JSON.stringify(toldOf(figures)));
}

/** The figures of a share; `null` when its process ended before it had told them. */
function child(number: number): Promise<Figures | null> {
  return new Promise((resolve) => {
    const asked = [every, scenarios, sequences, from, String(number), String(SHARES)];
    // The engine throws away much at once; with more room for it, collecting takes less of the time.
    const started = spawn(execPath, ["--max-semi-space-size=64", script, ...asked], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    let text = "";
    started.stdout.on("data", (chunk) => {
      text += chunk;
    });
    started.on("close", (code) => resolve(code === 0 ? figuresFrom(JSON.parse(text) as Told) : null));
  });
}

async function main(): Promise<void> {
  const figures: Figures = new Map();
  const left = Array.from({ length: SHARES }, (_, number) => number);
  const missing: number[] = [];
  const started = performance.now();
  const worker = async () => {
    for (let number = left.shift(); number !== undefined; number = left.shift()) {
      const found = await child(number);
      if (found) added(figures, found);
      else missing.push(number);
      const minutes = ((performance.now() - started) / 60_000).toFixed(1);
      for (const kind of found ? kindsIn(found) : []) stderr.write(`found ${kind}\n`);
      stderr.write(
        `share ${number + 1} of ${SHARES} ${found ? "done" : "BROKE OFF"} after ${minutes} minutes\n`,
      );
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  stdout.write(`${tableOf(figures)}\n`);
  if (missing.length > 0) throw new Error(`not counted: shares ${missing.map((one) => one + 1)}`);
}

if (share === undefined) await main();
else await work(Number(share));

/** Runs every case and prints the figures: `npm run test:faults`, with shares of the work in processes of their own. */

import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { argv, execPath, stderr, stdout } from "node:process";
import { added, type Figures, type PartFigures, tableOf } from "./figures";
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

const [, script = "", every = "1", scenarios = ".", sequences = "200", share, shares = "1"] = argv;
const step = Number(every);
const choice: Choice = {
  ...ALL,
  every: { faults: step, persons: step, hostile: step },
  scenarios: new RegExp(scenarios),
  sequences: Number(sequences),
};

/** One share of the work, told to the process that asked. */
function work(number: number): void {
  const figures = figuresOf({ ...choice, share: number, shares: Number(shares) }, (part) =>
    stderr.write(`share ${number}: ${part}\n`),
  );
  stdout.write(JSON.stringify(toldOf(figures)));
}

function child(number: number, of: number): Promise<Told> {
  return new Promise((resolve, reject) => {
    const started = spawn(execPath, [script, every, scenarios, sequences, String(number), String(of)], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    let text = "";
    started.stdout.on("data", (chunk) => {
      text += chunk;
    });
    started.on("close", (code) =>
      code === 0
        ? resolve(JSON.parse(text) as Told)
        : reject(new Error(`share ${number} ended with ${code}`)),
    );
  });
}

async function main(): Promise<void> {
  const count = availableParallelism();
  const told = await Promise.all(Array.from({ length: count }, (_, number) => child(number, count)));
  const figures: Figures = new Map();
  for (const one of told) added(figures, figuresFrom(one));
  stdout.write(`${tableOf(figures)}\n`);
}

if (share === undefined) await main();
else work(Number(share));

/**
 * Tries every promise of safety and writes the figures to docs/quality.md: `npm run quality`, most of an hour;
 * `npm run quality -- 4` tries a quarter of the cases and calls.
 */

import { writeFileSync } from "node:fs";
import { argv, stdout } from "node:process";
import { readDist } from "../test/faults/dist";
import { hostileFunctions } from "./hostile-functions";
import { hostileModels } from "./hostile-models";
import { lawsOfFunctions, lawsOfModels } from "./laws";
import { load, loads } from "./load";
import { wrongServerCalls } from "./server-calls";
import { supply } from "./supply";
import type { Findings } from "./violations";

const [, , given = "1", which] = argv;
const CASES = Math.ceil(1000 / Number(given));
const CALLS = Math.ceil(20_000 / Number(given));

const lines: string[] = [];
let violations = 0;

/** A number with its thousands apart. */
function shown(number: number): string {
  return number.toLocaleString("en").replaceAll(",", " ");
}

function section(title: string, text: string): void {
  stdout.write(`${title}\n`);
  lines.push("", `## ${title}`, "", text, "");
}

function table(header: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  const row = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;
  lines.push(row(header), row(header.map(() => "---")), ...rows.map(row));
}

function findings({ tried, violations: met }: Findings): void {
  table(
    ["tried", "times"],
    Object.entries(tried).map(([what, many]) => [what, shown(many)]),
  );
  const kinds = [...met];
  violations += kinds.reduce((sum, [, { count }]) => sum + count, 0);
  lines.push("", kinds.length === 0 ? "Violations: 0." : "Violations:");
  if (kinds.length > 0) lines.push("");
  for (const [kind, { count, first }] of kinds)
    lines.push(`- ${kind}: ${count}, first \`${first.replaceAll("`", "'").replace(/\s+/g, " ")}\``);
}

function main(): void {
  lines.push(
    "# What was tried",
    "",
    `Written by \`npm run quality${given === "1" ? "" : ` -- ${given}`}\` on ${new Date().toISOString().slice(0, 10)}. Every case follows from a fixed seed, so the same comes of it again. Faults between two service calls, a second person at work and hostile texts in a workbook are tried by \`npm run test:faults\`, which prints its own figures; planted faults by \`npm run test:mutants\`, whose scores stand in [quality/mutation](../quality/mutation).`,
  );
  section(
    "Hostile cells in every formula",
    "Each cell stands for every argument of every function and in the first place of every range. An answer must be something a cell can hold, a refusal a sentence in each language without a word of the engine, and no argument may be changed.",
  );
  findings(hostileFunctions());
  section(
    "Hostile cells in every model",
    "Each cell stands in a row of every column of every model that judges customers, as the heading of that column, in every setting and as the name of a tier. What a model cannot use it lists with its place; the rest as above.",
  );
  findings(hostileModels());
  section(
    "Laws of the formulas",
    `For each function that takes a column of customers, ${CASES} lists of 2 to 30 customers. A law that is not of a function, such as other money for one without money, is not tried on it.`,
  );
  findings(lawsOfFunctions(CASES));
  section(
    "Laws of the models",
    `For each model that judges customers, ${CASES} lists of 2 to 30 customers or orders.`,
  );
  findings(lawsOfModels(CASES));
  section(
    "Wrong requests from a page",
    "The built add-on in the workbench: chance JSON, and right requests with one to three places spoilt. A refusal must be one of ours in a sentence, with nothing written before it.",
  );
  findings(wrongServerCalls(readDist(), CALLS));
  section(
    "Large workbooks",
    "One run in the workbench: calls of Google's services, CPU seconds of engine and add-on together, most memory of the process, cells in the workbook afterwards.",
  );
  table(
    ["workbook", "models", "reads", "writes", "CPU seconds", "MB", "cells"],
    loads().map(({ what, models, reads, writes, seconds, megabytes, cells }) => [
      what,
      models,
      reads,
      writes,
      seconds.toFixed(1),
      shown(megabytes),
      shown(cells),
    ]),
  );
  section(
    "What it is made of",
    "From the lock file. A list of parts (CycloneDX) is printed by `npm run --silent sbom`.",
  );
  const { shipped, packages, licences, copyleft, audit } = supply();
  lines.push(
    `Shipped in \`dist/\`: ${shipped.join(", ")}; ${audit}. For building and testing: ${packages - shipped.length} packages. Copyleft: ${copyleft.join(", ") || "none"}, none of it in \`dist/\`.`,
    "",
  );
  table(["licence", "packages"], licences);
  writeFileSync("docs/quality.md", `${lines.join("\n")}\n`);
  stdout.write(`${violations} violations\n`);
  process.exitCode = violations === 0 ? 0 : 1;
}

if (given === "load") load(Number(which));
else main();

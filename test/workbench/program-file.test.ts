/** A script that one command read is not read again by the next; another script is. */

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readProgramOnce } from "../../workbench/node/program-file";
import { readProgram } from "../../workbench/runtime/program";

const folder = mkdtempSync(join(tmpdir(), "program-"));
const path = join(folder, "program.json");
afterAll(() => rmSync(folder, { recursive: true }));

const script = (name: string) => `/** Says it. @customfunction */\nfunction ${name}(value) {}`;

test("what was read is kept, and taken for the same script only", async () => {
  await readProgramOnce(script("ONE"), path);
  expect(readdirSync(folder)).toEqual(["program.json"]);
  expect(JSON.parse(readFileSync(path, "utf8"))).toMatchObject({ functionNames: ["ONE"] });

  await readProgramOnce(script("TWO"), path);
  expect(JSON.parse(readFileSync(path, "utf8"))).toMatchObject({ functionNames: ["TWO"] });

  // Told apart by its names, as nothing else says that a script was not read.
  const kept = JSON.parse(readFileSync(path, "utf8"));
  writeFileSync(path, JSON.stringify({ ...kept, functionNames: ["KEPT"] }));
  const other = "function TWO_AGAIN() {}";
  await readProgramOnce(other, path);
  expect(readProgram(other).functionNames).toEqual(["TWO_AGAIN"]);
});

test("a kept file is taken instead of the script, and one that is none is as if not there", async () => {
  await readProgramOnce(script("THREE"), path);
  const kept = JSON.parse(readFileSync(path, "utf8"));
  jest.resetModules();
  const fresh = await import("../../workbench/node/program-file");
  const { readProgram: freshlyRead } = await import("../../workbench/runtime/program");
  writeFileSync(path, JSON.stringify({ ...kept, functionNames: ["KEPT"] }));
  await fresh.readProgramOnce(script("THREE"), path);
  expect(freshlyRead(script("THREE")).functionNames).toEqual(["KEPT"]);

  writeFileSync(path, "not JSON");
  await fresh.readProgramOnce(script("FOUR"), path);
  expect(freshlyRead(script("FOUR")).functionNames).toEqual(["FOUR"]);
  await fresh.readProgramOnce(script("FIVE"), join(folder, "missing", "program.json"));
  expect(freshlyRead(script("FIVE")).functionNames).toEqual(["FIVE"]);
});

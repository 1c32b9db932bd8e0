/** What every model must have: run over the registry, so that a new model is held to it by its registry line alone. */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Cell } from "../../src/core/cells/cell";
import { InputError, problemText } from "../../src/core/problem";
import { LANGUAGES, type Text } from "../../src/core/texts/language";
import { MODELS } from "../../src/models/registry";
import { pointReader } from "./call";
import { runFormula, shown } from "./formula";

const FOLDER = join(__dirname, "../../src/models");
const TEMPLATES = MODELS.flatMap(({ templates }) => templates);
const FUNCTIONS = MODELS.flatMap(({ functions }) => functions);

function expectThreeLanguages(text: Text, where: string) {
  for (const language of LANGUAGES) {
    const value = text[language];
    expect([where, language, value.trim() !== "" && value === value.trim()]).toEqual([where, language, true]);
  }
  expect([where, /\p{Script=Han}/u.test(text.en)]).toEqual([where, false]);
}

test("ids, functions and templates are unique, and ids can be stored and typed", () => {
  for (const names of [
    MODELS.map(({ id }) => id),
    FUNCTIONS.map(({ name }) => name),
    TEMPLATES.map(({ id }) => id),
  ]) {
    expect(new Set(names).size).toBe(names.length);
  }
  for (const { id } of MODELS) expect(id).toMatch(/^[a-z][a-z-]*$/);
  for (const { name } of FUNCTIONS) expect(name).toMatch(/^[A-Z][A-Z_]*$/);
});

describe.each(MODELS)("model $id", (model) => {
  test("has title and summary in three languages", () => {
    expectThreeLanguages(model.title, "title");
    expectThreeLanguages(model.summary, "summary");
  });

  test("says first of a parameter that may be left out that it is optional", () => {
    const optional = model.functions
      .flatMap(({ parameters }) => parameters)
      .filter((parameter) => parameter.optional);
    for (const { help } of optional) {
      expect(help.en).toMatch(/^Optional\./);
      expect(help["zh-CN"]).toMatch(/^可选/);
      expect(help["zh-TW"]).toMatch(/^選填/);
    }
    const needed = model.functions
      .flatMap(({ parameters }) => parameters)
      .filter((parameter) => !parameter.optional);
    for (const { name, help } of needed)
      expect([name, help.en]).not.toEqual([name, expect.stringMatching(/^Optional/)]);
  });

  test("has something to offer", () => {
    expect(model.functions.length + model.templates.length + (model.segmentation ? 1 : 0)).toBeGreaterThan(0);
  });

  test("has a README that names its functions and gives a method, an example and limits", () => {
    const path = join(FOLDER, model.id, "README.md");
    expect(existsSync(path)).toBe(true);
    const readme = readFileSync(path, "utf8");
    for (const { name } of model.functions) expect(readme).toContain(name);
    for (const part of ["Method", "Source", "Example", "Limits"])
      expect(readme).toMatch(new RegExp(`^## .*${part}`, "im"));
    expect(readme).toMatch(/\p{Script=Han}{4}/u);
  });
});

const SEGMENTATIONS = MODELS.flatMap(({ id, segmentation }) => (segmentation ? [{ id, segmentation }] : []));

describe.each(SEGMENTATIONS)("segmentation of $id", ({ segmentation }) => {
  test("names its fields in three languages and asks only for those", () => {
    for (const { id, label, headers } of segmentation.fields) {
      expectThreeLanguages(label, id);
      expect(headers.length).toBeGreaterThan(0);
      for (const header of headers) expect([id, header.trim()]).toEqual([id, expect.stringMatching(/./)]);
    }
    for (const field of segmentation.needs.flat()) expect(segmentation.fields).toContain(field);
  });

  test.each(LANGUAGES)("gives every option a label, a help and a usable default in %s", (language) => {
    const { fields, defaults } = segmentation.form(language);
    expect(Object.keys(defaults).sort()).toEqual(Object.keys(fields).sort());
    for (const [key, { label, help, control }] of Object.entries(fields)) {
      expectThreeLanguages(label, key);
      expectThreeLanguages(help, key);
      if (control.kind !== "choice") continue;
      const values = control.choices.map(({ value }) => value);
      expect(new Set(values).size).toBe(values.length);
      expect(values).toContain((defaults as Record<string, unknown>)[key]);
      for (const choice of control.choices) expectThreeLanguages(choice.label, `${key}: ${choice.value}`);
    }
    expect(segmentation.prepare(defaults, language).options).toEqual(defaults);
    expect(segmentation.prepare(undefined, language).options).toEqual(defaults);
    // Stored as JSON and sent to the sidebar.
    expect(JSON.parse(JSON.stringify(defaults))).toEqual(defaults);
  });

  test("accepts every choice, and every number from the least to the greatest and none beyond", () => {
    const read = (key: string, value: unknown) =>
      Object.entries(segmentation.prepare({ [key]: value }, "en").options);
    for (const [key, { label, control }] of Object.entries(segmentation.form("en").fields)) {
      if (control.kind === "choice")
        for (const { value } of control.choices) expect(read(key, value)).toContainEqual([key, value]);
      if (control.kind !== "number") continue;
      const { minimum, maximum, format } = control;
      expect([key, minimum < maximum]).toEqual([key, true]);
      for (const bound of [minimum, maximum]) expect(read(key, bound)).toContainEqual([key, bound]);
      // The next whole number; of others, the next there is at that size.
      const step = (bound: number) =>
        format === "count" ? 1 : Number.EPSILON * Math.max(1, Math.abs(bound));
      const between = format === "count" ? [minimum + 0.5] : [];
      for (const refused of [minimum - step(minimum), maximum + step(maximum), ...between]) {
        const message = messageOf(() => segmentation.prepare({ [key]: refused }, "en"), "en");
        expect([key, refused, message]).toEqual([key, refused, expect.stringContaining(label.en)]);
      }
    }
  });

  test("refuses options that are none with one sentence, never the engine's words", () => {
    const wrong = Object.keys(segmentation.form("en").fields).map((key) => ({ [key]: Symbol() }));
    for (const options of [7, "x", [], ...wrong]) {
      for (const language of LANGUAGES) {
        const message = messageOf(() => segmentation.prepare(options, language), language);
        expect(message).not.toMatch(/Invalid|undefined|Cannot|object Object/);
      }
    }
  });
});

describe.each(FUNCTIONS)("function $name", ({ name, summary, parameters, examples, call }) => {
  test("has a summary and a help for each parameter in three languages", () => {
    expectThreeLanguages(summary, name);
    for (const parameter of parameters) {
      expect(parameter.name).toMatch(/^[a-z][a-z_]*$/);
      expectThreeLanguages(parameter.help, parameter.name);
    }
    const names = parameters.map((parameter) => parameter.name);
    expect(new Set(names).size).toBe(names.length);
  });

  test("has optional parameters only after the needed ones", () => {
    const optional = parameters.map((parameter) => parameter.optional === true);
    expect(optional).toEqual([...optional].sort());
  });

  test("has an example of its own", () => {
    expect(examples.length).toBeGreaterThan(0);
    for (const { formula } of examples) expect(formula.startsWith(`=${name}(`)).toBe(true);
  });

  test.each(examples)("$formula gives $gives", ({ formula, gives }) => {
    expect(shown(runFormula(formula, FUNCTIONS))).toBe(gives);
  });

  test("answers anything a cell can hold with cells or one sentence", () => {
    const odd: Cell[] = [undefined, "", "abc", "#N/A", true, new Date(0), 0, -1, 1e308, 5];
    const ranges: Cell[][][] = [[[""], [""]], [["abc"], [1]], [[1, 2]], [[]], odd.map((cell) => [cell])];
    const messages = new Set<string>();
    for (const first of [...odd, ...ranges]) {
      for (const second of [...odd, ...ranges]) {
        for (const language of LANGUAGES) {
          const run = () => expectCells(call([first, second, second], pointReader(language)));
          messages.add(messageOf(run, language));
        }
      }
    }
    expect([...messages].filter((one) => /Cannot|undefined|NaN|is not|of null|object/.test(one))).toEqual([]);
  });
});

/** `""` when nothing was thrown; anything but an `InputError` fails the test. */
function messageOf(run: () => unknown, language: (typeof LANGUAGES)[number]): string {
  try {
    run();
    return "";
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return problemText(error.code, error.details, language);
  }
}

/** Only what a sheet can show: texts and finite numbers. */
function expectCells(result: Cell | Cell[][]) {
  for (const cell of Array.isArray(result) ? result.flat() : [result]) {
    const isCell = typeof cell === "string" || (typeof cell === "number" && Number.isFinite(cell));
    if (!isCell) throw new Error(`${String(cell)} came out`);
  }
}

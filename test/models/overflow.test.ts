/** Amounts near the largest that a cell can hold end in a result or in a sentence, never in an infinity or in engine words. */

import { namedReport } from "../../src/app/plan/named-customers";
import { InputError } from "../../src/core/problem";
import type { Block } from "../../src/core/report/report";
import { MODELS } from "../../src/models/registry";
import { prepared, tableWith } from "./segment";

const LARGEST = [1e308, 1.7e308, -1e308, 1e308, 5, 0, -1.7e308];
const LISTS = {
  "one huge amount": [1e308, 5, 4, 3, 2, 1, 1],
  "huge amounts of both signs": LARGEST,
  "huge losses": LARGEST.map((amount) => -Math.abs(amount)),
  "large amounts whose total fits": [2e307, 1.9e307, 3e307, 1e307, 5, -2e307, 1],
  "only huge amounts": LARGEST.map(() => 1e308),
};

const cases = MODELS.filter(({ segmentation }) => segmentation).flatMap((model) =>
  Object.entries(LISTS).map(([name, amounts]) => [model.id, name, model, amounts] as const),
);

test.each(cases)("%s, %s", (_id, _name, model, amounts) => {
  const fields = model.segmentation?.fields ?? [];
  const table = tableWith(
    fields.map((field) => [
      field,
      amounts.map((amount, row) =>
        field.type === "number" ? amount : field.type === "date" ? `2024-0${row + 1}-01` : `C${row}`,
      ),
    ]),
  );
  const wrong: unknown[] = [];
  const tried = (what: string, act: () => unknown) => {
    try {
      const found = JSON.stringify(act(), (_key, value) =>
        typeof value === "number" && !Number.isFinite(value) && !Number.isNaN(value) ? "ENDLESS" : value,
      );
      if (/Infinity|∞/.test(found ?? "")) wrong.push([what, /.{60}(Infinity|∞).{20}/.exec(found)?.[0]]);
    } catch (error) {
      if (!(error instanceof InputError)) wrong.push([what, String((error as Error).stack).slice(0, 300)]);
    }
  };
  tried("run", () => {
    const { columns, report } = prepared(model).run(table);
    return [columns, namedReport(report, { table, language: "en" }) as Block[]];
  });
  for (const row of [0, 1, 4]) tried(`explain ${row}`, () => prepared(model).explain?.(table, row));
  expect(wrong).toEqual([]);
});

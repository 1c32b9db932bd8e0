/** Every template as a plan: a full rectangle, texts that stay texts, in every language. */

import { offeredTemplates, plannedTemplate } from "../../../src/app/plan/template-plan";
import { LANGUAGES } from "../../../src/core/texts/language";

const TEMPLATES = offeredTemplates().map(({ template }) => [template.id, template] as const);

test("no two templates have one id", () => {
  expect(new Set(TEMPLATES.map(([id]) => id)).size).toBe(TEMPLATES.length);
});

describe.each(TEMPLATES)("%s", (_id, template) => {
  test.each(LANGUAGES)(
    "fills a rectangle, and looks, formats, notes and choices have its size: %s",
    (language) => {
      const plan = plannedTemplate(template, language, () => null);
      const width = plan.contents[0]?.length ?? 0;
      expect(width).toBeGreaterThan(0);
      for (const cells of [plan.contents, plan.formats, plan.looks, plan.notes, plan.choices]) {
        expect([cells.length, new Set(cells.map((row) => row.length))]).toEqual([
          plan.contents.length,
          new Set([width]),
        ]);
      }
    },
  );
});

test("a text that would become something else is marked as text, a formula is not", () => {
  const title = { en: "T", "zh-CN": "T", "zh-TW": "T" };
  const sheet = () => ({
    cells: [["3-4", { content: "=1+1" }, "-", 5]],
    columnWidths: [],
    frozenRows: 0,
    charts: [],
  });
  expect(plannedTemplate({ id: "t", title, sheet }, "en", () => null).contents).toEqual([
    ["'3-4", "=1+1", "'-", 5],
  ]);
});

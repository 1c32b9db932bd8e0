/** Every template as a plan: a full rectangle, texts that stay texts, in every language. */

import { groupedTemplates, offeredTemplates, plannedTemplate } from "../../../src/app/plan/template-plan";
import { laidOut } from "../../../src/core/template/named-cells";
import { LANGUAGES } from "../../../src/core/texts/language";
import { MODELS } from "../../../src/models/registry";

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
      const { formats, looks, notes, choices, fontSizes, isBold, breaking, isRight } = plan;
      for (const cells of [formats, looks, notes, choices, fontSizes, isBold, breaking, isRight]) {
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
  const sheet = () => laidOut([["3-4", { content: "=1+1" }, "-", 5]]);
  expect(plannedTemplate({ id: "t", group: "value", title, sheet }, "en", () => null).contents).toEqual([
    ["'3-4", "=1+1", "'-", 5],
  ]);
});

test("a header, or a name among headers, stands over its column: to the right over numbers, to the left over words", () => {
  const title = { en: "T", "zh-CN": "T", "zh-TW": "T" };
  const header = (content: string) => ({ content, look: "header" as const });
  const rows = [
    [header("Who"), header("Typed"), header("Worked out"), { content: "Channel 1", look: "input" as const }],
    ["Ann", 5, { content: "=1", format: "share" as const }, 8],
    [{ content: "Bo", look: "input" as const }],
    [7],
  ];
  const plan = plannedTemplate(
    { id: "t", group: "value", title, sheet: () => laidOut(rows) },
    "en",
    () => null,
  );
  expect(plan.isRight.slice(0, 3)).toEqual([
    [false, true, true, true],
    [false, false, false, false],
    [false, false, false, false],
  ]);
});

test("no worksheet has the name of a model's summary, in any language", () => {
  const names = LANGUAGES.flatMap((language) =>
    MODELS.flatMap(({ title, segmentation }) => (segmentation ? [title[language]] : [])),
  );
  const worksheets = TEMPLATES.flatMap(([, { title }]) => LANGUAGES.map((language) => title[language]));
  expect(worksheets.filter((name) => names.includes(name))).toEqual([]);
});

test("every worksheet stands in one submenu", () => {
  const grouped = groupedTemplates().flatMap(([, templates]) => templates.map(({ id }) => id));
  expect(grouped.toSorted()).toEqual(TEMPLATES.map(([id]) => id).toSorted());
  expect(groupedTemplates().every(([, templates]) => templates.length > 1)).toBe(true);
});

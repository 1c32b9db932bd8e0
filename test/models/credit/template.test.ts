/** The two worksheets: what a user finds in them, and that their formulas are native. */

import { headerMatch } from "../../../src/core/table/field";
import { FIELDS } from "../../../src/core/table/fields";
import type { TemplateCell } from "../../../src/core/template/template";
import { LANGUAGES, type Language } from "../../../src/core/texts/language";
import { assessmentTemplate } from "../../../src/models/credit/assessment-template";
import { INDICATOR_FIELDS } from "../../../src/models/credit/fields";
import { schemeTemplate } from "../../../src/models/credit/scheme-template";
import { call } from "./cases";

const none = () => null;
const named = (id: string) => (id === "credit-scheme" ? "'Credit scheme'" : null);
const cellsOf = (sheet: ReturnType<typeof schemeTemplate.sheet>): TemplateCell[] =>
  sheet.cells
    .flat()
    .flatMap((cell) => (cell === null ? [] : [typeof cell === "object" ? cell : { content: cell }]));
const formulasOf = (sheet: ReturnType<typeof schemeTemplate.sheet>) =>
  cellsOf(sheet).flatMap(({ content }) => (String(content).startsWith("=") ? [String(content)] : []));
const HEADER = 4;
const FIRST_ANSWER = 8;

describe.each(LANGUAGES)("in %s", (language: Language) => {
  const sheets = [schemeTemplate.sheet(language, named), assessmentTemplate.sheet(language, named)];
  test("formulas have semicolons and no decimal literals", () => {
    for (const formula of sheets.flatMap(formulasOf))
      expect(formula.replace(/"[^"]*"/g, "")).not.toMatch(/,|\d\.\d/);
  });
  test("each answer column is recognised by the sidebar, and as nothing else", () => {
    const header = sheets[1]?.cells[HEADER]?.slice(FIRST_ANSWER) as TemplateCell[];
    expect(header).toHaveLength(20);
    header.forEach(({ content }, position) => {
      const matching = INDICATOR_FIELDS.filter((field) => headerMatch(String(content), field) === 2);
      expect(matching.map(({ id }) => id)).toEqual([INDICATOR_FIELDS[position]?.id]);
      for (const field of Object.values(FIELDS)) expect(headerMatch(String(content), field)).toBeLessThan(2);
    });
  });
  test("every choice of a dropdown is an answer that is understood", () => {
    const row = sheets[1]?.cells[HEADER + 1]?.slice(FIRST_ANSWER) as TemplateCell[];
    const values = row.map(({ content }) => content);
    row.forEach(({ choices }, position) => {
      for (const choice of choices ?? []) {
        const changed = values.map((value, at) => (at === position ? choice : value));
        expect(typeof call("CREDIT_SCORE", [[changed]], "en")).toBe("number");
      }
    });
  });
});

test("the example customers are graded as their notes say", () => {
  const rows = assessmentTemplate.sheet("en", none).cells.slice(HEADER + 1, HEADER + 3);
  const answers = rows.map((row) => row.slice(FIRST_ANSWER).map((cell) => (cell as TemplateCell).content));
  // 91.7 as in the README; the other has a lost lawsuit.
  expect(call("CREDIT_GRADE", [answers])).toEqual([["AAA"], ["C"]]);
});

test("the assessment passes the scheme sheet when there is one", () => {
  const [grade = ""] = formulasOf(assessmentTemplate.sheet("en", named));
  expect(grade).toBe("=CREDIT_GRADE(I6:AB25;'Credit scheme'!$A$1:$J$200)");
  expect(formulasOf(assessmentTemplate.sheet("en", none))[0]).toBe("=CREDIT_GRADE(I6:AB25)");
});

test("the scheme's checks add up all points and each basis", () => {
  const texts = formulasOf(schemeTemplate.sheet("en", none));
  expect(texts).toHaveLength(6);
  expect(texts[1]).toContain("=100;");
  expect(texts[3]).toContain("=70;");
  expect(texts[5]).toContain("=30;");
});

test("the scheme says what comes from the source and what is this product's", () => {
  const notes = cellsOf(schemeTemplate.sheet("en", none)).filter(({ look }) => look === "note");
  expect(notes.map(({ content }) => String(content).split(":")[0])).toEqual(
    expect.arrayContaining(["From the source", "Defaults of this product, yours to change"]),
  );
});

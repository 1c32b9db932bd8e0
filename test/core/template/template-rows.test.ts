/** Rows that many templates have in common. */

import { namedHeaders, titleRows } from "../../../src/core/template/template-rows";
import { worksheet } from "../../../src/core/template/worksheet";
import { alike } from "../../../src/core/texts/language";

test("each note below the title has a row of its own, and a blank row ends them", () => {
  const rows = titleRows(alike("Plan"), [alike("What for"), alike("How")], "en");
  expect(rows.map((row) => row.length)).toEqual([1, 1, 1, 0]);
});

test("headers and names that do not match in number are refused", () => {
  expect(() => namedHeaders(alike("Name|Score"), "en", "score", 5)).toThrow(
    "2 headers need 2 names: found score",
  );
});

test("a worksheet is its title, its notes, a blank row and its rows, with charts in the reader's language", () => {
  const text = (en: string) => ({ en, "zh-CN": `${en} 简`, "zh-TW": `${en} 繁` });
  const template = worksheet({
    id: "scores",
    group: "scoring",
    title: text("Scores"),
    notes: [text("What for")],
    rows: (language) => [
      namedHeaders(text("Name|Score"), language, "name score", 2),
      ["Ann", 4, "={.score}/SUM({score})"],
      ["Bo", 6, "={.score}/SUM({score})"],
    ],
    frozenAbove: "name",
    charts: [
      { picture: "bars", title: text("All"), labels: "name", values: ["score"], beside: "title", column: 5 },
    ],
  });
  const { cells, charts, columnWidths, frozenRows } = template.sheet("zh-CN", () => null);
  expect([template.id, template.title.en]).toEqual(["scores", "Scores"]);
  expect(cells.slice(0, 3)).toEqual([
    [{ content: "Scores 简", look: "title" }],
    [{ content: "What for 简", look: "note" }],
    [],
  ]);
  expect(cells.slice(4)).toEqual([
    ["Ann", 4, "=B5/SUM(B5:B6)"],
    ["Bo", 6, "=B6/SUM(B5:B6)"],
  ]);
  // Title, note, blank row and headers.
  expect({ columns: columnWidths.length, frozenRows }).toEqual({ columns: 3, frozenRows: 4 });
  expect(charts).toMatchObject([{ title: "All 简", row: 1, column: 5, labels: { row: 4, rows: 3 } }]);
});

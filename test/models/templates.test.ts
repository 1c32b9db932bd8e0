/** What every worksheet template must be, whatever the model: run over the registry. */

import { readdirSync } from "node:fs";
import { join } from "node:path";
import type * as NamedCells from "../../src/core/template/named-cells";
import type { Template, TemplateArea, TemplateCell, TemplateSheet } from "../../src/core/template/template";
import { LANGUAGES, type Texts } from "../../src/core/texts/language";
import type * as Registry from "../../src/models/registry";
import { MODELS } from "../../src/models/registry";

const TEMPLATES = MODELS.flatMap(({ templates }) => templates);
const FUNCTIONS = MODELS.flatMap(({ functions }) => functions.map(({ name }) => name));
const NATIVE =
  "AND COUNTA COUNTIF COUNTIFS EDATE EXACT FILTER IF IFERROR INDEX INT ISBLANK ISNUMBER LEFT MATCH MAX MID MIN MOD NOT OR RANK ROUND ROW ROWS SMALL SORT SUM SUMIF SUMPRODUCT TODAY TRIM VLOOKUP YEAR".split(
    " ",
  );

const columnNumber = (letters: string) =>
  [...letters].reduce((total, letter) => total * 26 + letter.charCodeAt(0) - 64, 0);

describe.each(TEMPLATES)("template $id", ({ id, title, sheet }) => {
  describe.each(LANGUAGES)("in %s", (language) => {
    const { cells, charts, columnWidths, frozenRows } = sheet(language, () => null);
    const at = (row: number, column: number): TemplateCell | null => {
      const cell = cells[row - 1]?.[column - 1] ?? null;
      return cell === null || typeof cell === "object" ? cell : { content: cell };
    };
    const all = cells.flatMap((row, r) => row.map((_, c) => at(r + 1, c + 1)));
    const formulas = all.flatMap((cell) =>
      typeof cell?.content === "string" && cell.content.startsWith("=") ? [cell.content] : [],
    );

    test("has a title, inputs, a live formula, and room", () => {
      expect(at(1, 1)).toMatchObject({ content: title[language], look: "title" });
      expect(all.some((cell) => cell?.look === "input")).toBe(true);
      expect(formulas.length).toBeGreaterThan(0);
      expect(columnWidths.every((width) => width > 0)).toBe(true);
      expect(frozenRows).toBeLessThan(cells.length);
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    });

    test("its formulas work in every locale and call functions that exist", () => {
      const known = new Set([...NATIVE, ...FUNCTIONS]);
      const wrong = formulas.filter((formula) => {
        const bare = formula.replace(/"[^"]*"/g, '""');
        const calls = [...bare.matchAll(/([A-Z_]+)\(/g)];
        return (
          /,|\d\.\d|undefined|null|NaN/.test(bare) ||
          formula.split('"').length % 2 !== 1 ||
          bare.split("(").length !== bare.split(")").length ||
          calls.some(([, name = ""]) => !known.has(name))
        );
      });
      expect(wrong).toEqual([]);
    });

    // "Simultaneous executions per user: 30", Google says, and that functions called repeatedly in a spreadsheet reach it;
    // one that is given the time or chance says "Loading..." for ever.
    test("it asks Google for ten executions at most, none with what changes by itself", () => {
      const own = formulas.filter((formula) => FUNCTIONS.some((name) => formula.includes(`${name}(`)));
      expect(own.length).toBeLessThanOrEqual(10);
      expect(own.filter((formula) => /\b(TODAY|NOW|RAND|RANDBETWEEN)\(/.test(formula))).toEqual([]);
    });

    test("its formulas refer to cells of the template", () => {
      const empty = formulas.flatMap((formula) => {
        const bare = formula.replace(/"[^"]*"/g, "").replace(/'[^']*'!\S*/g, "");
        // A range may end in rows that are left free for the user; it begins in a cell of the template.
        const references = [...bare.matchAll(/(?<![:\w$])\$?([A-Z]{1,2})\$?(\d+)\b/g)];
        return references
          .filter(([, letters = "", row]) => at(Number(row), columnNumber(letters)) === null)
          .map(([reference]) => `${reference} in ${formula}`);
      });
      expect(empty).toEqual([]);
    });

    test("its texts say something in this language", () => {
      const texts = all.flatMap((cell) =>
        [cell?.content ?? "", cell?.note ?? "", ...(cell?.choices ?? [])].map(String),
      );
      const odd =
        language === "en" ? /undefined|null|NaN|\[object|\p{Script=Han}/u : /undefined|null|NaN|\[object/;
      expect(texts.filter((text) => odd.test(text))).toEqual([]);
      for (const cell of all) {
        if (cell?.choices && cell.content !== "") expect(cell.choices).toContain(cell.content);
      }
    });

    test("its charts draw columns of the template under a header", () => {
      const corner = ({ row, column }: TemplateArea) => at(row, column)?.content;
      for (const { labels, values, row, column } of charts) {
        for (const area of [labels, ...values]) {
          expect(area.columns).toBe(1);
          expect(typeof corner(area)).toBe("string");
          // A list that counts rows a person adds is drawn with them.
          expect(at(Math.min(area.row + area.rows - 1, cells.length), area.column)).not.toBeNull();
          expect(area.rows).toBe(labels.rows);
        }
        expect(row).toBeGreaterThan(0);
        expect(column).toBeGreaterThan(0);
      }
    });
  });
});

test.each(TEMPLATES)("$id has the same cells in the same places in every language", ({ sheet }) => {
  const shapes = LANGUAGES.map((language) =>
    JSON.stringify(
      sheet(language, () => null).cells.map((row) =>
        row.map((cell) =>
          cell !== null && typeof cell === "object" ? [cell.look, cell.format] : typeof cell,
        ),
      ),
    ),
  );
  expect(new Set(shapes).size).toBe(1);
});

test("words with bars between them are as many in every language", () => {
  const folder = join(__dirname, "../../src/models");
  const lists = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => {
      const { TEXTS } = jest.requireActual<{ TEXTS: Texts }>(join(folder, name, "texts.ts"));
      return Object.entries(TEXTS).map(([key, text]) => ({ name: `${name}/${key}`, text }));
    })
    .map(({ name, text }) => ({
      name,
      counts: LANGUAGES.map((language) => text[language].split("|").length),
    }));
  expect(lists.some(({ counts }) => counts[0] !== 1)).toBe(true);
  expect(lists.filter(({ counts }) => new Set(counts).size > 1)).toEqual([]);
});

describe("a line put in among the rows of a template moves every reference with its cells", () => {
  const isBlank = (row: TemplateSheet["cells"][number]) => row.every((cell) => cell === null);
  /** The address as it must be when every row below the first so many stands one lower. */
  const moved = (formula: string, above: number) =>
    formula
      .split('"')
      .map((part, index) =>
        index % 2 === 1
          ? part
          : part.replace(
              /(?<![\w!':$])(\$?[A-Z]{1,2}\$?)(\d+)(?::(\$?[A-Z]{1,2}\$?)(\d+))?\b/g,
              (_, ...found) => {
                const [first, row, last, lastRow] = found as [string, string, string?, string?];
                const lower = (one: string) => Number(one) + (Number(one) > above ? 1 : 0);
                return `${first}${lower(row)}${last === undefined ? "" : `:${last}${lower(lastRow ?? "")}`}`;
              },
            ),
      )
      .join('"');
  const contentOf = (cell: TemplateSheet["cells"][number][number]) =>
    cell !== null && typeof cell === "object" ? cell.content : cell;
  const movedArea = (area: TemplateArea, above: number) =>
    area.row > above ? { ...area, row: area.row + 1 } : area;

  let blankBehind: number | null = null;
  let templates: readonly Template[] = [];
  beforeAll(() => {
    jest.isolateModules(() => {
      const path = "../../src/core/template/named-cells";
      jest.doMock(path, (): typeof NamedCells => {
        const real = jest.requireActual<typeof NamedCells>(path);
        const laidOut: typeof real.laidOut = (rows, layout) =>
          real.laidOut(blankBehind === null ? rows : rows.toSpliced(blankBehind, 0, []), layout);
        return { ...real, laidOut };
      });
      const registry = jest.requireActual<typeof Registry>("../../src/models/registry");
      templates = registry.MODELS.flatMap((model) => model.templates);
    });
  });

  test.each(TEMPLATES.map(({ id }) => id))("%s", (id) => {
    const found = templates.find((template) => template.id === id) as Template;
    const sheet = () => found.sheet("en", () => null);
    blankBehind = null;
    const before = sheet();
    const blanks = before.cells.flatMap((row, index) => (isBlank(row) ? [index] : []));
    expect(blanks[0]).toBeLessThan(6);
    for (const above of blanks) {
      blankBehind = above;
      const after = sheet();
      expect(after.cells.map((row) => row.map(contentOf))).toEqual(
        before.cells
          .map((row) =>
            row
              .map(contentOf)
              .map((content) =>
                typeof content === "string" && content.startsWith("=") ? moved(content, above) : content,
              ),
          )
          .toSpliced(above, 0, []),
      );
      expect(after.charts.map(({ labels, values }) => [labels, ...values])).toEqual(
        before.charts.map(({ labels, values }) => [labels, ...values].map((area) => movedArea(area, above))),
      );
      blankBehind = null;
    }
  });
});

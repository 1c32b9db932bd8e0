/** `npm run segment`: what it makes of a file, and how it refuses. Runs the built add-on. */
import { existsSync } from "node:fs";
import { link, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import JSZip from "jszip";
import { makeAccess } from "../../workbench/access";
import { segment } from "../../workbench/command/run";
import { setStyles } from "../../workbench/engine/looks/style";
import { columnWidth, resizeLines } from "../../workbench/engine/sheets/grid";
import { activeSheet } from "../../workbench/engine/sheets/sheets";
import { openFile, saveWorkbook } from "../../workbench/node/files";

const dist = join(__dirname, "../../dist");
const customers = Array.from(
  { length: 100 },
  (_row, index) => `C${String(index + 1).padStart(4, "0")},${index + 1},=${index}`,
);
const csv = ["customer,net sales,note", ...customers].join("\n");

let folder: string;
let input: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "segment-"));
  input = join(folder, "customers.csv");
  await writeFile(input, csv);
});

afterEach(() => rm(folder, { recursive: true }));

test("a problem names its cell", async () => {
  const file = join(folder, "blank.csv");
  await writeFile(file, "Client,Net sales\nAnn,5\nBob, \n");
  const { output } = await segment([file, "--json"], dist);
  expect(JSON.parse(output).problems).toEqual([
    { row: 3, field: "revenue", code: "BLANK_VALUE", message: "B3: Net sales is blank" },
  ]);
});

test("the result is one JSON object with the promised keys, and the workbook holds the tiers beside unchanged data", async () => {
  const steps: string[] = [];
  const { code, output, complaint } = await segment(
    [input, "--map", "revenue=net sales", "--json"],
    dist,
    undefined,
    (step) => steps.push(step),
  );
  expect([code, complaint]).toEqual([0, ""]);
  expect(steps.map((step) => step.slice(0, 15))).toEqual([
    "1 of 3: reading",
    "2 of 3: judging",
    "3 of 3: saving ",
  ]);
  const result = JSON.parse(output);
  expect(Object.keys(result)).toEqual([
    "ok",
    "columns",
    "sheets",
    "problems",
    "remarks",
    "questions",
    "calls",
    "ms",
  ]);
  expect(result).toMatchObject({ ok: true, columns: [{ model: "pyramid", filled: 100 }], problems: [] });
  // Without a preview it asks for the sheet's name and extent, the locale and the formats of the new column itself.
  expect(result.calls.read).toBeLessThanOrEqual(12 + 4);
  // What a first model may write, as in the built add-on's own budget.
  expect(result.calls.write).toBeLessThanOrEqual(70);
  const saved = makeAccess(await openFile(join(folder, "customers.segmented.xlsx")));
  const original = makeAccess(await openFile(input));
  expect(saved.values("customers!A1:C101")).toEqual(original.values("A1:C101"));
  const tiers = saved.values("customers!D2:D101").map(([tier]) => tier);
  expect(tiers.filter((tier) => tier === tiers[99])).toHaveLength(1);
  expect(new Set(tiers).size).toBe(4);
});

test("--locale decides the language of labels, --out the place, and options may come from a file", async () => {
  const options = join(folder, "options.json");
  await writeFile(options, "{}");
  const out = join(folder, "结果.xlsx");
  const places = ["--out", out, "--options", options];
  const { code, output } = await segment(
    [
      input,
      "--map",
      'revenue="net sales",customer=customer',
      "--locale",
      "zh_CN",
      "--models",
      "pyramid",
      ...places,
    ],
    dist,
  );
  expect([code, output.split("\n")[0]]).toEqual([0, `saved ${out}`]);
  const saved = makeAccess(await openFile(out, { locale: "zh_CN" }));
  expect(saved.value("customers!D101")).toBe("VIP客户");
});

test("what the saved file will lack of the one that was read is said before it is there", async () => {
  await segment([input, "--map", "revenue=net sales"], dist);
  const read = join(folder, "book.xlsx");
  const save = join(folder, "saved.xlsx");
  const zip = await JSZip.loadAsync(await readFile(join(folder, "customers.segmented.xlsx")));
  zip.file(
    "xl/comments1.xml",
    "<comments><commentList><comment ref='A1'/><comment ref='A2'/></commentList></comments>",
  );
  zip.file("xl/drawings/drawing9.xml", "<xdr:wsDr><xdr:pic></xdr:pic></xdr:wsDr>");
  await writeFile(read, await zip.generateAsync({ type: "uint8array" }));
  const said: [string, boolean][] = [];
  const { code, output } = await segment(
    [read, "--map", "revenue=net sales", "--out", save, "--json"],
    dist,
    (sentence) => said.push([sentence, existsSync(save)]),
  );
  const sentence = `${read} has 2 comments and 1 picture, which ${save} will not have: ${read} keeps them`;
  expect([code, said]).toEqual([0, [[sentence, false]]]);
  expect(JSON.parse(output).remarks).toContain(sentence);
});

test("the header of the tiers looks like the customers' own, and stands whole", async () => {
  const [styled, out] = [join(folder, "styled.xlsx"), join(folder, "out.xlsx")];
  const book = await openFile(input);
  const sheetId = activeSheet(book);
  const header = { bold: true, fillColor: "#174a7c", textColor: "#ffffff" };
  setStyles(book, { sheetId, top: 0, left: 0, rows: 1, columns: 3 }, [[header, header, header]]);
  resizeLines(book, sheetId, "COL", 3, 1, 40);
  await saveWorkbook(book, styled);
  await segment([styled, "--map", "revenue=net sales", "--out", out], dist);
  const saved = await openFile(out);
  const rules = saved.model.getters.getConditionalFormats(activeSheet(saved));
  const overHeader = rules.filter(({ ranges }) => ranges.every((range) => /^D1(:D1)?$/.test(range)));
  expect(overHeader.map(({ rule }) => "style" in rule && rule.style)).toMatchObject([
    { bold: true, fillColor: "#174A7C", textColor: "#FFFFFF" },
  ]);
  // "Pyramid tier" in bold Arial of 10 points takes 81 pixels.
  expect(columnWidth(saved, activeSheet(saved), 3)).toBeGreaterThan(81);
});

test("a run on a saved result updates its columns and sheets in place", async () => {
  const [first, second] = [join(folder, "first.xlsx"), join(folder, "second.xlsx")];
  await segment([input, "--map", "revenue=net sales", "--out", first], dist);
  const { code, complaint } = await segment([first, "--map", "revenue=net sales", "--out", second], dist);
  expect([code, complaint]).toEqual([0, ""]);
  const [once, twice] = await Promise.all([
    openFile(first).then(makeAccess),
    openFile(second).then(makeAccess),
  ]);
  expect(twice.sheetNames()).toEqual(once.sheetNames());
  expect(twice.values("customers!A1:H101")).toEqual(once.values("customers!A1:H101"));
});

test("the input is never overwritten, and stays as it was", async () => {
  await segment([input, "--map", "revenue=net sales"], dist);
  expect(await readFile(input, "utf8")).toBe(csv);
});

describe("a place to save to that leads to the input is refused, and the input stays as it was", () => {
  const save = "out.xlsx";
  let book: Buffer;

  // A workbook that could be segmented, so that only the place to save to is at fault.
  beforeEach(async () => {
    if (book !== undefined) return;
    await segment([input, "--map", "revenue=net sales"], dist);
    book = await readFile(join(folder, "customers.segmented.xlsx"));
  });

  test.each<[string, (at: (name: string) => string) => Promise<unknown>, string[]]>([
    ["a symbolic link", (at) => symlink(at("book.xlsx"), at(save)), ["book.xlsx", save]],
    ["a hard link", (at) => link(at("book.xlsx"), at(save)), ["book.xlsx", save]],
    [
      "a link to a link",
      async (at) => {
        await symlink(at("book.xlsx"), at("middle.xlsx"));
        await symlink(at("middle.xlsx"), at(save));
      },
      ["book.xlsx", save],
    ],
    ["a folder that is a link", (at) => symlink(at("."), at("twin")), ["book.xlsx", "twin/book.xlsx"]],
    [
      "the file that the input links to",
      (at) => symlink(at("book.xlsx"), at("in.xlsx")),
      ["in.xlsx", "book.xlsx"],
    ],
    [
      "the name chosen without --out",
      (at) => symlink(at("book.xlsx"), at("book.segmented.xlsx")),
      ["book.xlsx"],
    ],
    [
      "the name chosen without --out, hard",
      (at) => link(at("book.xlsx"), at("book.segmented.xlsx")),
      ["book.xlsx"],
    ],
  ])("%s", async (_name, prepare, [from = "", to]) => {
    const books = join(folder, "books");
    const at = (name: string) => join(books, name);
    await mkdir(books);
    await writeFile(at("book.xlsx"), book);
    await prepare(at);
    const names = await readdir(books);
    const out = to === undefined ? [] : ["--out", at(to)];
    const { code, output, complaint } = await segment([at(from), ...out], dist);
    const place = at(to ?? "book.segmented.xlsx");
    expect([code, output]).toEqual([2, ""]);
    expect(complaint).toBe(`${place} is the same file as ${at(from)}; choose another name with --out`);
    expect(await readFile(at("book.xlsx"))).toEqual(book);
    expect(await readdir(books)).toEqual(names);
  });

  test("a link that leads nowhere yet gives way to the result", async () => {
    const out = join(folder, "out.xlsx");
    await symlink(join(folder, "later.xlsx"), out);
    const { code } = await segment([input, "--map", "revenue=net sales", "--out", out], dist);
    expect(code).toBe(0);
    expect(await readFile(input, "utf8")).toBe(csv);
  });
});

describe("unusable input ends with code 2, one sentence, and nothing left behind", () => {
  test.each<[string, (folder: string) => string[], RegExp]>([
    [
      "a missing file",
      (at) => [join(at, "none.csv")],
      /none\.csv cannot be read: there is no such file or folder$/,
    ],
    ["no file at all", () => [], /^which file\? usage:/],
    ["two files", (at) => [join(at, "customers.csv"), "other.csv"], /^one file at a time/],
    [
      "a mapping to a column that is not there",
      (at) => [join(at, "customers.csv"), "--map", "revenue=turnover"],
      /^--map: there is no column "turnover"; columns are customer, net sales, note$/,
    ],
    [
      "a mapping of an unknown field",
      (at) => [join(at, "customers.csv"), "--map", "colour=note"],
      /^--map: there is no field "colour"; fields are /,
    ],
    [
      "a mapping without a column",
      (at) => [join(at, "customers.csv"), "--map", "revenue"],
      /^--map wants field=column: found "revenue"$/,
    ],
    [
      "an unknown model",
      (at) => [join(at, "customers.csv"), "--models", "magic"],
      /^--models: there is no model "magic"; models are pyramid/,
    ],
    [
      "an unknown sheet",
      (at) => [join(at, "customers.csv"), "--sheet", "Other"],
      /^--sheet: there is no sheet "Other"; sheets are customers$/,
    ],
    [
      "a range that is none",
      (at) => [join(at, "customers.csv"), "--range", "somewhere"],
      /^--range must look like A1:F900: found "somewhere"$/,
    ],
    [
      "a range outside the sheet",
      (at) => [join(at, "customers.csv"), "--range", "A1:C99999"],
      /^--range A1:C99999 lies outside the sheet$/,
    ],
    [
      "a missing options file",
      (at) => [join(at, "customers.csv"), "--options", "none.json"],
      /^--options: none\.json cannot be read$/,
    ],
    ["an unknown flag", (at) => [join(at, "customers.csv"), "--fast"], /^Unknown option '--fast'/],
    [
      "an unknown locale",
      (at) => [join(at, "customers.csv"), "--locale", "xx"],
      /^--locale must be one of en_US, /,
    ],
    [
      "an output that cannot be written",
      (at) => [join(at, "customers.csv"), "--map", "revenue=net sales", "--out", join(at, "no", "x.xlsx")],
      /x\.xlsx cannot be written: there is no such file or folder$/,
    ],
    [
      "an output that is no workbook",
      (at) => [join(at, "customers.csv"), "--out", join(at, "x.csv")],
      /^--out must end in \.xlsx/,
    ],
  ])("%s", async (_name, args, message) => {
    const { code, output, complaint } = await segment(args(folder), dist);
    expect([code, output]).toEqual([2, ""]);
    expect(complaint).toMatch(message);
    expect(complaint).not.toContain("\n");
    expect(await readdir(folder)).toEqual(["customers.csv"]);
  });

  test.each([
    ["empty", "", "is empty"],
    ["only blanks", "\n \n", "is empty"],
    ["words only", "name,city\nAnna,Bonn\nBo,Oslo", "no column"],
  ])("a file with %s", async (_name, content, message) => {
    await writeFile(input, content);
    const { code, output, complaint } = await segment([input, "--json"], dist);
    expect([code, JSON.parse(output).ok]).toEqual([2, false]);
    expect(complaint).toContain(message);
    expect(await readdir(folder)).toEqual(["customers.csv"]);
  });

  test("an output that is the input", async () => {
    const xlsx = join(folder, "book.xlsx");
    const { complaint } = await segment([xlsx, "--out", xlsx], dist);
    expect(complaint).toBe(`--out would overwrite ${xlsx}; choose another name`);
    expect(existsSync(xlsx)).toBe(false);
  });
});

describe("what is to be known of a file beside the result", () => {
  const untidy = join(__dirname, "../data/untidy");

  test("the encoding that was guessed, after the result or beside the JSON", async () => {
    const file = join(untidy, "windows1251.csv");
    const out = join(folder, "out.xlsx");
    const guess = `${file} does not say how it is encoded and was read as Windows-1251: if names look wrong, name another with --encoding, or save it as UTF-8`;
    const { output } = await segment([file, "--out", out, "--map", "revenue=Выручка,customer=Клиент"], dist);
    expect(output.split("\n").at(-1)).toBe(guess);
    const wishes = ["--out", out, "--map", "revenue=Выручка,customer=Клиент", "--json"];
    const { output: json, complaint } = await segment([file, ...wishes], dist);
    expect([JSON.parse(json).ok, complaint]).toEqual([true, guess]);
    const named = await segment([file, ...wishes, "--encoding", "windows-1251"], dist);
    expect([JSON.parse(named.output).ok, named.complaint]).toEqual([true, ""]);
    const wrong = await segment([file, "--encoding", "windows-9"], dist);
    expect([wrong.code, wrong.complaint]).toEqual([2, 'there is no encoding "windows-9" that can be read']);
  });

  test("rows that are hidden and count all the same", async () => {
    const { output } = await segment(
      [
        join(untidy, "xlsx-hidden-rows.xlsx"),
        "--out",
        join(folder, "out.xlsx"),
        "--answer",
        "customers-not-now=1",
      ],
      dist,
    );
    expect(output.split("\n").at(-1)).toBe('on sheet "Data" 1 row is hidden and was used like the others');
  });

  test("other sheets, where the named one holds nothing to work with", async () => {
    const file = join(untidy, "xlsx-cover-sheet.xlsx");
    const { code, complaint } = await segment(
      [file, "--out", join(folder, "out.xlsx"), "--range", "A1:A2"],
      dist,
    );
    expect(code).toBe(2);
    expect(complaint).toMatch(/ \(on sheet "Cover"; for another add --sheet: "Data"\)$/);
  });

  test("formulas of functions that nobody here knows come out with their results", async () => {
    const out = join(folder, "out.xlsx");
    await segment([join(untidy, "xlsx-unknown-functions.xlsx"), "--out", out], dist);
    const saved = makeAccess(await openFile(out));
    expect(saved.values("Data!B2:B6")).toEqual([[500], [200], [100], [500], [200]]);
    expect(saved.formulas("Data!B2")).toEqual([["=LET(x,250,x*2)"]]);
  });
});

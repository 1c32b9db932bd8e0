/** Every list that once was read wrongly, and lists of the same kinds: what is right comes of it, or a person is asked. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { makeAccess, type WorkbookAccess } from "../../workbench/access";
import { segment } from "../../workbench/command/run";
import { openFile } from "../../workbench/node/files";
import { readDist } from "../../workbench/node/open";
import { check, type Expected } from "./untidy/expected";
import { UNTIDY_FILES } from "./untidy/files";
import { type Outcome, readList } from "./untidy/reading";
import { TYPED_LISTS } from "./untidy/typed-lists";

const folder = join(__dirname, "../data/untidy");
const builtIn = join(__dirname, "../../dist");
const dist = readDist(builtIn);

const read = async (name: string, bytes: Uint8Array, flags: readonly string[] = []): Promise<Outcome> =>
  readList(await dist, bytes, name, flags);

/** The list as it is, and after each answer. */
function checkAll(outcome: Outcome, expected: Expected): void {
  check(outcome, expected);
  for (const answer of expected.answers ?? []) check(outcome.answered(answer.choose), answer);
}

test("every file of the folder is among them", () => {
  const there = ["", "passing"].flatMap((part) =>
    readdirSync(join(folder, part), { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => join(part, name)),
  );
  const tested = new Set(Object.values(UNTIDY_FILES).flatMap((files) => files.map(([file]) => file)));
  expect(there.filter((file) => !tested.has(file))).toEqual([]);
});

/** What is not yet right is held to that as well, so that the reason goes when it is mended. */
function testOf(name: string, { notYet }: Expected, work: () => Promise<void>): void {
  if (notYet === undefined) test(name, work);
  else test.failing(`${name}: ${notYet}`, work);
}

describe.each(Object.entries(UNTIDY_FILES))("%s", (_kind, files) => {
  for (const [file, expected, flags] of files) {
    testOf(file, expected, async () => {
      checkAll(await read(basename(file), readFileSync(join(folder, file)), flags), expected);
    });
  }
});

describe.each(Object.entries(TYPED_LISTS))("typed: %s", (_kind, lists) => {
  for (const [name, rows, expected, flags] of lists) {
    testOf(name, expected, async () => {
      checkAll(await read("list.csv", new TextEncoder().encode(rows), flags), expected);
    });
  }
});

describe("as the command ends and saves them", () => {
  let out: string;
  beforeEach(() => {
    out = join(mkdtempSync(join(tmpdir(), "untidy-")), "out.xlsx");
  });
  afterEach(() => rmSync(join(out, ".."), { recursive: true }));

  /** The command with `--json`: its result, and what it saved. */
  async function ended(file: string, ...flags: readonly string[]) {
    const { code, output } = await segment([join(folder, file), "--out", out, "--json", ...flags], builtIn);
    const saved: WorkbookAccess | null = existsSync(out) ? makeAccess(await openFile(out)) : null;
    return { code, result: JSON.parse(output), saved };
  }

  test.each<[file: string, flags: readonly string[], cells: Readonly<Record<string, unknown>>, said: RegExp]>(
    [
      [
        "total-row-bottom.csv",
        [],
        { "total-row-bottom!C2:C5": [["VIP"], ["Small"], ["Small"], [""]] },
        /total: row 5/,
      ],
      ["header-two-lines.csv", [], { F3: [["VIP"]], F4: [["Small"]], F5: [["Small"]] }, /latest full year/],
      ["xlsx-formulas.xlsx", [], { "D5:E5": [[800, ""]], E2: [["VIP"]] }, /total: row 5/],
      [
        "total-row-orders-dated.csv",
        [],
        {
          "Customers!A2:C3": [
            ["Alder Ltd", 600, 2],
            ["Birch & Co", 200, 1],
          ],
        },
        /TOTAL/,
      ],
      [
        "orders-cancelled-status.csv",
        [],
        {
          "Customers!A2:B3": [
            ["Alder Ltd", 500],
            ["Birch & Co", 50],
          ],
        },
        /Cancelled/,
      ],
      ["xlsx-cover-sheet.xlsx", [], { "Data!C2:C4": [["VIP"], ["Small"], ["Small"]] }, /Data/],
      [
        "blank-row-in-middle.csv",
        ["--answer", "goes-on=1"],
        // Elm, with 900, is in the last row.
        { C2: [["Small"]], C6: [["VIP"]] },
        /./,
      ],
      [
        "export-kingdee-aging.csv",
        ["--answer", "column revenue=期末余额 (E)"],
        { "I4:I8": [["VIP"], ["Small"], [""], ["Small"], [""]] },
        /小计/,
      ],
    ],
  )("%s %j", async (file, flags, cells, said) => {
    const { code, result, saved } = await ended(file, ...flags);
    expect({ code, ok: result.ok, questions: result.questions }).toEqual({
      code: 0,
      ok: true,
      questions: [],
    });
    for (const [address, values] of Object.entries(cells)) expect(saved?.values(address)).toEqual(values);
    expect(result.remarks.join("\n")).toMatch(said);
  });

  test.each([
    ["blank-row-in-middle.csv", "goes-on"],
    ["export-kingdee-aging.csv", "column revenue"],
    ["merged-names-orders.csv", "fill-down"],
  ])("%s is not written before its question is answered", async (file, question) => {
    const { code, result, saved } = await ended(file);
    expect({ code, ok: result.ok, saved }).toEqual({ code: 2, ok: false, saved: null });
    expect(result.questions).toEqual([expect.objectContaining({ id: question })]);
  });
});

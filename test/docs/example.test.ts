/** The worked example of the READMEs: the command as it stands there gives the numbers that stand there. */

import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeAccess } from "../../workbench/access";
import { segment } from "../../workbench/command/run";
import { openFile } from "../../workbench/node/files";

/** The command starts the engine and reads two workbooks; a busy machine needs its time. */
const MINUTE = 60_000;
const ROOT = join(__dirname, "../..");
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "example-"));
});

afterEach(() => rm(folder, { recursive: true }));

const amount = (value: number) => value.toLocaleString("en-US");
const share = (value: number) => `${(100 * value).toFixed(1)}%`;

test.each([
  ["README.md", "en_US", "Pyramid"],
  ["README.zh-CN.md", "zh_CN", "客户金字塔"],
])(
  "%s",
  async (path, locale, sheet) => {
    const readme = await readFile(join(ROOT, path), "utf8");
    const [, args = ""] = /^npm run segment -- (.+)$/m.exec(readme) ?? [];
    const out = join(folder, "out.xlsx");
    const words = args.split(" ").map((word) => word.replace(/^wholesale\.segmented\.xlsx$/, out));
    expect(words).toContain(out);
    const input = join(ROOT, words[0] ?? "");
    const { code, complaint } = await segment([input, ...words.slice(1)], join(ROOT, "dist"));
    expect([code, complaint]).toEqual([0, ""]);

    const saved = makeAccess(await openFile(out, { locale }));
    const original = makeAccess(await openFile(input));
    expect(saved.values("input!A1:J441")).toEqual(original.values("A1:J441"));
    const rows = saved.values(`'${sheet}'!A7:E12`).map(([tier, customers, ofCustomers, value, ofValue]) => [
      tier,
      ...(typeof customers === "number"
        ? [amount(customers), share(ofCustomers as number), amount(value as number), share(ofValue as number)]
        : // A long header stands on two lines.
          [customers, ofCustomers, value, ofValue].map((title) => String(title).replace(/\n/g, " "))),
    ]);
    const shown = readme
      .split("\n")
      .filter((line) => line.startsWith("|"))
      .map((line) =>
        line
          .split("|")
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );
    for (const row of rows) expect(shown).toContainEqual(row);
    expect(rows.map(([, customers]) => customers).slice(1)).toEqual(["5", "17", "66", "352", "440"]);
    const best = saved
      .values(`'${sheet}'!A1:L160`)
      .flat()
      .find((line) => String(line).includes("42.9"));
    expect(best).toBeDefined();
    expect(readme).toMatch(/43 ?%/);
  },
  MINUTE,
);

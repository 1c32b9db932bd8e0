/** `npm run sql`: what it makes of files, and how it refuses. Runs the built add-on's queries in DuckDB. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { DuckDBInstance } from "@duckdb/node-api";
import { read, utils } from "@e965/xlsx";
import { sentenceOf } from "../../workbench/sql/database";
import { sql } from "../../workbench/sql/run";
import { opened } from "../addon/opened";

const dist = join(__dirname, "../../dist");

let folder: string;
const at = (name: string) => join(folder, name);
const MAP = ["--map", "customer=Client,date=Day", "--map", 'amount="Net, sales"'];

/** 100 customers of two orders each in two files: customer 001 to 100 with a revenue of its number, a half in each. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sql-test-"));
  await mkdir(at("orders"));
  for (const month of ["01", "02"]) {
    const lines = Array.from(
      { length: 100 },
      (_, row) => `${String(row + 1).padStart(3, "0")},2024-${month}-05,${(row + 1) / 2}`,
    );
    await writeFile(at(`orders/${month}.csv`), ['Client,Day,"Net, sales"', ...lines].join("\n"));
  }
  await writeFile(at("text.csv"), "Client,Day,Net\nAnn,2024-01-05,12\nBo,2024-01-06,12 boxes\n");
  await writeFile(at("dates.csv"), "Client,Day,Net\nAnn,31/01/2024,12\nBo,2024-01-06,5\n");
  await writeFile(at("slashes.csv"), "Client,Day,Net\nAnn,31/01/2024,12\nBo,01/02/2024,5\n");
  const line = "Client,Day,Net\nAnn,2024-01-05,12\n";
  await writeFile(at("other.csv"), "Client,Day,Sales\nBo,2024-01-06,5\n");
  await writeFile(at("twice.csv"), "Client,Net,Day,Net\nBo,1,2024-01-06,5\n");
  await writeFile(at("short.csv"), `${line}Bo,2024-01-06\n`);
  await writeFile(at("open.csv"), `${line}Bo,2024-01-06,"5\n`);
  await writeFile(at("latin.csv"), Buffer.from(`${line}M\u00fcller,2024-01-06,5\n`, "latin1"));
  await writeFile(at("nothing.csv"), "");
  await writeFile(at("whole.csv.gz"), gzipSync(line));
  await writeFile(at("cut.csv.gz"), gzipSync(line).subarray(0, -9));
  await writeFile(at("broken.parquet"), "PAR1 and no more of it");
  await writeFile(at("short-years.csv"), "Client,Day,Net\nAnn,05-01-24,12\nBo,06-01-24,5\n");
  await writeFile(at("more-days.csv"), `${line}Bo,2024-01-06 to 2024-01-09,5\n`);
  await writeFile(at("large.csv"), `${line}Ann,2024-01-06,9e28\nAnn,2024-01-06,9e28\n`);
  await parquet("answers.parquet", `SELECT 'Ann' AS Client, DATE '2024-01-05' AS "Day", true AS Net`);
  await parquet("boxes.parquet", `SELECT {'name': 'Ann'} AS Client, DATE '2024-01-05' AS "Day", 1 AS Net`);
  await writeFile(at("remark.csv"), `${line}#Bo,2024-01-06\n`);
  await writeFile(at("underscore.csv"), `${line}Bo,2024-01-06,1_000\n`);
  await writeFile(at("epoch.csv"), `${line}Bo,epoch,5\n`);
  await writeFile(at("no-rows.csv"), "Client,Day,Net\n");
  await writeFile(at("zeros.csv"), "Client,Day,Net\nAnn,2024-01-05,0\nBo,2024-01-05,0.00\n");
  await copyFile(join(__dirname, "../data/decimal_of_50_digits.parquet"), at("wide.parquet"));
  await damagedParquet("damaged.parquet");
  await writeFile(at("unknown.json"), '{"tierz": 1}');
  await writeFile(at("list.json"), "[1]");
  await mkdir(at("nobody"));
  await writeFile(
    at("tiers.json"),
    '{"pyramid": {"tiers": [{"name": "Half", "share": 0.5}, {"name": "Rest", "share": 1}]}}',
  );
});
afterAll(() => rm(folder, { recursive: true }));

async function parquet(name: string, query: string): Promise<void> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(`COPY (${query}) TO '${at(name)}' (FORMAT parquet)`);
  connection.closeSync();
}

/** Of a whole file the cells of a column are others than they were packed. */
async function damagedParquet(name: string): Promise<void> {
  await parquet(
    name,
    `SELECT 'Client ' || i AS Client, DATE '2024-01-05' AS "Day", i AS Net FROM range(9) AS lines(i)`,
  );
  const bytes = await readFile(at(name));
  const cells = bytes.indexOf("Client 0") - 16;
  await writeFile(
    at(name),
    Buffer.concat([bytes.subarray(0, cells), Buffer.alloc(24, 255), bytes.subarray(cells + 24)]),
  );
}

const NET = ["--map", "customer=Client,date=Day,amount=Net"];
const pyramid = (...more: string[]) =>
  sql(["--model", "pyramid", "--from", at("orders/*.csv"), ...MAP, ...more], dist);

test("the summary is printed as a table: of 100 customers 1, 4, 15 and 80", async () => {
  const { code, output, complaint } = await pyramid();
  expect([code, complaint]).toEqual([0, ""]);
  const lines = output.split("\n").map((line) => line.split(/ {2,}/));
  expect(lines[0]?.slice(0, 3)).toEqual(["tier", "customers", "share_of_customers"]);
  // 100, 96 to 99, 81 to 95, 1 to 80.
  expect(lines.slice(1).map(([tier, customers, , revenue]) => [tier, customers, revenue])).toEqual([
    ["VIP", "1", "100"],
    ["Major", "4", "390"],
    ["Ordinary", "15", "1,320"],
    ["Small", "80", "3,240"],
  ]);
});

test("a CSV holds one row per customer, best first, and names like 007 stay as they are", async () => {
  const { code } = await pyramid("--out", at("tiers.csv"));
  expect(code).toBe(0);
  const lines = (await readFile(at("tiers.csv"), "utf8")).trim().split("\n");
  expect(lines).toHaveLength(101);
  expect(lines.slice(0, 2)).toEqual(["customer,tier,revenue", "100,VIP,100"]);
  expect(lines[100]).toBe("001,Small,1");
});

test("a Parquet file can be read again as a list of customers", async () => {
  expect((await pyramid("--out", at("tiers.parquet"))).code).toBe(0);
  const { output } = await sql(
    [
      "--model",
      "abc",
      "--from",
      at("tiers.parquet"),
      "--period",
      "none",
      "--map",
      "customer=customer,amount=revenue",
      "--json",
    ],
    dist,
  );
  const { ok, summary, figure, curve } = JSON.parse(output);
  expect(ok).toBe(true);
  expect(
    summary.map((row: { customers: number }) => row.customers).reduce((a: number, b: number) => a + b),
  ).toBe(100);
  // Of 1 to n the Gini coefficient is (n - 1) / 3n... of n = 100: 99 / 300.
  expect(figure.gini).toBeCloseTo(99 / 300, 12);
  expect(curve[5]).toMatchObject({ share_of_customers: 0.2, customers: 20 });
});

test("an XLSX holds customers, summary and curve, and text that looks like a number stays text", async () => {
  expect((await pyramid("--out", at("tiers.xlsx"))).code).toBe(0);
  const book = read(await readFile(at("tiers.xlsx")));
  expect(book.SheetNames).toEqual(["customers", "summary", "curve"]);
  const rows = utils.sheet_to_json<Record<string, unknown>>(book.Sheets.customers ?? {});
  expect(rows[99]).toEqual({ customer: "001", tier: "Small", revenue: 1 });
});

test("what is saved for each customer gets the same labels from the add-on, over columns that it finds by their names", async () => {
  const args = ["--model", "rfm", "--from", at("orders/*.csv"), ...MAP, "--out", at("extract.csv")];
  expect((await sql(args, dist)).complaint).toBe("");
  const rows = (await readFile(at("extract.csv"), "utf8"))
    .trim()
    .split("\n")
    .map((line) => line.split(","));
  const [header = []] = rows;
  expect(header).toEqual(["customer", "segment", "score", "last_order", "orders", "revenue"]);
  const book = opened(rows);
  book.write(
    book.request({
      models: [
        { id: "pyramid", options: {} },
        { id: "rfm", options: { listed: 5 } },
      ],
    }),
  );
  expect(book.sheetNames()).toEqual(expect.arrayContaining(["Pyramid", "RFM"]));
  const [written = [], ...judged] = book.values("Sheet1!A1:L101");
  const cells = (name: string) => judged.map((row) => String(row[written.indexOf(name)]));
  expect(cells("RFM segment")).toEqual(rows.slice(1).map(([, segment]) => segment));
  const tiers = cells("Pyramid tier");
  expect(
    ["VIP", "Major", "Ordinary", "Small"].map((name) => tiers.filter((tier) => tier === name).length),
  ).toEqual(
    // As the query of the pyramid has them.
    [1, 4, 15, 80],
  );
});

test("options, period and language are the add-on's", async () => {
  const own = await pyramid("--options", at("tiers.json"), "--json");
  expect(
    JSON.parse(own.output).summary.map((row: { tier: string; customers: number }) => [
      row.tier,
      row.customers,
    ]),
  ).toEqual([
    ["Half", 50],
    ["Rest", 50],
  ]);
  const february = await pyramid("--period", "2024-02-01..2024-02-29", "--locale", "zh_CN", "--json");
  expect(JSON.parse(february.output).summary[0]).toMatchObject({ tier: "VIP客户", revenue: 50 });
});

test("days in another form are read when it is said how", async () => {
  const args = [
    "--model",
    "rfm",
    "--from",
    at("slashes.csv"),
    "--map",
    "customer=Client,date=Day,amount=Net",
    "--json",
  ];
  const { output } = await sql([...args, "--dates", "%d/%m/%Y"], dist);
  expect(JSON.parse(output).ok).toBe(true);
});

test("tier changes between two periods are counted from tier to tier", async () => {
  const { code, output } = await sql(
    [
      "--model",
      "tier-changes",
      "--from",
      at("orders/*.csv"),
      ...MAP,
      "--period",
      "2024-02-02..2024-03-02",
      "--json",
    ],
    dist,
  );
  expect(code).toBe(0);
  const { matrix } = JSON.parse(output);
  // Everybody brings in February what January brought.
  expect(
    matrix.map((row: { tier_then: string; tier_now: string; customers: number }) => [
      row.tier_then === row.tier_now,
      row.customers,
    ]),
  ).toEqual(expect.arrayContaining([1, 4, 15, 80].map((customers) => [true, customers])));
});

test("a month stands in the first column of its file, and a table that keeps months is given one", async () => {
  expect((await pyramid("--month", "2024-01", "--out", at("january.csv"))).code).toBe(0);
  const [header, best] = (await readFile(at("january.csv"), "utf8")).split("\n");
  expect([header, best]).toEqual(["month,customer,tier,revenue", "2024-01-01,100,VIP,50"]);
  const named = [
    "--model",
    "pyramid",
    "--table",
    "shop.sales.orders",
    "--map",
    "customer=Client,date=Day,amount=Net",
  ];
  const { output } = await sql([...named, "--month", "2024-01", "--history", "shop.sales.tiers"], dist);
  expect(output).toContain("day BETWEEN DATE '2023-02-01' AND DATE '2024-01-31'");
  expect(output).toContain("DELETE FROM `shop.sales.tiers` WHERE month = DATE '2024-01-01';");
});

test("a table is only named: its queries are printed, one after the other", async () => {
  const { code, output } = await sql(
    ["--model", "pyramid", "--table", "shop.sales.orders", "--map", "customer=Client,date=Day,amount=Net"],
    dist,
  );
  expect(code).toBe(0);
  expect(output.match(/^-- \w+$/gm)).toEqual(["-- customers", "-- summary", "-- curve"]);
  expect(output).toContain("FROM `shop.sales.orders`");
});

test.each([
  ["no file", ["--from", "no/*.csv"], /^--from: there is no file no\/\*\.csv$/],
  [
    "a missing column",
    ["--from", "orders/*.csv", "--map", "customer=Kunde"],
    /^--map: there is no column "Kunde"; columns are Client, Day, Net, sales$/,
  ],
  [
    "an unknown field",
    ["--from", "text.csv", "--map", "custmer=Client"],
    /^custmer is not a field: the fields are customer, /,
  ],
  [
    "no customer",
    ["--from", "text.csv", "--map", "amount=Net"],
    /^Pyramid needs a column for Customer: choose one$/,
  ],
  [
    "text among numbers",
    ["--from", "text.csv", "--map", "customer=Client,date=Day,amount=Net"],
    /^column "Net": 1 cell is no number, such as "12 boxes" in .*text\.csv; numbers are read as 1234\.5$/,
  ],
  [
    "mixed days",
    ["--from", "dates.csv", "--map", "customer=Client,date=Day,amount=Net"],
    /^column "Day": 1 cell is no day, such as "31\/01\/2024" in .*dates\.csv; days are read as 2024-01-31 unless/,
  ],
  [
    "days that are not as said",
    ["--from", "dates.csv", "--map", "customer=Client,date=Day,amount=Net", "--dates", "%d/%m/%Y"],
    /^column "Day": 1 cell is no day, such as "2024-01-06"/,
  ],
  [
    "years of two digits",
    ["--from", "short-years.csv", ...NET],
    /^column "Day": 2 cells are no day, such as "0[56]-01-24" in .*short-years\.csv; days are read as/,
  ],
  [
    "a day with more behind it",
    ["--from", "more-days.csv", ...NET],
    /^column "Day": 1 cell is no day, such as/,
  ],
  [
    "amounts beyond all sums",
    ["--from", "large.csv", ...NET],
    /^the amounts are too large: more than 29 digits/,
  ],
  [
    "answers for amounts",
    ["--from", "answers.parquet", ...NET],
    /^column "Net" holds BOOLEAN, where numbers are needed$/,
  ],
  [
    "a box for a name",
    ["--from", "boxes.parquet", ...NET],
    /^column "Client" holds STRUCT\(.*, where names are/,
  ],
  [
    "two columns for a field",
    ["--from", "text.csv", ...NET, "--map", "amount=Day"],
    /^--map gives amount two/,
  ],
  [
    "more memory than there is",
    ["--from", "text.csv", ...NET, "--memory", "9999TB"],
    /^--memory 9999TB is more/,
  ],
  [
    "a period without orders",
    ["--from", "orders/*.csv", ...MAP, "--period", "2020-Q1"],
    /^no line of the list has a customer, an amount and a day of the period$/,
  ],
  [
    "tier changes of one period",
    ["--model", "tier-changes", "--from", "orders/*.csv", ...MAP, "--period", "year"],
    /^the orders do not reach over two such periods: choose a shorter one$/,
  ],
  [
    "a file of the list without the column",
    ["--from", "text.csv", "--from", "other.csv", ...NET],
    /other\.csv has no column "Net", which the list needs$/,
  ],
  ["a column that is there twice", ["--from", "twice.csv", ...NET], /twice\.csv has 2 columns "Net"/],
  [
    "a line that is too short",
    ["--from", "short.csv", ...NET],
    /short\.csv, line 3: 2 cells where the first line has 3$/,
  ],
  ["an open quotation mark", ["--from", "open.csv", ...NET], /open\.csv, line 3: a quotation mark is not/],
  ["another encoding", ["--from", "latin.csv", ...NET], /latin\.csv, line \d: the text is not UTF-8; save/],
  ["an empty file", ["--from", "nothing.csv", ...NET], /nothing\.csv is empty$/],
  ["a gzip file cut off", ["--from", "cut.csv.gz", ...NET], /cut\.csv\.gz is no whole gzip file: fetch/],
  ["a broken Parquet file", ["--from", "broken.parquet", ...NET], /broken\.parquet is no whole Parquet file/],
  ["a folder", ["--from", "nobody", ...NET], /nobody is a folder; name its files, as in '/],
  ["a folder without files", ["--from", "nobody/*.csv", ...NET], /^--from: there is no file .*nobody/],
  ["an address", ["--from", "s3://shop/a.csv", ...NET], /^--from wants files of this machine: found s3:/],
  [
    "a line that looks like a remark and is too short",
    ["--from", "remark.csv", ...NET],
    /remark\.csv, line 3: 2 cells where the first line has 3$/,
  ],
  [
    "digits in groups of a programmer",
    ["--from", "underscore.csv", ...NET],
    /^column "Net": 1 cell is no number, such as "1_000"/,
  ],
  ["a word for a day", ["--from", "epoch.csv", ...NET], /^column "Day": 1 cell is no day, such as "epoch"/],
  ["no line below the heading", ["--from", "no-rows.csv", ...NET], /^the list has no row below its heading$/],
  [
    "nothing but zeros",
    ["--from", "zeros.csv", ...NET],
    /^column "Net": every amount is 0, so that no line is/,
  ],
  [
    "more digits than DuckDB reads",
    ["--from", "wide.parquet", ...NET],
    /^column "Net" holds DECIMAL\(50,4\), more than the 38 digits that can be read, where numbers are needed$/,
  ],
  [
    "a damaged Parquet file",
    ["--from", "damaged.parquet", ...NET],
    /damaged\.parquet is no whole Parquet file/,
  ],
  [
    "a part that no file has",
    ["--from", "text.csv", ...NET, "--partition", "year,month"],
    /^--partition: there is no column "year"; columns are Client, Day, Net$/,
  ],
  [
    "days without a year",
    ["--from", "text.csv", ...NET, "--dates", "%d/%m"],
    /^--dates must say day, month and year, as '%d\/%m\/%Y': found "%d\/%m"$/,
  ],
  [
    "a form of days that is none",
    ["--from", "text.csv", ...NET, "--dates", ""],
    /^--dates must say day, month/,
  ],
  ["a form of days of a table", ["--table", "a.b", ...NET, "--dates", "%d"], /^--dates is for files/],
  [
    "an output that is of the list",
    ["--from", "whole.csv.gz", "--from", "slashes.csv", ...NET, "--out", "slashes.csv"],
    /^--out would overwrite .*slashes\.csv, which is of the list; choose another name$/,
  ],
  ["an unknown language", ["--from", "text.csv", ...NET, "--locale", "xx"], /^--locale must be one of en_US/],
  [
    "parts by three columns",
    ["--from", "text.csv", ...NET, "--partition", "a,b,c"],
    /^--partition must be a column of days, or/,
  ],
  ["no folder to save to", ["--from", "text.csv", "--out", "nowhere/a.csv"], /^--out: there is no folder/],
  ["another kind of file", ["--from", "tiers.json"], /^--from wants CSV files or Parquet files/],
  [
    "an odd ending",
    ["--from", "text.csv", "--out", "a.txt"],
    /^--out must end in \.csv, \.parquet, \.xlsx: found/,
  ],
  [
    "no memory to speak of",
    ["--from", "text.csv", "--memory", "lots"],
    /^--memory must be a size such as 2GB/,
  ],
  [
    "an option that the model does not have",
    ["--from", "text.csv", ...NET, "--options", "unknown.json"],
    /^--options: a query of pyramid has no option "tierz"; its options are value, tiers, population$/,
  ],
  [
    "options that are no object",
    ["--from", "text.csv", ...NET, "--options", "list.json"],
    /list\.json must hold/,
  ],
  ["a month that is none", ["--from", "text.csv", "--month", "2024-13"], /^--month must be a month such as/],
  [
    "a month and another period",
    ["--from", "text.csv", "--month", "2024-01", "--period", "all"],
    /^--month stands for the 12 months/,
  ],
  [
    "a history of files",
    ["--from", "text.csv", "--month", "2024-01", "--history", "a.b"],
    /^--history is the table/,
  ],
  ["neither files nor table", [], /^either files with --from or a table with --table; usage/],
  [
    "a hostile table",
    ["--table", "a.b`; DROP TABLE c"],
    /^The table must be a name such as project\.dataset\.orders|needs a column/,
  ],
])("%s gets one sentence and exit code 2, and leaves nothing behind", async (_, args, sentence) => {
  const before = (await readdir(folder)).sort();
  const isPath = (index: number) => ["--from", "--out", "--options"].includes(args[index - 1] ?? "");
  const placed = args.map((arg, index) => (isPath(index) && !/^(no\/|s3:)/.test(arg) ? at(arg) : arg));
  const { code, output, complaint } = await sql(["--model", "pyramid", ...placed], dist);
  expect({ code, output }).toEqual({ code: 2, output: "" });
  expect(complaint).toMatch(sentence);
  expect(complaint.split("\n")).toHaveLength(1);
  expect((await readdir(folder)).sort()).toEqual(before);
});

test("a full disk is told in one sentence", () => {
  // As DuckDB 1.5 says it when it can neither keep the customers nor write the file.
  for (const told of [
    'IO Error: Could not write file "/tmp/a.tmp": No space left on device',
    "Out of Memory Error: failed to offload data block of size 256.0 KiB (1.0 GiB/1.0 GiB used).\nThis limit was set by the 'max_temp_directory_size' setting.",
  ])
    expect(sentenceOf(new Error(told), "2GB")).toBe("the disk is full: nothing was written");
});

test("folders of years and months give their files two columns, by which the lines of no other are read", async () => {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  await connection.run(
    `COPY (SELECT *, year(Day) AS year, strftime(Day, '%m') AS month FROM read_csv('${at("orders/*.csv")}', types = {'Client': 'VARCHAR'}))
     TO '${at("parts")}' (FORMAT parquet, PARTITION_BY (year, month))`,
  );
  // Were January's folder read, this line would count for February.
  await connection.run(
    `COPY (SELECT '001' AS Client, DATE '2024-02-05' AS Day, 1000 AS "Net, sales") TO '${at("parts/year=2024/month=01/late.parquet")}' (FORMAT parquet)`,
  );
  connection.closeSync();
  const february = ["--model", "pyramid", ...MAP, "--period", "2024-02-01..2024-02-29", "--json"];
  const from = ["--from", at("parts/*/*/*.parquet"), "--partition", "year,month"];
  const [whole, parts] = [
    await sql([...february, "--from", at("orders/*.csv")], dist),
    await sql([...february, ...from], dist),
  ];
  expect(parts.complaint).toBe("");
  expect(JSON.parse(parts.output).summary).toEqual(JSON.parse(whole.output).summary);
});

test("lines without customer, amount or day are not read, and are counted", async () => {
  await writeFile(
    at("blanks.csv"),
    "Client,Day,Net\nAnn,2024-01-05,12\n,2024-01-05,1\nBo,,1\nBo,2024-01-05,\n",
  );
  const { output } = await sql(["--model", "pyramid", "--from", at("blanks.csv"), ...NET, "--json"], dist);
  expect(JSON.parse(output)).toMatchObject({ ok: true, leftOut: 3 });
});

test("an answer that cannot be saved leaves the earlier file as it was", async () => {
  await writeFile(at("kept.csv"), "before");
  const { code } = await sql(
    [
      "--model",
      "pyramid",
      "--from",
      at("text.csv"),
      "--map",
      "customer=Client,date=Day,amount=Net",
      "--out",
      at("kept.csv"),
    ],
    dist,
  );
  expect(code).toBe(2);
  expect(await readFile(at("kept.csv"), "utf8")).toBe("before");
});

test("whatever their types, columns say what they say as text; a day is one of UTC, a column within another none", async () => {
  const lines =
    'Client,Day,Net\nAnn,2024-01-05,0.1\n"Ann\t",2024-01-05,0.2\nBo,2024-01-31,123456789012.345\nCy,2024-02-01, 1\n';
  await writeFile(at("as-text.csv"), lines);
  await parquet(
    "typed.parquet",
    `SELECT unnest(['Ann', E'Ann\t', 'Bo', 'Cy']) AS Client, {'Net': 7} AS box,
       unnest([TIMESTAMPTZ '2024-01-05 01:00:00+00', '2024-01-05 12:00:00+00', '2024-01-31 23:30:00+00', '2024-02-01 00:00:00+00']) AS "Day",
       unnest([0.1::DOUBLE, 0.2, 123456789012.345, 1]) AS Net`,
  );
  const january = (name: string) =>
    sql(
      ["--model", "pyramid", "--from", at(name), ...NET, "--period", "2024-01-01..2024-01-31", "--json"],
      dist,
    );
  const [text, typed] = [await january("as-text.csv"), await january("typed.parquet")];
  expect([text.complaint, typed.complaint]).toEqual(["", ""]);
  const { summary } = JSON.parse(text.output);
  expect(JSON.parse(typed.output).summary).toEqual(summary);
  // Bo is the best of two, and 0.1 + 0.2 of one customer are 0.3.
  expect(summary.map((row: { customers: number; revenue: number }) => [row.customers, row.revenue])).toEqual([
    [1, 123456789012.345],
    [0, 0],
    [0, 0],
    [1, 0.3],
  ]);
});

test("names of columns and customers are what they are called, whatever signs they have and however they were saved", async () => {
  const rows = (name: string, ...more: string[]) =>
    sql(["--model", "pyramid", "--from", at(name), "--out", at("named.csv"), ...more], dist);
  const saved = async () => (await readFile(at("named.csv"), "utf8")).trim().split("\n").slice(1);
  // A heading of two lines is one with a blank; backticks, backslashes and quotation marks are signs like others.
  await writeFile(
    at("signs.csv"),
    '"Client\r\nname";Da\\y`s;"N""et"\r\nAnn;2024-01-05;2\r\nBo;2024-01-05;1\r\n',
  );
  expect((await rows("signs.csv", "--map", 'customer=Client name,date=Da\\y`s,amount=N"et')).complaint).toBe(
    "",
  );
  expect(await saved()).toEqual(["Ann,VIP,2", "Bo,Small,1"]);
  // A blank among numbers makes them binary: 7 is saved as 7.0. A day may be a whole number.
  await parquet(
    "numbers.parquet",
    `SELECT unnest([7.0::DOUBLE, 7.5, 8]) AS Client, 20240105 AS "Day", unnest([1, 2, 4]) AS Net`,
  );
  expect((await rows("numbers.parquet", ...NET, "--dates", "%Y%m%d")).complaint).toBe("");
  expect((await saved()).map((line) => line.split(",")[0])).toEqual(["8", "7.5", "7"]);
  await rm(at("named.csv"));
});

test("what a killed run left on the disk goes with the next one, and nothing of a run that goes on", async () => {
  const killed = spawnSync(process.execPath, ["-e", ""]).pid;
  const of = (id: number) => [
    at(`.left.csv.${hostname()}-${id}.tmp`),
    join(tmpdir(), `sql-${hostname()}-${id}-a`),
  ];
  const [gone, going] = [of(killed), of(process.ppid)];
  for (const [draft = "", work = ""] of [gone, going]) {
    await writeFile(draft, "");
    await mkdir(work);
  }
  expect((await pyramid("--out", at("left.csv"))).code).toBe(0);
  expect(gone.filter(existsSync)).toEqual([]);
  expect(going.filter(existsSync)).toEqual(going);
  for (const path of [...going, at("left.csv")]) await rm(path, { recursive: true });
});

test("who stops the command halfway is left with nothing half done", async () => {
  const before = [
    await readdir(folder),
    (await readdir(tmpdir())).filter((name) => /^sql-(?!test)/.test(name)),
  ];
  const stop = new AbortController();
  const ending = sql(
    ["--model", "pyramid", "--from", at("orders/*.csv"), ...MAP, "--out", at("stopped.csv")],
    dist,
    undefined,
    stop.signal,
  );
  setTimeout(() => stop.abort(), 50);
  expect(await ending).toEqual({ code: 2, output: "", complaint: "stopped: nothing was written" });
  expect([
    await readdir(folder),
    (await readdir(tmpdir())).filter((name) => /^sql-(?!test)/.test(name)),
  ]).toEqual(before);
});

test("what the command puts on the disk for itself is gone afterwards", async () => {
  const before = (await readdir(tmpdir())).filter((name) => /^sql-(?!test)/.test(name));
  await pyramid();
  expect((await readdir(tmpdir())).filter((name) => /^sql-(?!test)/.test(name))).toEqual(before);
  expect(existsSync(at("judged"))).toBe(false);
});

test("a Parquet list of orders gives the same as the CSV list that it was made of", async () => {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  await connection.run(
    `COPY (SELECT * FROM read_csv('${at("orders/*.csv")}', types = {'Client': 'VARCHAR'})) TO '${at("orders.parquet")}' (FORMAT parquet)`,
  );
  connection.closeSync();
  const ofParquet = await sql(["--model", "rfm", "--from", at("orders.parquet"), ...MAP, "--json"], dist);
  const ofText = await sql(["--model", "rfm", "--from", at("orders/*.csv"), ...MAP, "--json"], dist);
  expect(JSON.parse(ofParquet.output).summary).toEqual(JSON.parse(ofText.output).summary);
});

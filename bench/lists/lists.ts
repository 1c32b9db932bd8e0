/** `npm run lists`: makes lists that no sheet holds, and compares the queries with the models over one. */

import { argv } from "node:process";
import { DuckDBInstance } from "@duckdb/node-api";
import { type Compared, compare } from "./compare";
import { writeOrders } from "./generated";

const USAGE =
  "usage: npm run lists -- make FILE.parquet|FILE.csv|FOLDER LINES [CUSTOMERS], or npm run lists -- compare FILE.parquet [MODEL]";
const [, , task, path, lines, customers] = argv;
const isCount = (text: string) => /^[1-9]\d{0,8}$/.test(text);
const isMade = task === "make" && isCount(lines ?? "") && isCount(customers ?? "1");
if (path === undefined || (!isMade && task !== "compare")) {
  console.error(USAGE);
  process.exit(2);
}
const connection = await (await DuckDBInstance.create(":memory:", { threads: "2" })).connect();
if (isMade) await writeOrders(connection, path, Number(lines), customers ? Number(customers) : undefined);
else {
  const tell = ({ what, compared, differences, cents, example }: Compared) => {
    console.log(
      `${what}: ${compared.toLocaleString("en-US")} compared, ${differences} differences, ${cents} sums that differ by a cent${example && `, such as ${example}`}`,
    );
    if (differences + cents > 0) process.exitCode = 1;
  };
  await compare(connection, path, tell, lines);
}
connection.closeSync();

/** A list of orders that no sheet holds, the same on every machine: three years, returns, zeros, blanks, and ties. */

import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";

/** One customer for so many lines, unless it is said how many there are. */
const LINES_PER_CUSTOMER = 20;
/** 2022 to 2024. */
const DAYS = 1096;

/** The `at`th number from 0 to 1 that belongs to a line. */
const chance = (at: number) => `(hash(line * 7 + ${at}) % 1000003 / 1000003.0)`;

/** The lines in the order of their days; every column of an order is there, also those that no model reads. */
function ordersOf(lines: number, customers: number): string {
  // Few buy often, most seldom; one line of two hundred has no amount, one of fifty is a return, one of a hundred is 0.
  return `SELECT
  'R-' || line AS order_number,
  'C' || lpad(CAST(CAST(floor(${customers} * pow(${chance(0)}, 2)) AS BIGINT) AS VARCHAR), 8, '0') AS client_id,
  DATE '2022-01-01' + CAST(floor(line * ${DAYS} / ${lines}) AS INTEGER) AS day,
  'Product ' || hash(line * 7 + 1) % 900 AS product,
  1 + hash(line * 7 + 2) % 5 AS quantity,
  CAST(CASE
    WHEN ${chance(3)} < 0.005 THEN NULL
    WHEN ${chance(3)} < 0.015 THEN 0
    WHEN ${chance(3)} < 0.035 THEN -round(exp(2 + 3 * ${chance(4)}), 2)
    ELSE round(exp(2 + 4 * ${chance(4)}), 2)
  END AS DECIMAL(12, 2)) AS net,
  ['DE', 'FR', 'CN', 'US'][1 + CAST(hash(line * 7 + 5) % 4 AS BIGINT)] AS country,
  CAST(round(net * (0.5 + 0.6 * ${chance(6)}), 2) AS DECIMAL(12, 2)) AS goods,
  CAST(round(20 * pow(${chance(7)}, 3), 2) AS DECIMAL(12, 2)) AS freight,
  CAST(net - goods - freight AS DECIMAL(12, 2)) AS profit,
  CASE WHEN ${chance(8)} < 0.01 THEN 'yes' WHEN ${chance(8)} < 0.02 THEN 'no' END AS reference,
  CASE WHEN ${chance(9)} < 0.2 THEN 1 + hash(line * 7 + 10) % 5 END AS potential
FROM range(${lines}) AS lines(line)`;
}

/** Writes the lines as CSV or Parquet, or into folders of years and months where the path has no ending. */
export async function writeOrders(
  connection: DuckDBConnection,
  path: string,
  lines: number,
  customers = Math.max(1, Math.round(lines / LINES_PER_CUSTOMER)),
): Promise<void> {
  const orders = ordersOf(lines, customers);
  mkdirSync(dirname(path), { recursive: true });
  await connection.run("SET preserve_insertion_order = true");
  const place = `'${path.replace(/'/g, "''")}'`;
  if (/\.csv$/.test(path)) await connection.run(`COPY (${orders}) TO ${place} (FORMAT csv, HEADER)`);
  else if (/\.parquet$/.test(path))
    await connection.run(`COPY (${orders}) TO ${place} (FORMAT parquet, COMPRESSION zstd)`);
  else
    await connection.run(
      `COPY (SELECT *, year(day) AS year, month(day) AS month FROM (${orders}) AS made)
       TO ${place} (FORMAT parquet, COMPRESSION zstd, PARTITION_BY (year, month), OVERWRITE)`,
    );
}

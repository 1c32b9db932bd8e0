/** DuckDB as the tests use it: a list becomes a table of texts, a query a list of rows. */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import type { List } from "./lists";

export type Row = Readonly<Record<string, string | number | null>>;

export interface Engine {
  /** Makes the list a table of that name, every column a text, blanks `NULL`. */
  load(list: List, table: string): Promise<void>;
  rows(query: string): Promise<Row[]>;
  close(): void;
}

export async function engine(): Promise<Engine> {
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection: DuckDBConnection = await instance.connect();
  const folder = mkdtempSync(join(tmpdir(), "queries-"));
  return {
    async load({ fields, cells }, table) {
      const path = join(folder, `${table}.csv`);
      const line = (row: readonly unknown[]) =>
        row.map((cell) => `"${String(cell).replace(/"/g, '""')}"`).join(",");
      writeFileSync(path, [line(fields.map(({ id }) => id)), ...cells.map(line)].join("\n"));
      await connection.run(
        `CREATE TABLE "${table}" AS SELECT * FROM read_csv('${path}', all_varchar = true, header = true, nullstr = '')`,
      );
    },
    async rows(query) {
      const reader = await connection.runAndReadAll(query);
      return reader
        .getRowObjectsJson()
        .map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)])));
    },
    close() {
      connection.closeSync();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Exact numbers come as texts such as 12.300000000, days as 2024-01-31. */
function plain(value: unknown): string | number | null {
  if (value === null || value === undefined || typeof value === "number") return value ?? null;
  const text = String(value);
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

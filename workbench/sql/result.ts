/** What `npm run sql` results in, for scripts and for people. */
import type { Row } from "./database";

/** The result as scripts read it; the shape is a promise. */
export interface SqlResult {
  readonly ok: boolean;
  readonly output: string | null;
  readonly summary: readonly Row[];
  readonly curve: readonly Row[];
  readonly figure: Row | null;
  readonly matrix: readonly Row[];
  readonly cohorts: readonly Row[];
  /** Lines of orders without customer, amount or day, which are not read. */
  readonly leftOut: number;
  /** Of a table that was only named: its queries by name. */
  readonly queries: Readonly<Record<string, string>>;
  readonly ms: number;
}

/** What a refused command results in. */
export const NOTHING: SqlResult = {
  ok: false,
  output: null,
  summary: [],
  curve: [],
  figure: null,
  matrix: [],
  cohorts: [],
  leftOut: 0,
  queries: {},
  ms: 0,
};

/** The result as a person reads it. */
export function told({ output, summary, figure, matrix, cohorts, leftOut, queries }: SqlResult): string {
  const named = Object.entries(queries).map(([name, text]) => `-- ${name}\n${text};`);
  if (named.length > 0) return named.join("\n\n");
  return [
    ...(output === null ? [] : [`saved ${output}`]),
    ...[summary, cohorts].filter((rows) => rows.length > 0).flatMap(tableOf),
    ...(matrix.length > 0 ? ["", ...tableOf(matrix)] : []),
    ...Object.entries(figure ?? {}).map(([name, value]) => `${name}: ${shown(name, value)}`),
    ...(leftOut > 0 ? [`lines left out, without customer, amount or day: ${shown("", leftOut)}`] : []),
  ].join("\n");
}

/** Columns of one width, numbers to the right. */
function tableOf(rows: readonly Row[]): string[] {
  const names = Object.keys(rows[0] ?? {});
  const lines = [names, ...rows.map((row) => names.map((name) => shown(name, row[name] ?? null)))];
  const widths = names.map((_, at) => Math.max(...lines.map((line) => (line[at] ?? "").length)));
  return lines.map((line) =>
    line
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join("  ")
      .trimEnd(),
  );
}

const DECIMALS = { minimumFractionDigits: 0, maximumFractionDigits: 2 };

function shown(name: string, value: string | number | null): string {
  if (typeof value !== "number") return value ?? "";
  if (name.startsWith("share_")) return `${(value * 100).toFixed(1)} %`;
  return name === "gini" ? value.toFixed(3) : value.toLocaleString("en-US", DECIMALS);
}

/** The command line of `npm run segment`: what was asked for, and the refusal of what cannot be done. */
import { extname, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Period } from "../../src/app/contract/contract";
import { LOCALES } from "../engine/workbook/locale";

/** What was typed cannot be done: one sentence for the person; the command ends with exit code 2. */
export class CommandRefusal extends Error {}

/** What the command is to do. */
export interface Wishes {
  readonly input: string;
  readonly output: string;
  readonly sheet: string | undefined;
  readonly range: string | undefined;
  /** Ids of models; none means those the add-on would choose itself. */
  readonly models: readonly string[];
  /** Field to heading of a column. */
  readonly mapping: ReadonlyMap<string, string>;
  readonly optionsFile: string | undefined;
  /** Which orders count; `null` says that the rows are customers, `undefined` leaves it to the add-on. */
  readonly period: Period | null | undefined;
  readonly locale: string | undefined;
  readonly json: boolean;
}

const USAGE =
  "usage: npm run segment -- INPUT.csv|xlsx [--sheet NAME] [--range A1:F900] [--out OUTPUT.xlsx] [--models pyramid,abc] " +
  '[--map revenue="Net sales",customer=Client] [--options FILE.json] ' +
  "[--period all|year|2024-Q3|2024-01-01..2024-12-31|none] [--locale zh_CN] [--json]";

/** Reads the arguments. Throws `CommandRefusal` for unknown flags, missing values and impossible paths. */
export function readArguments(args: readonly string[]): Wishes {
  const { values, positionals } = parsed(args);
  const [input, ...more] = positionals;
  if (input === undefined) throw new CommandRefusal(`which file? ${USAGE}`);
  if (more.length > 0)
    throw new CommandRefusal(`one file at a time: found "${input}" and "${more.join('", "')}"`);
  const output = values.out ?? `${input.slice(0, input.length - extname(input).length)}.segmented.xlsx`;
  if (extname(output).toLowerCase() !== ".xlsx")
    throw new CommandRefusal(`--out must end in .xlsx: found "${output}"`);
  if (resolve(output) === resolve(input))
    throw new CommandRefusal(`--out would overwrite ${input}; choose another name`);
  const { locale } = values;
  if (locale !== undefined && !LOCALES.some(({ code }) => code === locale)) {
    throw new CommandRefusal(
      `--locale must be one of ${LOCALES.map(({ code }) => code).join(", ")}: found "${locale}"`,
    );
  }
  return {
    input,
    output,
    sheet: values.sheet,
    range: values.range,
    models: (values.models ?? "").split(",").flatMap((id) => (id.trim() === "" ? [] : [id.trim()])),
    mapping: readMapping(values.map ?? []),
    optionsFile: values.options,
    period: readPeriod(values.period),
    locale,
    json: values.json ?? false,
  };
}

function parsed(args: readonly string[]) {
  const text = { type: "string" } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        sheet: text,
        range: text,
        out: text,
        models: text,
        map: { type: "string", multiple: true },
        options: text,
        period: text,
        locale: text,
        json: { type: "boolean" },
      },
    });
  } catch (cause) {
    const told = typeof cause === "object" && cause !== null && "message" in cause ? cause.message : cause;
    const reason = String(told).split(/\.\s|\n/)[0];
    throw new CommandRefusal(`${reason}; ${USAGE}`, { cause });
  }
}

/** Which orders of a list count; whether the days make sense is for the add-on to say. */
function readPeriod(given: string | undefined): Period | null | undefined {
  if (given === undefined) return undefined;
  if (given === "none") return null;
  if (given === "all" || given === "year") return { kind: given };
  if (/^\d{4}-Q[1-4]$/.test(given)) return { kind: "quarter", quarter: given };
  const [, from, to] = /^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/.exec(given) ?? [];
  if (from !== undefined && to !== undefined) return { kind: "days", from, to };
  throw new CommandRefusal(
    `--period must be all, year, a quarter such as 2024-Q3, two days such as 2024-01-01..2024-12-31, or none: found "${given}"`,
  );
}

/** `revenue="Net sales",customer=Client`; quotes are needed only around a comma. */
function readMapping(given: readonly string[]): ReadonlyMap<string, string> {
  const mapping = new Map<string, string>();
  for (const part of given.flatMap((text) => text.match(/(?:[^,"]|"[^"]*"?)+/g) ?? [])) {
    const match = /^\s*([^=\s]+)\s*=\s*(.+?)\s*$/s.exec(part);
    if (match === null) throw new CommandRefusal(`--map wants field=column: found "${part}"`);
    mapping.set(match[1] ?? "", (match[2] ?? "").replace(/^"(.*)"$/s, "$1"));
  }
  return mapping;
}

/** The command line of `npm run segment`: what was asked for, and the refusal of what cannot be done. */
import { extname, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Decisions } from "../../src/app/contract/decisions";
import type { Period } from "../../src/app/contract/kept";
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
  /** Sheet row of the header's last line, 0 for no header; `undefined` leaves it to the add-on. */
  readonly headerRow: number | undefined;
  /** What was decided about untidy data, by the names of the contract's `Decisions`; the add-on checks it. */
  readonly decisions: Decisions;
  /** Question to choice, by its number from 1 or its words. */
  readonly answers: ReadonlyMap<string, string>;
  /** Which orders count; `null` says that the rows are customers, `undefined` leaves it to the add-on. */
  readonly period: Period | null | undefined;
  readonly locale: string | undefined;
  /** Of a text file; `undefined` leaves it to be guessed. */
  readonly encoding: string | undefined;
  readonly json: boolean;
}

const USAGE =
  "usage: npm run segment -- INPUT.csv|xlsx [--sheet NAME] [--range A1:F900] [--header-row 4] [--out OUTPUT.xlsx] " +
  '[--models pyramid,abc] [--map amount="Net sales",customer=Client] [--options FILE.json] ' +
  "[--period all|year|2024-Q3|2024-01-01..2024-12-31|none] [--answer QUESTION=CHOICE] [--decide NAME=VALUE] " +
  "[--locale zh_CN] [--encoding gbk] [--json]";

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
    headerRow: readHeaderRow(values["header-row"]),
    decisions: readDecisions(values.decide ?? []),
    answers: new Map((values.answer ?? []).map((given) => readPair("--answer", "question=choice", given))),
    period: readPeriod(values.period),
    locale,
    encoding: values.encoding,
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
        "header-row": text,
        decide: { type: "string", multiple: true },
        answer: { type: "string", multiple: true },
        period: text,
        locale: text,
        encoding: text,
        json: { type: "boolean" },
      },
    });
  } catch (cause) {
    throw unreadArguments(cause, USAGE);
  }
}

/** What Node says of arguments that it cannot read, in its first sentence. */
export function unreadArguments(cause: unknown, usage: string): CommandRefusal {
  const told = typeof cause === "object" && cause !== null && "message" in cause ? cause.message : cause;
  const reason = String(told).split(/\.\s|\n/)[0];
  return new CommandRefusal(`${reason}; ${usage}`, { cause });
}

/** Which orders of a list count, `null` for customers; whether the days make sense is for the add-on to say. */
export function readPeriod(given: string | undefined): Period | null | undefined {
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

/** Words that people use for a field of the add-on. */
const FIELD_NAMES: Readonly<Record<string, string>> = { amount: "revenue" };

/** `revenue="Net sales",customer=Client`; quotes are needed only around a comma. */
export function readMapping(given: readonly string[]): ReadonlyMap<string, string> {
  const mapping = new Map<string, string>();
  for (const part of given.flatMap((text) => text.match(/(?:[^,"]|"[^"]*"?)+/g) ?? [])) {
    const [name, column] = readPair("--map", "field=column", part);
    const field = FIELD_NAMES[name] ?? name;
    if (mapping.has(field)) throw new CommandRefusal(`--map gives ${name} two columns: which one?`);
    mapping.set(field, column.replace(/^"(.*)"$/s, "$1"));
  }
  return mapping;
}

function readPair(flag: string, form: string, given: string): [name: string, value: string] {
  const [, name, value] = /^\s*([^=]+?)\s*=\s*(.+?)\s*$/s.exec(given) ?? [];
  if (name === undefined || value === undefined)
    throw new CommandRefusal(`${flag} wants ${form}: found "${given}"`);
  return [name, value];
}

function readHeaderRow(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  if (/^\d{1,7}$/.test(given)) return Number(given);
  throw new CommandRefusal(`--header-row must be a row of the sheet, or 0 for none: found "${given}"`);
}

/** Decisions that are lists of names: a name that is not in brackets is added to the list. */
const LISTS: ReadonlySet<string> = new Set<keyof Decisions>([
  "answered",
  "takenIn",
  "leftOut",
  "statesCounted",
  "statesLeftOut",
]);

/** JSON where it is JSON, else the text as it stands. */
function readDecisions(given: readonly string[]): Decisions {
  const decisions: Record<string, unknown> = {};
  for (const [name, text] of given.map((one) => readPair("--decide", "name=value", one))) {
    const value = jsonOr(text);
    const before = decisions[name];
    decisions[name] =
      LISTS.has(name) && !Array.isArray(value)
        ? [...(Array.isArray(before) ? before : []), text.replace(/^"(.*)"$/s, "$1")]
        : value;
  }
  // Whatever was typed: the add-on checks every request.
  return decisions as Decisions;
}

function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

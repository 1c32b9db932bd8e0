/** A small list as a person pastes it, described and run as the sidebar does with nothing changed. */

import type { Change } from "../../../src/app/contract/remarks";
import { areaOf } from "../../../src/app/reading/sheet/address";
import { describeSelection } from "../../../src/app/run/describe";
import { runModels } from "../../../src/app/run/run";
import type { Cell } from "../../../src/core/cells/cell";
import { requestFor } from "../../request";
import { reading } from "../reading";

/** A cell as a sheet reads it: plain numbers and days are such, anything else stays text. */
export function typed(text: string): Cell {
  if (/^-?\d+(\.\d+)?$/.test(text) && !/^0\d/.test(text)) return Number(text);
  const [day, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return day ? new Date(Number(year), Number(month) - 1, Number(date)) : text;
}

/** A list, and what is to come of it. */
export interface GivenList {
  readonly list: string;
  readonly lines: readonly string[];
  readonly counted: Readonly<Record<string, number>>;
  /** Beginnings of questions. */
  readonly asked?: readonly string[];
  /** Sentences that must be there. */
  readonly said?: readonly string[];
}

/** What came of a list. */
export interface JudgedList {
  /** Customer to revenue, or profit. */
  readonly counted: Readonly<Record<string, number>>;
  readonly said: readonly string[];
  /** Each question with its choices. */
  readonly asked: readonly string[];
  /** Field to heading. */
  readonly means: Readonly<Record<string, string | undefined>>;
  /** Cells that are pointed out, with why. */
  readonly pointedOut: readonly string[];
}

/** The list of lines with bars between the cells, the header first, after a click on what is asked or said. */
export function judgedList(lines: readonly string[], change: Change = {}): JudgedList {
  const sheet = reading(lines.map((line) => line.split("|").map(typed)));
  const told = describeSelection(sheet, { source: null, headerLines: null }, "en");
  const place = { ...sheet, selection: areaOf(told.source.range) };
  const mapping = Object.entries({ ...told.mapping, ...change.mapping });
  const { table, check } = runModels(
    place,
    requestFor({
      ...told,
      mapping: Object.fromEntries(mapping.flatMap(([field, at]) => (at === null ? [] : [[field, at]]))),
      decisions: { ...told.decisions, ...change.decisions },
    }),
    "en",
  );
  const [names, values] = [table.columns.customer, table.columns.revenue ?? table.columns.profit];
  const headings = Object.entries(told.mapping).map(([field, position]) => [
    field,
    told.columns.find((column) => column.position === position)?.header,
  ]);
  return {
    counted: Object.fromEntries(
      table.sheetRows.map((row, at) => [
        names?.type === "text" ? names.texts[at] : `row ${row}`,
        values?.type === "number" ? values.values[at] : Number.NaN,
      ]),
    ),
    said: [
      ...new Set([
        ...told.remarks.map(({ message }) => message),
        ...check.remarks.map(({ text }) => text.en),
      ]),
    ],
    asked: told.questions.map(({ message, choices }) =>
      [message, ...choices.map(({ label }) => label)].join(" | "),
    ),
    pointedOut: check.problems.map(({ cell, code }) => `${cell} ${code}`),
    means: Object.fromEntries(headings),
  };
}

/** Rows that a run does not read, beside which tiers of an earlier run stand under the same title. */

import { isBlank, textOf, tidy } from "../../core/cells/cell";
import { alike, filledText } from "../../core/texts/language";
import type { Decisions } from "../contract/decisions";
import { ownColumns } from "../reading/place/lists";
import type { Source } from "../reading/place/source";
import { listed, type Remark } from "../reading/remark";
import { areaText } from "../reading/sheet/address";
import type { Place } from "../reading/sheet/sheet-reading";
import { READING_TEXTS } from "../reading/texts";
import { tiersLeft } from "../record/override";
import { TEXTS } from "../texts";
import type { ModelRun } from "./model-run";
import { labelColumnOf } from "./movement";

/**
 * That tiers of an earlier run stand below the rows that are read, as where blank rows came into a list: they stay as they
 * are, under a title that then tells of two runs. Rows below few blank ones are asked about before.
 *
 * @param models of the run, finished
 * @param place where its columns stand
 * @param source the rows that are read
 * @param decisions of a person
 * @example otherRowsRemarks([], { reading: { markedColumns: [] } }, { area: { row: 2 }, headerLines: 1, goesOn: null }, {}) // => []
 */
export function otherRowsRemarks(
  models: readonly ModelRun[],
  place: Place,
  { area, headerLines, goesOn }: Pick<Source, "area" | "headerLines" | "goesOn">,
  { answered = [] }: Decisions,
): Remark[] {
  if (goesOn && !answered.includes("goes-on")) return [];
  const found = new Set(models.flatMap((run) => tiersBelow(run, place)));
  const rows = [...found].sort((one, other) => one - other);
  const last = rows[rows.length - 1];
  if (last === undefined) return [];
  const ranges = spansOf(rows).map(([row, end]) => alike(areaText({ ...area, row, rows: end - row + 1 })));
  const top = area.row - headerLines;
  const range = areaText({ ...area, row: top, rows: last + 1 - top });
  return [
    {
      id: "other-rows",
      text: filledText(TEXTS.otherRows, { ranges: listed(ranges) }),
      rows,
      change: { label: filledText(READING_TEXTS.takeOther, { range }), to: { range, headerLines } },
    },
  ];
}

/** Sheet rows with a tier of the model and something of a customer, down to the next title. @private */
function tiersBelow(run: ModelRun, place: Place): number[] {
  const { reading, area } = place;
  const columns = ownColumns(place);
  const result = labelColumnOf(run);
  const own = columns.find(({ model, id }) => model === run.model.id && id === result?.id);
  if (!own || !result) return [];
  const tiers = new Set([...(result.labels ?? []), ...tiersLeft(reading.history, own.model)].map(tidy));
  const ours = new Set(columns.map(({ column }) => column));
  const people = Array.from({ length: area.columns }, (_, at) => area.column + at).filter(
    (column) => !ours.has(column),
  );
  const rows: number[] = [];
  for (let row = area.row + area.rows; row <= reading.cells.length; row++) {
    const line = reading.cells[row - 1] ?? [];
    const cell = line[own.column - 1];
    if (isBlank(cell)) continue;
    // A list below with a title of its own says itself which run it is of.
    if (!tiers.has(tidy(textOf(cell)))) break;
    if (people.some((column) => !isBlank(line[column - 1]))) rows.push(row);
  }
  return rows;
}

/** First and last of rows that follow one another. @private */
function spansOf(rows: readonly number[]): [first: number, last: number][] {
  const spans: [number, number][] = [];
  for (const row of rows) {
    const last = spans[spans.length - 1];
    if (last && last[1] === row - 1) last[1] = row;
    else spans.push([row, row]);
  }
  return spans;
}

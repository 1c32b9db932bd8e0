/** What is said and asked of where the table is: its header, rows below blank ones, other tables, dates over several columns. */

import { alike, filledText } from "../../core/texts/language";
import type { Decisions } from "../contract/decisions";
import { leftBelow } from "./place/rows-below";
import type { Source } from "./place/source";
import { columnNamed, listed, type Question, type Remark, rowNamed } from "./remark";
import { type Area, areaText } from "./sheet/address";
import type { SheetReading } from "./sheet/sheet-reading";
import { READING_TEXTS } from "./texts";

/**
 * That the only table is read where a blank cell was selected, lines of the header in which a customer might stand, tables, notes and totals of the sheet that are not read, and rows of a table of which only others are selected.
 *
 * @param source the rows on the sheet
 * @example remarksOnPlace({ range: "A1:B9", others: [{ row: 1, column: 4, rows: 3, columns: 2 }], asides: [] })[0].text.en // => "Only A1:B9 is read; also on this sheet: D1:E3"
 * @example remarksOnPlace({ area: { row: 3 }, headerLines: 2, range: "A1:C9", likeRows: [2], others: [], asides: [] })[0].change.to // => { range: "A1:C9", headerLines: 1 }
 * @example remarksOnPlace({ range: "A1:B9", others: [], asides: [{ area: { row: 11, column: 1, rows: 1, columns: 1 }, text: "Source: ledger" }] })[0].text.en // => "Not read, as it is no table: A11 (Source: ledger)"
 */
export function remarksOnPlace({
  area,
  headerLines,
  range,
  besides,
  partOf,
  likeRows = [],
  others,
  asides,
}: Pick<
  Source,
  "area" | "headerLines" | "range" | "besides" | "partOf" | "likeRows" | "others" | "asides"
>): Remark[] {
  const remarks: Remark[] = [];
  if (besides) {
    const text = filledText(READING_TEXTS.besides, { cell: areaText(besides), range });
    remarks.push({ id: "besides", text, rows: [], change: null });
  }
  const [firstLike] = likeRows;
  if (firstLike !== undefined) {
    const rows = listed(likeRows.map((row) => rowNamed(row)));
    const to = { range, headerLines: headerLines - (area.row - firstLike) };
    remarks.push({
      id: "like-rows",
      text: filledText(READING_TEXTS.likeRows, { rows, count: likeRows.length }),
      rows: likeRows,
      change: { label: READING_TEXTS.countLikeRows, to },
    });
  }
  if (partOf) {
    const whole = areaText(partOf);
    const take = { label: filledText(READING_TEXTS.takeOther, { range: whole }), to: { range: whole } };
    const text = filledText(READING_TEXTS.partOf, { range, whole });
    remarks.push({ id: "part-of", text, rows: [], change: take });
  }
  const [first, ...more] = others.map(areaText);
  if (first !== undefined) {
    const ranges = listed([first, ...more].map(alike));
    const take = { label: filledText(READING_TEXTS.takeOther, { range: first }), to: { range: first } };
    const text = filledText(READING_TEXTS.others, { range, ranges });
    remarks.push({ id: "others", text, rows: [], change: more.length === 0 ? take : null });
  }
  if (asides.length > 0) {
    const named = asides.map(({ area, text }) => alike(`${areaText(area)} (${text})`));
    const text = filledText(READING_TEXTS.asides, { ranges: listed(named) });
    remarks.push({ id: "asides", text, rows: asides.map(({ area }) => area.row), change: null });
  }
  return remarks;
}

/**
 * That lines directly below go on with the table and are not read: they were added since it was found, or a person chose a
 * part of it.
 *
 * @param cells every cell in use, from A1
 * @param source the rows on the sheet
 * @example belowRemarks([["Ann", 5], ["Bo", 7]], { area: { row: 1, column: 1, rows: 1, columns: 2 }, headerLines: 0 })[0].change.to // => { range: "A1:B2", headerLines: 0 }
 */
export function belowRemarks(
  cells: SheetReading["cells"],
  { area, headerLines }: Pick<Source, "area" | "headerLines">,
): Remark[] {
  const below = leftBelow(cells, area);
  if (!below) return [];
  const top = { ...area, row: area.row - headerLines, rows: area.rows + headerLines };
  const range = areaText(joinedAreas(top, below));
  return [
    {
      id: "below",
      text: filledText(READING_TEXTS.below, { range: areaText(below) }),
      rows: [],
      change: { label: filledText(READING_TEXTS.takeOther, { range }), to: { range, headerLines } },
    },
  ];
}

/**
 * That dates were put together, and of which columns.
 *
 * @param columns of the source
 * @example joinedRemarks([{ header: "Sales" }]) // => []
 */
export function joinedRemarks(columns: Source["columns"]): Remark[] {
  return columns.flatMap(({ joined: parts }) => {
    if (!parts) return [];
    const values = { columns: listed(parts.map((column) => alike(columnNamed(column)))) };
    return [
      { id: "dates-joined", text: filledText(READING_TEXTS.datesJoined, values), rows: [], change: null },
    ];
  });
}

/**
 * Which line is the header, whether rows below blank ones belong to the table, and which of two tables with one header beside
 * each other is meant, where it cannot be told.
 *
 * @param source the rows on the sheet
 * @param decisions of a person
 * @example questionsOnPlace({ area: { row: 2, column: 1, rows: 2, columns: 2 }, headerLines: 1, range: "A1:B3", rivals: [], goesOn: { row: 5, column: 1, rows: 2, columns: 2 } }, {})[0].choices[0].to // => { range: "A1:B6", headerLines: 1 }
 */
export function questionsOnPlace(
  source: Pick<Source, "area" | "headerLines" | "range" | "rivals" | "goesOn" | "twins">,
  { answered = [] }: Decisions,
): Question[] {
  const { area, headerLines, range, rivals, goesOn, twins = [] } = source;
  const questions: Question[] = [];
  const top = area.row - headerLines;
  const last = area.row + area.rows - 1;
  if (rivals.length > 0) {
    const rows = [...rivals, area.row - 1].sort((one, other) => one - other);
    const named = rows.map((row) => rowNamed(row));
    questions.push({
      id: "header",
      text: filledText(READING_TEXTS.whichHeader, { rows: listed(named) }),
      choices: rows.map((row, at) => ({
        label: named[at] ?? alike(String(row)),
        to: { range: areaText({ ...area, row, rows: last - row + 1 }), headerLines: 1 },
      })),
    });
  }
  if (goesOn && !answered.includes("goes-on")) {
    const whole = areaText(joinedAreas({ ...area, row: top, rows: last - top + 1 }, goesOn));
    questions.push({
      id: "goes-on",
      text: filledText(READING_TEXTS.goesOn, { range: areaText(goesOn) }),
      choices: [
        {
          label: filledText(READING_TEXTS.goesOnYes, { range: whole }),
          to: { range: whole, headerLines },
        },
        {
          label: filledText(READING_TEXTS.goesOnNo, { range }),
          to: { range, headerLines, decisions: { answered: [...answered, "goes-on"] } },
        },
      ],
    });
  }
  if (twins.length > 0 && !answered.includes("beside")) {
    const decisions = { answered: [...answered, "beside"] };
    const ranges = twins.map(areaText);
    questions.push({
      id: "beside",
      text: filledText(READING_TEXTS.twins, { range, ranges: listed(ranges.map(alike)) }),
      choices: [range, ...ranges].map((one) => ({
        label: filledText(READING_TEXTS.onlyRange, { range: one }),
        to: one === range ? { range, headerLines, decisions } : { range: one, decisions },
      })),
    });
  }
  return questions;
}

/** The table down to the last row of what goes on with it. @private */
function joinedAreas(area: Area, below: Area): Area {
  return { ...area, rows: below.row + below.rows - area.row };
}

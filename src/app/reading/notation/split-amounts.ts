/** Cells without a heading beside a column of numbers, and amounts that a comma split over two cells. */

import { isBlank, textOf } from "../../../core/cells/cell";
import type { Field } from "../../../core/table/field";
import { filledText, type Text } from "../../../core/texts/language";
import type { Decisions } from "../../contract/decisions";
import type { Mapping } from "../columns/mapping";
import type { InputColumn, Source } from "../place/source";
import { type Choice, columnNamed, listed, type Question, type Remark } from "../remark";
import { READING_TEXTS } from "../texts";
import { joinedAmounts } from "./joined-amounts";

/** A column of numbers and the cells right of it under no heading. */
interface Beside {
  readonly column: InputColumn;
  readonly strays: readonly InputColumn[];
  /** Rows that have such cells, from 0. */
  readonly rows: readonly number[];
  /** Whole amounts by row where every such cell can be the next three digits, or two decimals; else `null`. */
  readonly joined: ReadonlyMap<number, number> | null;
}

export interface AmountsJoined {
  readonly source: Source;
  readonly remarks: readonly Remark[];
  readonly questions: readonly Question[];
}

/** A column that is fuller has lost its heading, and nothing strayed into it. */
const MOST_STRAY = 0.5;

/**
 * The rows with split amounts put together where a person said so.
 *
 * A file with 1,500 and no quotes around it has 1 in one cell and 500 in the next. That is asked where no amount of
 * the column has more than three digits and each cell beside one could be three more, and where each has two
 * digits, which could be decimals; cells that cannot are pointed out.
 *
 * @param source the rows on the sheet
 * @param mapping field to column
 * @param fields that may be mapped
 * @param decisions of a person
 * @example amountsJoined({ area: { row: 2 }, notation: { decimal: ".", groups: "," }, columns: [{ position: 0, letter: "A", header: "Sales", cells: [1, 200] }, { position: 1, letter: "B", header: "", cells: [500, ""] }] }, { revenue: 0 }, [{ id: "revenue", type: "number" }], { splitAmounts: true }).source.columns[0].cells // => ["1500", 200]
 */
export function amountsJoined(
  source: Source,
  mapping: Mapping,
  fields: readonly Field[],
  { splitAmounts }: Decisions,
): AmountsJoined {
  const remarks: Remark[] = [];
  const questions: Question[] = [];
  let { columns } = source;
  for (const beside of besideNumbers(source, mapping, fields)) {
    const { column, joined } = beside;
    if (joined && splitAmounts === undefined) questions.push(splitQuestion(beside, joined, source.area.row));
    else if (joined && splitAmounts) {
      remarks.push(joinedRemark(beside, joined, source.area.row));
      // As text: a formula that points at the cell would find a piece of the amount there.
      const whole = column.cells.map((cell, at) => String(joined.get(at) ?? "") || cell);
      columns = columns.map((one) => (one === column ? { ...one, cells: whole } : one));
    } else remarks.push(...strayRemarks(beside, source.area.row));
  }
  return { source: { ...source, columns }, remarks, questions };
}

/** @private */
function besideNumbers(
  { columns, notation }: Pick<Source, "columns" | "notation">,
  mapping: Mapping,
  fields: readonly Field[],
): Beside[] {
  const positions = new Set(Object.values(mapping));
  const isNumber = (column: InputColumn) =>
    fields.some(({ id, type }) => type === "number" && mapping[id] === column.position);
  return columns.filter(isNumber).flatMap((column) => {
    const strays: InputColumn[] = [];
    for (let position = column.position + 1; ; position++) {
      const next = columns.find((one) => one.position === position);
      if (next?.header !== "" || positions.has(position)) break;
      strays.push(next);
    }
    if (column.header === "" || strays.length === 0) return [];
    const rows = column.cells.flatMap((_, at) =>
      strays.some(({ cells }) => !isBlank(cells[at])) ? [at] : [],
    );
    return rows.length === 0
      ? []
      : [
          {
            column,
            strays,
            rows,
            joined: joinedAmounts(column, strays, rows, notation),
          },
        ];
  });
}

/** @private */
function splitQuestion(beside: Beside, joined: ReadonlyMap<number, number>, firstRow: number): Question {
  const [at = 0] = beside.rows;
  const values = {
    ...placed(beside, at, firstRow),
    number: String(joined.get(at)),
    count: beside.rows.length,
  };
  return {
    id: splitId(beside),
    text: filledText(READING_TEXTS.split, values),
    choices: [
      choice(true, filledText(READING_TEXTS.splitYes, values)),
      choice(false, filledText(READING_TEXTS.splitNo, { number: textOf(beside.column.cells[at]) })),
    ],
  };
}

/** @private */
function joinedRemark(beside: Beside, joined: ReadonlyMap<number, number>, firstRow: number): Remark {
  const cells = beside.rows.map((at) =>
    filledText(READING_TEXTS.numberIn, { ...placed(beside, at, firstRow), number: String(joined.get(at)) }),
  );
  return {
    id: splitId(beside),
    text: filledText(READING_TEXTS.splitJoined, { cells: listed(cells) }),
    rows: beside.rows.map((at) => firstRow + at),
    change: choice(false, READING_TEXTS.splitApart),
  };
}

/** @private */
function strayRemarks({ column, strays, rows, joined }: Beside, firstRow: number): Remark[] {
  if (!joined && rows.length > column.cells.length * MOST_STRAY) return [];
  const found = rows.flatMap((at) =>
    strays.flatMap(({ letter, cells }) =>
      isBlank(cells[at])
        ? []
        : [
            filledText(READING_TEXTS.numberIn, {
              number: textOf(cells[at]),
              cells: `${letter}${firstRow + at}`,
            }),
          ],
    ),
  );
  const values = { column: columnNamed(column), count: found.length, cells: listed(found) };
  return [
    {
      id: `beside ${column.letter}`,
      text: filledText(READING_TEXTS.beside, values),
      rows: rows.map((at) => firstRow + at),
      change: joined && choice(true, READING_TEXTS.splitTogether),
    },
  ];
}

/** @private */
function placed({ column, strays }: Beside, at: number, firstRow: number) {
  const last = [...strays].reverse().find(({ cells }) => !isBlank(cells[at]));
  const pieces = [column, ...strays].map(({ cells }) => textOf(cells[at])).filter((text) => text !== "");
  const row = firstRow + at;
  return {
    column: columnNamed(column),
    pieces: pieces.join(" | "),
    cells: `${column.letter}${row}:${last?.letter ?? column.letter}${row}`,
  };
}

/** @private */
function splitId({ column }: Beside): string {
  return `split ${column.letter}`;
}

/** @private */
function choice(splitAmounts: boolean, label: Text): Choice {
  return { label, to: { decisions: { splitAmounts } } };
}

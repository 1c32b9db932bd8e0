/** Pictures of labels in their own colours: how they share all customers and all their value, and bars from the largest down. */

import { quotient } from "../numbers/decimal";
import { sum } from "../numbers/sum";
import type { Language } from "../texts/language";
import { WORDS } from "../texts/words";
import { differInLetters, type Labelling, labelName } from "./label";
import { labelColours } from "./palette";
import type { Block, Chart, FormulaPart, Grid, ReportCell } from "./report";

type Labels = Pick<Labelling, "id" | "labels" | "positions"> & {
  /** Whose column it is, where that is not the report's own model. */
  readonly model?: string;
};

/** What is drawn, and where. */
export interface LabelPicture extends Pick<Chart, "title" | "shortTitle"> {
  /** The grid of the labels, in which the sidebar finds the numbers too, and the columns of them. */
  readonly grid: string;
  readonly values: readonly number[];
}

/** An amount by label. */
interface Amount {
  readonly name: string;
  /** Where formulas find it; `null` where they cannot. */
  readonly column: string | null;
  readonly values: ArrayLike<number>;
}

/**
 * One bar of all customers and one of all that they bring, each cut into the labels; nothing of a single customer.
 *
 * @param labelling label of each customer
 * @param amount what they bring; no amount below 0
 * @param picture its title and its grid
 * @param language of the words
 * @example labelShares({ id: "class", labels: [{ label: alike("A"), action: WORDS.none }], positions: [0, 0, 255] }, { name: "Revenue", column: "revenue", values: [6, 4, 5] }, { title: "T", grid: "class", values: [2, 4] }, "en")[0].rows.map((cells) => cells[1].value) // => [1, 1]
 */
export function labelShares(
  { id, labels, positions, model }: Labels,
  amount: Amount,
  { grid, values, ...titles }: LabelPicture,
  language: Language,
): Block[] {
  const names = labels.map((_, at) => labelName(labels, at, language));
  const counts = heldBy(positions, labels.length, null);
  if (sum(counts) < 2) return [];
  const sums = heldBy(positions, labels.length, amount.values);
  const column: FormulaPart = model === undefined ? { column: id } : { column: id, model };
  const live = (value: number, part: readonly FormulaPart[], whole: readonly FormulaPart[]): ReportCell =>
    differInLetters(names) ? { value, formula: ["IFERROR(", ...part, "/", ...whole, ";0)"] } : value;
  const added: FormulaPart | null = amount.column === null ? null : { column: amount.column };
  const numbers: Grid = {
    kind: "grid",
    id: `${id}-shares`,
    header: ["", ...names],
    formats: ["text", ...names.map(() => "share" as const)],
    total: false,
    isChartData: true,
    rows: [
      [
        WORDS.customers[language],
        ...names.map((_, at) =>
          live(
            shareOf(counts, at),
            ["COUNTIF(", column, ";", { row: 0, of: at + 1 }, ")"],
            ["COUNTIF(", column, ";", ANYBODY, ")"],
          ),
        ),
      ],
      [
        amount.name,
        ...names.map((_, at) =>
          added === null
            ? shareOf(sums, at)
            : live(
                shareOf(sums, at),
                ["SUMIF(", column, ";", { row: 0, of: at + 1 }, ";", added, ")"],
                ["SUMIF(", column, ";", ANYBODY, ";", added, ")"],
              ),
        ),
      ],
    ],
  };
  return [
    numbers,
    {
      kind: "chart",
      picture: "pyramid",
      ...titles,
      grid,
      labels: 0,
      values,
      onSheet: { grid: numbers.id, labels: 0, values: names.map((_, at) => at + 1), stacked: "lying" },
      beside: grid,
      colours: strongColours(names.length),
      labelColours: strongColours(names.length),
      areShares: true,
    },
  ];
}

/** What matches any label in COUNTIF. */
const ANYBODY = '"?*"';

/** Numbers by label, to be drawn as bars. */
export interface LabelNumbers {
  readonly id: string;
  /** What they are. */
  readonly name: string;
  readonly format: "count" | "money";
  readonly labels: readonly string[];
  /** One per label. */
  readonly numbers: readonly number[];
}

/**
 * Lying bars, the largest at the top, each in the colour of its label; labels that nobody has are left out, and so is the
 * whole picture where there is none to compare.
 *
 * A chart has one colour for all numbers of a column, so each label has a column of its own.
 *
 * @param given names and numbers
 * @param picture its title and its grid
 * @example labelBars({ id: "g", name: "Customers", format: "count", labels: ["A", "B"], numbers: [1, 5] }, { title: "T", grid: "g", values: [1] })[0].rows // => [["B", "", 5], ["A", 1, ""]]
 */
export function labelBars(
  { id, name, format, labels, numbers }: LabelNumbers,
  { grid, values, ...titles }: LabelPicture,
): Block[] {
  const colours = strongColours(labels.length);
  const drawn = labels.flatMap((label, at) => ((numbers[at] ?? 0) === 0 ? [] : [{ label, at }]));
  const isTold = format === "count" && drawn.every(({ at }) => (numbers[at] ?? 0) < LEAST_DRAWN);
  if (drawn.length < 2 || isTold) return [];
  const isSmall = format === "count" && drawn.every(({ at }) => (numbers[at] ?? 0) < SMALL);
  const sorted = [...drawn].sort((one, other) => (numbers[other.at] ?? 0) - (numbers[one.at] ?? 0));
  const data: Grid = {
    kind: "grid",
    id: `${id}-bars`,
    header: [name, ...drawn.map(({ label }) => label)],
    // The axis takes the format: of whole numbers only it would say 1 twice on the way from 1 to 2.
    formats: ["text", ...drawn.map(() => (isSmall ? "text" : format))],
    total: false,
    isChartData: true,
    rows: sorted.map(({ label, at }) => [
      label,
      ...drawn.map((one) => (one.at === at ? (numbers[at] ?? 0) : "")),
    ]),
  };
  return [
    data,
    {
      kind: "chart",
      picture: "bars",
      ...titles,
      grid,
      labels: 0,
      values,
      onSheet: { grid: data.id, labels: 0, values: drawn.map((_, at) => at + 1), stacked: "lying" },
      beside: grid,
      colours: drawn.map(({ at }) => colours[at] ?? ""),
      labelColours: colours,
      isNamedByAxis: true,
    },
  ];
}

/** Below it steps of an axis are broken numbers. */
const SMALL = 10;

/** Ones and twos are read from the list as fast. */
const LEAST_DRAWN = 3;

/** @private */
function strongColours(labels: number): string[] {
  return labelColours(labels).map(({ strong }) => strong);
}

/** How many customers each label has, or what they bring. @private */
function heldBy(positions: ArrayLike<number>, labels: number, values: ArrayLike<number> | null): number[] {
  const rows = Array.from(positions, (position, row) => ({
    position,
    worth: values ? (values[row] ?? 0) : 1,
  }));
  return Array.from({ length: labels }, (_, label) =>
    sum(rows.filter(({ position }) => position === label).map(({ worth }) => worth || 0)),
  );
}

/** @private */
function shareOf(held: readonly number[], at: number): number {
  const total = sum(held);
  return total > 0 ? quotient(held[at] ?? 0, total) : 0;
}

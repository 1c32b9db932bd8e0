/** Which columns of a table stand side by side, which share a cell and which unfold. */

import type { BlockView } from "../../app/contract/contract";

type Grid = Extract<BlockView, { kind: "grid" }>;
type Shape = Pick<Grid, "formats"> & Partial<Pick<Grid, "rows" | "shaded">>;

/** One column, or a number with its share under it. */
export type Pair = readonly [number, ...number[]];

export interface GridLayout {
  /** The column whose words stand over the rows that share them; `null` where there is none. */
  readonly group: number | null;
  /** The column that names the rows. */
  readonly name: number;
  readonly shown: readonly Pair[];
  /** Words that stand under the name, because a person reads them row by row. */
  readonly under: readonly number[];
  readonly hidden: readonly number[];
}

/** Beside the row's name; measured with the longest numbers at 300 pixels. */
const MOST_BESIDE = 3;

/** A heat map is read as a whole, and its numbers are short. */
const MOST_SHADED = 6;

/** Words longer than this are a sentence; a Chinese sign counts twice. */
const LONGEST_WORD = 24;

/** Where some must unfold anyway, fewer stand beside, so that nothing is cramped. */
const CALM_BESIDE = 2;

/**
 * The layout of a table.
 *
 * Rows are named by their first column of words; a rank before it unfolds. A share directly right of a count or an
 * amount goes under it. Sentences beside numbers go under the name. Where not all columns fit, those of words unfold.
 * Rows in groups, such as indicators by category, are read like a form: the group stands over them, words under the name.
 *
 * @param grid formats of all columns, and the rows
 */
export function gridLayout({ formats: given, rows = [], shaded = false }: Shape): GridLayout {
  const formats = given.map((format) => (format === "date" ? "text" : format));
  const first = Math.max(formats.indexOf("text"), 0);
  const group = formats[first + 1] === "text" && isInGroups(rows, first) ? first : null;
  const name = group === null ? first : first + 1;
  const all: [number, ...number[]][] = [];
  formats.forEach((format, at) => {
    if (at <= name) return;
    const last = all[all.length - 1];
    const before = formats[at - 1];
    const isShareOf = format === "share" && (before === "count" || before === "money");
    if (isShareOf && last?.length === 1 && last[0] === at - 1) last.push(at);
    else all.push([at]);
  });
  const isWords = ([at]: Pair) => formats[at] === "text";
  const isSentence = (pair: Pair) => isWords(pair) && rows.some((row) => isLong(String(row[pair[0]] ?? "")));
  const sentences = group === null && !all.every(isWords) ? all.filter(isSentence) : [];
  const pairs = all.filter((pair) => !sentences.includes(pair));
  const isNarrow = pairs.length <= (shaded ? MOST_SHADED : MOST_BESIDE);
  const shown = isNarrow ? pairs : pairs.filter((pair) => !isWords(pair)).slice(0, CALM_BESIDE);
  const ranks = formats.slice(0, first).map((_, at) => at);
  const left = pairs.filter((pair) => !shown.includes(pair)).flat();
  const under = group === null ? sentences.flat() : left.filter((at) => formats[at] === "text");
  const hidden = [...ranks, ...left.filter((at) => !under.includes(at))];
  return { group, name, shown, under, hidden };
}

/** @private */
function isLong(words: string): boolean {
  return words.replace(/[\u2e80-\uffef]/g, "--").length > LONGEST_WORD;
}

/** Rows with the same words follow each other, and there are several of most. @private */
function isInGroups(rows: Grid["rows"], at: number): boolean {
  const words = rows.map((row) => row[at]);
  const begun = words.filter((word, index) => index === 0 || word !== words[index - 1]);
  return words.length > 0 && new Set(begun).size === begun.length && begun.length * 2 <= words.length;
}

/** The unit of amounts that a heading names, as 売上高（千円） or Sales ('000), or that a line beside the table does, as 单位：万元. */

import { type Cell, isBlank, textOf, tidy } from "../../../core/cells/cell";
import { powerOf } from "../../../core/cells/units";
import { unitNamed } from "../../../core/cells/written-number";
import { withoutAccents } from "../../../core/texts/letters";
import type { Area } from "../sheet/address";

/** The unit of a column of amounts. */
export interface AmountUnit {
  /** Of ten. */
  readonly power: number;
  /** As it is shown beside amounts. */
  readonly label: string;
}

/** Plurals as headings have them, which no amount is written with, without accents. */
const PLURALS: Readonly<Record<string, number>> = {
  thousands: 3,
  tausend: 3,
  tausender: 3,
  miles: 3,
  milhares: 3,
  migliaia: 3,
  duizenden: 3,
  crs: 7,
  cent: -2,
  cents: -2,
  pence: -2,
  centimes: -2,
  centimos: -2,
  centavos: -2,
  centesimi: -2,
  eurocent: -2,
  分: -2,
};
/** Units elsewhere, and other words in headings: a bin, a minimum, a fund. */
const OTHER_WORDS = /^(bin|mil|min|ming|mia|mie|elfu|lib[oa]|juta|arab|mkr|miler|miljo?)$/;
/** Before a unit: what it is the unit of, and a word for unit. */
const LEADING =
  /^((all |alle )?(figures|amounts|values|numbers|sales|data|angaben|betrage|montants|chiffres|valeurs|valores|importes|cifras|datos|importi|valori|dati|bedragen|cijfers) )?((are|is|sind|exprimes|expressed|stated|reported|shown) )?(in|en|em) |^(currency |reporting )?(units?|einheit|unite|unidad(es)?|unidade|unita|eenheid|金额单位|金額單位|货币单位|单位|單位|単位|단위) ?[:：]? ?/;
const THOUSAND =
  /^(?:[$€£¥₹]|[a-z]{3})? ?(?:['’‘`´]?000['’‘`´]?s?|(?:x|×|\*) ?[$€£¥₹]? ?1[.,' ]?000)(?: ?[$€£¥₹]| ?[a-z]{3})?$/;
const MILLION =
  /^(?:[$€£¥₹]|[a-z]{3})? ?(?:['’‘`´]?000[.,' ]000['’‘`´]?s?|(?:x|×|\*) ?[$€£¥₹]? ?1[.,' ]?000[.,' ]?000)(?: ?[$€£¥₹]| ?[a-z]{3})?$/;
/** Glued to a heading of signs, 销售额万元. */
const GLUED =
  /(?:[十百千]?[万萬億亿千]|百)(?:元|円|美元|日元|港元|港币|欧元|人民币)$|[십백천]?[만억천백]원$/u;
/** Behind a comma or `in`. */
const BEHIND = /(?:[,:/|_–-]|\b(?:in|en|em)\s)\s*([^,:/|_–-]+)$/;
const IN_BRACKETS = /[([（【［]([^([（【［)\]）】］]+)[)\]）】］]/gu;

/**
 * The unit of the amounts under a heading; `undefined` where it names none, or one that could be several. A currency alone is one of power 0.
 *
 * @param heading of a column of money
 * @example unitInHeading("売上高（千円）") // => { power: 3, label: "千円" }
 * @example ["Sales ('000)", "Umsatz in TEUR", "Sales (EUR)", "Sales 2000"].map((heading) => unitInHeading(heading)?.power) // => [3, 3, 0, undefined]
 */
export function unitInHeading(heading: string): AmountUnit | undefined {
  const plain = tidy(heading.normalize("NFKC"));
  const bracketed = inBrackets(plain);
  const words = plain.replace(IN_BRACKETS, " ").trim().split(/\s+/);
  const behind = BEHIND.exec(plain)?.[1];
  const found = [
    ...bracketed.flatMap((within) => [unitIn(within, true), ...partsOf(within).map((part) => unitIn(part))]),
    ...(behind === undefined ? [] : [unitIn(behind)]),
    ...(words.length > 2 ? [unitIn(words.slice(-2).join(" "))] : []),
    ...(words.length > 1 ? [unitIn(words.slice(-1).join(" "))] : []),
    unitIn(GLUED.exec(plain)?.[0] ?? ""),
  ].filter((unit) => unit !== undefined);
  return found.find(({ power }) => power !== 0) ?? found[0];
}

/** @private */
function inBrackets(text: string): string[] {
  return (text.match(IN_BRACKETS) ?? []).map((found) => tidy(found.slice(1, -1)));
}

/** Of "Rs. in Lakhs" and "USD, thousands". @private */
function partsOf(within: string): string[] {
  return within
    .split(/[,;/|:：]| in | of | en | de | em /)
    .map(tidy)
    .filter((part) => part !== "" && part !== within);
}

/** Of a unit and nothing else; a bare letter is one in brackets only. @private */
function unitIn(text: string, isAlone = false): AmountUnit | undefined {
  const lower = withoutAccents(tidy(text)).toLowerCase();
  const named = lower.replace(LEADING, "");
  if (named === "") return undefined;
  const label = tidy(text).slice(lower.length - named.length);
  const sign = /[$€£¥₹]/.exec(named)?.[0] ?? "";
  if (THOUSAND.test(named)) return { power: 3, label: `k${sign}` };
  if (MILLION.test(named)) return { power: 6, label: `M${sign}` };
  const words = named.split(/\s+(?:(?:of|de|di|d|van)\s+)?|\s*d['’]/);
  if (words.length > MOST_WORDS) return undefined;
  const plurals = words.flatMap((word) => PLURALS[word] ?? []);
  if (plurals.length === 1) return { power: plurals[0] as number, label };
  if (/^[a-z]$/.test(named) && !(isAlone && /^[kK]$|^M$/.test(text))) return undefined;
  const whole = OTHER_WORDS.test(named) ? undefined : unitNamed(tidy(text).replace(/^(in|en|em) /i, ""));
  if (whole && whole.power !== 2) return { power: whole.power, label };
  const powers = words
    .filter((word) => word.length > 2 && !OTHER_WORDS.test(word))
    .flatMap((word) => powerOf(word.replace(/\.$/, "")) ?? [])
    .filter((power) => power > 2);
  return powers.length === 1 ? { power: powers[0] as number, label } : undefined;
}

/** A unit with its currency has no more. */
const MOST_WORDS = 4;

/**
 * A heading without the unit that it names, for amounts that are in full.
 *
 * @param heading of a column of money
 * @example ["売上高（千円）", "Umsatz in TEUR", "Sales ('000) 2024", "Sales k USD"].map(withoutUnit) // => ["売上高", "Umsatz", "Sales 2024", "Sales"]
 */
export function withoutUnit(heading: string): string {
  const plain = tidy(heading.normalize("NFKC"));
  const power = unitInHeading(plain)?.power ?? 0;
  const isWithout = (text: string) => text !== "" && (unitInHeading(text)?.power ?? 0) === 0;
  if (power === 0) return heading;
  const bare = plain
    .replace(IN_BRACKETS, (part) => (unitInHeading(part)?.power === power ? " " : part))
    .split(/\s+/)
    .filter((word) => word !== "");
  const text = bare.join(" ");
  // Of "k USD" both words.
  const areTwo = bare.length > 2 && unitIn(bare.slice(-2).join(" "))?.power === power;
  const shorter = (areTwo ? [2] : [1, 2, 3]).map((words) => bare.slice(0, -words).join(" "));
  const found = [text, text.replace(BEHIND, ""), ...shorter]
    .map((cut) => cut.replace(/(?<![\s,:/|_–-])[\s,:/|_–-]+(in|en|em)?$/i, ""))
    .find(isWithout);
  return found ?? plain.replace(GLUED, "");
}

/** So many lines above a header or below the rows are looked at. */
const LINES_BESIDE = 12;
/** A line of more cells belongs to another table. */
const CELLS_OF_NOTE = 4;
/** A note is short; a longer text speaks of something else as well. */
const LONGEST_NOTE = 80;

/**
 * The text above a table or below it that names the unit of its amounts; `undefined` without one.
 *
 * @param cells of the sheet
 * @param whole the table with its header
 * @example unitNote([["单位：万元"], ["客户", "销售额"], ["松木", 120]], { row: 2, column: 1, rows: 2, columns: 2 }) // => "单位:万元"
 */
export function unitNote(cells: readonly (readonly Cell[])[], { row, rows }: Area): string | undefined {
  const above = cells.slice(Math.max(0, row - 1 - LINES_BESIDE), row - 1).reverse();
  const below = cells.slice(row - 1 + rows, row - 1 + rows + LINES_BESIDE);
  for (const lines of [above, below])
    for (const line of lines) {
      const filled = line.filter((cell) => !isBlank(cell));
      if (filled.length > CELLS_OF_NOTE) break;
      const note = filled
        .map((cell) => (typeof cell === "string" ? tidy(textOf(cell)) : ""))
        .find(isUnitNote);
      if (note !== undefined) return note;
    }
  return undefined;
}

/** @private */
function isUnitNote(text: string): boolean {
  return text.length <= LONGEST_NOTE && (unitInNote(text)?.power ?? 0) !== 0;
}

/**
 * The unit that a line beside a table says its amounts are in.
 *
 * @param text of a cell
 * @example unitInNote("Note: all figures in thousands of EUR") // => { power: 3, label: "thousands of EUR" }
 * @example ["单位：万元", "A million thanks"].map((text) => unitInNote(text)?.power) // => [4, undefined]
 */
export function unitInNote(text: string): AmountUnit | undefined {
  const plain = tidy(text.normalize("NFKC"));
  const bracketed = inBrackets(plain);
  const bare = plain.replace(/^(note|notes|hinweis|remarque|nota|noot|注|备注|備註) ?[:：] ?/i, "");
  const behind = /(?:^|[\s,;(])(?:in|en|em) ([^,;()]+)\.?$/i.exec(bare)?.[1];
  const named =
    /(?:单位|單位|単位|단위|units?|einheit|unidad|unidade|unità|unité|eenheid) ?[:：] ?([^\s)）]+(?: [^\s)）]+)?)/i.exec(
      plain,
    )?.[1];
  const isUnit = LEADING.test(withoutAccents(bare).toLowerCase()) || bare.split(" ").length < 3;
  const candidates = [
    ...bracketed,
    ...(behind ? [behind.replace(/\.$/, "")] : []),
    ...(named ? [named] : []),
    ...(isUnit ? [bare] : []),
  ];
  return candidates
    .map(
      (part) =>
        unitIn(part, true) ??
        partsOf(part)
          .map((one) => unitIn(one))
          .find((unit) => unit?.power),
    )
    .find((unit) => unit !== undefined);
}

/** The tiers of a pyramid: their names and cumulative shares, and how a user's own table of them is read. */

import { isBlank, textOf, tidy } from "../../core/cells/cell";
import { numberOf } from "../../core/cells/number-column";
import { type Argument, isOmitted, quoted, rowsOf } from "../../core/functions/argument";
import { InputError } from "../../core/problem";
import { inLanguages, type Language, type Text } from "../../core/texts/language";

export interface Tier {
  readonly name: string;
  /** Share of the customers in this tier and all better ones, 0 to 1. */
  readonly share: number;
}

export const TIER_NAMES: readonly Text[] = [
  inLanguages("VIP", "VIP客户", "VIP客戶"),
  inLanguages("Major", "主要客户", "主要客戶"),
  inLanguages("Ordinary", "普通客户", "普通客戶"),
  inLanguages("Small", "小客户", "小客戶"),
];

/** More could not be told apart, and a tier's position is kept in one byte. */
export const MOST_TIERS = 20;

const CUMULATIVE_SHARES = [0.01, 0.05, 0.2, 1];

/**
 * The pyramid of the sources: best 1 %, next 4 %, next 15 %, last 80 %.
 *
 * @param language of the tier names
 * @example defaultTiers("en")[1] // => { name: "Major", share: 0.05 }
 */
export function defaultTiers(language: Language): Tier[] {
  return CUMULATIVE_SHARES.map((share, index) => ({ name: (TIER_NAMES[index] as Text)[language], share }));
}

/**
 * The tiers of a two-column range: name, cumulative share; the default ones when it was left out.
 *
 * Rows that are blank in both columns are skipped. Throws `PARAMETER` naming the row when it cannot be used.
 *
 * @param argument as the sheet handed it over
 * @param language of the default names
 * @example tiersOf([["Top", "10%"], ["Rest", 1]], "en") // => [{ name: "Top", share: 0.1 }, { name: "Rest", share: 1 }]
 */
export function tiersOf(argument: Argument, language: Language): readonly Tier[] {
  if (isOmitted(argument)) return defaultTiers(language);
  const tiers: Tier[] = [];
  const rows: number[] = [];
  rowsOf(argument).forEach((row, index) => {
    if (row.every(isBlank)) return;
    const width = row.length;
    if (width !== 2) {
      const plural = width === 1 ? "" : "s";
      refuse(TWO_COLUMNS, inLanguages(`${width} column${plural}`, `${width} 列`, `${width} 欄`));
    }
    const share = numberOf(row[1]);
    const name = tidy(textOf(row[0]));
    const sheetRow = index + 1;
    if (typeof share !== "number") throw badRow(sheetRow, SHARE, quoted(row[1]));
    // Shares summed by a formula carry binary noise: 0.7 + 0.2 + 0.1 is 0.9999999999999999.
    tiers.push({ name, share: Number(share.toPrecision(12)) });
    rows.push(sheetRow);
  });
  checkTiers(tiers, rows);
  return tiers;
}

/**
 * Refuses tiers that do not order and name every customer.
 *
 * Shares must rise to 100 %. Names must differ in any letter case and hold none of `* ? ~ < > =` where COUNTIF
 * would read them as a pattern, because the summary sheet counts them with COUNTIF.
 *
 * @param tiers best first
 * @param rows where each stands in the user's table, for the message
 * @example checkTiers([{ name: "Everyone", share: 1 }]) // => undefined
 */
export function checkTiers(
  tiers: readonly Tier[],
  rows: readonly number[] = tiers.map((_, index) => index + 1),
): void {
  if (tiers.length === 0) refuse(TWO_COLUMNS, inLanguages("nothing", "空", "空"));
  if (tiers.length > MOST_TIERS)
    refuse(AT_MOST, inLanguages(`${tiers.length} tiers`, `${tiers.length} 个层级`, `${tiers.length} 個層級`));
  const names = new Set<string>();
  let previous = 0;
  tiers.forEach(({ name, share }, index) => {
    const row = rows[index] as number;
    if (name === "") throw badRow(row, NAME, '""');
    if (/[*?~]|^[<>=]/.test(name)) throw badRow(row, PLAIN_NAME, quoted(name));
    if (names.has(name.toLowerCase())) throw badRow(row, OTHER_NAME, quoted(name));
    if (!(share > previous && share <= 1)) throw badRow(row, RISING, quoted(share));
    names.add(name.toLowerCase());
    previous = share;
  });
  if (previous !== 1) throw badRow(rows[rows.length - 1] as number, HUNDRED, quoted(previous));
}

/** @private */
function badRow(row: number, allowed: Text, found: string): InputError {
  const parameter = inLanguages(`tiers, row ${row}`, `tiers 第 ${row} 行`, `tiers 第 ${row} 列`);
  return new InputError("PARAMETER", { parameter, allowed, found });
}

/** @private */
function refuse(allowed: Text, found: Text): never {
  throw new InputError("PARAMETER", { parameter: "tiers", allowed, found });
}

const TWO_COLUMNS = inLanguages(
  "two columns, name and cumulative share, best tier first",
  "两列：名称和累计比例，最好的层级在前",
  "兩欄：名稱和累計比例，最好的層級在前",
);
const AT_MOST = inLanguages(
  `at most ${MOST_TIERS} tiers`,
  `最多 ${MOST_TIERS} 个层级`,
  `最多 ${MOST_TIERS} 個層級`,
);
const SHARE = inLanguages("a cumulative share such as 5%", "累计比例，例如 5%", "累計比例，例如 5%");
const NAME = inLanguages("a tier with a name", "有名称的层级", "有名稱的層級");
const PLAIN_NAME = inLanguages(
  "a name without * ? ~ and not beginning with < > =",
  "不含 * ? ~ 且不以 < > = 开头的名称",
  "不含 * ? ~ 且不以 < > = 開頭的名稱",
);
const OTHER_NAME = inLanguages("a name used only once", "不重复的名称", "不重複的名稱");
const RISING = inLanguages(
  "a share above the row before and at most 100%",
  "高于上一行且不超过 100% 的比例",
  "高於上一列且不超過 100% 的比例",
);
const HUNDRED = inLanguages("100% in the last row", "最后一行为 100%", "最後一列為 100%");

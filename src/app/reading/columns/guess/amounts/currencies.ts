/** Amounts in one currency beside those in several. */

import { textOf, tidy } from "../../../../../core/cells/cell";
import { headerWords } from "../../../../../core/table/header-words";
import type { InputColumn } from "../../../place/source";
import { SAMPLED, sampledNumbers } from "./sampled-numbers";

/**
 * The column of the amounts in one currency, where the amounts beside it are in several: both have the same where a row is in
 * that currency, and something else where it is not.
 *
 * @param amounts in the currency of their row
 * @param currencies of the rows
 * @param columns of the sheet
 * @example inOneMoney({ header: "Amount", cells: [5, 900] }, { cells: ["USD", "JPY"] }, [{ header: "Amount (USD)", cells: [5, 6] }])?.header // => "Amount (USD)"
 * @example inOneMoney({ header: "Amount", cells: [5, 9] }, { cells: ["USD", "JPY"] }, [{ header: "Paid", cells: [5, 6] }]) // => undefined
 */
export function inOneMoney<Given extends Pick<InputColumn, "header" | "cells">>(
  amounts: Pick<InputColumn, "header" | "cells">,
  currencies: Pick<InputColumn, "cells">,
  columns: readonly Given[],
): Given | undefined {
  const codes = currencies.cells.slice(0, SAMPLED).map((cell) => tidy(textOf(cell)).toUpperCase());
  const own = sampledNumbers(amounts);
  if (new Set(codes.filter((code) => code !== "")).size < 2) return undefined;
  return columns.find((one) => {
    const named = [...codes].find((code) => code !== "" && one.header.toUpperCase().includes(code));
    if (one.header === amounts.header || !(named || OF_THE_FIRM.test(headerWords(one.header).glued)))
      return false;
    const values = sampledNumbers(one);
    const pairs = codes.flatMap((code, at) =>
      own[at] && values[at] ? [{ code, isSame: own[at] === values[at] }] : [],
    );
    const same = new Set(pairs.filter(({ isSame }) => isSame).map(({ code }) => code));
    const other = new Set(pairs.filter(({ isSame }) => !isSame).map(({ code }) => code));
    return same.size === 1 && other.size > 0 && ![...same].some((code) => other.has(code));
  });
}

/** In the currency in which the books are kept. */
const OF_THE_FIRM =
  /^(amount|total|sales|revenue|net|value|invoice|grand|in)*(base|home|local|company|reporting|functional|converted|group|lc|bcy|fcy)(currency|amount|total|value|sales|revenue|net|grand)*$|hauswahrung|basiswahrung|eigenwahrung|devisedebase|monedabase|monedalocal|moedabase|valutabase|basisvaluta|本币|本幣|本位币|本位幣|折合|换算|換算|折算|記帳通貨|기준통화|원화/u;

/**
 * Whether a column is another one in most rows and far more than it in some, as an amount in the money of each country is
 * beside the same in one money.
 *
 * @param amount the column
 * @param other the other one
 * @example isElsewhereFarMore({ cells: [5, 7, 900] }, { cells: [5, 7, 6] }) // => true
 */
export function isElsewhereFarMore(
  amount: Pick<InputColumn, "cells">,
  other: Pick<InputColumn, "cells">,
): boolean {
  const values = sampledNumbers(other);
  const pairs = [...sampledNumbers(amount)]
    .map((value, at): [number, number] => [value, values[at] as number])
    .filter(([one, two]) => one > 0 && two > 0);
  const same = pairs.filter(([one, two]) => one === two).length;
  return same * 2 > pairs.length && pairs.some(([one, two]) => one > two * FAR_MORE);
}

const FAR_MORE = 5;

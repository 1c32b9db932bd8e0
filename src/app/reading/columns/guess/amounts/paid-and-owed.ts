/** What was paid of an amount and what is still owed. */

import type { InputColumn } from "../../../place/source";
import { LESS_THAN_A_CENT, sampledNumbers } from "./sampled-numbers";

/**
 * Whether what one column has is what another one has and what is still owed, which has a column: what was paid of an amount.
 *
 * @param paid what may be a part
 * @param whole what may be all of it
 * @param owed columns of what is owed
 * @example isPaidOf({ cells: [100, 0] }, { cells: [100, 60] }, [{ cells: [0, 60] }]) // => true
 */
export function isPaidOf(
  paid: Pick<InputColumn, "cells">,
  whole: Pick<InputColumn, "cells">,
  owed: readonly Pick<InputColumn, "cells">[],
): boolean {
  const [parts, wholes] = [sampledNumbers(paid), sampledNumbers(whole)];
  return owed.some((column) => {
    const rests = sampledNumbers(column);
    // Of what was called off nothing is paid and nothing owed.
    const isRest = (rest: number, at: number) =>
      Number.isNaN(rest) ||
      (rest === 0 && parts[at] === 0) ||
      Math.abs((parts[at] as number) + rest - (wholes[at] as number)) < LESS_THAN_A_CENT;
    return rests.some((rest) => rest !== 0 && !Number.isNaN(rest)) && rests.every(isRest);
  });
}

/**
 * The column of what was billed between an opening and a closing balance, as what was paid shows: what was owed at first and
 * what was billed, perhaps less what was credited, is what was paid and what is owed at last.
 *
 * @param paid what may be paid
 * @param columns the other amounts
 * @example billedBetween({ cells: [400, 0] }, [{ header: "Opening", cells: [0, 9] }, { header: "Invoices", cells: [500, 1] }, { header: "Closing", cells: [100, 10] }])?.header // => "Invoices"
 */
export function billedBetween<Given extends Pick<InputColumn, "header" | "cells">>(
  paid: Pick<InputColumn, "cells">,
  columns: readonly Given[],
): Given | undefined {
  const [first, last] = [AT_FIRST, AT_LAST].map((named) => columns.find(({ header }) => named.test(header)));
  if (!first || !last) return undefined;
  const numbers = (column: Pick<InputColumn, "cells">) =>
    sampledNumbers(column).map((amount) => (Number.isNaN(amount) ? 0 : amount));
  const [opening, closing, parts] = [first, last, paid].map(numbers);
  const others = columns.filter((one) => one !== first && one !== last);
  const credits = [undefined, ...others].map((one) => one && numbers(one));
  return others.find((one) => {
    const billed = numbers(one);
    return credits.some((credit) =>
      billed.every((amount, at) => {
        const owed = (opening?.[at] ?? 0) + amount - (credit?.[at] ?? 0);
        return Math.abs(owed - (parts?.[at] ?? 0) - (closing?.[at] ?? 0)) < LESS_THAN_A_CENT;
      }),
    );
  });
}

const AT_FIRST = /opening|previous|brought|initial|anfang|vortrag|inicial|inizial|begin|期初|上期/iu;

const AT_LAST = /closing|ending|final|schluss|end(saldo|bestand)|eind|期末/iu;

/** What changed for one customer: then and now with the reason, and its tier and value in every run. */

import { type Cell, textOf } from "../../core/cells/cell";
import { reasonText } from "../../core/movement/movement-texts";
import { saying } from "../../core/report/explanation";
import { amountsApart } from "../../core/report/plain-number";
import type { Block, Grid } from "../../core/report/report";
import { filled } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { HISTORY_COLUMNS } from "../record/history-columns";
import { customersNow, customersThen, sameCustomers } from "../record/same-customers";
import { TEXTS } from "../texts";
import { type RunMovement, recordedRuns } from "./movement";
import { changeText } from "./movement-report";
import type { Run } from "./run";

/**
 * The blocks; none where there is no earlier run to compare with.
 *
 * @param run from `runModels`
 * @param index of the customer in its table
 * @example movementBlocks({ movement: null }, 0) // => []
 */
export function movementBlocks(run: Run, index: number): Block[] {
  const { movement } = run;
  if (!movement) return [];
  return [...sinceBlocks(run, movement, index), historyGrid(run, movement, index)];
}

/** @private */
function sinceBlocks({ language, models }: Run, movement: RunMovement, index: number): Block[] {
  const { since, tiers, ofCustomer } = movement;
  const moved = ofCustomer[index];
  const set = models.find((one) => one.model.id === movement.model)?.handSet?.[index];
  if (!moved) return [];
  const { from, to, valueThen, valueNow, rankThen, rankNow } = moved;
  const apart = (amounts: readonly number[]) =>
    amountsApart(amounts).map((amount) => (amount === "NaN" ? "–" : amount));
  const pairs = [
    [set ? TEXTS.tierByRule : WORDS.tier, [tiers[from] ?? "–", tiers[to] ?? "–"]],
    [WORDS.value, apart([valueThen, valueNow])],
    [TEXTS.rankHeader, apart([rankThen || Number.NaN, rankNow || Number.NaN])],
  ] as const;
  const said = [changeText(moved, tiers, set, language), reasonText(moved, language)].filter(Boolean);
  return [
    {
      kind: "figures",
      figures: pairs.map(([label, [before = "", after = ""]]) => ({
        label: label[language],
        value: before === after ? after : `${before} → ${after}`,
        format: "text",
      })),
    },
    {
      kind: "text",
      text: saying(filled(TEXTS.changeSince, language, { since }), said.join(" · "), language),
    },
  ];
}

/** One line per day of the runs that know the customer, the latest last, and the present one. @private */
function historyGrid(
  run: Run,
  { model, tiers, ofCustomer, since, run: compared }: RunMovement,
  index: number,
): Grid {
  const { place, table, judged, date, language } = run;
  const { history } = place.reading;
  const now = customersNow(table, judged.values);
  const tierAt = HISTORY_COLUMNS.length + history.models.indexOf(model);
  const valueAt = HISTORY_COLUMNS.indexOf("value");
  // A run of the same day is one over the same data, but for the one that is compared with.
  const earlier = recordedRuns(history).filter(
    ({ run }) => run.date !== date || (since === date && run.run === compared),
  );
  const before = earlier.flatMap(({ run: { date: day }, rows }) => {
    const at = sameCustomers(now, customersThen(rows, history.models))[index] ?? -1;
    const row: readonly Cell[] | undefined = rows[at];
    return row ? [[day ?? "", textOf(row[tierAt]), numberOrBlank(row[valueAt])]] : [];
  });
  const [to, value] = [ofCustomer[index]?.to, judged.values[index]];
  return {
    kind: "grid",
    id: "history",
    // A tier that stood there by hand is not recorded.
    header: [TEXTS.dateHeader, TEXTS.tierByRule, WORDS.value].map((text) => text[language]),
    formats: ["text", "text", "money"],
    total: false,
    rows: [...latestOfDays(before), [date, (to !== undefined && tiers[to]) || "–", numberOrBlank(value)]],
  };
}

/** Of several lines of one day the last. @private */
function latestOfDays<Line extends readonly Cell[]>(lines: readonly Line[]): Line[] {
  return lines.filter(([day], at) => lines[at + 1]?.[0] !== day);
}

/** @private */
function numberOrBlank(cell: Cell): number | "" {
  return typeof cell === "number" && !Number.isNaN(cell) ? cell : "";
}

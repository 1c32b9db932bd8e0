/** What changed for one customer: then and now with the reason, and its tier and value in every run. */

import { type Cell, textOf } from "../../core/cells/cell";
import { reasonText } from "../../core/movement/movement-texts";
import { saying } from "../../core/report/explanation";
import { amountsApart } from "../../core/report/plain-number";
import type { Block, Grid } from "../../core/report/report";
import { filled, type Language } from "../../core/texts/language";
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
  const before = linesBefore(run, movement, index);
  return [...sinceBlocks(run, movement, index, before), historyGrid(run, movement, index, before)];
}

/** Day, tier and value of a customer in a recorded run. */
type Line = readonly [string, string, number | ""];

/** @private */
function sinceBlocks(
  { language, models }: Run,
  movement: RunMovement,
  index: number,
  before: readonly Line[],
): Block[] {
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
  const said = [
    changeText(moved, tiers, set, language),
    reasonText(moved, language),
    moved.change === "new" ? backText(before, language) : "",
  ].filter(Boolean);
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

/** Who is new since the run that is compared with, though an earlier one knew it, is back; `""` for any other. @private */
function backText(before: readonly Line[], language: Language): string {
  const [day, tier] = before.filter(([, tier]) => tier !== "").pop() ?? [];
  return day !== undefined && tier !== undefined ? filled(TEXTS.isBack, language, { tier, day }) : "";
}

/** One line per day of the runs that know the customer, the latest last. @private */
function linesBefore(
  { place, table, judged, date }: Run,
  { model, since, run: compared }: RunMovement,
  index: number,
): Line[] {
  const { history } = place.reading;
  const now = customersNow(table, judged.values);
  const tierAt = HISTORY_COLUMNS.length + history.models.indexOf(model);
  const valueAt = HISTORY_COLUMNS.indexOf("value");
  // A run of the same day is one over the same data, but for the one that is compared with.
  const earlier = recordedRuns(history).filter(
    ({ run }) => run.date !== date || (since === date && run.run === compared),
  );
  return latestOfDays(
    earlier.flatMap(({ run: { date: day }, rows }): Line[] => {
      const at = sameCustomers(now, customersThen(rows, history.models))[index] ?? -1;
      const row: readonly Cell[] | undefined = rows[at];
      return row ? [[day ?? "", textOf(row[tierAt]), numberOrBlank(row[valueAt])]] : [];
    }),
  );
}

/** The runs that know the customer, and the present one. @private */
function historyGrid(
  { judged, date, language }: Run,
  { tiers, ofCustomer }: RunMovement,
  index: number,
  before: readonly Line[],
): Grid {
  const [to, value] = [ofCustomer[index]?.to, judged.values[index]];
  return {
    kind: "grid",
    id: "history",
    // A tier that stood there by hand is not recorded.
    header: [TEXTS.dateHeader, TEXTS.tierByRule, WORDS.value].map((text) => text[language]),
    formats: ["text", "text", "money"],
    total: false,
    rows: [...before, [date, (to !== undefined && tiers[to]) || "–", numberOrBlank(value)]],
  };
}

/** Of several lines of one day the last. @private */
function latestOfDays(lines: readonly Line[]): Line[] {
  return lines.filter(([day], at) => lines[at + 1]?.[0] !== day);
}

/** @private */
function numberOrBlank(cell: Cell): number | "" {
  return typeof cell === "number" && !Number.isNaN(cell) ? cell : "";
}

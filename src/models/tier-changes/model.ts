/** Changes of tiers as a model: two times compared, and how tiers run through all of them. */

import { type Model, segmentation } from "../../core/model";
import type { Movement } from "../../core/movement/movement";
import { changeCell, movementAlert, movementSummary, topLosses } from "../../core/movement/movement-texts";
import { checkTiers } from "../../core/options/check-tiers";
import { shareText } from "../../core/report/plain-number";
import { nameAndOwner } from "../../core/report/whom-to-ask";
import { columnName } from "../../core/table/column-name";
import { daysFilled } from "../../core/table/days-filled";
import { FIELDS } from "../../core/table/fields";
import {
  type CustomersThen,
  type NumberField,
  problemsIn,
  type Table,
  textsIn,
} from "../../core/table/table";
import { valueColumn, valueRemarks } from "../../core/table/value-column";
import { TEXTS as CORE_TEXTS } from "../../core/texts/core-texts";
import { inSentence } from "../../core/texts/in-sentence";
import { filled, type Language } from "../../core/texts/language";
import { type ChangesResult, nameOf } from "./changes-result";
import { TIER_CHANGES_OPTIONS, type TierChangesOptions } from "./options";
import { tierChangesQuery } from "./query";
import { tierChangesReport } from "./report";
import { TEXTS } from "./texts";
import { movedBetween, seenElsewhere, tiered } from "./tier-changes";

export const tierChangesModel: Model = {
  id: "tier-changes",
  title: TEXTS.title,
  summary: TEXTS.summary,
  functions: [],
  templates: [],
  segmentation: segmentation(TEXTS.title, {
    reads: "customers",
    fields: [FIELDS.revenue, FIELDS.profit, FIELDS.previousRevenue],
    needs: [[FIELDS.revenue, FIELDS.profit]],
    options: TIER_CHANGES_OPTIONS,
    query: tierChangesQuery,

    check(table, { value }) {
      const column = valueColumn(table, value, TEXTS.title);
      return [...problemsIn(table, column), ...valueRemarks(table, column)];
    },

    run(table, options, language) {
      checkTiers(options.tiers);
      const column = valueColumn(table, options.value, TEXTS.title);
      const times = timesOf(table, column, options, language);
      const pair = chosenTwo(times, options, language);
      if (typeof pair === "string") {
        return {
          columns: [
            {
              id: "change",
              header: TEXTS.columnHeader[language],
              format: "text",
              cells: table.sheetRows.map(() => ""),
            },
          ],
          report: [{ kind: "finding", text: pair }],
        };
      }
      const shares = options.tiers.map(({ share }) => share);
      const names = options.tiers.map(({ name }) => name);
      const all = times.map((one) => tiered(one, shares));
      const [before, after] = [tiered(pair.before, shares), tiered(pair.after, shares)];
      const moved = movedBetween(before, after);
      const [from, to] = [times.indexOf(pair.before), times.indexOf(pair.after)];
      // The last time is the table itself, customer by customer.
      const rows = times[times.length - 1]?.customers ?? [];
      const rowAt = new Map(rows.map((customer, row) => [customer, row]));
      const rowOf = ({ nowAt, thenAt }: Movement) =>
        rowAt.get((nowAt >= 0 ? after.customers[nowAt] : before.customers[thenAt]) ?? -1) ?? -1;
      const owners = textsIn(table, FIELDS.owner);
      const result: ChangesResult = {
        tiers: names,
        before,
        after,
        moved,
        all,
        elsewhere: seenElsewhere(moved, all, from, to),
        valueName: columnName(column, language),
        listed: options.listed,
        ownerOf: (one) => owners[rowOf(one)],
      };
      const ofCustomer = new Map(
        moved.all.map((one) => [
          one.nowAt >= 0 ? after.customers[one.nowAt] : before.customers[one.thenAt],
          one,
        ]),
      );
      const days = { before: before.day, after: after.day };
      const said = movementSummary(moved, language);
      const period = pair.after.days;
      const counted =
        period === undefined
          ? filled(TEXTS.between, language, { ...days, said })
          : filled(TEXTS.betweenPeriods, language, { ...days, said, period });
      const summary = withElsewhere(counted, result, language);
      return {
        judgedBy: [column.field.id],
        method: filled(TEXTS.method, language, {
          ...days,
          valueName: inSentence(result.valueName, language),
          shares: options.tiers
            .map(({ name, share }) => `${shareText(share)} ${name}`)
            .join(CORE_TEXTS.listSeparator[language]),
        }),
        columns: [
          {
            id: "change",
            header: TEXTS.columnHeader[language],
            format: "text",
            cells: table.sheetRows.map((_, row) => {
              const one = ofCustomer.get(rows[row] ?? -1);
              return one ? changeCell(one, names, language) : "";
            }),
          },
        ],
        report: [{ kind: "finding", text: summary }, ...tierChangesReport(result, language)],
        answers: ["danger"],
        alerts: [
          ...movementAlert(summary, moved, language),
          ...topLosses(
            moved.all,
            (one) => nameAndOwner(nameOf(result, one), result.ownerOf(one), language),
            names,
            language,
          ),
        ],
      };
    },
  }),
};

/** Who only paused is neither new nor lost, which is said wherever they are counted. @private */
function withElsewhere(
  counted: string,
  { elsewhere: { back, again } }: ChangesResult,
  language: Language,
): string {
  const said =
    back.length > 0 ? filled(TEXTS.backNotNew, language, { said: counted, back: back.length }) : counted;
  return again > 0 ? filled(TEXTS.againNotLost, language, { said, again }) : said;
}

/** The times to choose from, oldest first, the last one the table as it is. @private */
function timesOf(
  table: Table,
  column: NumberField,
  { compare, from, to }: TierChangesOptions,
  language: Language,
): readonly CustomersThen[] {
  const { field } = column;
  const found = {
    periods: () => table.times?.periods(field) ?? [],
    runs: () => table.times?.runs(field) ?? [],
    year: () => yearBefore(table, column, language),
  };
  if (compare !== "best") return found[compare]();
  const several = [found.periods(), found.runs()].filter((one) => one.length > 1);
  const days = [from, to].filter((time) => typeof time === "string");
  const hasDays = (one: readonly CustomersThen[]) =>
    days.every((day) => one.some((time) => time.day === day));
  return several.find(hasDays) ?? several[0] ?? found.year();
}

/** A list of customers that says what each brought a year before; profit has no revenue to be compared with. @private */
function yearBefore(
  table: Table,
  { field, values }: NumberField,
  language: Language,
): readonly CustomersThen[] {
  const previous = table.columns[FIELDS.previousRevenue.id];
  if (previous?.type !== "number" || field.id !== FIELDS.revenue.id) return [];
  // Without a year before of their own everybody would be new.
  const { orders } = table;
  if (orders?.before ? daysFilled(orders.before, orders.data) : previous.values.every(Number.isNaN))
    return [];
  const customers = table.sheetRows.map((_, index) => index);
  const names = textsIn(table, FIELDS.customer);
  return [
    { day: TEXTS.theYearBefore[language], customers, names, values: previous.values },
    { day: TEXTS.thisYear[language], customers, names, values },
  ];
}

/**
 * The two that are compared, the earlier one first, or why there are none: what is further back than there is counts as the
 * oldest, but a day that a person chose is that day or none.
 * @private
 */
function chosenTwo(
  times: readonly CustomersThen[],
  { from, to }: TierChangesOptions,
  language: Language,
): { readonly before: CustomersThen; readonly after: CustomersThen } | string {
  const last = times.length - 1;
  if (last < 1) return TEXTS.nothingToCompare[language];
  const known = times.map(({ day }) => day);
  const missing = [from, to].filter((time) => typeof time === "string" && !known.includes(time));
  const list = (days: readonly (string | number)[]) => days.join(CORE_TEXTS.listSeparator[language]);
  if (missing.length > 0)
    return filled(TEXTS.noSuchDay, language, { days: list(missing), known: list(known) });
  const isCounted = typeof from === "number";
  const end = typeof to === "string" ? known.indexOf(to) : Math.max(isCounted ? 1 : 0, last - to);
  const start = isCounted ? Math.max(0, Math.min(last - from, end - 1)) : known.indexOf(from);
  if (start === end) return filled(TEXTS.sameDay, language, { days: known[start] ?? "" });
  const [before, after] = [times[Math.min(start, end)], times[Math.max(start, end)]];
  return before && after ? { before, after } : TEXTS.nothingToCompare[language];
}

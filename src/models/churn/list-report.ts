/** The reports of a customer list that says who left and why. */

import { quotient } from "../../core/numbers/decimal";
import { sum } from "../../core/numbers/sum";
import { saying } from "../../core/report/explanation";
import { amountText, shareText } from "../../core/report/plain-number";
import type { Block, ReportCell } from "../../core/report/report";
import { filled, type Language, type Text } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { groupBlocks } from "./group-report";
import { churnByGroup } from "./groups";
import { type ReasonFigures, reasonFigures } from "./reasons";
import { TEXTS } from "./texts";

/** A Pareto of more bars says no more. */
const MOST_REASONS = 20;

/**
 * Churn over all and by group, from a column that says who left.
 *
 * @param left per customer, `null` where it is not known
 * @param groups per customer, all `""` when there is no such column
 * @param values per customer, `NaN` where it is not known
 * @param hasValue whether there is a column of values
 * @param language of every text
 * @example leftBlocks([true, false], ["", ""], Float64Array.of(5, 7), true, "en")[1].figures[2].value // => 0.5
 */
export function leftBlocks(
  left: readonly (boolean | null)[],
  groups: readonly string[],
  values: Float64Array,
  hasValue: boolean,
  language: Language,
): Block[] {
  const figures = churnByGroup(left, groups, values);
  const total = (key: "customers" | "lost" | "value" | "valueLost") => sum(figures.map((one) => one[key]));
  const customers = total("customers");
  const value = total("value");
  const [lost, share] = [total("lost"), customers > 0 ? total("lost") / customers : Number.NaN];
  const places = { count: amountText(lost), all: amountText(customers), share: shareText(share) };
  return [
    ...(customers > 0 ? [{ kind: "finding" as const, text: filled(TEXTS.someLeft, language, places) }] : []),
    {
      kind: "figures",
      figures: [
        { label: TEXTS.answered[language], value: customers, format: "count" },
        { label: WORDS.lost[language], value: total("lost"), format: "count" },
        {
          label: WORDS.churnRate[language],
          value: customers > 0 ? total("lost") / customers : "",
          format: "share",
        },
        ...(hasValue && value > 0
          ? [
              {
                label: TEXTS.valueChurn[language],
                value: quotient(total("valueLost"), value),
                format: "share" as const,
              },
            ]
          : []),
      ],
    },
    { kind: "text", text: TEXTS.listSpan[language] },
    ...(figures.some(({ group }) => group !== "") ? groupBlocks(figures, hasValue, language) : []),
  ];
}

/**
 * Pareto of the reasons, and how much of the loss could have been helped.
 *
 * @param reasons per customer, `""` where none is given or the customer did not leave
 * @param values per customer, `NaN` where it is not known
 * @param hasValue whether there is a column of values
 * @param language of every text
 * @example reasonBlocks(["Price", "Moved"], Float64Array.of(5, 7), true, "en")[1].rows[0].slice(0, 3) // => ["Can be worked on", 1, 0.5]
 */
export function reasonBlocks(
  reasons: readonly string[],
  values: Float64Array,
  hasValue: boolean,
  language: Language,
): Block[] {
  const figures = reasonFigures(reasons, values);
  if (figures.length === 0) return [{ kind: "note", text: TEXTS.noReasons[language] }];
  const customers = sum(figures.map((one) => one.customers));
  const value = sum(figures.map((one) => one.value));
  const share = (part: number, whole: number) => (whole > 0 ? quotient(part, whole) : "");
  const merged = [...figures.slice(0, MOST_REASONS), ...rest(figures.slice(MOST_REASONS))];
  const [largest] = merged;
  let running = 0;
  const reasonRows = merged.map((one): ReportCell[] => {
    running += one.customers;
    return [
      one.reason || TEXTS.otherReasons[language],
      one.reason ? one.kind.label[language] : "",
      one.customers,
      one.customers / customers,
      running / customers,
      ...(hasValue ? [one.value, share(one.value, value)] : []),
      one.reason ? one.kind.action[language] : "",
    ];
  });
  const kinds = [true, false, null].map((controllable): ReportCell[] => {
    const own = figures.filter(({ kind }) => kind.controllable === controllable);
    const count = sum(own.map((one) => one.customers));
    const worth = sum(own.map((one) => one.value));
    const label =
      controllable === null ? TEXTS.notClear : controllable ? TEXTS.canBeHelped : TEXTS.cannotBeHelped;
    return [label[language], count, count / customers, ...(hasValue ? [worth, share(worth, value)] : [])];
  });
  const worded = (header: readonly Text[]) => header.map((one) => one[language]);
  const valued = <Item>(items: readonly Item[]) => (hasValue ? items : []);
  return [
    { kind: "heading", text: TEXTS.reasonsTitle[language] },
    {
      kind: "grid",
      id: "kinds",
      header: worded([
        TEXTS.reasonKind,
        WORDS.customers,
        WORDS.customersShare,
        ...valued([TEXTS.valueLost, WORDS.valueShare]),
      ]),
      formats: ["text", "count", "share", ...valued(["money", "share"] as const)],
      total: false,
      rows: kinds,
    },
    {
      kind: "grid",
      id: "reasons",
      header: worded([
        TEXTS.reasonHeader,
        TEXTS.reasonKind,
        WORDS.customers,
        WORDS.customersShare,
        TEXTS.cumulative,
        ...valued([TEXTS.valueLost, WORDS.valueShare]),
        WORDS.whatToDo,
      ]),
      formats: ["text", "text", "count", "share", "share", ...valued(["money", "share"] as const), "text"],
      total: false,
      rows: reasonRows,
    },
    {
      kind: "chart",
      picture: "bars",
      title: largest?.reason
        ? saying(largest.reason, shareText(largest.customers / customers), language)
        : TEXTS.reasonsTitle[language],
      grid: "reasons",
      labels: 0,
      values: [3],
    },
    { kind: "text", text: TEXTS.reasonsRule[language] },
  ];
}

/** Reasons too rare to list, in one row without a name. @private */
function rest(figures: readonly ReasonFigures[]): ReasonFigures[] {
  const [first] = figures;
  if (!first) return [];
  const customers = sum(figures.map((one) => one.customers));
  return [{ ...first, reason: "", customers, value: sum(figures.map((one) => one.value)) }];
}

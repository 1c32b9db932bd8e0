/** What is said of columns that were not taken by their heading alone, and what is asked where others would do as well. */

import type { Field } from "../../../core/table/field";
import { FIELDS } from "../../../core/table/fields";
import { alike, filledText } from "../../../core/texts/language";
import type { Decisions } from "../../contract/decisions";
import type { InputColumn, Source } from "../place/source";
import { columnNamed, type Question, type Remark } from "../remark";
import { READING_TEXTS } from "../texts";
import { amountTerms } from "./amount-terms";
import { type Guess, guessMapping } from "./guess/guess-mapping";
import type { Doubt, GuessReason } from "./guess/guess-reasons";
import { GUESS_REASONS } from "./guess/texts";
import { columnOf, type Mapping } from "./mapping";
import { periodColumns } from "./summed-periods";

/** What a heading says is not repeated. */
const SAID: readonly GuessReason[] = [
  "contents",
  "only-number",
  "latest-year",
  "net",
  "before-tax",
  "before-payment",
  "before-shipping",
  "with-shipping",
  "sum-of-others",
  "product-of-others",
  "one-money",
  "before-fees",
  "order-total",
  "price",
  "quantity-times-price",
  "no-customer",
  "no-money",
  "owed",
];
/** Fields whose wrong column would change every result. */
const TOLD: readonly Field[] = [FIELDS.customer, FIELDS.date, FIELDS.revenue, FIELDS.profit];
/** More could not be chosen from. */
const MOST_CHOICES = 6;

/**
 * Remarks and questions on the columns of a mapping as far as it is as guessed; what a person chose is not doubted.
 *
 * @param source the rows on the sheet
 * @param mapping field to column
 * @param fields that may be mapped
 * @param decisions of a person
 * @example columnsTold({ columns: [], notation: { decimal: ".", groups: "," } }, {}, [], {}) // => { remarks: [], questions: [] }
 */
export function columnsTold(
  { columns, notation }: Pick<Source, "columns" | "notation">,
  mapping: Mapping,
  fields: readonly Field[],
  { answered = [] }: Decisions,
): { readonly remarks: readonly Remark[]; readonly questions: readonly Question[] } {
  const guess = guessMapping(columns, fields, notation);
  const isOpen = ({ id }: Field) => mapping[id] === guess.mapping[id] && !answered.includes(questionOn(id));
  const open = TOLD.filter(isOpen);
  return {
    remarks: [
      ...open.flatMap((field) => remarkOn(field, guess, columns) ?? []),
      ...(open.includes(FIELDS.revenue) ? termsRemarks(guess, columns) : []),
    ],
    questions: guess.doubts.flatMap((doubt) => {
      const field = open.find(({ id }) => id === doubt.field);
      return field && isAsked(field, doubt) ? questionOf(field, doubt, columns, answered) : [];
    }),
  };
}

/** @private */
function questionOn(field: string): string {
  return `column ${field}`;
}

/** The year before is no rival of the latest one where it has no field of its own. @private */
function isAsked(field: Field, { rivals, reason }: Doubt): boolean {
  return rivals.length > 0 && (reason !== "latest-year" || field === FIELDS.revenue);
}

/** @private */
function remarkOn(
  field: Field,
  { mapping, reasons, doubts }: Guess,
  columns: readonly InputColumn[],
): Remark | null {
  const doubt = doubts.find((one) => one.field === field.id);
  if (doubt && isAsked(field, doubt)) return null;
  const reason = doubt?.position === null ? doubt.reason : reasons[field.id];
  if (!reason || !SAID.includes(reason)) return null;
  const column = columnOf(columns, mapping, field);
  const values = {
    field: field.label,
    reason: GUESS_REASONS[reason],
    column: column ? columnNamed(column) : "",
  };
  const text = filledText(column ? READING_TEXTS.columnTaken : READING_TEXTS.columnMade, values);
  return { id: questionOn(field.id), text, rows: [], change: null };
}

/**
 * What was taken off of the revenue, and put on it, where other columns show it and nothing has been said of it. @private
 */
function termsRemarks({ mapping, reasons, doubts }: Guess, columns: readonly InputColumn[]): Remark[] {
  const { id } = FIELDS.revenue;
  const amount = columnOf(columns, mapping, FIELDS.revenue);
  const reason = reasons[id];
  const isTold = doubts.some(({ field }) => field === id) || (reason !== undefined && SAID.includes(reason));
  if (!amount || isTold) return [];
  const terms = amountTerms(
    amount,
    columns.filter(({ kind, position }) => kind === "number" && position !== amount.position),
  );
  if (!terms) return [];
  const shown = terms.map(({ column, sign }) => `${sign < 0 ? "−" : "+"} ${columnNamed(column)}`).join(" ");
  const values = { column: columnNamed(amount), terms: shown.replace(/^\+ /, "") };
  return [
    { id: "amount-terms", text: filledText(READING_TEXTS.amountTerms, values), rows: [], change: null },
  ];
}

/** @private */
function questionOf(
  field: Field,
  { position, rivals, reason }: Doubt,
  columns: readonly InputColumn[],
  answered: readonly string[],
): Question {
  const positions = [...(position === null ? [] : [position]), ...rivals].slice(0, MOST_CHOICES);
  const offered = positions.flatMap((at) => columns.find((column) => column.position === at) ?? []);
  const decisions = { answered: [...answered, questionOn(field.id)] };
  const periods = field.id === FIELDS.revenue.id ? periodColumns(columns) : [];
  const [first, last] = [periods[0], periods[periods.length - 1]];
  const all =
    first && last && positions.includes(first.position)
      ? [
          {
            label: filledText(READING_TEXTS.sumPeriods, { first: first.header, last: last.header }),
            to: {
              mapping: { [field.id]: first.position },
              decisions: { ...decisions, periodsSummed: true },
            },
          },
        ]
      : [];
  const none = {
    label: READING_TEXTS.noColumn,
    to: { mapping: { [field.id]: null }, decisions },
  };
  return {
    id: questionOn(field.id),
    text: filledText(READING_TEXTS.whichColumn, { field: field.label, reason: GUESS_REASONS[reason] }),
    choices: [
      ...all,
      ...offered.map((column) => ({
        label: alike(columnNamed(column)),
        to: { mapping: { [field.id]: column.position }, decisions },
      })),
      none,
    ],
  };
}

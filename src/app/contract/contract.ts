/** What the add-on answers the sidebar: JSON only, checked by the sidebar. */

import * as z from "zod/mini";
import type { ProblemCode } from "../../core/texts/problem-codes";
import { DecisionsSchema, SourceSchema, WorkbookSchema } from "./decisions";
import { DaySchema, PeriodSchema, SetupSchema } from "./kept";
import { QuestionSchema, RemarkSchema } from "./remarks";
import { BlockSchema, ControlSchema, CountsSchema, ProblemSchema, ValueSchema } from "./views";

z.config({ jitless: true });

const ColumnSchema = z.object({
  position: z.number(),
  letter: z.string(),
  header: z.string(),
  kind: z.enum(["number", "text", "date", "blank"]),
  samples: z.array(z.string()),
});

/** An option of a model with the control that asks for it. */
export const OptionSchema = z.object({
  key: z.string(),
  label: z.string(),
  help: z.string(),
  control: ControlSchema,
});

const ModelSchema = z.object({
  id: z.string(),
  title: z.string(),
  summary: z.string(),
  fields: z.array(z.string()),
  /** Of each group of fields at least one must have a column. */
  needs: z.array(z.array(z.string())),
  /** The needs for which there is no column yet. */
  missing: z.array(z.array(z.string())),
  options: z.array(OptionSchema),
  defaults: z.record(z.string(), z.unknown()),
});

export const DescriptionSchema = z.object({
  source: SourceSchema,
  sheet: z.string(),
  locale: z.string(),
  /** Several ranges were selected and only the last is used. */
  severalRanges: z.boolean(),
  headerLines: z.number(),
  /** Lines around the beginning of the data, so that a person can say which is the header. */
  firstLines: z.array(z.object({ row: z.number(), cells: z.array(z.string()) })),
  rows: z.number(),
  columns: z.array(ColumnSchema),
  /** Columns right of those that are offered. */
  columnsLeftOut: z.number(),
  fields: z.array(z.object({ id: z.string(), label: z.string(), type: z.enum(["number", "text", "date"]) })),
  models: z.array(ModelSchema),
  mapping: z.record(z.string(), z.number()),
  /** The period when the rows look like orders or were taken as such before; `null` for customers. */
  orders: z.nullable(PeriodSchema),
  /** The days that the rows' dates span, and their quarters, the latest first; `null` without dates. */
  span: z.nullable(z.object({ first: DaySchema, last: DaySchema, quarters: z.array(z.string()) })),
  chosen: z.array(z.object({ id: z.string(), options: z.record(z.string(), z.unknown()) })),
  /** Whether the choices come from the last run on this sheet, from after it, or were there but unreadable. */
  remembered: z.enum(["no", "yes", "draft", "unreadable"]),
  setups: z.array(SetupSchema),
  /** Another one after every run and undo. */
  revision: z.string(),
  /** What is remembered of a person's decisions, or as it was asked with. */
  decisions: DecisionsSchema,
  remarks: z.array(RemarkSchema),
  questions: z.array(QuestionSchema),
});

const CheckSchema = z.object({
  rows: z.number(),
  blankRows: z.number(),
  problemCount: z.number(),
  counts: CountsSchema,
  /** The first of each code, in sheet order. */
  problems: z.array(ProblemSchema),
  remarks: z.array(RemarkSchema),
});

/** The customers of one label. */
const LabelSchema = z.object({
  label: z.string(),
  /** What to do about it; empty where that is not known. */
  action: z.string(),
  count: z.number(),
  /** What the value of a customer is called. */
  worth: z.string(),
  /** The largest, best first; empty texts for what is not known. */
  best: z.array(z.object({ row: z.number(), customer: z.string(), value: ValueSchema, owner: z.string() })),
  /** Where their names stand, in A1 notation; of very many the largest, of customers without names none. */
  places: z.array(z.string()),
});

/** Of the currency, before amounts; left out where the sheet shows none. */
const SignSchema = z.optional(z.string());

export const PreviewSchema = z.object({
  check: CheckSchema,
  models: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      report: z.array(BlockSchema),
      labels: z.array(LabelSchema),
    }),
  ),
  columns: z.array(z.object({ header: z.string(), letter: z.string(), isNew: z.boolean() })),
  sheets: z.array(z.object({ name: z.string(), isNew: z.boolean() })),
  /** The sheet the columns go to when the rows are orders, and what was made of the orders. */
  customers: z.nullable(z.object({ sheet: z.string(), isNew: z.boolean(), notes: z.array(z.string()) })),
  /** The best customers: the name, then one cell for each of `columns`; and what makes them the best, named as in `labels`. */
  firstRows: z.array(z.object({ row: z.number(), worth: ValueSchema, cells: z.array(ValueSchema) })),
  /** Tiers that a person changed in our columns, since the last run or before. */
  overrideCount: z.number(),
  overrides: z.array(
    z.object({
      cell: z.string(),
      customer: z.string(),
      computed: z.string(),
      kept: z.string(),
      isAccepted: z.boolean(),
      /** Since when, and what was written down for it; left out where nothing is known. */
      why: z.optional(z.string()),
    }),
  ),
  /** The day of the data as the record of runs will keep it. */
  dataDay: z.string(),
  sign: SignSchema,
  fingerprint: z.string(),
  /** How the last header of the customers looks, where new columns go beside it: weight, background, letters. */
  headerLook: z.optional(z.string()),
  /** How wide the empty columns are that new ones go into, in pixels, by the number of the column. */
  columnWidths: z.optional(z.record(z.string(), z.number())),
  /** What the workbook says of itself, for the run that follows. */
  workbook: z.optional(WorkbookSchema),
});

/** What changed since an earlier run, in sentences of the user's language. */
const MovementSchema = z.object({
  /** Day of the data of that run. */
  since: z.string(),
  rose: z.number(),
  fell: z.number(),
  new: z.number(),
  lost: z.number(),
  /** What those who fell and the lost ones were worth then; `null` where values are scores. */
  atStake: z.nullable(z.number()),
  summary: z.string(),
  /** Those who fell or are lost, the largest value first, then those who rose. */
  movers: z.array(z.string()),
});

export const ReceiptSchema = z.object({
  columns: z.array(
    z.object({ header: z.string(), model: z.string(), letter: z.string(), filled: z.number() }),
  ),
  sheets: z.array(z.string()),
  /** The sheet with the columns; another than the rows' own when they are orders. */
  sheet: z.string(),
  rows: z.number(),
  /** How many tiers that a person changed were kept. */
  overrideCount: z.number(),
  /** Left out where there is nothing to compare with. */
  movement: z.optional(MovementSchema),
  /** Charts that Google refused to draw; left out when there are none. */
  missingCharts: z.optional(z.number()),
  problemCount: z.number(),
  counts: CountsSchema,
  problems: z.array(ProblemSchema),
  remarks: z.array(RemarkSchema),
});

export const ExplanationSchema = z.object({
  row: z.number(),
  sign: SignSchema,
  customer: z.string(),
  /** What the models say together; empty texts where there is nothing to say. */
  verdict: z.object({
    sentence: z.string(),
    action: z.string(),
    contradiction: z.string(),
    byHand: z.array(z.string()),
  }),
  models: z.array(z.object({ id: z.string(), title: z.string(), report: z.array(BlockSchema) })),
});

/** What an undo put back. */
export const UndoneSchema = z.object({
  columns: z.array(z.string()),
  sheets: z.array(z.string()),
  runsLeft: z.number(),
  /** Customers whose former tiers could not be put back, because they are no longer there; left out for none. */
  missing: z.optional(z.number()),
});

/** Every answer is one of these, so that a refusal travels as a sentence in the user's language. */
const FailureSchema = z.object({ ok: z.literal(false), code: z.string(), message: z.string() });

export type Description = z.infer<typeof DescriptionSchema>;
export type ProblemView = z.infer<typeof ProblemSchema>;
export type BlockView = z.infer<typeof BlockSchema>;
export type Preview = z.infer<typeof PreviewSchema>;
export type LabelView = z.infer<typeof LabelSchema>;
export type Receipt = z.infer<typeof ReceiptSchema>;
export type Explanation = z.infer<typeof ExplanationSchema>;
export type Undone = z.infer<typeof UndoneSchema>;
export interface Failure extends z.infer<typeof FailureSchema> {
  code: ProblemCode;
}
export type Answer<Result> = { ok: true; result: Result } | Failure;

/**
 * The refusal that an answer is, `null` for any other answer. A code of another version matches none that anything acts
 * upon, and the page need not hold the list of all codes to know that; what it tells is told all the same.
 *
 * @param answer as it came
 * @example failureIn({ ok: false, code: "NEVER_HEARD_OF", message: "no" }) // => { ok: false, code: "NEVER_HEARD_OF", message: "no" }
 */
export function failureIn(answer: unknown): Failure | null {
  const told = FailureSchema.safeParse(answer);
  return told.success ? (told.data as Failure) : null;
}

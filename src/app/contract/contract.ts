/** What the sidebar and the add-on say to each other: JSON only, checked on both sides. */

import * as z from "zod/mini";
import { PROBLEMS } from "../../core/texts/problem-codes";
import { DecisionsSchema, QuestionSchema, RemarkSchema, SourceSchema } from "./decisions";
import { BlockSchema, ControlSchema, CountsSchema, ProblemSchema, ValueSchema } from "./views";

z.config({ jitless: true });

const DaySchema = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** Which orders count; `year` is the last 12 months of the data. */
export const PeriodSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("all") }),
  z.object({ kind: z.literal("year") }),
  z.object({ kind: z.literal("quarter"), quarter: z.string().check(z.regex(/^\d{4}-Q[1-4]$/)) }),
  z.object({ kind: z.literal("days"), from: DaySchema, to: DaySchema }),
]);

/** Field to column, counted from 0 within the range. */
const MappingSchema = z.record(z.string(), z.int().check(z.nonnegative()));

/** How many of the first lines are a header; 0 for none. */
const HeaderLinesSchema = z.int().check(z.minimum(0), z.maximum(5));

/** `source: null` asks for what is selected; `headerLines: null` asks the add-on to tell how many there are. */
export const DescribeRequestSchema = z.object({
  source: z.nullable(SourceSchema),
  headerLines: z.nullable(HeaderLinesSchema),
  /** `null` takes those of the last run. */
  decisions: z._default(z.nullable(DecisionsSchema), null),
  /**
   * Columns and rows for which to tell what each model lacks and what is remarked; `null` asks it for those that are
   * suggested, and `areOrders: null` for what the rows of these columns look like.
   */
  asked: z._default(
    z.nullable(z.object({ mapping: MappingSchema, areOrders: z.nullable(z.boolean()) })),
    null,
  ),
});

/** A model writes one set of columns. */
function isEachOnce(models: readonly { readonly id: string }[]): boolean {
  return new Set(models.map(({ id }) => id)).size === models.length;
}

export const RunRequestSchema = z.object({
  source: SourceSchema,
  headerLines: HeaderLinesSchema,
  mapping: MappingSchema,
  decisions: z._default(DecisionsSchema, {}),
  /** The period when each row is an order; `null` when each row is a customer. */
  orders: z._default(z.nullable(PeriodSchema), null),
  models: z
    .array(z.object({ id: z.string(), options: z.record(z.string(), z.unknown()) }))
    .check(z.minLength(1), z.maxLength(30), z.refine(isEachOnce)),
  /** From the preview: the run is refused when the customers changed since; `null` writes without one. */
  fingerprint: z.nullable(z.string()),
  /** The user's date, for the summary sheet and the record of runs. */
  today: DaySchema,
  /** The day that the data are of, as a person typed it; `null` takes the last day in them, or else `today`. */
  dataDay: z._default(z.nullable(DaySchema), null),
  /** Whether tiers that a person changed in our columns stay as they are. */
  keepOverrides: z.boolean(),
  /** Customers, by key as the preview names them, whose computed tier replaces what a person typed all the same. */
  accepted: z.optional(z.array(z.string().check(z.maxLength(500))).check(z.maxLength(1000))),
  /** Whether a column for the reasons of such changes is put beside the tier. */
  reasonColumn: z.boolean(),
  /** By which the run can be called off. */
  run: z.optional(z.string().check(z.maxLength(40))),
});

/** Why a customer is what it is; `row: null` asks for the row of the selected cell. */
export const ExplainRequestSchema = z.extend(RunRequestSchema, { row: z.nullable(z.int()) });

const RangeSchema = z.string().check(z.maxLength(40));

/** What is chosen, fit to be kept: columns by header and letter, so that one of both may change. */
const KeptSchema = z.object({
  columns: z.record(z.string(), z.object({ header: z.string(), letter: z.string() })),
  models: z.array(z.object({ id: z.string(), options: z.record(z.string(), z.unknown()) })),
  orders: z.nullable(PeriodSchema),
});

/** Choices under a name, for any sheet with such headers. */
export const SetupSchema = z.extend(KeptSchema, {
  name: z.string().check(z.minLength(1), z.maxLength(40)),
});

/** Keeps a set-up under its name, or deletes the one of a name. */
export const SetupRequestSchema = z.union([SetupSchema, z.object({ deleted: z.string() })]);

/** Keeps what is chosen for a sheet until a run, because a sidebar that is closed forgets. */
export const DraftRequestSchema = z.extend(KeptSchema, { sheetId: z.int(), decisions: DecisionsSchema });

/** Calls a run off. */
export const CancelRequestSchema = z.object({ run: z.string().check(z.maxLength(40)) });

/** How far a run has come; once it writes it can no longer be called off. Of its sheets the one that is written, 0 before. */
export const ProgressSchema = z.object({
  step: z.enum(["reading", "judging", "writing"]),
  sheet: z.int(),
  sheets: z.int(),
});

/** Goes to a cell, to the first cell of a sheet, or selects several ranges of one. */
export const ShowRequestSchema = z.object({
  sheet: z.string(),
  range: z.nullable(z.union([RangeSchema, z.array(RangeSchema).check(z.minLength(1), z.maxLength(200))])),
});

/** `force` undoes although a person edited what the run wrote. */
export const UndoRequestSchema = z.object({ force: z.boolean() });

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
  /** The best customers: the name, then one cell for each of `columns`. */
  firstRows: z.array(z.object({ row: z.number(), cells: z.array(ValueSchema) })),
  /** Tiers that a person changed in our columns since the last run. */
  overrideCount: z.number(),
  overrides: z.array(
    z.object({
      cell: z.string(),
      customer: z.string(),
      computed: z.string(),
      kept: z.string(),
      isAccepted: z.boolean(),
    }),
  ),
  /** The day of the data as the record of runs will keep it. */
  dataDay: z.string(),
  fingerprint: z.string(),
});

/** What changed since an earlier run, in sentences of the user's language. */
const MovementSchema = z.object({
  /** Day of the data of that run. */
  since: z.string(),
  rose: z.number(),
  fell: z.number(),
  new: z.number(),
  lost: z.number(),
  /** What those who fell and the lost ones were worth then. */
  atStake: z.number(),
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
const FailureSchema = z.object({ ok: z.literal(false), code: z.enum(PROBLEMS), message: z.string() });
const ToldSchema = z.object({ ok: z.literal(false), message: z.string() });

export type Period = z.infer<typeof PeriodSchema>;
export type DescribeRequest = z.input<typeof DescribeRequestSchema>;
export type RunRequest = z.infer<typeof RunRequestSchema>;
export type Description = z.infer<typeof DescriptionSchema>;
export type ProblemView = z.infer<typeof ProblemSchema>;
export type BlockView = z.infer<typeof BlockSchema>;
export type Preview = z.infer<typeof PreviewSchema>;
export type LabelView = z.infer<typeof LabelSchema>;
export type Receipt = z.infer<typeof ReceiptSchema>;
export type ExplainRequest = z.infer<typeof ExplainRequestSchema>;
export type Explanation = z.infer<typeof ExplanationSchema>;
export type ShowRequest = z.infer<typeof ShowRequestSchema>;
export type UndoRequest = z.infer<typeof UndoRequestSchema>;
export type Progress = z.infer<typeof ProgressSchema>;
export type Setup = z.infer<typeof SetupSchema>;
export type SetupRequest = z.infer<typeof SetupRequestSchema>;
export type DraftRequest = z.infer<typeof DraftRequestSchema>;
export type Undone = z.infer<typeof UndoneSchema>;
export type Failure = z.infer<typeof FailureSchema>;
export type Answer<Result> = { ok: true; result: Result } | Failure;

/**
 * The refusal that an answer is, `null` for any other answer. A code that is not known here, because the other side is
 * of another version, is none to act upon; what it tells is told all the same.
 *
 * @param answer as it came
 * @example failureIn({ ok: false, code: "NEVER_HEARD_OF", message: "no" }) // => { ok: false, code: "UNEXPECTED", message: "no" }
 */
export function failureIn(answer: unknown): Failure | null {
  const known = FailureSchema.safeParse(answer);
  if (known.success) return known.data;
  const told = ToldSchema.safeParse(answer);
  return told.success ? { ...told.data, code: "UNEXPECTED" } : null;
}

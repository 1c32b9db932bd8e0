/** What the sidebar asks of the add-on: JSON only, checked by the add-on. */

import * as z from "zod/mini";
import { DecisionsSchema, SourceSchema, WorkbookSchema } from "./decisions";
import { DaySchema, KeptSchema, PeriodSchema, SetupSchema } from "./kept";

z.config({ jitless: true });

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
  /** Whether a customer is to be explained: one named in the customer file is judged in the list of the last run. */
  isExplained: z._default(z.boolean(), false),
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
  /** From the preview, because a run has no calls to spare for it: how new headers are to look; bold when left out. */
  headerLook: z.optional(z.string().check(z.regex(/^(bold|normal)( #[0-9a-f]{6}){2}$/))),
  /** From the preview too: how wide the columns are that new ones go into, in pixels; these stay as they are when left out. */
  columnWidths: z.optional(
    z.record(z.string().check(z.regex(/^[1-9]\d{0,4}$/)), z.int().check(z.positive())),
  ),
  /** From the preview too: what the workbook said of itself; what does not hold any more, or is left out, is asked again. */
  workbook: z.optional(WorkbookSchema),
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

/** Keeps a set-up under its name, or deletes the one of a name. */
export const SetupRequestSchema = z.union([SetupSchema, z.object({ deleted: z.string() })]);

/** Keeps what is chosen for a sheet until a run, because a sidebar that is closed forgets. */
export const DraftRequestSchema = z.extend(KeptSchema, { sheetId: z.int(), decisions: DecisionsSchema });

/** Calls a run off. */
export const CancelRequestSchema = z.object({ run: z.string().check(z.maxLength(40)) });

/** Goes to a cell, to the first cell of a sheet, or selects several ranges of one. */
export const ShowRequestSchema = z.object({
  sheet: z.string(),
  range: z.nullable(z.union([RangeSchema, z.array(RangeSchema).check(z.minLength(1), z.maxLength(200))])),
});

/** `force` undoes although a person edited what the run wrote. */
export const UndoRequestSchema = z.object({ force: z.boolean() });

export type DescribeRequest = z.input<typeof DescribeRequestSchema>;
export type RunRequest = z.infer<typeof RunRequestSchema>;
export type ExplainRequest = z.infer<typeof ExplainRequestSchema>;
export type ShowRequest = z.infer<typeof ShowRequestSchema>;
export type UndoRequest = z.infer<typeof UndoRequestSchema>;
export type SetupRequest = z.infer<typeof SetupRequestSchema>;
export type DraftRequest = z.infer<typeof DraftRequestSchema>;

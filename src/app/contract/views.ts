/** Parts of the answers that show what core knows: controls of options, problems, blocks of a report. */

import * as z from "zod/mini";
import { ROW_PROBLEMS } from "../../core/texts/row-problem-codes";

z.config({ jitless: true });

export const ControlSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("choice"),
    choices: z.array(z.object({ value: z.string(), label: z.string() })),
  }),
  z.object({
    kind: z.literal("number"),
    format: z.enum(["count", "money", "number", "share"]),
    minimum: z.number(),
    maximum: z.number(),
  }),
  z.object({ kind: z.literal("tiers") }),
]);

const ProblemCodeSchema = z.enum(ROW_PROBLEMS);

/** How many problems there are of each code. */
export const CountsSchema = z.partialRecord(ProblemCodeSchema, z.number());

export const ProblemSchema = z.object({
  row: z.number(),
  field: z.string(),
  code: ProblemCodeSchema,
  message: z.string(),
  /** The cell in A1 notation. */
  cell: z.string(),
});

/** A date travels as text, such as `2024-01-31`. */
const FormatSchema = z.enum(["text", "count", "money", "number", "share", "date"]);
export const ValueSchema = z.union([z.string(), z.number()]);

export const BlockSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.enum(["heading", "text", "note"]), text: z.string() }),
  z.object({
    kind: z.literal("figures"),
    figures: z.array(z.object({ label: z.string(), value: ValueSchema, format: FormatSchema })),
  }),
  z.object({
    kind: z.literal("grid"),
    id: z.string(),
    header: z.array(z.string()),
    formats: z.array(FormatSchema),
    total: z.boolean(),
    shaded: z.optional(z.boolean()),
    rows: z.array(z.array(ValueSchema)),
  }),
  z.object({
    kind: z.literal("chart"),
    picture: z.enum(["pyramid", "curve", "bars", "line", "matrix", "bubble"]),
    title: z.string(),
    grid: z.string(),
    labels: z.number(),
    values: z.array(z.number()),
    /** One per row of the grid. */
    labelColours: z.optional(z.array(z.string())),
  }),
]);

/** What both sides keep of a run and tell of it: days, periods, set-ups, progress. Apart from the requests, which only the add-on checks. */

import * as z from "zod/mini";

z.config({ jitless: true });

export const DaySchema = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** Which orders count; `year` is the last 12 months of the data. */
export const PeriodSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("all") }),
  z.object({ kind: z.literal("year") }),
  z.object({ kind: z.literal("quarter"), quarter: z.string().check(z.regex(/^\d{4}-Q[1-4]$/)) }),
  z.object({ kind: z.literal("days"), from: DaySchema, to: DaySchema }),
]);

/** What is chosen, fit to be kept: columns by header and letter, so that one of both may change. */
export const KeptSchema = z.object({
  columns: z.record(z.string(), z.object({ header: z.string(), letter: z.string() })),
  models: z.array(z.object({ id: z.string(), options: z.record(z.string(), z.unknown()) })),
  orders: z.nullable(PeriodSchema),
});

/** Choices under a name, for any sheet with such headers. */
export const SetupSchema = z.extend(KeptSchema, {
  name: z.string().check(z.minLength(1), z.maxLength(40)),
});

/** How far a run has come; once it writes it can no longer be called off. Of its sheets the one that is written, 0 before. */
export const ProgressSchema = z.object({
  step: z.enum(["reading", "judging", "writing"]),
  sheet: z.int(),
  sheets: z.int(),
});

export type Period = z.infer<typeof PeriodSchema>;
export type Setup = z.infer<typeof SetupSchema>;
export type Progress = z.infer<typeof ProgressSchema>;

/** What was decided about untidy data without being asked, what has to be asked, and what one click changes. */

import * as z from "zod/mini";
import { DecisionsSchema } from "./decisions";

z.config({ jitless: true });

/** What one click changes; whatever is not in it stays. */
export const ChangeSchema = z.object({
  range: z.optional(z.string()),
  headerLines: z.optional(z.int()),
  /** Field to column, counted from 0 within the range; `null` takes a field's column away. */
  mapping: z.optional(z.record(z.string(), z.nullable(z.int()))),
  /** Whether each row is an order, all of which then count, or a customer. */
  areOrders: z.optional(z.boolean()),
  decisions: z.optional(DecisionsSchema),
});

/**
 * Remarks and questions that come only while nobody has named the place: once it is named they are left out of the
 * answer, so whoever asks again keeps them.
 */
export const ABOUT_PLACE: readonly string[] = ["header", "goes-on", "besides", "part-of", "others"];

/** What one unit of other currencies is worth in the one that counts, `null` where nobody has said it. */
const RatesSchema = z.object({
  into: z.string(),
  of: z.array(z.object({ currency: z.string(), rate: z.nullable(z.number()) })),
});

/** Something that was guessed, left out or stands out, in the reader's language. */
export const RemarkSchema = z.object({
  id: z.string(),
  message: z.string(),
  /** Sheet rows it is about, the first of them. */
  rows: z.array(z.number()),
  /** How to have it otherwise; `null` where there is nothing to choose. */
  change: z.nullable(z.object({ label: z.string(), to: ChangeSchema })),
  /** Rates that may be given or changed. */
  rates: z.optional(RatesSchema),
});

/** Something that cannot be told from the data; nothing is written before it is answered. */
export const QuestionSchema = z.object({
  id: z.string(),
  message: z.string(),
  choices: z.array(z.object({ label: z.string(), to: ChangeSchema })),
});

export type Change = z.infer<typeof ChangeSchema>;
export type RemarkView = z.infer<typeof RemarkSchema>;
export type QuestionView = z.infer<typeof QuestionSchema>;

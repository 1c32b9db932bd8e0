/** What a person decides about untidy data, what was decided without being asked, and what has to be asked. */

import * as z from "zod/mini";

z.config({ jitless: true });

const NamesSchema = z.array(z.string().check(z.maxLength(500))).check(z.maxLength(1000));

/** By the heading of a column, or its letter where it has none. */
function byColumn<Answer extends z.ZodMiniType>(answer: Answer) {
  const isShort = (given: object) => Object.keys(given).length <= 1000;
  return z.record(z.string().check(z.maxLength(500)), answer).check(z.refine(isShort));
}

/** Only what a person decided is in it; of all else the add-on takes what is likely, and says so. */
export const DecisionsSchema = z.object({
  /** Questions that a person answered, by their id, where the answer itself does not show it. */
  answered: z.optional(NamesSchema),
  /** Rows that look like totals, notes or headings and count all the same, by their key. */
  takenIn: z.optional(NamesSchema),
  /** Customers that do not count, by name: a walk-in account, a test account. */
  leftOut: z.optional(NamesSchema),
  /** Names that are one customer; the first of each group stands for it. */
  same: z.optional(z.array(NamesSchema).check(z.maxLength(1000))),
  /** Names that look alike and are different customers. */
  apart: z.optional(z.array(NamesSchema).check(z.maxLength(1000))),
  /** Whether rows without a customer name belong to the customer above them. */
  fillDown: z.optional(z.boolean()),
  /** States such as Cancelled whose orders count all the same, as they are written. */
  statesCounted: z.optional(NamesSchema),
  /** States whose orders do not count although it cannot be told from the word. */
  statesLeftOut: z.optional(NamesSchema),
  /** Whether lines without customer or date take those of their order. */
  linesCompleted: z.optional(z.boolean()),
  /** Whether an amount that is the same on every line of an order is the order's, counted once, or each line's. */
  orderTotals: z.optional(z.enum(["once", "each"])),
  /** Whether the column of refunds is taken off the amounts. */
  refundsNetted: z.optional(z.boolean()),
  /** What orders above 0 are whose number begins as those of cancellations do, such as C500003. */
  cancellationNumbers: z.optional(z.enum(["returns", "orders"])),
  /** What becomes of the fewer of debits and credits, where a column says which is which. */
  otherSide: z.optional(z.enum(["off", "out", "counts"])),
  /** Whether amounts are taken in the units that a column names beside them, such as 万元. */
  unitsTaken: z.optional(z.boolean()),
  /** Whether an order of 0 is a purchase. */
  zeroIsPurchase: z.optional(z.boolean()),
  /** The currency that counts, as code or sign. */
  currency: z.optional(z.string().check(z.maxLength(20))),
  /** What one unit of other currencies is worth in the one that counts. */
  rates: z.optional(z.record(z.string().check(z.maxLength(20)), z.number().check(z.positive()))),
  /** Which decimal mark a column has where 1.500 could be two numbers. */
  decimal: z.optional(byColumn(z.enum([".", ","]))),
  /** Whether 1/2/2024 is in February in a column where it could be in January. */
  dayFirst: z.optional(byColumn(z.boolean())),
  /** Whether the sheet took day and month for each other in the dates of a column. */
  datesMisread: z.optional(byColumn(z.boolean())),
  /** Whether amounts that a comma split over two columns, as 1,500 without quotes, are put together. */
  splitAmounts: z.optional(z.boolean()),
});

/** Where the customers stand and how many of the first lines are their header. */
export const SourceSchema = z.object({
  sheetId: z.int(),
  /** In A1 notation, without the sheet; header included. */
  range: z.string().check(z.maxLength(40)),
});

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
export const ABOUT_PLACE: readonly string[] = ["header", "goes-on", "others"];

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

export type Decisions = z.infer<typeof DecisionsSchema>;
export type Change = z.infer<typeof ChangeSchema>;
export type RemarkView = z.infer<typeof RemarkSchema>;
export type QuestionView = z.infer<typeof QuestionSchema>;
